; bce.stray-class-sum: The mean loss has another sum over the classes k = 1..K
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const l2_ Real) ; log(2)
(assert (> (+ 1.0 (* (- 1.0) l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) (* 2.0 l2_)) 0.0)) ; log x ≤ x − 1
(assert (not (not (= (/ (- (+ 0.0 (+ (+ 0.0 (+ (* 1.0 (* (- 1.0) l2_)) (* (+ 1.0 (- 1.0)) (* (- 1.0) l2_)))) (+ (* 1.0 (* (- 1.0) l2_)) (* (+ 1.0 (- 1.0)) (* (- 1.0) l2_)))))) 1.0) (/ (+ 0.0 (- (+ (* 1.0 (* (- 1.0) l2_)) (* (+ 1.0 (- 1.0)) (* (- 1.0) l2_))))) 1.0)))))
(check-sat)
