; norm.index-slip: The p-norm, the 1-norm and the 2-norm of n entries as sums from i = 0 to n
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(check-sat)
