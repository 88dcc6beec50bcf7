; log.derivative: The derivative of the log is a fraction
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const x Real)
(assert (> x 0.0)) ; domain
(assert (not (= (/ 1.0 x) (/ 1.0 x))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const a Real)
(assert (> (+ 1.0 (* (- 1.0) a)) 0.0)) ; domain
(assert (not (= (/ (- 1.0) (+ 1.0 (* (- 1.0) a))) (/ (- 1.0) (+ 1.0 (- a))))))
(check-sat)
