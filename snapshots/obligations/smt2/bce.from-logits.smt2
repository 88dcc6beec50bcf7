; bce.from-logits: BCE(y, σ(z)) = softplus(z) − y z = y softplus(−z) + (1 − y) softplus(z)
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const y Real)
(declare-const z Real)
(declare-const l3_ Real) ; log(1 + e^z)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (not (= (- (+ (* y (+ z (* (- 1.0) l3_))) (* (+ 1.0 (- y)) (* (- 1.0) l3_)))) (+ (* (+ 1.0 (- y)) l3_) (* y (* (- 1.0) (+ z (* (- 1.0) l3_))))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const z Real)
(declare-const l3_ Real) ; log(1 + e^z)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (not (= (+ (* (+ 1.0 (- y)) l3_) (* y (* (- 1.0) (+ z (* (- 1.0) l3_))))) (+ l3_ (- (* y z))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const z Real)
(declare-const l3_ Real) ; log(1 + e^z)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (not (= (+ (* (+ 1.0 (- y)) l3_) (* y (* (- 1.0) (+ z (* (- 1.0) l3_))))) (+ (* y (* (- 1.0) (+ z (* (- 1.0) l3_)))) (* (+ 1.0 (- y)) l3_)))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t Real)
(declare-const z Real)
(declare-const l3_ Real) ; log(1 + e^z)
(assert (not (= (+ (* t (* (- 1.0) (+ z (* (- 1.0) l3_)))) (* (+ 1.0 (- t)) l3_)) (+ l3_ (- (* t z))))))
(check-sat)
