; tanh.derivative: tanh' = 1 − tanh²
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const e1_ Real) ; e^z
(assert (> e1_ 0.0))
(assert (not (= (/ (* 4.0 e1_ e1_) (* (+ 1.0 (* e1_ e1_)) (+ 1.0 (* e1_ e1_)))) (+ (/ (* 4.0 e1_ e1_) (* (+ 1.0 (* e1_ e1_)) (+ 1.0 (* e1_ e1_)))) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e1_ Real) ; e^z
(assert (> e1_ 0.0))
(assert (not (= (/ (* 4.0 e1_ e1_) (* (+ 1.0 (* e1_ e1_)) (+ 1.0 (* e1_ e1_)))) (+ (/ (* 4.0 e1_ e1_) (* (+ 1.0 (* e1_ e1_)) (+ 1.0 (* e1_ e1_)))) 1.0))))
(check-sat)
