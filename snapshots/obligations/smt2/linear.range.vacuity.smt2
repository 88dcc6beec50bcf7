; linear.range: The output of a linear model ranges over all real numbers
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const r Real)
(declare-const w1 Real)
(declare-const w2 Real)
(assert (> (+ (* w1 w1) (* w2 w2)) 0.0)) ; condition
(check-sat)
