; sigmoid.derivative-bound: The slope of σ is positive and at most 1/4, which it is only at 0: σ is 1/4-Lipschitz
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const z Real)
(declare-const e1_ Real) ; e^z
(assert (> e1_ 0.0))
(assert (> e1_ 0.0)) ; e^t > 0
(assert (>= (+ (- 1.0) (* (- 1.0) z) e1_) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e1_) (* z e1_)) 0.0)) ; log x ≤ x − 1
(assert (not (< (/ (/ 1.0 e1_) (* (+ 1.0 (/ 1.0 e1_)) (+ 1.0 (/ 1.0 e1_)))) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= (/ 1.0 (* (+ 1.0 1.0) (+ 1.0 1.0))) (+ (/ 1.0 4.0) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(declare-const e1_ Real) ; e^z
(assert (> e1_ 0.0))
(assert (> z 0.0)) ; case
(assert (> e1_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) z) e1_) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) e1_) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e1_) (* z e1_)) 0.0)) ; log x ≤ x − 1
(assert (not (> (/ (/ 1.0 e1_) (* (+ 1.0 (/ 1.0 e1_)) (+ 1.0 (/ 1.0 e1_)))) (/ 1.0 (* (+ 1.0 1.0) (+ 1.0 1.0))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(declare-const e1_ Real) ; e^z
(assert (> e1_ 0.0))
(assert (>= (* (- 1.0) z) 0.0)) ; case
(assert (> (* (- 1.0) z) 0.0)) ; case
(assert (> e1_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) z) e1_) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) e1_)) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e1_) (* z e1_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e1_)) 0.0)) ; e^u grows
(assert (not (> (/ (/ 1.0 e1_) (* (+ 1.0 (/ 1.0 e1_)) (+ 1.0 (/ 1.0 e1_)))) (/ 1.0 (* (+ 1.0 1.0) (+ 1.0 1.0))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const u Real)
(declare-const v Real)
(declare-const e2_ Real) ; e^u
(declare-const e3_ Real) ; e^v
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (> (+ u (* (- 1.0) v)) 0.0)) ; case
(assert (> (+ e2_ (* (- 1.0) e3_)) 0.0)) ; e^u grows
(assert (not (> 0.0 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const u Real)
(declare-const v Real)
(declare-const e2_ Real) ; e^u
(assert (> e2_ 0.0))
(assert (> (+ u (* (- 1.0) v)) 0.0)) ; between
(assert (>= (+ 1.0 (* (- 2.0) e2_ e2_) (* e2_ e2_ e2_ e2_)) 0.0)) ; a square
(assert (>= (* e2_ e2_) 0.0)) ; a square
(assert (not (> (/ (* (- (/ 1.0 4.0)) (+ 1.0 (* (- 2.0) e2_) (* e2_ e2_))) (* (+ 1.0 e2_) (+ 1.0 e2_))) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (> 0.0 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const u Real)
(declare-const v Real)
(declare-const e2_ Real) ; e^u
(declare-const e3_ Real) ; e^v
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (>= (+ (* (- 1.0) u) v) 0.0)) ; case
(assert (> (+ (* (- 1.0) u) v) 0.0)) ; case
(assert (>= (+ (* (- 1.0) e2_) e3_) 0.0)) ; e^u grows
(assert (> (+ (* (- 1.0) e2_) e3_) 0.0)) ; e^u grows
(assert (not (> 0.0 0.0)))
(check-sat)
