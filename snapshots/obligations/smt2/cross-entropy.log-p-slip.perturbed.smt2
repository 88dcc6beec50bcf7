; cross-entropy.log-p-slip: Cross-entropy with log p in place of log q
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(assert (not (< (/ 4.0 3.0) 1.0)))
(check-sat)
