; alternative.differ-by-one: For hard labels A and B differ by the constant 1
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (= (+ (* q 1.0) (- (- (* 1.0 (+ 1.0 (- q)))))) (+ 1.0 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (= (+ (* 1.0 (+ 1.0 (- q))) (- (- (* q 1.0)))) (+ 1.0 1.0))))
(check-sat)
