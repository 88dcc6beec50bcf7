; bce.logit-gradient: dL/dz = a − y with a = σ(z)
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
(declare-const y Real)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t Real)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(check-sat)
