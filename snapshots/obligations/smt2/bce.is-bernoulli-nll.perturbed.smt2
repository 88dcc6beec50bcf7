; bce.is-bernoulli-nll: Binary cross-entropy is the negative log-likelihood of Bernoulli samples
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(assert (not (= (- (+ 0.0 (* (+ 1.0 (- 0.0)) 0.0))) (+ (- 0.0) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(declare-const l2_ Real) ; log|q|
(declare-const l3_ Real) ; log|1 − q|
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> q 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; case
(assert (not (= (- (+ (* 0.0 l2_) (* (+ 1.0 (- 0.0)) l3_))) (+ (- l3_) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= (- (+ (* 1.0 0.0) 0.0)) (+ (- 0.0) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(declare-const l2_ Real) ; log|q|
(declare-const l3_ Real) ; log|1 − q|
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> q 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; case
(assert (not (= (- (+ (* 1.0 l2_) (* (+ 1.0 (- 1.0)) l3_))) (+ (- l2_) 1.0))))
(check-sat)
(reset)
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
(assert (not (= (+ (+ 0.0 (- (+ (* t1 l4_) (* (+ 1.0 (- t1)) l5_)))) (- (+ (* t2 l6_) (* (+ 1.0 (- t2)) l7_)))) (+ (- (+ (* t1 l4_) l5_ (* (- 1.0) t1 l5_) (* t2 l6_) l7_ (* (- 1.0) t2 l7_))) 1.0))))
(check-sat)
(reset)
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
(assert (not (= (+ (+ 0.0 (- (+ (* t1 l4_) (* (+ 1.0 (- t1)) l5_)))) (- (+ (* t2 l6_) (* (+ 1.0 (- t2)) l7_)))) (+ (- (+ (+ 0.0 (+ (* t1 l4_) (* (+ 1.0 (- t1)) l5_))) (+ (* t2 l6_) (* (+ 1.0 (- t2)) l7_)))) 1.0))))
(check-sat)
