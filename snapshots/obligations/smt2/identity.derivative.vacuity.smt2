; identity.derivative: The slope of the identity is 1
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(push 1)
(check-sat)
(pop 1)
(push 1)
(check-sat)
(pop 1)
