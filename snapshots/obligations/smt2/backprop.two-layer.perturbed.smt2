; backprop.two-layer: The gradient of a two-layer network in the weights of its first layer is the product of the five factors
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const t1 Real)
(declare-const t2 Real)
(declare-const w21 Real)
(declare-const w22 Real)
(declare-const w11_1 Real)
(declare-const w11_2 Real)
(declare-const w12_1 Real)
(declare-const w12_2 Real)
(declare-const x1_1 Real)
(declare-const x1_2 Real)
(declare-const x2_1 Real)
(declare-const x2_2 Real)
(declare-const s12_ Real) ; [w11,1·x1,1 + w12,1·x1,2 > 0]
(declare-const s13_ Real) ; [w11,2·x1,1 + w12,2·x1,2 > 0]
(declare-const s14_ Real) ; [w11,1·x2,1 + w12,1·x2,2 > 0]
(declare-const s15_ Real) ; [w11,2·x2,1 + w12,2·x2,2 > 0]
(assert (= s12_ (ite (> (+ (* w11_1 x1_1) (* w12_1 x1_2)) 0.0) 1.0 0.0)))
(assert (= s13_ (ite (> (+ (* w11_2 x1_1) (* w12_2 x1_2)) 0.0) 1.0 0.0)))
(assert (= s14_ (ite (> (+ (* w11_1 x2_1) (* w12_1 x2_2)) 0.0) 1.0 0.0)))
(assert (= s15_ (ite (> (+ (* w11_2 x2_1) (* w12_2 x2_2)) 0.0) 1.0 0.0)))
(assert (not (= (+ (* w11_1 x1_1) (* w12_1 x1_2)) 0.0))) ; case
(assert (not (= (+ (* w11_1 x2_1) (* w12_1 x2_2)) 0.0))) ; case
(assert (not (= (* (- 1.0) (+ (* t1 x1_1 s12_) (* (- 1.0) w21 w11_1 x1_1 x1_1 s12_) (* (- 1.0) w21 w12_1 x1_1 x1_2 s12_) (* (- 1.0) w22 w11_2 x1_1 x1_1 s12_ s13_) (* (- 1.0) w22 w12_2 x1_1 x1_2 s12_ s13_) (* t2 x2_1 s14_) (* (- 1.0) w21 w11_1 x2_1 x2_1 s14_) (* (- 1.0) w21 w12_1 x2_1 x2_2 s14_) (* (- 1.0) w22 w11_2 x2_1 x2_1 s14_ s15_) (* (- 1.0) w22 w12_2 x2_1 x2_2 s14_ s15_)) w21) (+ (* (- 1.0) (+ (* t1 x1_1 s12_) (* (- 1.0) w21 w11_1 x1_1 x1_1 s12_) (* (- 1.0) w21 w12_1 x1_1 x1_2 s12_) (* (- 1.0) w22 w11_2 x1_1 x1_1 s12_ s13_) (* (- 1.0) w22 w12_2 x1_1 x1_2 s12_ s13_) (* t2 x2_1 s14_) (* (- 1.0) w21 w11_1 x2_1 x2_1 s14_) (* (- 1.0) w21 w12_1 x2_1 x2_2 s14_) (* (- 1.0) w22 w11_2 x2_1 x2_1 s14_ s15_) (* (- 1.0) w22 w12_2 x2_1 x2_2 s14_ s15_)) w21) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t1 Real)
(declare-const t2 Real)
(declare-const w21 Real)
(declare-const w22 Real)
(declare-const w11_1 Real)
(declare-const w11_2 Real)
(declare-const w12_1 Real)
(declare-const w12_2 Real)
(declare-const x1_1 Real)
(declare-const x1_2 Real)
(declare-const x2_1 Real)
(declare-const x2_2 Real)
(declare-const s12_ Real) ; [w11,1·x1,1 + w12,1·x1,2 > 0]
(declare-const s13_ Real) ; [w11,2·x1,1 + w12,2·x1,2 > 0]
(declare-const s14_ Real) ; [w11,1·x2,1 + w12,1·x2,2 > 0]
(declare-const s15_ Real) ; [w11,2·x2,1 + w12,2·x2,2 > 0]
(assert (= s12_ (ite (> (+ (* w11_1 x1_1) (* w12_1 x1_2)) 0.0) 1.0 0.0)))
(assert (= s13_ (ite (> (+ (* w11_2 x1_1) (* w12_2 x1_2)) 0.0) 1.0 0.0)))
(assert (= s14_ (ite (> (+ (* w11_1 x2_1) (* w12_1 x2_2)) 0.0) 1.0 0.0)))
(assert (= s15_ (ite (> (+ (* w11_2 x2_1) (* w12_2 x2_2)) 0.0) 1.0 0.0)))
(assert (not (= (+ (* w11_2 x1_1) (* w12_2 x1_2)) 0.0))) ; case
(assert (not (= (+ (* w11_2 x2_1) (* w12_2 x2_2)) 0.0))) ; case
(assert (not (= (* (- 1.0) (+ (* t1 x1_1 s13_) (* (- 1.0) w22 w11_2 x1_1 x1_1 s13_) (* (- 1.0) w22 w12_2 x1_1 x1_2 s13_) (* (- 1.0) w21 w11_1 x1_1 x1_1 s12_ s13_) (* (- 1.0) w21 w12_1 x1_1 x1_2 s12_ s13_) (* t2 x2_1 s15_) (* (- 1.0) w22 w11_2 x2_1 x2_1 s15_) (* (- 1.0) w22 w12_2 x2_1 x2_2 s15_) (* (- 1.0) w21 w11_1 x2_1 x2_1 s14_ s15_) (* (- 1.0) w21 w12_1 x2_1 x2_2 s14_ s15_)) w22) (+ (* (- 1.0) (+ (* t1 x1_1 s13_) (* (- 1.0) w22 w11_2 x1_1 x1_1 s13_) (* (- 1.0) w22 w12_2 x1_1 x1_2 s13_) (* (- 1.0) w21 w11_1 x1_1 x1_1 s12_ s13_) (* (- 1.0) w21 w12_1 x1_1 x1_2 s12_ s13_) (* t2 x2_1 s15_) (* (- 1.0) w22 w11_2 x2_1 x2_1 s15_) (* (- 1.0) w22 w12_2 x2_1 x2_2 s15_) (* (- 1.0) w21 w11_1 x2_1 x2_1 s14_ s15_) (* (- 1.0) w21 w12_1 x2_1 x2_2 s14_ s15_)) w22) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t1 Real)
(declare-const t2 Real)
(declare-const w21 Real)
(declare-const w22 Real)
(declare-const w11_1 Real)
(declare-const w11_2 Real)
(declare-const w12_1 Real)
(declare-const w12_2 Real)
(declare-const x1_1 Real)
(declare-const x1_2 Real)
(declare-const x2_1 Real)
(declare-const x2_2 Real)
(declare-const s12_ Real) ; [w11,1·x1,1 + w12,1·x1,2 > 0]
(declare-const s13_ Real) ; [w11,2·x1,1 + w12,2·x1,2 > 0]
(declare-const s14_ Real) ; [w11,1·x2,1 + w12,1·x2,2 > 0]
(declare-const s15_ Real) ; [w11,2·x2,1 + w12,2·x2,2 > 0]
(assert (= s12_ (ite (> (+ (* w11_1 x1_1) (* w12_1 x1_2)) 0.0) 1.0 0.0)))
(assert (= s13_ (ite (> (+ (* w11_2 x1_1) (* w12_2 x1_2)) 0.0) 1.0 0.0)))
(assert (= s14_ (ite (> (+ (* w11_1 x2_1) (* w12_1 x2_2)) 0.0) 1.0 0.0)))
(assert (= s15_ (ite (> (+ (* w11_2 x2_1) (* w12_2 x2_2)) 0.0) 1.0 0.0)))
(assert (not (= (+ (* w11_1 x1_1) (* w12_1 x1_2)) 0.0))) ; case
(assert (not (= (+ (* w11_1 x2_1) (* w12_1 x2_2)) 0.0))) ; case
(assert (not (= (* (- 1.0) (+ (* t1 x1_2 s12_) (* (- 1.0) w21 w11_1 x1_1 x1_2 s12_) (* (- 1.0) w21 w12_1 x1_2 x1_2 s12_) (* (- 1.0) w22 w11_2 x1_1 x1_2 s12_ s13_) (* (- 1.0) w22 w12_2 x1_2 x1_2 s12_ s13_) (* t2 x2_2 s14_) (* (- 1.0) w21 w11_1 x2_1 x2_2 s14_) (* (- 1.0) w21 w12_1 x2_2 x2_2 s14_) (* (- 1.0) w22 w11_2 x2_1 x2_2 s14_ s15_) (* (- 1.0) w22 w12_2 x2_2 x2_2 s14_ s15_)) w21) (+ (* (- 1.0) (+ (* t1 x1_2 s12_) (* (- 1.0) w21 w11_1 x1_1 x1_2 s12_) (* (- 1.0) w21 w12_1 x1_2 x1_2 s12_) (* (- 1.0) w22 w11_2 x1_1 x1_2 s12_ s13_) (* (- 1.0) w22 w12_2 x1_2 x1_2 s12_ s13_) (* t2 x2_2 s14_) (* (- 1.0) w21 w11_1 x2_1 x2_2 s14_) (* (- 1.0) w21 w12_1 x2_2 x2_2 s14_) (* (- 1.0) w22 w11_2 x2_1 x2_2 s14_ s15_) (* (- 1.0) w22 w12_2 x2_2 x2_2 s14_ s15_)) w21) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t1 Real)
(declare-const t2 Real)
(declare-const w21 Real)
(declare-const w22 Real)
(declare-const w11_1 Real)
(declare-const w11_2 Real)
(declare-const w12_1 Real)
(declare-const w12_2 Real)
(declare-const x1_1 Real)
(declare-const x1_2 Real)
(declare-const x2_1 Real)
(declare-const x2_2 Real)
(declare-const s12_ Real) ; [w11,1·x1,1 + w12,1·x1,2 > 0]
(declare-const s13_ Real) ; [w11,2·x1,1 + w12,2·x1,2 > 0]
(declare-const s14_ Real) ; [w11,1·x2,1 + w12,1·x2,2 > 0]
(declare-const s15_ Real) ; [w11,2·x2,1 + w12,2·x2,2 > 0]
(assert (= s12_ (ite (> (+ (* w11_1 x1_1) (* w12_1 x1_2)) 0.0) 1.0 0.0)))
(assert (= s13_ (ite (> (+ (* w11_2 x1_1) (* w12_2 x1_2)) 0.0) 1.0 0.0)))
(assert (= s14_ (ite (> (+ (* w11_1 x2_1) (* w12_1 x2_2)) 0.0) 1.0 0.0)))
(assert (= s15_ (ite (> (+ (* w11_2 x2_1) (* w12_2 x2_2)) 0.0) 1.0 0.0)))
(assert (not (= (+ (* w11_2 x1_1) (* w12_2 x1_2)) 0.0))) ; case
(assert (not (= (+ (* w11_2 x2_1) (* w12_2 x2_2)) 0.0))) ; case
(assert (not (= (* (- 1.0) (+ (* t1 x1_2 s13_) (* (- 1.0) w22 w11_2 x1_1 x1_2 s13_) (* (- 1.0) w22 w12_2 x1_2 x1_2 s13_) (* (- 1.0) w21 w11_1 x1_1 x1_2 s12_ s13_) (* (- 1.0) w21 w12_1 x1_2 x1_2 s12_ s13_) (* t2 x2_2 s15_) (* (- 1.0) w22 w11_2 x2_1 x2_2 s15_) (* (- 1.0) w22 w12_2 x2_2 x2_2 s15_) (* (- 1.0) w21 w11_1 x2_1 x2_2 s14_ s15_) (* (- 1.0) w21 w12_1 x2_2 x2_2 s14_ s15_)) w22) (+ (* (- 1.0) (+ (* t1 x1_2 s13_) (* (- 1.0) w22 w11_2 x1_1 x1_2 s13_) (* (- 1.0) w22 w12_2 x1_2 x1_2 s13_) (* (- 1.0) w21 w11_1 x1_1 x1_2 s12_ s13_) (* (- 1.0) w21 w12_1 x1_2 x1_2 s12_ s13_) (* t2 x2_2 s15_) (* (- 1.0) w22 w11_2 x2_1 x2_2 s15_) (* (- 1.0) w22 w12_2 x2_2 x2_2 s15_) (* (- 1.0) w21 w11_1 x2_1 x2_2 s14_ s15_) (* (- 1.0) w21 w12_1 x2_2 x2_2 s14_ s15_)) w22) 1.0))))
(check-sat)
