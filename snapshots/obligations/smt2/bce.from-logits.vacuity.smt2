; bce.from-logits: BCE(y, σ(z)) = softplus(z) − y z = y softplus(−z) + (1 − y) softplus(z)
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const y Real)
(declare-const z Real)
(declare-const l3_ Real) ; log(1 + e^z)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const z Real)
(declare-const l3_ Real) ; log(1 + e^z)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const z Real)
(declare-const l3_ Real) ; log(1 + e^z)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t Real)
(declare-const z Real)
(declare-const l3_ Real) ; log(1 + e^z)
(check-sat)
