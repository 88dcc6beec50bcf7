; bce.affine-in-label: The loss is affine in the label, so the expected loss is the loss of the expected label; A and B are not
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const p Real)
(declare-const q Real)
(declare-const l2_ Real) ; log|q|
(declare-const l3_ Real) ; log|1 − q|
(assert (>= p 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p)) 0.0)) ; domain
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const e2_ Real) ; e^(log(2)·y)
(assert (> e2_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const e2_ Real) ; e^(log(2)·y)
(assert (> e2_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(check-sat)
