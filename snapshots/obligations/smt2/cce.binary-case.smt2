; cce.binary-case: With two classes categorical cross-entropy is binary cross-entropy
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const y Real)
(declare-const q Real)
(declare-const l2_ Real) ; log|q|
(declare-const l3_ Real) ; log|1 − q|
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (= (- (+ (+ 0.0 (* y l2_)) (* (+ 1.0 (- y)) l3_))) (- (+ (* y l2_) (* (+ 1.0 (- y)) l3_))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const z Real)
(declare-const l3_ Real) ; log(1 + e^z)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (not (= (+ (+ 0.0 (* y (* (- 1.0) (+ z (* (- 1.0) l3_))))) (* (+ 1.0 (- y)) l3_)) (+ (* (+ 1.0 (- y)) l3_) (* y (* (- 1.0) (+ z (* (- 1.0) l3_))))))))
(check-sat)
