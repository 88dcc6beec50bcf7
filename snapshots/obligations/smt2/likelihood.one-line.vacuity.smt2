; likelihood.one-line: The likelihood in one line says what the if and else say
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const mu Real)
(assert (>= mu 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) mu)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const mu Real)
(assert (>= mu 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) mu)) 0.0)) ; domain
(check-sat)
