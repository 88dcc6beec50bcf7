; likelihood.index-slip: The likelihood of N samples is a product over i = 0..N
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(assert (not (not (= (* (/ 1.0 2.0) (* 1.0 (/ 1.0 2.0))) (* 1.0 (/ 1.0 2.0))))))
(check-sat)
