; se.gradient-without-two: The table's gradient of (y − ŷ)²: −(y − ŷ)x in w and −(y − ŷ) in b
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(assert (not (= (- 2.0) (* (- (+ 1.0 (- (+ (* 0.0 1.0) 0.0)))) 1.0))))
(check-sat)
