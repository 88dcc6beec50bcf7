; likelihood.independence: The probability of all samples is the product of the single ones
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const q1 Real)
(declare-const q2 Real)
(assert (>= q1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q1)) 0.0)) ; domain
(assert (>= q2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q2)) 0.0)) ; domain
(assert (not (= (+ (* 0.0 (- (ite (>= (- q1) (- q2)) (- q1) (- q2)))) (* (+ 1.0 (- 0.0)) (* (* 1.0 q1) q2))) (* (* 1.0 q1) q2))))
(check-sat)
