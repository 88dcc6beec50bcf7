; se.sigmoid-gradient: Behind a sigmoid the squared error stops teaching where the prediction is confidently wrong, and is not convex
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const y Real)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e0_ Real) ; e^1
(assert (> e0_ 0.0))
(assert (> e0_ 0.0)) ; e^t > 0
(assert (> (+ (- 2.0) e0_) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) e0_) 0.0)) ; log grows
(check-sat)
