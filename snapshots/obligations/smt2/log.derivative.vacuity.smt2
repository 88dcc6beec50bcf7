; log.derivative: The derivative of the log is a fraction
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const x Real)
(assert (> x 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const a Real)
(assert (> (+ 1.0 (* (- 1.0) a)) 0.0)) ; domain
(check-sat)
