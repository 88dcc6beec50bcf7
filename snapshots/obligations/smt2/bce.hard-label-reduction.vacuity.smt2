; bce.hard-label-reduction: For a hard label one of the two terms is left
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(declare-const l1_ Real) ; log|q|
(declare-const l2_ Real) ; log|1 − q|
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
(declare-const l1_ Real) ; log|q|
(declare-const l2_ Real) ; log|1 − q|
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> q 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; case
(check-sat)
