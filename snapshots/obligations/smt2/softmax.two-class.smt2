; softmax.two-class: Softmax of two classes is σ of the difference of the logits
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z1
(declare-const e3_ Real) ; e^z2
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (not (= (/ 1.0 (+ (+ 0.0 1.0) (/ e3_ e2_))) (/ 1.0 (+ 1.0 (/ e3_ e2_))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z1
(declare-const e3_ Real) ; e^z2
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (not (= (/ 1.0 (+ (+ 0.0 (/ e2_ e3_)) 1.0)) (/ 1.0 (+ 1.0 (/ e2_ e3_))))))
(check-sat)
