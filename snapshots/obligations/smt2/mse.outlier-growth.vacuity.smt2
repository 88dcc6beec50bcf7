; mse.outlier-growth: An error c times larger costs c² under MSE and |c| under MAE, and the gradient of MAE stays bounded
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const c Real)
(declare-const e1 Real)
(declare-const e2 Real)
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const c Real)
(declare-const e1 Real)
(declare-const e2 Real)
(declare-const a3_ Real) ; |c|
(declare-const a4_ Real) ; |e1|
(declare-const a5_ Real) ; |e2|
(assert (= a3_ (ite (>= c 0.0) c (- c))))
(assert (= a4_ (ite (>= e1 0.0) e1 (- e1))))
(assert (= a5_ (ite (>= e2 0.0) e2 (- e2))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t1 Real)
(declare-const y1 Real)
(declare-const s4_ Real) ; [t1 − y1 > 0]
(declare-const s5_ Real) ; [−(t1 − y1) > 0]
(assert (= s4_ (ite (> (+ t1 (* (- 1.0) y1)) 0.0) 1.0 0.0)))
(assert (= s5_ (ite (> (* (- 1.0) (+ t1 (* (- 1.0) y1))) 0.0) 1.0 0.0)))
(assert (>= (+ 1.0 (* (- 1.0) s4_)) 0.0)) ; step ≤ 1
(assert (>= (+ 1.0 (* (- 1.0) s5_)) 0.0)) ; step ≤ 1
(assert (>= (* (+ 1.0 (* (- 1.0) s4_)) (+ 1.0 (* (- 1.0) s5_))) 0.0)) ; product
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t1 Real)
(declare-const y1 Real)
(declare-const s4_ Real) ; [t1 − y1 > 0]
(declare-const s5_ Real) ; [−(t1 − y1) > 0]
(assert (= s4_ (ite (> (+ t1 (* (- 1.0) y1)) 0.0) 1.0 0.0)))
(assert (= s5_ (ite (> (* (- 1.0) (+ t1 (* (- 1.0) y1))) 0.0) 1.0 0.0)))
(assert (>= (+ 1.0 (* (- 1.0) s4_)) 0.0)) ; step ≤ 1
(assert (>= (+ 1.0 (* (- 1.0) s5_)) 0.0)) ; step ≤ 1
(assert (>= (* (+ 1.0 (* (- 1.0) s4_)) (+ 1.0 (* (- 1.0) s5_))) 0.0)) ; product
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t2 Real)
(declare-const y2 Real)
(declare-const s6_ Real) ; [t2 − y2 > 0]
(declare-const s7_ Real) ; [−(t2 − y2) > 0]
(assert (= s6_ (ite (> (+ t2 (* (- 1.0) y2)) 0.0) 1.0 0.0)))
(assert (= s7_ (ite (> (* (- 1.0) (+ t2 (* (- 1.0) y2))) 0.0) 1.0 0.0)))
(assert (>= (+ 1.0 (* (- 1.0) s6_)) 0.0)) ; step ≤ 1
(assert (>= (+ 1.0 (* (- 1.0) s7_)) 0.0)) ; step ≤ 1
(assert (>= (* (+ 1.0 (* (- 1.0) s6_)) (+ 1.0 (* (- 1.0) s7_))) 0.0)) ; product
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t2 Real)
(declare-const y2 Real)
(declare-const s6_ Real) ; [t2 − y2 > 0]
(declare-const s7_ Real) ; [−(t2 − y2) > 0]
(assert (= s6_ (ite (> (+ t2 (* (- 1.0) y2)) 0.0) 1.0 0.0)))
(assert (= s7_ (ite (> (* (- 1.0) (+ t2 (* (- 1.0) y2))) 0.0) 1.0 0.0)))
(assert (>= (+ 1.0 (* (- 1.0) s6_)) 0.0)) ; step ≤ 1
(assert (>= (+ 1.0 (* (- 1.0) s7_)) 0.0)) ; step ≤ 1
(assert (>= (* (+ 1.0 (* (- 1.0) s6_)) (+ 1.0 (* (- 1.0) s7_))) 0.0)) ; product
(check-sat)
