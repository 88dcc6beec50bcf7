; norm.index-slip: The p-norm, the 1-norm and the 2-norm of n entries as sums from i = 0 to n
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(assert (not (= (+ 0.0 (ite (>= 1.0 0.0) 1.0 (- 1.0))) (+ (ite (>= 1.0 0.0) 1.0 (- 1.0)) (+ 0.0 (ite (>= 1.0 0.0) 1.0 (- 1.0)))))))
(check-sat)
