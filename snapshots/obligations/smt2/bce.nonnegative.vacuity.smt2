; bce.nonnegative: The loss is not negative, and 0 exactly where the prediction is the label
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(declare-const l2_ Real) ; log|q|
(declare-const l3_ Real) ; log|1 − q|
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> q 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; case
(assert (> (+ (* (- 1.0) q) (* (- 1.0) l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ q l3_ (* (- 1.0) q l3_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(declare-const l2_ Real) ; log|q|
(declare-const l3_ Real) ; log|1 − q|
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> q 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; case
(assert (> (+ (- 1.0) q (* (- 1.0) l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) q) (* q l2_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(check-sat)
(reset)
(set-logic QF_NRA)
(check-sat)
(reset)
(set-logic QF_NRA)
(check-sat)
(reset)
(set-logic QF_NRA)
(check-sat)
