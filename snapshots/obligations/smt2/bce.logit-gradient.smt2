; bce.logit-gradient: dL/dz = a − y with a = σ(z)
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const y Real)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (not (= (/ (* (- 1.0) (+ y (* (- 1.0) e2_) (* y e2_))) (+ 1.0 e2_)) (+ (/ 1.0 (+ 1.0 (/ 1.0 e2_))) (- y)))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (not (= (+ (/ (+ 1.0 (- y)) (+ 1.0 (/ 1.0 e2_))) (- (/ y (+ 1.0 e2_)))) (+ (/ 1.0 (+ 1.0 (/ 1.0 e2_))) (- y)))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t Real)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (not (= (/ (* (- 1.0) (+ t (* (- 1.0) e2_) (* t e2_))) (+ 1.0 e2_)) (+ (/ 1.0 (+ 1.0 (/ 1.0 e2_))) (- t)))))
(check-sat)
