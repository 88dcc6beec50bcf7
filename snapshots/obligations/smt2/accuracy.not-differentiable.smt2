; accuracy.not-differentiable: Accuracy is piecewise constant in the weights: its derivative is 0 where there is one, and it jumps where a logit is 0
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const b Real)
(declare-const w1 Real)
(declare-const w2 Real)
(declare-const X1_1 Real)
(declare-const X1_2 Real)
(declare-const X2_1 Real)
(declare-const X2_2 Real)
(declare-const y1 Real)
(declare-const y2 Real)
(assert (>= y1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y1)) 0.0)) ; domain
(assert (>= y2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y2)) 0.0)) ; domain
(assert (not (= (+ b (* w1 X1_1) (* w2 X1_2)) 0.0))) ; case
(assert (not (= (+ b (* w1 X2_1) (* w2 X2_2)) 0.0))) ; case
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const b Real)
(declare-const w1 Real)
(declare-const w2 Real)
(declare-const X1_1 Real)
(declare-const X1_2 Real)
(declare-const X2_1 Real)
(declare-const X2_2 Real)
(declare-const y1 Real)
(declare-const y2 Real)
(assert (>= y1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y1)) 0.0)) ; domain
(assert (>= y2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y2)) 0.0)) ; domain
(assert (not (= (+ b (* w1 X1_1) (* w2 X1_2)) 0.0))) ; case
(assert (not (= (+ b (* w1 X2_1) (* w2 X2_2)) 0.0))) ; case
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const b Real)
(declare-const w1 Real)
(declare-const w2 Real)
(declare-const X1_1 Real)
(declare-const X1_2 Real)
(declare-const X2_1 Real)
(declare-const X2_2 Real)
(declare-const y1 Real)
(declare-const y2 Real)
(assert (>= y1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y1)) 0.0)) ; domain
(assert (>= y2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y2)) 0.0)) ; domain
(assert (not (= (+ b (* w1 X1_1) (* w2 X1_2)) 0.0))) ; case
(assert (not (= (+ b (* w1 X2_1) (* w2 X2_2)) 0.0))) ; case
(assert (not (= 0.0 0.0)))
(check-sat)
