; lipschitz.definition: f is L-Lipschitz, |f(x) − f(y)| ≤ L |x − y|; a differentiable f on an interval exactly where |f'| ≤ L
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const u Real)
(declare-const r Real)
(declare-const v Real)
(declare-const a3_ Real) ; |u|
(declare-const a4_ Real) ; |v|
(declare-const a5_ Real) ; |u − v|
(assert (= a3_ (ite (>= u 0.0) u (- u))))
(assert (= a4_ (ite (>= v 0.0) v (- v))))
(assert (= a5_ (ite (>= (+ u (* (- 1.0) v)) 0.0) (+ u (* (- 1.0) v)) (- (+ u (* (- 1.0) v))))))
(assert (>= r 0.0)) ; domain
(assert (>= (+ r (* (- 1.0) a3_)) 0.0)) ; condition
(assert (>= (+ r (* (- 1.0) a4_)) 0.0)) ; condition
(assert (>= (+ (* (- 1.0) u) a3_) 0.0)) ; |a| ≥ a
(assert (>= (+ u a3_) 0.0)) ; |a| ≥ −a
(assert (>= (+ (* (- 1.0) v) a4_) 0.0)) ; |a| ≥ a
(assert (>= (+ v a4_) 0.0)) ; |a| ≥ −a
(assert (>= a5_ 0.0)) ; |a| ≥ 0
(assert (>= (+ (* (- 1.0) u) v a5_) 0.0)) ; |a| ≥ a
(assert (>= (+ u (* (- 1.0) v) a5_) 0.0)) ; |a| ≥ −a
(assert (>= (* (+ r (* (- 1.0) a3_)) a5_) 0.0)) ; product
(assert (>= (* (+ r (* (- 1.0) a4_)) a5_) 0.0)) ; product
(assert (>= (* (+ (* (- 1.0) u) a3_) (+ u (* (- 1.0) v) a5_)) 0.0)) ; product
(assert (>= (* (+ u a3_) (+ (* (- 1.0) u) v a5_)) 0.0)) ; product
(assert (>= (* (+ (* (- 1.0) v) a4_) (+ u (* (- 1.0) v) a5_)) 0.0)) ; product
(assert (>= (* (+ v a4_) (+ (* (- 1.0) u) v a5_)) 0.0)) ; product
(assert (not (> (+ (* u u) (* (- 1.0) v v)) (* 2.0 a5_ r))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const u Real)
(declare-const r Real)
(declare-const v Real)
(declare-const a3_ Real) ; |u|
(declare-const a4_ Real) ; |v|
(declare-const a5_ Real) ; |u − v|
(assert (= a3_ (ite (>= u 0.0) u (- u))))
(assert (= a4_ (ite (>= v 0.0) v (- v))))
(assert (= a5_ (ite (>= (+ u (* (- 1.0) v)) 0.0) (+ u (* (- 1.0) v)) (- (+ u (* (- 1.0) v))))))
(assert (>= r 0.0)) ; domain
(assert (>= (+ r (* (- 1.0) a3_)) 0.0)) ; condition
(assert (>= (+ r (* (- 1.0) a4_)) 0.0)) ; condition
(assert (>= (+ (* (- 1.0) u) a3_) 0.0)) ; |a| ≥ a
(assert (>= (+ u a3_) 0.0)) ; |a| ≥ −a
(assert (>= (+ (* (- 1.0) v) a4_) 0.0)) ; |a| ≥ a
(assert (>= (+ v a4_) 0.0)) ; |a| ≥ −a
(assert (>= a5_ 0.0)) ; |a| ≥ 0
(assert (>= (+ (* (- 1.0) u) v a5_) 0.0)) ; |a| ≥ a
(assert (>= (+ u (* (- 1.0) v) a5_) 0.0)) ; |a| ≥ −a
(assert (>= (* (+ r (* (- 1.0) a3_)) a5_) 0.0)) ; product
(assert (>= (* (+ r (* (- 1.0) a4_)) a5_) 0.0)) ; product
(assert (>= (* (+ (* (- 1.0) u) a3_) (+ (* (- 1.0) u) v a5_)) 0.0)) ; product
(assert (>= (* (+ u a3_) (+ u (* (- 1.0) v) a5_)) 0.0)) ; product
(assert (>= (* (+ (* (- 1.0) v) a4_) (+ (* (- 1.0) u) v a5_)) 0.0)) ; product
(assert (>= (* (+ v a4_) (+ u (* (- 1.0) v) a5_)) 0.0)) ; product
(assert (not (> (* (- 1.0) (+ (* u u) (* (- 1.0) v v))) (* 2.0 a5_ r))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(declare-const r Real)
(declare-const a2_ Real) ; |z|
(assert (= a2_ (ite (>= z 0.0) z (- z))))
(assert (>= r 0.0)) ; domain
(assert (>= (+ r (* (- 1.0) a2_)) 0.0)) ; condition
(assert (not (> (* 2.0 z) (* 2.0 r))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(declare-const r Real)
(declare-const a2_ Real) ; |z|
(assert (= a2_ (ite (>= z 0.0) z (- z))))
(assert (>= r 0.0)) ; domain
(assert (>= (+ r (* (- 1.0) a2_)) 0.0)) ; condition
(assert (not (> (- (* 2.0 z)) (* 2.0 r))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const L Real)
(declare-const r Real)
(declare-const a2_ Real) ; |L^2 − 4·r^2|
(assert (= a2_ (ite (>= (+ (* L L) (* (- 4.0) r r)) 0.0) (+ (* L L) (* (- 4.0) r r)) (- (+ (* L L) (* (- 4.0) r r))))))
(assert (>= L 0.0)) ; domain
(assert (>= r 0.0)) ; domain
(assert (> (+ (* (- 1.0) L) (* 2.0 r)) 0.0)) ; condition
(assert (>= (+ (* L L) (* (- 4.0) r r) a2_) 0.0)) ; |a| ≥ −a
(assert (> (* (+ (* (- 1.0) L) (* 2.0 r)) (+ (* (- 1.0) L) (* 2.0 r))) 0.0)) ; product
(assert (not (< (* (/ 1.0 4.0) a2_) (* (- (/ 1.0 2.0)) (+ L (* (- 2.0) r)) L))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const u Real)
(declare-const v Real)
(declare-const e3_ Real) ; e^u
(declare-const e4_ Real) ; e^v
(assert (> e3_ 0.0))
(assert (> e4_ 0.0))
(assert (> (+ u (* (- 1.0) v)) 0.0)) ; case
(assert (> (+ e3_ (* (- 1.0) e4_)) 0.0)) ; e^u grows
(assert (not (> 0.0 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const c Real)
(declare-const u Real)
(declare-const v Real)
(declare-const e3_ Real) ; e^u
(declare-const a5_ Real) ; |c|
(assert (> e3_ 0.0))
(assert (= a5_ (ite (>= c 0.0) c (- c))))
(assert (> (+ u (* (- 1.0) v)) 0.0)) ; between
(assert (>= (+ (* (- 1.0) c) a5_) 0.0)) ; |a| ≥ a
(assert (>= (+ c a5_) 0.0)) ; |a| ≥ −a
(assert (>= (+ 1.0 (* (- 2.0) e3_ e3_) (* e3_ e3_ e3_ e3_)) 0.0)) ; a square
(assert (>= (* e3_ e3_) 0.0)) ; a square
(assert (>= (* (+ (* (- 1.0) c) a5_) (+ 1.0 (* (- 2.0) e3_ e3_) (* e3_ e3_ e3_ e3_))) 0.0)) ; product
(assert (>= (* (+ (* (- 1.0) c) a5_) (* e3_ e3_)) 0.0)) ; product
(assert (>= (* (+ c a5_) (+ 1.0 (* (- 2.0) e3_ e3_) (* e3_ e3_ e3_ e3_))) 0.0)) ; product
(assert (not (> (/ (+ (* 4.0 c e3_ e3_) (* (- 1.0) a5_) (* (- 2.0) e3_ e3_ a5_) (* (- 1.0) e3_ e3_ e3_ e3_ a5_)) (* (+ 1.0 (* e3_ e3_)) (+ 1.0 (* e3_ e3_)))) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (> 0.0 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const u Real)
(declare-const v Real)
(declare-const e3_ Real) ; e^u
(declare-const e4_ Real) ; e^v
(assert (> e3_ 0.0))
(assert (> e4_ 0.0))
(assert (>= (+ (* (- 1.0) u) v) 0.0)) ; case
(assert (> (+ (* (- 1.0) u) v) 0.0)) ; case
(assert (>= (+ (* (- 1.0) e3_) e4_) 0.0)) ; e^u grows
(assert (> (+ (* (- 1.0) e3_) e4_) 0.0)) ; e^u grows
(assert (not (> 0.0 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const c Real)
(declare-const e2_ Real) ; e^z
(declare-const a3_ Real) ; |c|
(assert (> e2_ 0.0))
(assert (= a3_ (ite (>= c 0.0) c (- c))))
(assert (>= (+ (* (- 1.0) c) a3_) 0.0)) ; |a| ≥ a
(assert (>= (+ c a3_) 0.0)) ; |a| ≥ −a
(assert (>= (+ 1.0 (* (- 2.0) e2_ e2_) (* e2_ e2_ e2_ e2_)) 0.0)) ; a square
(assert (>= (* e2_ e2_) 0.0)) ; a square
(assert (>= (* (+ (* (- 1.0) c) a3_) (+ 1.0 (* (- 2.0) e2_ e2_) (* e2_ e2_ e2_ e2_))) 0.0)) ; product
(assert (>= (* (+ (* (- 1.0) c) a3_) (* e2_ e2_)) 0.0)) ; product
(assert (>= (* (+ c a3_) (+ 1.0 (* (- 2.0) e2_ e2_) (* e2_ e2_ e2_ e2_))) 0.0)) ; product
(assert (not (> (/ (* 4.0 c e2_ e2_) (* (+ 1.0 (* e2_ e2_)) (+ 1.0 (* e2_ e2_)))) a3_)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const c Real)
(declare-const e2_ Real) ; e^z
(declare-const a3_ Real) ; |c|
(assert (> e2_ 0.0))
(assert (= a3_ (ite (>= c 0.0) c (- c))))
(assert (>= (+ (* (- 1.0) c) a3_) 0.0)) ; |a| ≥ a
(assert (>= (+ c a3_) 0.0)) ; |a| ≥ −a
(assert (>= (+ 1.0 (* (- 2.0) e2_ e2_) (* e2_ e2_ e2_ e2_)) 0.0)) ; a square
(assert (>= (* e2_ e2_) 0.0)) ; a square
(assert (>= (* (+ (* (- 1.0) c) a3_) (+ 1.0 (* (- 2.0) e2_ e2_) (* e2_ e2_ e2_ e2_))) 0.0)) ; product
(assert (>= (* (+ c a3_) (+ 1.0 (* (- 2.0) e2_ e2_) (* e2_ e2_ e2_ e2_))) 0.0)) ; product
(assert (>= (* (+ c a3_) (* e2_ e2_)) 0.0)) ; product
(assert (not (> (/ (* (- 4.0) c e2_ e2_) (* (+ 1.0 (* e2_ e2_)) (+ 1.0 (* e2_ e2_)))) a3_)))
(check-sat)
