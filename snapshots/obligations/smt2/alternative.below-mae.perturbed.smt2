; alternative.below-mae: A is at most the expected absolute error, and that at most the cross-entropy
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const y Real)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (= y 0.0)) ; case
(assert (not (> (* 0.0 1.0) (+ (* y (+ 1.0 (- 0.0))) (* (+ 1.0 (- y)) 0.0)))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (= (+ 1.0 (* (- 1.0) y)) 0.0)) ; case
(assert (not (> (* 1.0 0.0) (+ (* y (+ 1.0 (- 1.0))) (* (+ 1.0 (- y)) 1.0)))))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (> 0.0 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const l6_ Real) ; log|y|
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (not (= y 0.0))) ; case
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) y) (* y l6_)) 0.0)) ; log x ≤ x − 1
(assert (not (> (* 0.0 1.0) (+ (* y (+ 1.0 (- 0.0))) (* (+ 1.0 (- y)) 0.0)))))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (> (+ (* 0.0 (+ 1.0 (- 0.0))) (* (+ 1.0 (- 0.0)) 0.0)) (- (+ 0.0 (* (+ 1.0 (- 0.0)) 0.0))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (> (+ (* 1.0 (+ 1.0 (- 1.0))) (* (+ 1.0 (- 1.0)) 1.0)) (- (+ (* 1.0 0.0) 0.0)))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const q Real)
(declare-const l2_ Real) ; log|q|
(declare-const l3_ Real) ; log|1 − q|
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> q 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; case
(assert (> (+ (- 1.0) q (* (- 1.0) l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) q) (* (- 1.0) l3_)) 0.0)) ; log x ≤ x − 1
(assert (>= (* (+ (- 1.0) q (* (- 1.0) l2_)) y) 0.0)) ; product
(assert (>= (* (+ (* (- 1.0) q) (* (- 1.0) l3_)) (+ 1.0 (* (- 1.0) y))) 0.0)) ; product
(assert (not (> (+ y q (* (- 2.0) y q)) (* (- 1.0) (+ (* y l2_) l3_ (* (- 1.0) y l3_))))))
(check-sat)
