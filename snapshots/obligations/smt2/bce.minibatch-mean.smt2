; bce.minibatch-mean: The loss of a minibatch is the mean of the losses of its samples
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const t1 Real)
(declare-const t2 Real)
(declare-const mu1 Real)
(declare-const mu2 Real)
(declare-const l4_ Real) ; log|mu1|
(declare-const l5_ Real) ; log|1 − mu1|
(declare-const l6_ Real) ; log|mu2|
(declare-const l7_ Real) ; log|1 − mu2|
(assert (>= t1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) t1)) 0.0)) ; domain
(assert (>= t2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) t2)) 0.0)) ; domain
(assert (> mu1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) mu1)) 0.0)) ; domain
(assert (> mu2 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) mu2)) 0.0)) ; domain
(assert (not (= (/ (- (+ (+ 0.0 (+ (* t1 l4_) (* (+ 1.0 (- t1)) l5_))) (+ (* t2 l6_) (* (+ 1.0 (- t2)) l7_)))) 2.0) (/ (+ (+ 0.0 (- (+ (* t1 l4_) (* (+ 1.0 (- t1)) l5_)))) (- (+ (* t2 l6_) (* (+ 1.0 (- t2)) l7_)))) 2.0))))
(check-sat)
