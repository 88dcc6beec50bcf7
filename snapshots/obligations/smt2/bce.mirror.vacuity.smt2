; bce.mirror: The loss of label 0 is the mirror image of that of label 1
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const q Real)
(declare-const l1_ Real) ; log|q|
(declare-const l2_ Real) ; log|1 − q|
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(check-sat)
