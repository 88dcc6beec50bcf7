; identity.derivative: The slope of the identity is 1
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(assert (not (= 1.0 (+ 1.0 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= 1.0 (+ 1.0 1.0))))
(check-sat)
