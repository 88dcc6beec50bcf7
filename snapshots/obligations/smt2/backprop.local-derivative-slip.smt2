; backprop.local-derivative-slip: ∂y/∂x = ∂f(x, y)/∂y for z = f(x, y)
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(assert (not (not (= 0.0 2.0))))
(check-sat)
