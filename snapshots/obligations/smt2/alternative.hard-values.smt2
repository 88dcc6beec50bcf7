; alternative.hard-values: A and B at the two hard labels
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (= (* q 1.0) q)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (= (- (* 1.0 (+ 1.0 (- q)))) (- (+ 1.0 (- q))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (= (* 1.0 (+ 1.0 (- q))) (+ 1.0 (- q)))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (= (- (* q 1.0)) (- q))))
(check-sat)
