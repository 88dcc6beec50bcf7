; alternative.not-convex: For hard labels A is not convex in the logit: it bends downwards where the prediction is wrong
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const e0_ Real) ; e^1
(assert (> e0_ 0.0))
(assert (> e0_ 0.0)) ; e^t > 0
(assert (> (+ (- 2.0) e0_) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) e0_) 0.0)) ; log grows
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e0_ Real) ; e^1
(assert (> e0_ 0.0))
(assert (> e0_ 0.0)) ; e^t > 0
(assert (> (+ (- 2.0) e0_) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) e0_) 0.0)) ; log grows
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (> z 0.0)) ; condition
(assert (> e2_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) z) e2_) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) e2_) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e2_) (* z e2_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (> (* (- 1.0) z) 0.0)) ; condition
(assert (> e2_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) z) e2_) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) e2_)) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e2_) (* z e2_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (> (* (- 1.0) z) 0.0)) ; condition
(assert (> e2_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) z) e2_) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) e2_)) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e2_) (* z e2_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (> z 0.0)) ; condition
(assert (> e2_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) z) e2_) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) e2_) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e2_) (* z e2_)) 0.0)) ; log x ≤ x − 1
(check-sat)
