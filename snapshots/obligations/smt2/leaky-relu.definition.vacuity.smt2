; leaky-relu.definition: Leaky ReLU is the larger of z and αz, for slopes α up to 1
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const z Real)
(declare-const alpha Real)
(declare-const s2_ Real) ; [z > 0]
(assert (= s2_ (ite (> z 0.0) 1.0 0.0)))
(assert (>= alpha 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(declare-const alpha Real)
(assert (>= alpha 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)) ; domain
(assert (> z 0.0)) ; case
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(declare-const alpha Real)
(assert (>= alpha 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)) ; domain
(assert (>= (* (- 1.0) z) 0.0)) ; case
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(declare-const beta Real)
(assert (> (+ (- 1.0) beta) 0.0)) ; domain
(assert (> (* (- 1.0) z) 0.0)) ; condition
(check-sat)
