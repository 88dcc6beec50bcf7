; bce.convex-in-logit: The loss is convex in the logit: d²L/dz² = a (1 − a), which lies in (0, 1/4]
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const y Real)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (not (= (/ e2_ (* (+ 1.0 e2_) (+ 1.0 e2_))) (+ (* (/ 1.0 (+ 1.0 (/ 1.0 e2_))) (+ 1.0 (- (/ 1.0 (+ 1.0 (/ 1.0 e2_)))))) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(declare-const e1_ Real) ; e^z
(assert (> e1_ 0.0))
(assert (> e1_ 0.0)) ; e^t > 0
(assert (>= (+ (- 1.0) (* (- 1.0) z) e1_) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e1_) (* z e1_)) 0.0)) ; log x ≤ x − 1
(assert (not (< (* (/ 1.0 (+ 1.0 (/ 1.0 e1_))) (+ 1.0 (- (/ 1.0 (+ 1.0 (/ 1.0 e1_)))))) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(declare-const e1_ Real) ; e^z
(assert (> e1_ 0.0))
(assert (>= (+ (- 1.0) (* (- 1.0) z) e1_) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e1_) (* z e1_)) 0.0)) ; log x ≤ x − 1
(assert (>= (* e1_ e1_) 0.0)) ; a square
(assert (>= (* (+ (- 1.0) (* (- 1.0) z) e1_) (* e1_ e1_)) 0.0)) ; product
(assert (not (> (/ e1_ (* (+ 1.0 e1_) (+ 1.0 e1_))) (/ 1.0 4.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const e3_ Real) ; e^(u / 2)
(declare-const e4_ Real) ; e^(v / 2)
(assert (> e3_ 0.0))
(assert (> e4_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> e4_ 0.0)) ; e^t > 0
(assert (>= (+ 1.0 (* (- 2.0) e4_) (* e4_ e4_)) 0.0)) ; a square
(assert (>= (* e4_ e4_) 0.0)) ; a square
(assert (>= (+ (* e3_ e3_) (* (- 2.0) e3_ e4_) (* e4_ e4_)) 0.0)) ; a square
(assert (>= (* (* e4_ e4_) (+ (* e3_ e3_) (* (- 2.0) e3_ e4_) (* e4_ e4_))) 0.0)) ; product
(assert (not (> (/ (* (+ 1.0 (* e3_ e4_)) (+ 1.0 (* e3_ e4_))) (* (+ 1.0 (* e3_ e3_)) (+ 1.0 (* e4_ e4_)))) 1.0)))
(check-sat)
