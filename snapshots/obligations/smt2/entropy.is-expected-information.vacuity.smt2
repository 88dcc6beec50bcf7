; entropy.is-expected-information: Entropy is the expectation of the information
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(check-sat)
(reset)
(set-logic QF_NRA)
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const l2_ Real) ; log|p1|
(declare-const l3_ Real) ; log|1 − p1|
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (> p1 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; case
(check-sat)
(reset)
(set-logic QF_NRA)
(check-sat)
(reset)
(set-logic QF_NRA)
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const l2_ Real) ; log|p1|
(declare-const l3_ Real) ; log|1 − p1|
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (> p1 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; case
(check-sat)
