; logit.linear-model: Logistic regression is a linear model of the logit
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const b Real)
(declare-const w1 Real)
(declare-const w2 Real)
(declare-const x1 Real)
(declare-const x2 Real)
(assert (not (= (+ b (* w1 x1) (* w2 x2)) (+ (+ (+ 0.0 (* w1 x1)) (* w2 x2)) b))))
(check-sat)
