; categorical.normalised: The categorical likelihood adds up to 1 over the one-hot targets
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const p1 Real)
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(check-sat)
