; backprop.local-times-upstream: The gradient in x is the gradient in z times the local derivative of z in x
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const r Real)
(declare-const e3_ Real) ; e^(r·x)
(assert (> e3_ 0.0))
(check-sat)
