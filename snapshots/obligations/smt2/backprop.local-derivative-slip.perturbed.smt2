; backprop.local-derivative-slip: ∂y/∂x = ∂f(x, y)/∂y for z = f(x, y)
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(assert (not (= 0.0 2.0)))
(check-sat)
