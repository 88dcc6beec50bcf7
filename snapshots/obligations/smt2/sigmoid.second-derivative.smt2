; sigmoid.second-derivative: σ'' = σ (1 − σ) (1 − 2σ)
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const e1_ Real) ; e^z
(assert (> e1_ 0.0))
(assert (not (= (/ (* (+ 1.0 (* (- 1.0) e1_)) e1_) (* (+ 1.0 e1_) (+ 1.0 e1_) (+ 1.0 e1_))) (* (* (/ 1.0 (+ 1.0 (/ 1.0 e1_))) (+ 1.0 (- (/ 1.0 (+ 1.0 (/ 1.0 e1_)))))) (+ 1.0 (- (* 2.0 (/ 1.0 (+ 1.0 (/ 1.0 e1_))))))))))
(check-sat)
