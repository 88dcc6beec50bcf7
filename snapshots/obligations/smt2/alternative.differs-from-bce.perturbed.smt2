; alternative.differs-from-bce: A, B and the cross-entropy are three different losses
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const y Real)
(declare-const q Real)
(declare-const l2_ Real) ; log|q|
(declare-const e3_ Real) ; e^(log|q|·y)
(declare-const l4_ Real) ; log|1 − q|
(declare-const e5_ Real) ; e^(log|1 − q|·y)
(assert (> e3_ 0.0))
(assert (> e5_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> (+ (- 1.0) q (* (- 1.0) l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) q) (* q l2_)) 0.0)) ; log x ≤ x − 1
(assert (> e3_ 0.0)) ; e^t > 0
(assert (>= (+ (- 1.0) (* (- 1.0) y l2_) e3_) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e3_)) 0.0)) ; log grows
(assert (>= (+ 1.0 (* (- 1.0) e3_) (* y l2_ e3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) q) (* (- 1.0) l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ q l4_ (* (- 1.0) q l4_)) 0.0)) ; log x ≤ x − 1
(assert (> e5_ 0.0)) ; e^t > 0
(assert (>= (+ (- 1.0) (* (- 1.0) y l4_) e5_) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e5_)) 0.0)) ; log grows
(assert (>= (+ 1.0 (* (- 1.0) e5_) (* y l4_ e5_)) 0.0)) ; log x ≤ x − 1
(assert (not (> (- (* e3_ (/ (+ 1.0 (* (- 1.0) q)) e5_))) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const q Real)
(declare-const l2_ Real) ; log|q|
(declare-const e3_ Real) ; e^(log|q|·y)
(declare-const l4_ Real) ; log|1 − q|
(declare-const e5_ Real) ; e^(log|1 − q|·y)
(assert (> e3_ 0.0))
(assert (> e5_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> (+ (- 1.0) q (* (- 1.0) l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) q) (* q l2_)) 0.0)) ; log x ≤ x − 1
(assert (> e3_ 0.0)) ; e^t > 0
(assert (>= (+ (- 1.0) (* (- 1.0) y l2_) e3_) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e3_)) 0.0)) ; log grows
(assert (>= (+ 1.0 (* (- 1.0) e3_) (* y l2_ e3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) q) (* (- 1.0) l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ q l4_ (* (- 1.0) q l4_)) 0.0)) ; log x ≤ x − 1
(assert (> e5_ 0.0)) ; e^t > 0
(assert (>= (+ (- 1.0) (* (- 1.0) y l4_) e5_) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e5_)) 0.0)) ; log grows
(assert (>= (+ 1.0 (* (- 1.0) e5_) (* y l4_ e5_)) 0.0)) ; log x ≤ x − 1
(assert (not (< (* (/ q e3_) e5_) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(declare-const l2_ Real) ; log|1 − q|
(declare-const l3_ Real) ; log|q|
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 2.0) q) (* (- 1.0) q l2_) (* q l3_)) 0.0)) ; log x ≤ x − 1
(assert (not (> l3_ l3_)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(declare-const l2_ Real) ; log|1 − q|
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> (+ (* (- 1.0) q) (* (- 1.0) l2_)) 0.0)) ; log x ≤ x − 1
(assert (not (> (/ (* (- 1.0) q) l2_) 1.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const q Real)
(declare-const l2_ Real) ; log|1 − q|
(declare-const l3_ Real) ; log|q|
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> y 0.0)) ; case
(assert (> (+ (* (- 1.0) q) (* (- 1.0) l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) q (* (- 1.0) l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (* y (+ (- 1.0) q (* (- 1.0) l3_))) 0.0)) ; product
(assert (>= (* (+ (* (- 1.0) q) (* (- 1.0) l2_)) (+ 1.0 (* (- 1.0) y))) 0.0)) ; product
(assert (not (> (+ y q (* (- 2.0) y q)) (* (- 1.0) (+ l2_ (* (- 1.0) y l2_) (* y l3_))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= (/ (* (* 1.0 (+ 1.0 (- (/ 1.0 4.0)))) (+ (+ 1.0 (- 1.0)) (- (/ 1.0 4.0)))) (* (/ 1.0 4.0) (+ 1.0 (- (/ 1.0 4.0))))) (+ (- 1.0) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= (/ (* (* (/ 1.0 4.0) 1.0) (+ (/ 1.0 4.0) (- 1.0))) (* (/ 1.0 4.0) (+ 1.0 (- (/ 1.0 4.0))))) (+ (- 1.0) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= (/ (+ (/ 1.0 4.0) (- 1.0)) (* (/ 1.0 4.0) (+ 1.0 (- (/ 1.0 4.0))))) (+ (- 4.0) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^(log(3) / 2)
(assert (> e2_ 0.0))
(assert (= (* e2_ e2_) 3.0))
(assert (not (= (/ (* (* (/ 1.0 2.0) (* (/ 1.0 2.0) e2_)) (+ (+ 1.0 (- (/ 1.0 2.0))) (- (/ 1.0 4.0)))) (* (/ 1.0 4.0) (+ 1.0 (- (/ 1.0 4.0))))) (+ (/ e2_ 3.0) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^(log(3) / 2)
(assert (> e2_ 0.0))
(assert (= (* e2_ e2_) 3.0))
(assert (not (= (/ (* (* (/ 1.0 2.0) (* (/ 1.0 2.0) e2_)) (+ (/ 1.0 4.0) (- (/ 1.0 2.0)))) (* (/ 1.0 4.0) (+ 1.0 (- (/ 1.0 4.0))))) (+ (/ (- e2_) 3.0) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= (/ (+ (/ 1.0 4.0) (- (/ 1.0 2.0))) (* (/ 1.0 4.0) (+ 1.0 (- (/ 1.0 4.0))))) (+ (- (/ 4.0 3.0)) 1.0))))
(check-sat)
