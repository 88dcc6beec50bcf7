; alternative.is-one-minus-likelihood: For hard labels A is one minus the likelihood, B minus it, and cross-entropy minus its logarithm
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
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
(check-sat)
(reset)
(set-logic QF_NRA)
(check-sat)
(reset)
(set-logic QF_NRA)
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> q 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; case
(check-sat)
(reset)
(set-logic QF_NRA)
(check-sat)
