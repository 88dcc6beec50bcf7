; likelihood.one-line: The likelihood in one line says what the if and else say
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const mu Real)
(assert (>= mu 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) mu)) 0.0)) ; domain
(assert (not (= (* 1.0 (+ 1.0 (- mu))) (+ (+ 1.0 (- mu)) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const mu Real)
(assert (>= mu 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) mu)) 0.0)) ; domain
(assert (not (= (* mu 1.0) (+ mu 1.0))))
(check-sat)
