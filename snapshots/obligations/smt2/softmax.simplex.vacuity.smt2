; softmax.simplex: Softmax gives positive probabilities that add up to 1
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(push 1)
(declare-const z1 Real)
(declare-const z2 Real)
(declare-const e2_ Real) ; e^z2
(declare-const e3_ Real) ; e^z1
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (> e2_ 0.0)) ; e^t > 0
(assert (>= (+ (- 1.0) (* (- 1.0) z2) e2_) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e2_) (* z2 e2_)) 0.0)) ; log x ≤ x − 1
(assert (> e3_ 0.0)) ; e^t > 0
(assert (>= (+ (- 1.0) (* (- 1.0) z1) e3_) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e3_) (* z1 e3_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(pop 1)
(push 1)
(declare-const z1 Real)
(declare-const z2 Real)
(declare-const e2_ Real) ; e^z2
(declare-const e3_ Real) ; e^z1
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (> e2_ 0.0)) ; e^t > 0
(assert (>= (+ (- 1.0) (* (- 1.0) z2) e2_) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e2_) (* z2 e2_)) 0.0)) ; log x ≤ x − 1
(assert (> e3_ 0.0)) ; e^t > 0
(assert (>= (+ (- 1.0) (* (- 1.0) z1) e3_) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e3_) (* z1 e3_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(pop 1)
(push 1)
(declare-const e2_ Real) ; e^z2
(declare-const e3_ Real) ; e^z1
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(check-sat)
(pop 1)
