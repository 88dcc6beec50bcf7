; mae.minimiser-is-median: The constants with the least absolute error are the medians, and no others
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const c Real)
(declare-const t1 Real)
(declare-const t2 Real)
(declare-const a5_ Real) ; |t1 − t2|
(declare-const a6_ Real) ; |c − t1|
(declare-const a7_ Real) ; |c − t2|
(assert (= a5_ (ite (>= (+ t1 (* (- 1.0) t2)) 0.0) (+ t1 (* (- 1.0) t2)) (- (+ t1 (* (- 1.0) t2))))))
(assert (= a6_ (ite (>= (+ c (* (- 1.0) t1)) 0.0) (+ c (* (- 1.0) t1)) (- (+ c (* (- 1.0) t1))))))
(assert (= a7_ (ite (>= (+ c (* (- 1.0) t2)) 0.0) (+ c (* (- 1.0) t2)) (- (+ c (* (- 1.0) t2))))))
(assert (>= (+ (* (- 1.0) t1) t2 a5_) 0.0)) ; |a| ≥ a
(assert (>= (+ t1 (* (- 1.0) t2) a5_) 0.0)) ; |a| ≥ −a
(assert (>= a6_ 0.0)) ; |a| ≥ 0
(assert (>= (+ (* (- 1.0) c) t2 a7_) 0.0)) ; |a| ≥ a
(assert (>= (+ c (* (- 1.0) t2) a7_) 0.0)) ; |a| ≥ −a
(assert (>= (* (+ (* (- 1.0) t1) t2 a5_) (+ c (* (- 1.0) t2) a7_)) 0.0)) ; product
(assert (>= (* (+ t1 (* (- 1.0) t2) a5_) (+ (* (- 1.0) c) t2 a7_)) 0.0)) ; product
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const c Real)
(declare-const t1 Real)
(declare-const t2 Real)
(declare-const a5_ Real) ; |t1 − t2|
(declare-const a6_ Real) ; |c − t1|
(declare-const a7_ Real) ; |c − t2|
(assert (= a5_ (ite (>= (+ t1 (* (- 1.0) t2)) 0.0) (+ t1 (* (- 1.0) t2)) (- (+ t1 (* (- 1.0) t2))))))
(assert (= a6_ (ite (>= (+ c (* (- 1.0) t1)) 0.0) (+ c (* (- 1.0) t1)) (- (+ c (* (- 1.0) t1))))))
(assert (= a7_ (ite (>= (+ c (* (- 1.0) t2)) 0.0) (+ c (* (- 1.0) t2)) (- (+ c (* (- 1.0) t2))))))
(assert (>= (+ (* (- 1.0) t1) t2 a5_) 0.0)) ; |a| ≥ a
(assert (>= (+ t1 (* (- 1.0) t2) a5_) 0.0)) ; |a| ≥ −a
(assert (>= a6_ 0.0)) ; |a| ≥ 0
(assert (>= (+ (* (- 1.0) c) t2 a7_) 0.0)) ; |a| ≥ a
(assert (>= (+ c (* (- 1.0) t2) a7_) 0.0)) ; |a| ≥ −a
(assert (>= (* (+ (* (- 1.0) t1) t2 a5_) (+ c (* (- 1.0) t2) a7_)) 0.0)) ; product
(assert (>= (* (+ t1 (* (- 1.0) t2) a5_) (+ (* (- 1.0) c) t2 a7_)) 0.0)) ; product
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const c Real)
(declare-const u Real)
(declare-const t1 Real)
(declare-const t2 Real)
(declare-const s4_ Real) ; [c − t1 > 0]
(declare-const s5_ Real) ; [c − t2 > 0]
(declare-const s6_ Real) ; [−(c − t1) > 0]
(declare-const s7_ Real) ; [−(c − t2) > 0]
(declare-const a10_ Real) ; |u − t1|
(declare-const a11_ Real) ; |u − t2|
(assert (= s4_ (ite (> (+ c (* (- 1.0) t1)) 0.0) 1.0 0.0)))
(assert (= s5_ (ite (> (+ c (* (- 1.0) t2)) 0.0) 1.0 0.0)))
(assert (= s6_ (ite (> (* (- 1.0) (+ c (* (- 1.0) t1))) 0.0) 1.0 0.0)))
(assert (= s7_ (ite (> (* (- 1.0) (+ c (* (- 1.0) t2))) 0.0) 1.0 0.0)))
(assert (= a10_ (ite (>= (+ u (* (- 1.0) t1)) 0.0) (+ u (* (- 1.0) t1)) (- (+ u (* (- 1.0) t1))))))
(assert (= a11_ (ite (>= (+ u (* (- 1.0) t2)) 0.0) (+ u (* (- 1.0) t2)) (- (+ u (* (- 1.0) t2))))))
(assert (>= (+ 2.0 (* (- 2.0) s4_) (* (- 2.0) s5_)) 0.0)) ; condition
(assert (>= (+ 2.0 (* (- 2.0) s6_) (* (- 2.0) s7_)) 0.0)) ; condition
(assert (> (+ c (* (- 1.0) t1)) 0.0)) ; case
(assert (>= (+ (* (- 1.0) c) t2) 0.0)) ; case
(assert (>= a10_ 0.0)) ; |a| ≥ 0
(assert (>= (+ (* (- 1.0) u) t1 a10_) 0.0)) ; |a| ≥ a
(assert (>= (+ u (* (- 1.0) t1) a10_) 0.0)) ; |a| ≥ −a
(assert (>= a11_ 0.0)) ; |a| ≥ 0
(assert (>= (+ (* (- 1.0) u) t2 a11_) 0.0)) ; |a| ≥ a
(assert (>= (+ u (* (- 1.0) t2) a11_) 0.0)) ; |a| ≥ −a
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const c Real)
(declare-const u Real)
(declare-const t1 Real)
(declare-const t2 Real)
(declare-const s4_ Real) ; [c − t1 > 0]
(declare-const s5_ Real) ; [c − t2 > 0]
(declare-const s6_ Real) ; [−(c − t1) > 0]
(declare-const s7_ Real) ; [−(c − t2) > 0]
(declare-const a10_ Real) ; |u − t1|
(declare-const a11_ Real) ; |u − t2|
(assert (= s4_ (ite (> (+ c (* (- 1.0) t1)) 0.0) 1.0 0.0)))
(assert (= s5_ (ite (> (+ c (* (- 1.0) t2)) 0.0) 1.0 0.0)))
(assert (= s6_ (ite (> (* (- 1.0) (+ c (* (- 1.0) t1))) 0.0) 1.0 0.0)))
(assert (= s7_ (ite (> (* (- 1.0) (+ c (* (- 1.0) t2))) 0.0) 1.0 0.0)))
(assert (= a10_ (ite (>= (+ u (* (- 1.0) t1)) 0.0) (+ u (* (- 1.0) t1)) (- (+ u (* (- 1.0) t1))))))
(assert (= a11_ (ite (>= (+ u (* (- 1.0) t2)) 0.0) (+ u (* (- 1.0) t2)) (- (+ u (* (- 1.0) t2))))))
(assert (>= (+ 2.0 (* (- 2.0) s4_) (* (- 2.0) s5_)) 0.0)) ; condition
(assert (>= (+ 2.0 (* (- 2.0) s6_) (* (- 2.0) s7_)) 0.0)) ; condition
(assert (>= (+ (* (- 1.0) c) t1) 0.0)) ; case
(assert (> (+ c (* (- 1.0) t2)) 0.0)) ; case
(assert (>= a10_ 0.0)) ; |a| ≥ 0
(assert (>= (+ (* (- 1.0) u) t1 a10_) 0.0)) ; |a| ≥ a
(assert (>= (+ u (* (- 1.0) t1) a10_) 0.0)) ; |a| ≥ −a
(assert (>= a11_ 0.0)) ; |a| ≥ 0
(assert (>= (+ (* (- 1.0) u) t2 a11_) 0.0)) ; |a| ≥ a
(assert (>= (+ u (* (- 1.0) t2) a11_) 0.0)) ; |a| ≥ −a
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const c Real)
(declare-const u Real)
(declare-const t2 Real)
(declare-const s5_ Real) ; [c − t2 > 0]
(declare-const s7_ Real) ; [−(c − t2) > 0]
(declare-const a11_ Real) ; |u − t2|
(declare-const a12_ Real) ; |c − u|
(assert (= s5_ (ite (> (+ c (* (- 1.0) t2)) 0.0) 1.0 0.0)))
(assert (= s7_ (ite (> (* (- 1.0) (+ c (* (- 1.0) t2))) 0.0) 1.0 0.0)))
(assert (= a11_ (ite (>= (+ u (* (- 1.0) t2)) 0.0) (+ u (* (- 1.0) t2)) (- (+ u (* (- 1.0) t2))))))
(assert (= a12_ (ite (>= (+ c (* (- 1.0) u)) 0.0) (+ c (* (- 1.0) u)) (- (+ c (* (- 1.0) u))))))
(assert (>= (+ 2.0 (* (- 2.0) s5_)) 0.0)) ; condition
(assert (>= (+ 2.0 (* (- 2.0) s7_)) 0.0)) ; condition
(assert (>= (+ (* (- 1.0) c) t2) 0.0)) ; case
(assert (>= a11_ 0.0)) ; |a| ≥ 0
(assert (>= (+ (* (- 1.0) u) t2 a11_) 0.0)) ; |a| ≥ a
(assert (>= (+ u (* (- 1.0) t2) a11_) 0.0)) ; |a| ≥ −a
(assert (>= a12_ 0.0)) ; |a| ≥ 0
(assert (>= (+ (* (- 1.0) c) u a12_) 0.0)) ; |a| ≥ a
(assert (>= (+ c (* (- 1.0) u) a12_) 0.0)) ; |a| ≥ −a
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const c Real)
(declare-const u Real)
(declare-const t1 Real)
(declare-const s4_ Real) ; [c − t1 > 0]
(declare-const s6_ Real) ; [−(c − t1) > 0]
(declare-const a10_ Real) ; |u − t1|
(declare-const a12_ Real) ; |c − u|
(assert (= s4_ (ite (> (+ c (* (- 1.0) t1)) 0.0) 1.0 0.0)))
(assert (= s6_ (ite (> (* (- 1.0) (+ c (* (- 1.0) t1))) 0.0) 1.0 0.0)))
(assert (= a10_ (ite (>= (+ u (* (- 1.0) t1)) 0.0) (+ u (* (- 1.0) t1)) (- (+ u (* (- 1.0) t1))))))
(assert (= a12_ (ite (>= (+ c (* (- 1.0) u)) 0.0) (+ c (* (- 1.0) u)) (- (+ c (* (- 1.0) u))))))
(assert (>= (+ 2.0 (* (- 2.0) s4_)) 0.0)) ; condition
(assert (>= (+ 2.0 (* (- 2.0) s6_)) 0.0)) ; condition
(assert (>= (+ (* (- 1.0) c) t1) 0.0)) ; case
(assert (> (+ (* (- 1.0) c) t1) 0.0)) ; case
(assert (>= a10_ 0.0)) ; |a| ≥ 0
(assert (>= (+ (* (- 1.0) u) t1 a10_) 0.0)) ; |a| ≥ a
(assert (>= (+ u (* (- 1.0) t1) a10_) 0.0)) ; |a| ≥ −a
(assert (>= a12_ 0.0)) ; |a| ≥ 0
(assert (>= (+ (* (- 1.0) c) u a12_) 0.0)) ; |a| ≥ a
(assert (>= (+ c (* (- 1.0) u) a12_) 0.0)) ; |a| ≥ −a
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const c Real)
(declare-const t1 Real)
(declare-const t2 Real)
(declare-const a9_ Real) ; |t1 − t2|
(assert (= a9_ (ite (>= (+ t1 (* (- 1.0) t2)) 0.0) (+ t1 (* (- 1.0) t2)) (- (+ t1 (* (- 1.0) t2))))))
(assert (> (+ c (* (- 1.0) t1)) 0.0)) ; case
(assert (> (+ c (* (- 1.0) t2)) 0.0)) ; case
(assert (>= (+ t1 (* (- 1.0) t2) a9_) 0.0)) ; |a| ≥ −a
(assert (> (* (+ c (* (- 1.0) t1)) (+ c (* (- 1.0) t2))) 0.0)) ; product
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const c Real)
(declare-const t1 Real)
(declare-const t2 Real)
(declare-const a9_ Real) ; |t1 − t2|
(assert (= a9_ (ite (>= (+ t1 (* (- 1.0) t2)) 0.0) (+ t1 (* (- 1.0) t2)) (- (+ t1 (* (- 1.0) t2))))))
(assert (> (+ (* (- 1.0) c) t1) 0.0)) ; case
(assert (> (+ (* (- 1.0) c) t2) 0.0)) ; case
(assert (>= (+ (* (- 1.0) t1) t2 a9_) 0.0)) ; |a| ≥ a
(assert (> (* (+ (* (- 1.0) c) t1) (+ (* (- 1.0) c) t2)) 0.0)) ; product
(check-sat)
