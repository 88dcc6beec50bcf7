; sigmoid.monotone: σ is strictly increasing
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const u Real)
(declare-const v Real)
(declare-const e2_ Real) ; e^u
(declare-const e3_ Real) ; e^v
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (> (+ (* (- 1.0) u) v) 0.0)) ; condition
(assert (> e2_ 0.0)) ; e^t > 0
(assert (>= (+ (- 1.0) (* (- 1.0) u) e2_) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e2_) (* u e2_)) 0.0)) ; log x ≤ x − 1
(assert (> e3_ 0.0)) ; e^t > 0
(assert (>= (+ (- 1.0) (* (- 1.0) v) e3_) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e3_) (* v e3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) e2_) e3_) 0.0)) ; e^u grows
(assert (not (> (/ 1.0 (+ 1.0 (/ 1.0 e2_))) (/ 1.0 (+ 1.0 (/ 1.0 e3_))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(declare-const e1_ Real) ; e^z
(assert (> e1_ 0.0))
(assert (> e1_ 0.0)) ; e^t > 0
(assert (>= (+ (- 1.0) (* (- 1.0) z) e1_) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e1_) (* z e1_)) 0.0)) ; log x ≤ x − 1
(assert (not (< (/ (/ 1.0 e1_) (* (+ 1.0 (/ 1.0 e1_)) (+ 1.0 (/ 1.0 e1_)))) 0.0)))
(check-sat)
