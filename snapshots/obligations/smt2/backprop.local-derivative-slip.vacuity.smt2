; backprop.local-derivative-slip: ∂y/∂x = ∂f(x, y)/∂y for z = f(x, y)
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(check-sat)
