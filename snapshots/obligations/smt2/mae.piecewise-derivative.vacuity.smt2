; mae.piecewise-derivative: The derivative of |t − y| is −sign(t − y); at a tie only the slopes from −1 to 1 are subgradients
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const t1 Real)
(declare-const y1 Real)
(assert (not (= (+ t1 (* (- 1.0) y1)) 0.0))) ; condition
(assert (> (+ t1 (* (- 1.0) y1)) 0.0)) ; case
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t1 Real)
(declare-const y1 Real)
(assert (not (= (+ t1 (* (- 1.0) y1)) 0.0))) ; condition
(assert (> (+ (* (- 1.0) t1) y1) 0.0)) ; case
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t2 Real)
(declare-const y2 Real)
(assert (not (= (+ t2 (* (- 1.0) y2)) 0.0))) ; condition
(assert (> (+ t2 (* (- 1.0) y2)) 0.0)) ; case
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t2 Real)
(declare-const y2 Real)
(assert (not (= (+ t2 (* (- 1.0) y2)) 0.0))) ; condition
(assert (> (+ (* (- 1.0) t2) y2) 0.0)) ; case
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const s Real)
(declare-const h Real)
(declare-const a2_ Real) ; |s|
(declare-const a3_ Real) ; |h|
(assert (= a2_ (ite (>= s 0.0) s (- s))))
(assert (= a3_ (ite (>= h 0.0) h (- h))))
(assert (>= (+ 1.0 (* (- 1.0) a2_)) 0.0)) ; condition
(assert (>= (+ (* (- 1.0) s) a2_) 0.0)) ; |a| ≥ a
(assert (>= (+ s a2_) 0.0)) ; |a| ≥ −a
(assert (>= a3_ 0.0)) ; |a| ≥ 0
(assert (>= (+ (* (- 1.0) h) a3_) 0.0)) ; |a| ≥ a
(assert (>= (+ h a3_) 0.0)) ; |a| ≥ −a
(assert (>= (* (+ 1.0 (* (- 1.0) a2_)) a3_) 0.0)) ; product
(assert (>= (* (+ (* (- 1.0) s) a2_) (+ h a3_)) 0.0)) ; product
(assert (>= (* (+ s a2_) (+ (* (- 1.0) h) a3_)) 0.0)) ; product
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const s Real)
(declare-const a1_ Real) ; |s|
(assert (= a1_ (ite (>= s 0.0) s (- s))))
(assert (> (+ (- 1.0) a1_) 0.0)) ; condition
(assert (>= s 0.0)) ; case
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const s Real)
(declare-const a1_ Real) ; |s|
(assert (= a1_ (ite (>= s 0.0) s (- s))))
(assert (> (+ (- 1.0) a1_) 0.0)) ; condition
(assert (> (* (- 1.0) s) 0.0)) ; case
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const s Real)
(declare-const a1_ Real) ; |s|
(assert (= a1_ (ite (>= s 0.0) s (- s))))
(assert (> (+ (- 1.0) a1_) 0.0)) ; condition
(assert (>= s 0.0)) ; case
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const s Real)
(declare-const a1_ Real) ; |s|
(assert (= a1_ (ite (>= s 0.0) s (- s))))
(assert (> (+ (- 1.0) a1_) 0.0)) ; condition
(assert (> (* (- 1.0) s) 0.0)) ; case
(check-sat)
