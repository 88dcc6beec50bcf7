; bce.gradient-algebra: The factors of the chain rule simplify to −(y − a)
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const t Real)
(declare-const a Real)
(assert (> a 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) a)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t Real)
(declare-const a Real)
(assert (> a 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) a)) 0.0)) ; domain
(check-sat)
