; backprop.local-times-upstream: The gradient in x is the gradient in z times the local derivative of z in x
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const r Real)
(declare-const e3_ Real) ; e^(r·x)
(assert (> e3_ 0.0))
(assert (not (= (/ (* e3_ r) (+ 1.0 e3_)) (* (/ 1.0 (+ 1.0 (/ 1.0 e3_))) r))))
(check-sat)
