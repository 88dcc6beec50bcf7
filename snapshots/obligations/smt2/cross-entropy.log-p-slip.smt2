; cross-entropy.log-p-slip: Cross-entropy with log p in place of log q
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(assert (not (> (/ 4.0 3.0) 1.0)))
(check-sat)
