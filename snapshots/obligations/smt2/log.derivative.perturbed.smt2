; log.derivative: The derivative of the log is a fraction
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const x Real)
(assert (> x 0.0)) ; domain
(assert (not (= (/ 1.0 x) (+ (/ 1.0 x) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const a Real)
(assert (> (+ 1.0 (* (- 1.0) a)) 0.0)) ; domain
(assert (not (= (/ (- 1.0) (+ 1.0 (* (- 1.0) a))) (+ (/ (- 1.0) (+ 1.0 (- a))) 1.0))))
(check-sat)
