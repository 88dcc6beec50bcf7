; relu.derivative: The slope of ReLU is 1 for z > 0 and 0 elsewhere
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const z Real)
(declare-const u Real)
(declare-const s2_ Real) ; [z > 0]
(assert (= s2_ (ite (> z 0.0) 1.0 0.0)))
(assert (> (* z u) 0.0)) ; condition
(assert (not (= z 0.0))) ; case
(assert (not (= s2_ (ite (> z 0.0) 1.0 0.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(declare-const u Real)
(declare-const s2_ Real) ; [z > 0]
(assert (= s2_ (ite (> z 0.0) 1.0 0.0)))
(assert (> (* z u) 0.0)) ; condition
(assert (not (= (ite (> z 0.0) 1.0 0.0) (ite (> z 0.0) 1.0 0.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const u Real)
(declare-const z Real)
(assert (> (* u z) 0.0)) ; condition
(assert (> u 0.0)) ; case
(assert (> z 0.0)) ; case
(assert (not (= (+ u (- z)) (* 1.0 (+ u (- z))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const u Real)
(declare-const z Real)
(assert (> (* u z) 0.0)) ; condition
(assert (>= (* (- 1.0) u) 0.0)) ; case
(assert (>= (* (- 1.0) z) 0.0)) ; case
(assert (not (= (+ 0.0 (- 0.0)) (* 0.0 (+ u (- z))))))
(check-sat)
