; tanh.derivative: tanh' = 1 − tanh²
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const e1_ Real) ; e^z
(assert (> e1_ 0.0))
(assert (not (= (/ (* 4.0 e1_ e1_) (* (+ 1.0 (* e1_ e1_)) (+ 1.0 (* e1_ e1_)))) (/ (* 4.0 e1_ e1_) (* (+ 1.0 (* e1_ e1_)) (+ 1.0 (* e1_ e1_)))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e1_ Real) ; e^z
(assert (> e1_ 0.0))
(assert (not (= (/ (* 4.0 e1_ e1_) (* (+ 1.0 (* e1_ e1_)) (+ 1.0 (* e1_ e1_)))) (/ (* 4.0 e1_ e1_) (* (+ 1.0 (* e1_ e1_)) (+ 1.0 (* e1_ e1_)))))))
(check-sat)
