; logit.inverse: The logit, the logarithm of the odds, undoes σ, and σ undoes the logit
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const q Real)
(declare-const l1_ Real) ; log|q|
(declare-const l2_ Real) ; log|1 − q|
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(check-sat)
