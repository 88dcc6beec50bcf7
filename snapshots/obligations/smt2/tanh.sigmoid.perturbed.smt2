; tanh.sigmoid: tanh is σ stretched to (−1, 1)
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const e1_ Real) ; e^z
(assert (> e1_ 0.0))
(assert (not (= (/ (+ e1_ (- (/ 1.0 e1_))) (+ e1_ (/ 1.0 e1_))) (+ (+ (* 2.0 (/ 1.0 (+ 1.0 (/ 1.0 (* e1_ e1_))))) (- 1.0)) 1.0))))
(check-sat)
