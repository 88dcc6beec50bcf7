; logit.linear-model: Logistic regression is a linear model of the logit
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const b Real)
(declare-const w1 Real)
(declare-const w2 Real)
(declare-const x1 Real)
(declare-const x2 Real)
(check-sat)
