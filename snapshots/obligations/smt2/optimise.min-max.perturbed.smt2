; optimise.min-max: The least value of f is minus the greatest of −f, at the same point
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const f1 Real)
(declare-const f2 Real)
(assert (>= (+ (* (- 1.0) f1) f2) 0.0)) ; the greatest
(assert (not (> (- (ite (>= (- f1) (- f2)) (- f1) (- f2))) f1)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const f1 Real)
(declare-const f2 Real)
(assert (>= (+ f1 (* (- 1.0) f2)) 0.0)) ; the greatest
(assert (not (> (- (ite (>= (- f1) (- f2)) (- f1) (- f2))) f1)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const f1 Real)
(declare-const f2 Real)
(assert (>= (+ (* (- 1.0) f1) f2) 0.0)) ; the greatest
(assert (not (> (- (ite (>= (- f1) (- f2)) (- f1) (- f2))) f2)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const f1 Real)
(declare-const f2 Real)
(assert (>= (+ f1 (* (- 1.0) f2)) 0.0)) ; the greatest
(assert (not (> (- (ite (>= (- f1) (- f2)) (- f1) (- f2))) f2)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const f1 Real)
(declare-const f2 Real)
(assert (>= (+ (* (- 1.0) f1) f2) 0.0)) ; the greatest
(assert (not (= (* (* 1.0 (+ f1 (ite (>= (- f1) (- f2)) (- f1) (- f2)))) (+ f2 (ite (>= (- f1) (- f2)) (- f1) (- f2)))) (+ 0.0 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const f1 Real)
(declare-const f2 Real)
(assert (>= (+ f1 (* (- 1.0) f2)) 0.0)) ; the greatest
(assert (not (= (* (* 1.0 (+ f1 (ite (>= (- f1) (- f2)) (- f1) (- f2)))) (+ f2 (ite (>= (- f1) (- f2)) (- f1) (- f2)))) (+ 0.0 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const q Real)
(declare-const l2_ Real) ; log|q|
(declare-const l3_ Real) ; log|y|
(declare-const l4_ Real) ; log|1 − q|
(declare-const l5_ Real) ; log|1 − y|
(assert (> y 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> (+ (* (- 1.0) y) q) 0.0)) ; case
(assert (> (+ (* (- 1.0) y) q (* (- 1.0) y l2_) (* y l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ y (* (- 1.0) q) (* (- 1.0) l4_) (* y l4_) l5_ (* (- 1.0) y l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) q (* (- 1.0) l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) q) (* q l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) y (* (- 1.0) l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) y) (* y l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) q) (* (- 1.0) l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ q l4_ (* (- 1.0) q l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) y) (* (- 1.0) l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ y l5_ (* (- 1.0) y l5_)) 0.0)) ; log x ≤ x − 1
(assert (not (< (- (+ (* y l2_) (* (+ 1.0 (- y)) l4_))) (- (+ (* y l3_) (* (+ 1.0 (- y)) l5_))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const q Real)
(declare-const l2_ Real) ; log|q|
(declare-const l3_ Real) ; log|y|
(declare-const l4_ Real) ; log|1 − q|
(declare-const l5_ Real) ; log|1 − y|
(assert (> y 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (>= (+ y (* (- 1.0) q)) 0.0)) ; case
(assert (> (+ y (* (- 1.0) q)) 0.0)) ; case
(assert (> (+ (* (- 1.0) y) q (* (- 1.0) y l2_) (* y l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ y (* (- 1.0) q) (* (- 1.0) l4_) (* y l4_) l5_ (* (- 1.0) y l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) q (* (- 1.0) l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) q) (* q l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) y (* (- 1.0) l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) y) (* y l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) q) (* (- 1.0) l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ q l4_ (* (- 1.0) q l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) y) (* (- 1.0) l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ y l5_ (* (- 1.0) y l5_)) 0.0)) ; log x ≤ x − 1
(assert (not (< (- (+ (* y l2_) (* (+ 1.0 (- y)) l4_))) (- (+ (* y l3_) (* (+ 1.0 (- y)) l5_))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const q Real)
(declare-const l2_ Real) ; log|q|
(declare-const l3_ Real) ; log|y|
(declare-const l4_ Real) ; log|1 − q|
(declare-const l5_ Real) ; log|1 − y|
(assert (> y 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> (+ (* (- 1.0) y) q) 0.0)) ; case
(assert (> (+ (* (- 1.0) y) q (* (- 1.0) y l2_) (* y l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ y (* (- 1.0) q) (* (- 1.0) l4_) (* y l4_) l5_ (* (- 1.0) y l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) q (* (- 1.0) l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) q) (* q l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) y (* (- 1.0) l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) y) (* y l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) q) (* (- 1.0) l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ q l4_ (* (- 1.0) q l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) y) (* (- 1.0) l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ y l5_ (* (- 1.0) y l5_)) 0.0)) ; log x ≤ x − 1
(assert (not (> (- (- (+ (* y l2_) (* (+ 1.0 (- y)) l4_)))) (- (- (+ (* y l3_) (* (+ 1.0 (- y)) l5_)))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const q Real)
(declare-const l2_ Real) ; log|q|
(declare-const l3_ Real) ; log|y|
(declare-const l4_ Real) ; log|1 − q|
(declare-const l5_ Real) ; log|1 − y|
(assert (> y 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (>= (+ y (* (- 1.0) q)) 0.0)) ; case
(assert (> (+ y (* (- 1.0) q)) 0.0)) ; case
(assert (> (+ (* (- 1.0) y) q (* (- 1.0) y l2_) (* y l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ y (* (- 1.0) q) (* (- 1.0) l4_) (* y l4_) l5_ (* (- 1.0) y l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) q (* (- 1.0) l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) q) (* q l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) y (* (- 1.0) l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) y) (* y l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) q) (* (- 1.0) l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ q l4_ (* (- 1.0) q l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) y) (* (- 1.0) l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ y l5_ (* (- 1.0) y l5_)) 0.0)) ; log x ≤ x − 1
(assert (not (> (- (- (+ (* y l2_) (* (+ 1.0 (- y)) l4_)))) (- (- (+ (* y l3_) (* (+ 1.0 (- y)) l5_)))))))
(check-sat)
