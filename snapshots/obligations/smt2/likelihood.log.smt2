; likelihood.log: The log of the one-line likelihood is a weighted sum of two logs
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const q Real)
(declare-const y Real)
(declare-const l2_ Real) ; log|q|
(declare-const l4_ Real) ; log|1 − q|
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (not (= (+ (* y l2_) l4_ (* (- 1.0) y l4_)) (+ (* y l2_) (* (+ 1.0 (- y)) l4_)))))
(check-sat)
