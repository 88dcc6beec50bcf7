; log.derivative: The derivative of the log is a fraction
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(push 1)
(declare-const x Real)
(assert (> x 0.0)) ; domain
(check-sat)
(pop 1)
(push 1)
(declare-const a Real)
(assert (> (+ 1.0 (* (- 1.0) a)) 0.0)) ; domain
(check-sat)
(pop 1)
