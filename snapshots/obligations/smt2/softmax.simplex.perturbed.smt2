; softmax.simplex: Softmax gives positive probabilities that add up to 1
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const z1 Real)
(declare-const z2 Real)
(declare-const e2_ Real) ; e^z1
(declare-const e3_ Real) ; e^z2
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (> e2_ 0.0)) ; e^t > 0
(assert (>= (+ (- 1.0) (* (- 1.0) z1) e2_) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e2_) (* z1 e2_)) 0.0)) ; log x ≤ x − 1
(assert (> e3_ 0.0)) ; e^t > 0
(assert (>= (+ (- 1.0) (* (- 1.0) z2) e3_) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e3_) (* z2 e3_)) 0.0)) ; log x ≤ x − 1
(assert (not (< (/ 1.0 (+ (+ 0.0 1.0) (/ e3_ e2_))) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z1 Real)
(declare-const z2 Real)
(declare-const e2_ Real) ; e^z1
(declare-const e3_ Real) ; e^z2
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (> e2_ 0.0)) ; e^t > 0
(assert (>= (+ (- 1.0) (* (- 1.0) z1) e2_) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e2_) (* z1 e2_)) 0.0)) ; log x ≤ x − 1
(assert (> e3_ 0.0)) ; e^t > 0
(assert (>= (+ (- 1.0) (* (- 1.0) z2) e3_) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e3_) (* z2 e3_)) 0.0)) ; log x ≤ x − 1
(assert (not (< (/ 1.0 (+ (+ 0.0 (/ e2_ e3_)) 1.0)) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z1
(declare-const e3_ Real) ; e^z2
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (not (= (+ (+ 0.0 (/ 1.0 (+ (+ 0.0 1.0) (/ e3_ e2_)))) (/ 1.0 (+ (+ 0.0 (/ e2_ e3_)) 1.0))) (+ 1.0 1.0))))
(check-sat)
