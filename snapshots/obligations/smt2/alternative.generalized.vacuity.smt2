; alternative.generalized: The generalised cross-entropy (1 − p^γ)/γ is A at γ = 1 and tends to the cross-entropy as γ falls to 0
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const p Real)
(assert (> p 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const gamma Real)
(assert (> gamma 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) gamma)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p Real)
(declare-const gamma Real)
(declare-const l2_ Real) ; log|p|
(declare-const e3_ Real) ; e^(gamma·log|p|)
(declare-const l4_ Real) ; log|1 − p|
(assert (> e3_ 0.0))
(assert (> p 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p)) 0.0)) ; domain
(assert (> gamma 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) gamma)) 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p)) 0.0)) ; case
(assert (> (+ (- 1.0) p (* (- 1.0) l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) p) (* p l2_)) 0.0)) ; log x ≤ x − 1
(assert (> e3_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) gamma l2_) e3_) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) e3_)) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e3_) (* gamma l2_ e3_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const gamma Real)
(assert (> gamma 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) gamma)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p Real)
(declare-const gamma Real)
(declare-const l2_ Real) ; log|p|
(declare-const e3_ Real) ; e^(gamma·log|p|)
(declare-const l4_ Real) ; log|1 − p|
(assert (> e3_ 0.0))
(assert (> p 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p)) 0.0)) ; domain
(assert (> gamma 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) gamma)) 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p)) 0.0)) ; case
(assert (> (+ (- 1.0) p (* (- 1.0) l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) p) (* p l2_)) 0.0)) ; log x ≤ x − 1
(assert (> e3_ 0.0)) ; e^t > 0
(assert (>= (+ (- 1.0) (* (- 1.0) gamma l2_) e3_) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) e3_)) 0.0)) ; log grows
(assert (>= (+ 1.0 (* (- 1.0) e3_) (* gamma l2_ e3_)) 0.0)) ; log x ≤ x − 1
(check-sat)
