; se.gradient-without-two: The table's gradient of (y − ŷ)²: −(y − ŷ)x in w and −(y − ŷ) in b
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(check-sat)
