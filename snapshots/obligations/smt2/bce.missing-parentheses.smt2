; bce.missing-parentheses: The minus and the Σ in front of t log μ + (1 − t) log(1 − μ) reach the first product only
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const l2_ Real) ; log(2)
(assert (> (+ 1.0 (* (- 1.0) l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) (* 2.0 l2_)) 0.0)) ; log x ≤ x − 1
(assert (not (not (= (+ (- (+ 0.0 (* 0.0 (* (- 1.0) l2_)))) (* (+ 1.0 (- 0.0)) (* (- 1.0) l2_))) (+ 0.0 (- (+ (* 0.0 (* (- 1.0) l2_)) (* (+ 1.0 (- 0.0)) (* (- 1.0) l2_)))))))))
(check-sat)
