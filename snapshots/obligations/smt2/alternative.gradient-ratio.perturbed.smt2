; alternative.gradient-ratio: For hard labels the gradient of A is that of the cross-entropy times the probability given to the true class
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (not (= (* (* (/ 1.0 (+ 1.0 (/ 1.0 e2_))) 1.0) (+ (* (+ 1.0 (- 0.0)) (/ 1.0 (+ 1.0 e2_))) (- (* 0.0 (/ 1.0 (+ 1.0 (/ 1.0 e2_))))))) (+ (* (/ 1.0 (+ 1.0 e2_)) (+ (/ (+ 1.0 (- 0.0)) (+ 1.0 (/ 1.0 e2_))) (- (/ 0.0 (+ 1.0 e2_))))) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (not (= (* (* 1.0 (/ 1.0 (+ 1.0 e2_))) (+ (* (+ 1.0 (- 1.0)) (/ 1.0 (+ 1.0 e2_))) (- (* 1.0 (/ 1.0 (+ 1.0 (/ 1.0 e2_))))))) (+ (* (/ 1.0 (+ 1.0 (/ 1.0 e2_))) (+ (/ (+ 1.0 (- 1.0)) (+ 1.0 (/ 1.0 e2_))) (- (/ 1.0 (+ 1.0 e2_))))) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (> e2_ 0.0)) ; e^t > 0
(assert (>= (+ (- 1.0) (* (- 1.0) z) e2_) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e2_) (* z e2_)) 0.0)) ; log x ≤ x − 1
(assert (not (> (ite (>= (+ (/ (+ 1.0 (- 0.0)) (+ 1.0 (/ 1.0 e2_))) (- (/ 0.0 (+ 1.0 e2_)))) 0.0) (+ (/ (+ 1.0 (- 0.0)) (+ 1.0 (/ 1.0 e2_))) (- (/ 0.0 (+ 1.0 e2_)))) (- (+ (/ (+ 1.0 (- 0.0)) (+ 1.0 (/ 1.0 e2_))) (- (/ 0.0 (+ 1.0 e2_)))))) 1.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (> e2_ 0.0)) ; e^t > 0
(assert (>= (+ (- 1.0) (* (- 1.0) z) e2_) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e2_) (* z e2_)) 0.0)) ; log x ≤ x − 1
(assert (not (> (ite (>= (+ (/ (+ 1.0 (- 1.0)) (+ 1.0 (/ 1.0 e2_))) (- (/ 1.0 (+ 1.0 e2_)))) 0.0) (+ (/ (+ 1.0 (- 1.0)) (+ 1.0 (/ 1.0 e2_))) (- (/ 1.0 (+ 1.0 e2_)))) (- (+ (/ (+ 1.0 (- 1.0)) (+ 1.0 (/ 1.0 e2_))) (- (/ 1.0 (+ 1.0 e2_)))))) 1.0)))
(check-sat)
