; log.derivative: The derivative of the log is a fraction
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(push 1)
(declare-const x Real)
(assert (> x 0.0)) ; domain
(assert (not (= (/ 1.0 x) (+ (/ 1.0 x) 1.0))))
(check-sat)
(pop 1)
(push 1)
(declare-const a Real)
(assert (> (+ 1.0 (* (- 1.0) a)) 0.0)) ; domain
(assert (not (= (/ (- 1.0) (+ 1.0 (* (- 1.0) a))) (+ (/ (- 1.0) (+ 1.0 (- a))) 1.0))))
(check-sat)
(pop 1)
