; cross-entropy.measures-difference: Cross-entropy is the difference of two distributions
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const q1 Real)
(declare-const l4_ Real) ; log|q1|
(declare-const l5_ Real) ; log|1 − q1|
(declare-const l6_ Real) ; log|p1|
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (> q1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q1)) 0.0)) ; domain
(assert (= (+ (- 1.0) p1) 0.0)) ; condition
(assert (> (+ (* (- 1.0) q1) (* (- 1.0) l5_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ (- 1.0) p1 (* (- 1.0) l6_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) p1) (* p1 l6_)) 0.0)) ; log x ≤ x − 1
(assert (>= (* p1 (+ (- 1.0) p1 (* (- 1.0) l6_))) 0.0)) ; product
(assert (not (= (* (- 1.0) (+ (* p1 l4_) l5_ (* (- 1.0) p1 l5_))) (+ (* (- 1.0) (+ l4_ (* (- 1.0) l6_)) p1) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const q1 Real)
(declare-const l4_ Real) ; log|q1|
(declare-const l5_ Real) ; log|1 − q1|
(declare-const l7_ Real) ; log|1 − p1|
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (> q1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q1)) 0.0)) ; domain
(assert (= (* (- 1.0) p1) 0.0)) ; condition
(assert (> (+ (- 1.0) q1 (* (- 1.0) l4_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ (* (- 1.0) p1) (* (- 1.0) l7_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ p1 l7_ (* (- 1.0) p1 l7_)) 0.0)) ; log x ≤ x − 1
(assert (not (= (* (- 1.0) (+ (* p1 l4_) l5_ (* (- 1.0) p1 l5_))) (+ (* (- 1.0) (+ 1.0 (* (- 1.0) p1)) (+ l5_ (* (- 1.0) l7_))) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const l2_ Real) ; log|p1|
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (= (+ (- 1.0) p1) 0.0)) ; condition
(assert (>= (+ (- 1.0) p1 (* (- 1.0) l2_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) p1) (* p1 l2_)) 0.0)) ; log x ≤ x − 1
(assert (not (= (* (- 1.0) l2_ p1) (+ 0.0 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const l3_ Real) ; log|1 − p1|
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (= (* (- 1.0) p1) 0.0)) ; condition
(assert (>= (+ (* (- 1.0) p1) (* (- 1.0) l3_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ p1 l3_ (* (- 1.0) p1 l3_)) 0.0)) ; log x ≤ x − 1
(assert (not (= (* (- 1.0) (+ 1.0 (* (- 1.0) p1)) l3_) (+ 0.0 1.0))))
(check-sat)
