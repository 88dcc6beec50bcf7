; relu.definition: ReLU is the larger of z and 0, without a jump
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const z Real)
(declare-const s1_ Real) ; [z > 0]
(assert (= s1_ (ite (> z 0.0) 1.0 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(assert (> z 0.0)) ; case
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(assert (>= (* (- 1.0) z) 0.0)) ; case
(check-sat)
