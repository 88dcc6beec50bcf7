; alternative.differ-by-one: For hard labels A and B differ by the constant 1
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(check-sat)
