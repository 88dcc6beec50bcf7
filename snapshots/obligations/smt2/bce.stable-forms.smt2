; bce.stable-forms: The three well-known stable forms of the loss are equal over the reals
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const y Real)
(declare-const z Real)
(declare-const l3_ Real) ; log(1 + e^z)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (>= z 0.0)) ; case
(assert (not (= (+ (* (+ 1.0 (- y)) l3_) (* y (* (- 1.0) (+ z (* (- 1.0) l3_))))) (+ (+ (ite (>= z 0.0) z 0.0) (- (* z y))) (* (- 1.0) (+ z (* (- 1.0) l3_)))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const z Real)
(declare-const l3_ Real) ; log(1 + e^z)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> (* (- 1.0) z) 0.0)) ; case
(assert (not (= (+ (* (+ 1.0 (- y)) l3_) (* y (* (- 1.0) (+ z (* (- 1.0) l3_))))) (+ (+ (ite (>= z 0.0) z 0.0) (- (* z y))) l3_))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const z Real)
(declare-const l3_ Real) ; log(1 + e^z)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (>= z 0.0)) ; case
(assert (not (= (+ (* (+ 1.0 (- y)) l3_) (* y (* (- 1.0) (+ z (* (- 1.0) l3_))))) (+ (+ (* (+ 1.0 (- y)) z) (ite (>= (- z) 0.0) (- z) 0.0)) (* (- 1.0) (+ z (* (- 1.0) l3_)))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const z Real)
(declare-const l3_ Real) ; log(1 + e^z)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> (* (- 1.0) z) 0.0)) ; case
(assert (not (= (+ (* (+ 1.0 (- y)) l3_) (* y (* (- 1.0) (+ z (* (- 1.0) l3_))))) (+ (+ (* (+ 1.0 (- y)) z) (ite (>= (- z) 0.0) (- z) 0.0)) l3_))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const z Real)
(declare-const l3_ Real) ; log(1 + e^z)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> (* (- 1.0) z) 0.0)) ; case
(assert (not (= (+ (* (+ 1.0 (- y)) l3_) (* y (* (- 1.0) (+ z (* (- 1.0) l3_))))) (+ (* (- z) y) l3_))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const z Real)
(declare-const l3_ Real) ; log(1 + e^z)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (>= z 0.0)) ; case
(assert (not (= (+ (* (+ 1.0 (- y)) l3_) (* y (* (- 1.0) (+ z (* (- 1.0) l3_))))) (+ (* (+ 1.0 (- y)) z) (* (- 1.0) (+ z (* (- 1.0) l3_)))))))
(check-sat)
