; norm.index-slip: The p-norm, the 1-norm and the 2-norm of n entries as sums from i = 0 to n
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(assert (not (not (= (+ 0.0 (ite (>= 1.0 0.0) 1.0 (- 1.0))) (+ (ite (>= 1.0 0.0) 1.0 (- 1.0)) (+ 0.0 (ite (>= 1.0 0.0) 1.0 (- 1.0))))))))
(check-sat)
