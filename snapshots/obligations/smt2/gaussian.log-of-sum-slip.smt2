; gaussian.log-of-sum-slip: The line of the derivation with log Σ in place of log ∏
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const pi5_ Real) ; π
(declare-const l6_ Real) ; log(2)
(declare-const l7_ Real) ; log(π)
(assert (> (+ (- 3.0) pi5_) 0.0)) ; π > 3
(assert (> (+ 22.0 (* (- 7.0) pi5_)) 0.0)) ; π < 22/7
(assert (> (+ 1.0 (* (- 1.0) l6_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) (* 2.0 l6_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) pi5_ (* (- 1.0) l7_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) pi5_) (* pi5_ l7_)) 0.0)) ; log x ≤ x − 1
(assert (> (* (+ (- 3.0) pi5_) (+ 22.0 (* (- 7.0) pi5_))) 0.0)) ; product
(assert (> (* (+ (- 3.0) pi5_) (+ 1.0 (* (- 1.0) l6_))) 0.0)) ; product
(assert (> (* (+ (- 3.0) pi5_) (+ (- 1.0) pi5_ (* (- 1.0) l7_))) 0.0)) ; product
(assert (> (* (+ 1.0 (* (- 1.0) l6_)) (+ (- 1.0) (* 2.0 l6_))) 0.0)) ; product
(assert (> (* (+ (- 1.0) (* 2.0 l6_)) (+ (- 1.0) pi5_ (* (- 1.0) l7_))) 0.0)) ; product
(assert (not (> (+ l6_ l7_) (* (- (/ 1.0 2.0)) (+ l6_ (* (- 1.0) l7_))))))
(check-sat)
