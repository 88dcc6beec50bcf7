; alternative.soft-minimisers: For soft labels A is greatest at q = 1 − y and 0 at both ends; B is least exactly at q = y
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const y Real)
(declare-const l3_ Real) ; log|1 − y|
(declare-const e4_ Real) ; e^(log|1 − y|·y)
(declare-const l5_ Real) ; log|y|
(declare-const e6_ Real) ; e^(log|y|·y)
(assert (> e4_ 0.0))
(assert (> e6_ 0.0))
(assert (> y 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> (+ y l3_ (* (- 1.0) y l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) y) (* (- 1.0) l3_)) 0.0)) ; log x ≤ x − 1
(assert (> e4_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) y l3_) e4_) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) e4_)) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e4_) (* y l3_ e4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) y (* (- 1.0) l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) y) (* y l5_)) 0.0)) ; log x ≤ x − 1
(assert (> e6_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) y l5_) e6_) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) e6_)) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e6_) (* y l5_ e6_)) 0.0)) ; log x ≤ x − 1
(assert (not (> (* 1.0 0.0) (* (/ (+ 1.0 (* (- 1.0) y)) e4_) e6_))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const q Real)
(declare-const l2_ Real) ; log|q|
(declare-const l3_ Real) ; log|1 − y|
(declare-const l5_ Real) ; log|y|
(declare-const l7_ Real) ; log|1 − q|
(assert (> y 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> (+ (- 1.0) y q) 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; case
(assert (> (+ (- 1.0) y q (* (- 1.0) l2_) (* y l2_) l3_ (* (- 1.0) y l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) y) (* (- 1.0) q) (* y l5_) (* (- 1.0) y l7_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) q (* (- 1.0) l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) q) (* q l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) y) (* (- 1.0) l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ y l3_ (* (- 1.0) y l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) y (* (- 1.0) l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) y) (* y l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) q) (* (- 1.0) l7_)) 0.0)) ; log x ≤ x − 1
(assert (> q 0.0)) ; log grows
(assert (> (+ q l7_ (* (- 1.0) q l7_)) 0.0)) ; log x ≤ x − 1
(assert (not (> (+ l2_ (* (- 1.0) y l2_) (* y l7_)) (+ l3_ (* (- 1.0) y l3_) (* y l5_)))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const l3_ Real) ; log|1 − y|
(declare-const e4_ Real) ; e^(log|1 − y|·y)
(declare-const l5_ Real) ; log|y|
(declare-const e6_ Real) ; e^(log|y|·y)
(assert (> e4_ 0.0))
(assert (> e6_ 0.0))
(assert (> y 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) y) (* y l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) y) (* (- 1.0) l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ y l3_ (* (- 1.0) y l3_)) 0.0)) ; log x ≤ x − 1
(assert (> e4_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) y l3_) e4_) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) e4_)) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e4_) (* y l3_ e4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) y (* (- 1.0) l5_)) 0.0)) ; log x ≤ x − 1
(assert (> e6_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) y l5_) e6_) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) e6_)) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e6_) (* y l5_ e6_)) 0.0)) ; log x ≤ x − 1
(assert (not (> (* 0.0 1.0) (* (/ (+ 1.0 (* (- 1.0) y)) e4_) e6_))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const q Real)
(declare-const l2_ Real) ; log|q|
(declare-const l3_ Real) ; log|1 − y|
(declare-const l5_ Real) ; log|y|
(declare-const l7_ Real) ; log|1 − q|
(assert (> y 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y) (* (- 1.0) q)) 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) y) (* (- 1.0) q)) 0.0)) ; case
(assert (> q 0.0)) ; case
(assert (> (+ (- 1.0) y q (* (- 1.0) l2_) (* y l2_) l3_ (* (- 1.0) y l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) y) (* (- 1.0) q) (* y l5_) (* (- 1.0) y l7_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) q (* (- 1.0) l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) q) (* q l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) y) (* (- 1.0) l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ y l3_ (* (- 1.0) y l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) y (* (- 1.0) l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) y) (* y l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) q) (* (- 1.0) l7_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ q l7_ (* (- 1.0) q l7_)) 0.0)) ; log x ≤ x − 1
(assert (not (> (+ l2_ (* (- 1.0) y l2_) (* y l7_)) (+ l3_ (* (- 1.0) y l3_) (* y l5_)))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(declare-const y Real)
(declare-const l2_ Real) ; log|q|
(declare-const e3_ Real) ; e^(log|q|·y)
(declare-const l4_ Real) ; log|1 − q|
(declare-const e5_ Real) ; e^(log|1 − q|·y)
(assert (> e3_ 0.0))
(assert (> e5_ 0.0))
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> y 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> q 0.0)) ; condition
(assert (> (+ 1.0 (* (- 1.0) q) (* (- 1.0) y)) 0.0)) ; condition
(assert (> (+ (- 1.0) q (* (- 1.0) l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) q) (* q l2_)) 0.0)) ; log x ≤ x − 1
(assert (> e3_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) y l2_) e3_) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) e3_)) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e3_) (* y l2_ e3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) q) (* (- 1.0) l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ q l4_ (* (- 1.0) q l4_)) 0.0)) ; log x ≤ x − 1
(assert (> e5_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) y l4_) e5_) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) e5_)) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e5_) (* y l4_ e5_)) 0.0)) ; log x ≤ x − 1
(assert (not (< (/ (* (* (/ q e3_) e5_) (+ (+ 1.0 (- y)) (- q))) (* q (+ 1.0 (- q)))) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(declare-const y Real)
(declare-const l2_ Real) ; log|q|
(declare-const e3_ Real) ; e^(log|q|·y)
(declare-const l4_ Real) ; log|1 − q|
(declare-const e5_ Real) ; e^(log|1 − q|·y)
(assert (> e3_ 0.0))
(assert (> e5_ 0.0))
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> y 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> (+ (- 1.0) q y) 0.0)) ; condition
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; condition
(assert (> (+ (- 1.0) q (* (- 1.0) l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) q) (* q l2_)) 0.0)) ; log x ≤ x − 1
(assert (> e3_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) y l2_) e3_) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) e3_)) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e3_) (* y l2_ e3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) q) (* (- 1.0) l4_)) 0.0)) ; log x ≤ x − 1
(assert (> q 0.0)) ; log grows
(assert (> (+ q l4_ (* (- 1.0) q l4_)) 0.0)) ; log x ≤ x − 1
(assert (> e5_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) y l4_) e5_) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) e5_)) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e5_) (* y l4_ e5_)) 0.0)) ; log x ≤ x − 1
(assert (not (> (/ (* (* (/ q e3_) e5_) (+ (+ 1.0 (- y)) (- q))) (* q (+ 1.0 (- q)))) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(assert (> y 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (not (= (* 0.0 1.0) (+ 0.0 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(assert (> y 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (not (= (* 1.0 0.0) (+ 0.0 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(assert (> y 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (not (= (- (* 0.0 1.0)) (+ (- 0.0) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(assert (> y 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (not (= (- (* 1.0 0.0)) (+ (- 0.0) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const q Real)
(declare-const e3_ Real) ; e^(log|q|·y)
(declare-const e5_ Real) ; e^(log|1 − q|·y)
(assert (> e3_ 0.0))
(assert (> e5_ 0.0))
(assert (> y 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> q 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; case
(assert (not (= (- (* e3_ (/ (+ 1.0 (* (- 1.0) q)) e5_))) (+ (- (/ (* (+ 1.0 (* (- 1.0) q)) e3_) e5_)) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const l3_ Real) ; log|y|
(declare-const e4_ Real) ; e^(log|y|·y)
(declare-const l5_ Real) ; log|1 − y|
(declare-const e6_ Real) ; e^(log|1 − y|·y)
(assert (> e4_ 0.0))
(assert (> e6_ 0.0))
(assert (> y 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) y) (* y l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) y (* (- 1.0) l3_)) 0.0)) ; log x ≤ x − 1
(assert (> e4_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) y l3_) e4_) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) e4_)) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e4_) (* y l3_ e4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) y) (* (- 1.0) l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ y l5_ (* (- 1.0) y l5_)) 0.0)) ; log x ≤ x − 1
(assert (> e6_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) y l5_) e6_) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) e6_)) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e6_) (* y l5_ e6_)) 0.0)) ; log x ≤ x − 1
(assert (not (< (- (* 1.0 0.0)) (- (* e4_ (/ (+ 1.0 (* (- 1.0) y)) e6_))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const q Real)
(declare-const l2_ Real) ; log|q|
(declare-const l3_ Real) ; log|y|
(declare-const l5_ Real) ; log|1 − y|
(declare-const l7_ Real) ; log|1 − q|
(assert (> y 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> (+ (* (- 1.0) y) q) 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; case
(assert (> (+ (* (- 1.0) y) q (* (- 1.0) y l2_) (* y l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ y (* (- 1.0) q) l5_ (* (- 1.0) y l5_) (* (- 1.0) l7_) (* y l7_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) q (* (- 1.0) l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) q) (* q l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) y (* (- 1.0) l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) y) (* y l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) y) (* (- 1.0) l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ y l5_ (* (- 1.0) y l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) q) (* (- 1.0) l7_)) 0.0)) ; log x ≤ x − 1
(assert (> q 0.0)) ; log grows
(assert (> (+ q l7_ (* (- 1.0) q l7_)) 0.0)) ; log x ≤ x − 1
(assert (not (< (+ (* y l3_) l5_ (* (- 1.0) y l5_)) (+ (* y l2_) l7_ (* (- 1.0) y l7_)))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const l3_ Real) ; log|y|
(declare-const e4_ Real) ; e^(log|y|·y)
(declare-const l5_ Real) ; log|1 − y|
(declare-const e6_ Real) ; e^(log|1 − y|·y)
(assert (> e4_ 0.0))
(assert (> e6_ 0.0))
(assert (> y 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (>= y 0.0)) ; case
(assert (> (+ y l5_ (* (- 1.0) y l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) y (* (- 1.0) l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) y) (* y l3_)) 0.0)) ; log x ≤ x − 1
(assert (> e4_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) y l3_) e4_) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) e4_)) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e4_) (* y l3_ e4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) y) (* (- 1.0) l5_)) 0.0)) ; log x ≤ x − 1
(assert (> e6_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) y l5_) e6_) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) e6_)) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e6_) (* y l5_ e6_)) 0.0)) ; log x ≤ x − 1
(assert (not (< (- (* 0.0 1.0)) (- (* e4_ (/ (+ 1.0 (* (- 1.0) y)) e6_))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const q Real)
(declare-const l2_ Real) ; log|q|
(declare-const l3_ Real) ; log|y|
(declare-const l5_ Real) ; log|1 − y|
(declare-const l7_ Real) ; log|1 − q|
(assert (> y 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (>= (+ y (* (- 1.0) q)) 0.0)) ; case
(assert (> (+ y (* (- 1.0) q)) 0.0)) ; case
(assert (> q 0.0)) ; case
(assert (> (+ (* (- 1.0) y) q (* (- 1.0) y l2_) (* y l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ y (* (- 1.0) q) l5_ (* (- 1.0) y l5_) (* (- 1.0) l7_) (* y l7_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) q (* (- 1.0) l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) q) (* q l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) y (* (- 1.0) l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) y) (* y l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) y) (* (- 1.0) l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ y l5_ (* (- 1.0) y l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) q) (* (- 1.0) l7_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ q l7_ (* (- 1.0) q l7_)) 0.0)) ; log x ≤ x − 1
(assert (not (< (+ (* y l3_) l5_ (* (- 1.0) y l5_)) (+ (* y l2_) l7_ (* (- 1.0) y l7_)))))
(check-sat)
