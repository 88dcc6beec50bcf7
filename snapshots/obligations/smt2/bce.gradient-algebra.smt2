; bce.gradient-algebra: The factors of the chain rule simplify to −(y − a)
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const t Real)
(declare-const a Real)
(assert (> a 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) a)) 0.0)) ; domain
(assert (not (= (* (* (- (+ (/ t a) (- (/ (+ 1.0 (- t)) (+ 1.0 (- a)))))) a) (+ 1.0 (- a))) (- (+ (* t (+ 1.0 (- a))) (- (* (+ 1.0 (- t)) a)))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t Real)
(declare-const a Real)
(assert (> a 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) a)) 0.0)) ; domain
(assert (not (= (- (+ (* t (+ 1.0 (- a))) (- (* (+ 1.0 (- t)) a)))) (- (+ t (- a))))))
(check-sat)
