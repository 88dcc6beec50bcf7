; categorical.likelihood: The categorical likelihood of a one-hot target is the probability of its class
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
