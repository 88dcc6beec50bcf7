; alternative.difference: A − B is 1 exactly for hard labels or at q = 1/2, and less elsewhere; the gradients agree at the same places
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const y Real)
(declare-const e2_ Real) ; e^(z / 2)
(declare-const e4_ Real) ; e^(y·z)
(assert (> e2_ 0.0))
(assert (> e4_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (not (= (/ (+ (* e2_ e2_) (* e4_ e4_)) (* (+ 1.0 (* e2_ e2_)) e4_)) (+ (/ (+ (* e2_ e2_) (* e4_ e4_)) (* (+ 1.0 (* e2_ e2_)) e4_)) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const z Real)
(declare-const e2_ Real) ; e^(y·z)
(declare-const e3_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> z 0.0)) ; case
(assert (>= (+ (- 1.0) e2_) 0.0)) ; log grows
(assert (>= (+ (* (- 1.0) e2_) e3_) 0.0)) ; log grows
(assert (>= (* (+ (- 1.0) e2_) (+ (* (- 1.0) e2_) e3_)) 0.0)) ; product
(assert (not (> (/ (+ (* e2_ e2_) e3_) (* (+ 1.0 e3_) e2_)) 1.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (not (> 1.0 1.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= 1.0 (+ 1.0 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (not (= (/ e2_ (* (+ 1.0 e2_) (+ 1.0 e2_))) (+ (/ e2_ (* (+ 1.0 e2_) (+ 1.0 e2_))) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= 1.0 (+ 1.0 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (not (= (/ (* (- 1.0) e2_) (* (+ 1.0 e2_) (+ 1.0 e2_))) (+ (/ (* (- 1.0) e2_) (* (+ 1.0 e2_) (+ 1.0 e2_))) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const z Real)
(declare-const e2_ Real) ; e^(y·z)
(declare-const e3_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> y 0.0)) ; condition
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; condition
(assert (not (= z 0.0))) ; condition
(assert (> z 0.0)) ; case
(assert (> (+ (- 1.0) e2_) 0.0)) ; log grows
(assert (> (+ (* (- 1.0) e2_) e3_) 0.0)) ; log grows
(assert (> (* y z) 0.0)) ; signs of factors
(assert (> (+ z (* (- 1.0) y z)) 0.0)) ; signs of factors
(assert (> (+ (* (- 1.0) y e2_ e2_) (* y e2_ e3_)) 0.0)) ; signs of factors
(assert (> (+ (* (- 1.0) y e2_ e3_) (* y e3_ e3_)) 0.0)) ; signs of factors
(assert (> (+ (- 1.0) (* (- 1.0) y z) e2_) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) e2_) (* y z e2_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ (* (- 1.0) e2_) (* (- 1.0) z e2_) (* y z e2_) e3_) 0.0)) ; log x ≤ x − 1
(assert (> (* (+ (- 1.0) (* (- 1.0) y z) e2_) (+ (* (- 1.0) e2_) e3_)) 0.0)) ; product
(assert (> (* (+ (- 1.0) (* (- 1.0) y z) e2_) (+ z (* (- 1.0) y z))) 0.0)) ; product
(assert (> (* (+ 1.0 (* (- 1.0) e2_) (* y z e2_)) (+ z (* (- 1.0) y z))) 0.0)) ; product
(assert (> (* (* y z) (+ z (* (- 1.0) y z))) 0.0)) ; product
(assert (>= (* (* y z) (+ (* (- 1.0) e2_) (* (- 1.0) z e2_) (* y z e2_) e3_)) 0.0)) ; product
(assert (not (> (/ (+ (* e2_ e2_) e3_) (* (+ 1.0 e3_) e2_)) 1.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const z Real)
(declare-const e2_ Real) ; e^(y·z)
(declare-const e3_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> y 0.0)) ; condition
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; condition
(assert (not (= z 0.0))) ; condition
(assert (> (* (- 1.0) z) 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) e2_)) 0.0)) ; log grows
(assert (> (+ e2_ (* (- 1.0) e3_)) 0.0)) ; log grows
(assert (> (* (- 1.0) y z) 0.0)) ; signs of factors
(assert (> (+ (* (- 1.0) z) (* y z)) 0.0)) ; signs of factors
(assert (> (+ (* y e2_ e2_) (* (- 1.0) y e2_ e3_)) 0.0)) ; signs of factors
(assert (> (+ (* y e2_ e3_) (* (- 1.0) y e3_ e3_)) 0.0)) ; signs of factors
(assert (> (+ 1.0 (* (- 1.0) e2_) (* y z e2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) (* (- 1.0) z) e3_) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) e3_)) 0.0)) ; log grows
(assert (> (* (+ 1.0 (* (- 1.0) e2_) (* y z e2_)) (+ e2_ (* (- 1.0) e3_))) 0.0)) ; product
(assert (> (* (+ (* y e2_ e2_) (* (- 1.0) y e2_ e3_)) (+ (- 1.0) (* (- 1.0) z) e3_)) 0.0)) ; product
(assert (> (* (+ (* y e2_ e2_) (* (- 1.0) y e2_ e3_)) (+ 1.0 (* (- 1.0) e3_))) 0.0)) ; product
(assert (not (> (/ (+ (* e2_ e2_) e3_) (* (+ 1.0 e3_) e2_)) 1.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const z Real)
(declare-const e2_ Real) ; e^(y·z)
(declare-const e3_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> y 0.0)) ; condition
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; condition
(assert (not (= z 0.0))) ; condition
(assert (> z 0.0)) ; case
(assert (> (+ (- 1.0) (* (- 1.0) y z) e2_) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) e2_) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e2_) (* y z e2_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ (* (- 1.0) e2_) (* (- 1.0) z e2_) (* y z e2_) e3_) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) e2_) e3_) 0.0)) ; log grows
(assert (>= (+ e2_ (* (- 1.0) e3_) (* z e3_) (* (- 1.0) y z e3_)) 0.0)) ; log x ≤ x − 1
(assert (> (* y z) 0.0)) ; signs of factors
(assert (> (+ z (* (- 1.0) y z)) 0.0)) ; signs of factors
(assert (> (+ (* (- 1.0) e3_) (* y e3_) (* e2_ e2_ e3_) (* (- 1.0) y e2_ e2_ e3_)) 0.0)) ; signs of factors
(assert (> (+ (* (- 1.0) y e2_ e2_) (* y e2_ e3_)) 0.0)) ; signs of factors
(assert (> (+ (* (- 1.0) y e2_ e3_) (* y e3_ e3_)) 0.0)) ; signs of factors
(assert (> e2_ 0.0)) ; e^t > 0
(assert (> e3_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) z) e3_) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) e3_) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e3_) (* z e3_)) 0.0)) ; log x ≤ x − 1
(assert (not (= (/ (* (+ 1.0 (* (- 1.0) y) (* (- 1.0) y e3_)) e3_) (* (+ 1.0 e3_) (+ 1.0 e3_) e2_)) (/ (* (- 1.0) (+ y (* (- 1.0) e3_) (* y e3_)) e2_) (* (+ 1.0 e3_) (+ 1.0 e3_))))))
(check-sat)
