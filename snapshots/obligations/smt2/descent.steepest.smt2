; descent.steepest: No direction of Euclidean length 1 falls faster than −∇J/‖∇J‖
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const v1 Real)
(declare-const v2 Real)
(declare-const e5_ Real) ; e^theta1
(declare-const e6_ Real) ; e^(t·v1)
(declare-const e7_ Real) ; e^theta2
(declare-const e8_ Real) ; e^(t·v2)
(assert (> e5_ 0.0))
(assert (> e6_ 0.0))
(assert (> e7_ 0.0))
(assert (> e8_ 0.0))
(assert (not (= (/ (+ (* v1 e5_ e6_) (* v2 e7_ e8_)) (+ (* e5_ e6_) (* e7_ e8_))) (/ (+ (* v1 e5_ e6_) (* v2 e7_ e8_)) (+ (* e5_ e6_) (* e7_ e8_))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const g1 Real)
(declare-const g2 Real)
(declare-const v1 Real)
(declare-const v2 Real)
(declare-const l8_ Real) ; log|v1^2 + v2^2|
(declare-const e9_ Real) ; e^(log|v1^2 + v2^2| / 2)
(declare-const l10_ Real) ; log|g1^2 + g2^2|
(declare-const e11_ Real) ; e^(log|g1^2 + g2^2| / 2)
(assert (> e9_ 0.0))
(assert (= (* e9_ e9_) (+ (* v1 v1) (* v2 v2))))
(assert (> e11_ 0.0))
(assert (= (* e11_ e11_) (+ (* g1 g1) (* g2 g2))))
(assert (> (+ (* g1 v1) (* g2 v2)) 0.0)) ; case
(assert (> (+ (* g1 g1) (* g2 g2)) 0.0)) ; case
(assert (> (+ (* v1 v1) (* v2 v2)) 0.0)) ; case
(assert (>= (+ (* g2 g2 v1 v1) (* (- 2.0) g1 g2 v1 v2) (* g1 g1 v2 v2)) 0.0)) ; a square
(assert (>= (+ (- 1.0) (* v1 v1) (* v2 v2) (* (- 1.0) l8_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) v1 v1) (* (- 1.0) v2 v2) (* v1 v1 l8_) (* v2 v2 l8_)) 0.0)) ; log x ≤ x − 1
(assert (> e9_ 0.0)) ; e^t > 0
(assert (>= (+ (- 2.0) (* (- 1.0) l8_) (* 2.0 e9_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 2.0 (* (- 2.0) e9_) (* l8_ e9_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ (- 1.0) (* g1 g1) (* g2 g2) (* (- 1.0) l10_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) g1 g1) (* (- 1.0) g2 g2) (* g1 g1 l10_) (* g2 g2 l10_)) 0.0)) ; log x ≤ x − 1
(assert (> e11_ 0.0)) ; e^t > 0
(assert (>= (+ (- 2.0) (* (- 1.0) l10_) (* 2.0 e11_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 2.0 (* (- 2.0) e11_) (* l10_ e11_)) 0.0)) ; log x ≤ x − 1
(assert (not (>= (+ (* g1 v1) (* g2 v2)) (* (- 1.0) e11_ e9_))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const g1 Real)
(declare-const g2 Real)
(declare-const v1 Real)
(declare-const v2 Real)
(assert (>= (+ (* (- 1.0) g1 v1) (* (- 1.0) g2 v2)) 0.0)) ; case
(assert (= (+ (* g1 v1) (* g2 v2)) 0.0)) ; case
(assert (= (+ (* g1 g1) (* g2 g2)) 0.0)) ; case
(assert (= (+ (* v1 v1) (* v2 v2)) 0.0)) ; case
(assert (>= (+ (* g2 g2 v1 v1) (* (- 2.0) g1 g2 v1 v2) (* g1 g1 v2 v2)) 0.0)) ; a square
(assert (not (>= (+ (* g1 v1) (* g2 v2)) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const g1 Real)
(declare-const g2 Real)
(declare-const v1 Real)
(declare-const v2 Real)
(assert (>= (+ (* (- 1.0) g1 v1) (* (- 1.0) g2 v2)) 0.0)) ; case
(assert (= (+ (* g1 v1) (* g2 v2)) 0.0)) ; case
(assert (= (+ (* g1 g1) (* g2 g2)) 0.0)) ; case
(assert (> (+ (* v1 v1) (* v2 v2)) 0.0)) ; case
(assert (>= (+ (* g2 g2 v1 v1) (* (- 2.0) g1 g2 v1 v2) (* g1 g1 v2 v2)) 0.0)) ; a square
(assert (not (>= (+ (* g1 v1) (* g2 v2)) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const g1 Real)
(declare-const g2 Real)
(declare-const v1 Real)
(declare-const v2 Real)
(assert (>= (+ (* (- 1.0) g1 v1) (* (- 1.0) g2 v2)) 0.0)) ; case
(assert (= (+ (* g1 v1) (* g2 v2)) 0.0)) ; case
(assert (> (+ (* g1 g1) (* g2 g2)) 0.0)) ; case
(assert (= (+ (* v1 v1) (* v2 v2)) 0.0)) ; case
(assert (>= (+ (* g2 g2 v1 v1) (* (- 2.0) g1 g2 v1 v2) (* g1 g1 v2 v2)) 0.0)) ; a square
(assert (not (>= (+ (* g1 v1) (* g2 v2)) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const g1 Real)
(declare-const g2 Real)
(assert (= (+ (* g1 g1) (* g2 g2)) 0.0)) ; case
(assert (not (= (* (- 1.0) (+ (* g1 g1) (* g2 g2))) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const g1 Real)
(declare-const g2 Real)
(assert (> (+ (* g1 g1) (* g2 g2)) 0.0)) ; case
(assert (not (= (* (- 1.0) (+ (* g1 g1) (* g2 g2))) (* (- 1.0) (+ (* g1 g1) (* g2 g2))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const g1 Real)
(declare-const g2 Real)
(declare-const v1 Real)
(declare-const v2 Real)
(assert (not (= (+ (* g2 g2 v1 v1) (* (- 2.0) g1 g2 v1 v2) (* g1 g1 v2 v2)) (* (+ (* g2 v1) (* (- 1.0) g1 v2)) (+ (* g2 v1) (* (- 1.0) g1 v2))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const g1 Real)
(declare-const g2 Real)
(declare-const u1 Real)
(declare-const u2 Real)
(declare-const a4_ Real) ; |g1|
(declare-const a5_ Real) ; |g2|
(assert (= a4_ (ite (>= g1 0.0) g1 (- g1))))
(assert (= a5_ (ite (>= g2 0.0) g2 (- g2))))
(assert (>= (+ 1.0 u1) 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) u1)) 0.0)) ; domain
(assert (>= (+ 1.0 u2) 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) u2)) 0.0)) ; domain
(assert (>= (+ (* (- 1.0) g1) a4_) 0.0)) ; |a| ≥ a
(assert (>= (+ g1 a4_) 0.0)) ; |a| ≥ −a
(assert (>= (+ (* (- 1.0) g2) a5_) 0.0)) ; |a| ≥ a
(assert (>= (+ g2 a5_) 0.0)) ; |a| ≥ −a
(assert (>= (* (+ 1.0 u1) (+ g1 a4_)) 0.0)) ; product
(assert (>= (* (+ 1.0 (* (- 1.0) u1)) (+ (* (- 1.0) g1) a4_)) 0.0)) ; product
(assert (>= (* (+ 1.0 u2) (+ g2 a5_)) 0.0)) ; product
(assert (>= (* (+ 1.0 (* (- 1.0) u2)) (+ (* (- 1.0) g2) a5_)) 0.0)) ; product
(assert (not (>= (+ (* g1 u1) (* g2 u2)) (* (- 1.0) (+ a4_ a5_)))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const g1 Real)
(declare-const g2 Real)
(assert (> g1 0.0)) ; case
(assert (> g2 0.0)) ; case
(assert (not (= (* (- 1.0) (+ g1 g2)) (* (- 1.0) (+ g1 g2)))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const g1 Real)
(assert (> g1 0.0)) ; case
(assert (not (= (* (- 1.0) g1) (* (- 1.0) g1))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const g1 Real)
(declare-const g2 Real)
(assert (> g1 0.0)) ; case
(assert (>= (* (- 1.0) g2) 0.0)) ; case
(assert (> (* (- 1.0) g2) 0.0)) ; case
(assert (not (= (* (- 1.0) (+ g1 (* (- 1.0) g2))) (* (- 1.0) (+ g1 (* (- 1.0) g2))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const g2 Real)
(assert (> g2 0.0)) ; case
(assert (not (= (* (- 1.0) g2) (* (- 1.0) g2))))
(check-sat)
