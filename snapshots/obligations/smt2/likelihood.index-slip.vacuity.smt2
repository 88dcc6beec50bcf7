; likelihood.index-slip: The likelihood of N samples is a product over i = 0..N
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(check-sat)
