; alternative.penalises-the-wrong-answer: For hard labels A grows from 0 to 1, and B from −1 to 0, as the prediction leaves the label
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(assert (not (= (* 0.0 1.0) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= (* 1.0 (+ 1.0 (- 1.0))) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= (* (+ 1.0 (- 0.0)) 1.0) 1.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= (* 1.0 (+ 1.0 (- (+ 1.0 (- 1.0))))) 1.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= (- (* 1.0 (+ 1.0 (- 0.0)))) (- 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= (- (* 1.0 1.0)) (- 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= (- (* 1.0 (+ 1.0 (- (+ 1.0 (- 0.0)))))) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= (- (* (+ 1.0 (- 1.0)) 1.0)) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const u Real)
(declare-const v Real)
(assert (>= u 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) u)) 0.0)) ; domain
(assert (>= v 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) v)) 0.0)) ; domain
(assert (> (+ (* (- 1.0) u) v) 0.0)) ; condition
(assert (not (< (* u 1.0) (* v 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const u Real)
(declare-const v Real)
(assert (>= u 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) u)) 0.0)) ; domain
(assert (>= v 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) v)) 0.0)) ; domain
(assert (> (+ (* (- 1.0) u) v) 0.0)) ; condition
(assert (not (< (- (* 1.0 (+ 1.0 (- u)))) (- (* 1.0 (+ 1.0 (- v)))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const u Real)
(declare-const v Real)
(assert (>= u 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) u)) 0.0)) ; domain
(assert (>= v 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) v)) 0.0)) ; domain
(assert (> (+ u (* (- 1.0) v)) 0.0)) ; condition
(assert (not (< (* 1.0 (+ 1.0 (- u))) (* 1.0 (+ 1.0 (- v))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const u Real)
(declare-const v Real)
(assert (>= u 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) u)) 0.0)) ; domain
(assert (>= v 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) v)) 0.0)) ; domain
(assert (> (+ u (* (- 1.0) v)) 0.0)) ; condition
(assert (not (< (- (* u 1.0)) (- (* v 1.0)))))
(check-sat)
