; leaky-relu.derivative: The slope of leaky ReLU is 1 for z > 0 and α elsewhere
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const z Real)
(declare-const alpha Real)
(declare-const u Real)
(declare-const s3_ Real) ; [z > 0]
(assert (= s3_ (ite (> z 0.0) 1.0 0.0)))
(assert (>= alpha 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)) ; domain
(assert (> (* z u) 0.0)) ; condition
(assert (not (= z 0.0))) ; case
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(declare-const alpha Real)
(declare-const u Real)
(declare-const s3_ Real) ; [z > 0]
(assert (= s3_ (ite (> z 0.0) 1.0 0.0)))
(assert (>= alpha 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)) ; domain
(assert (> (* z u) 0.0)) ; condition
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const u Real)
(declare-const alpha Real)
(declare-const z Real)
(assert (>= alpha 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)) ; domain
(assert (> (* u z) 0.0)) ; condition
(assert (> u 0.0)) ; case
(assert (> z 0.0)) ; case
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const u Real)
(declare-const alpha Real)
(declare-const z Real)
(assert (>= alpha 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)) ; domain
(assert (> (* u z) 0.0)) ; condition
(assert (>= (* (- 1.0) u) 0.0)) ; case
(assert (>= (* (- 1.0) z) 0.0)) ; case
(check-sat)
