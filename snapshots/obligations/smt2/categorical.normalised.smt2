; categorical.normalised: The categorical likelihood adds up to 1 over the one-hot targets
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const p1 Real)
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (not (= (+ (+ 0.0 (* (* 1.0 p1) 1.0)) (* (* 1.0 1.0) (+ 1.0 (* (- 1.0) p1)))) (+ (+ 0.0 p1) (+ 1.0 (* (- 1.0) p1))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (not (= (+ (+ 0.0 p1) (+ 1.0 (* (- 1.0) p1))) 1.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= (+ (+ 0.0 (* (* 1.0 (/ 1.0 (+ 1.0 1.0))) 1.0)) (* (* 1.0 1.0) (/ 1.0 (+ 1.0 1.0)))) (/ 2.0 2.0))))
(check-sat)
