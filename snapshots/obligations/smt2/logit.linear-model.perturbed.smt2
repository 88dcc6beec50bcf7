; logit.linear-model: Logistic regression is a linear model of the logit
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const b Real)
(declare-const w1 Real)
(declare-const w2 Real)
(declare-const x1 Real)
(declare-const x2 Real)
(assert (not (= (+ b (* w1 x1) (* w2 x2)) (+ (+ (+ (+ 0.0 (* w1 x1)) (* w2 x2)) b) 1.0))))
(check-sat)
