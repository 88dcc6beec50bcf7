; relu.definition: ReLU is the larger of z and 0, without a jump
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const z Real)
(declare-const s1_ Real) ; [z > 0]
(assert (= s1_ (ite (> z 0.0) 1.0 0.0)))
(assert (not (= (ite (> z 0.0) z 0.0) (ite (> z 0.0) z 0.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(assert (> z 0.0)) ; case
(assert (not (= z (ite (>= z 0.0) z 0.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(assert (>= (* (- 1.0) z) 0.0)) ; case
(assert (not (= 0.0 (ite (>= z 0.0) z 0.0))))
(check-sat)
