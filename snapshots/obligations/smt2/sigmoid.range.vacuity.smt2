; sigmoid.range: σ lies strictly between 0 and 1
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const z Real)
(declare-const e1_ Real) ; e^z
(assert (> e1_ 0.0))
(assert (> e1_ 0.0)) ; e^t > 0
(assert (>= (+ (- 1.0) (* (- 1.0) z) e1_) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e1_) (* z e1_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(declare-const e1_ Real) ; e^z
(assert (> e1_ 0.0))
(assert (> e1_ 0.0)) ; e^t > 0
(assert (>= (+ (- 1.0) (* (- 1.0) z) e1_) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e1_) (* z e1_)) 0.0)) ; log x ≤ x − 1
(check-sat)
