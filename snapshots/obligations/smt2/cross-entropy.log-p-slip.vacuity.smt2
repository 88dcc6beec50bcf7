; cross-entropy.log-p-slip: Cross-entropy with log p in place of log q
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(check-sat)
