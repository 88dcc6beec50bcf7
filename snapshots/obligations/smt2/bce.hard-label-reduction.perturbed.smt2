; bce.hard-label-reduction: For a hard label one of the two terms is left
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(assert (not (= (- (+ (* 1.0 0.0) 0.0)) (+ (- 0.0) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(declare-const l1_ Real) ; log|q|
(declare-const l2_ Real) ; log|1 − q|
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> q 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; case
(assert (not (= (- (+ (* 1.0 l1_) (* (+ 1.0 (- 1.0)) l2_))) (+ (- l1_) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= (- (+ 0.0 (* (+ 1.0 (- 0.0)) 0.0))) (+ (- 0.0) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(declare-const l1_ Real) ; log|q|
(declare-const l2_ Real) ; log|1 − q|
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> q 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; case
(assert (not (= (- (+ (* 0.0 l1_) (* (+ 1.0 (- 0.0)) l2_))) (+ (- l2_) 1.0))))
(check-sat)
