; identity.derivative: The slope of the identity is 1
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(assert (not (= 1.0 1.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= 1.0 1.0)))
(check-sat)
