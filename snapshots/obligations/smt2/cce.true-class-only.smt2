; cce.true-class-only: For a one-hot target only the probability of the true class counts, and the greater it is the lower the loss
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const l4_ Real) ; log|p1|
(declare-const l5_ Real) ; log|1 − p1|
(assert (> p1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (not (= (- (+ (+ 0.0 (* 1.0 l4_)) (* 0.0 l5_))) (- l4_))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const l4_ Real) ; log|p1|
(declare-const l5_ Real) ; log|1 − p1|
(assert (> p1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (not (= (- (+ (+ 0.0 (* 0.0 l4_)) (* 1.0 l5_))) (- l5_))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const r1 Real)
(assert (> p1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (> r1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) r1)) 0.0)) ; domain
(assert (> (+ (* (- 1.0) p1) r1) 0.0)) ; condition
(assert (not (> (/ r1 p1) 1.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const r1 Real)
(assert (> p1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (> r1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) r1)) 0.0)) ; domain
(assert (> (+ p1 (* (- 1.0) r1)) 0.0)) ; condition
(assert (not (> (/ (+ 1.0 (* (- 1.0) r1)) (+ 1.0 (* (- 1.0) p1))) 1.0)))
(check-sat)
