; se.gradient-without-two: The table's gradient of (y − ŷ)²: −(y − ŷ)x in w and −(y − ŷ) in b
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(assert (not (not (= (- 2.0) (* (- (+ 1.0 (- (+ (* 0.0 1.0) 0.0)))) 1.0)))))
(check-sat)
