; cross-entropy.one-hot: For a one-hot p the entropy is 0, so cross-entropy is the divergence
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(assert (not (= (- (+ (+ 0.0 (* 1.0 0.0)) 0.0)) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= (- (+ (+ 0.0 0.0) (* 1.0 0.0))) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q1 Real)
(declare-const l4_ Real) ; log|q1|
(declare-const l5_ Real) ; log|1 − q1|
(assert (> q1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q1)) 0.0)) ; domain
(assert (not (= (- (+ (+ 0.0 (* 1.0 l4_)) (* 0.0 l5_))) (+ (+ 0.0 (* 1.0 (* (- 1.0) l4_))) 0.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q1 Real)
(declare-const l4_ Real) ; log|q1|
(declare-const l5_ Real) ; log|1 − q1|
(assert (> q1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q1)) 0.0)) ; domain
(assert (not (= (- (+ (+ 0.0 (* 0.0 l4_)) (* 1.0 l5_))) (+ (+ 0.0 0.0) (* 1.0 (* (- 1.0) l5_))))))
(check-sat)
