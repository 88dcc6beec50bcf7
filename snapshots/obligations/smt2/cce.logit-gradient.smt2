; cce.logit-gradient: The gradient in the logits is predicted probability minus target
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const t1 Real)
(declare-const e4_ Real) ; e^z1
(declare-const e5_ Real) ; e^z2
(assert (> e4_ 0.0))
(assert (> e5_ 0.0))
(assert (>= t1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) t1)) 0.0)) ; domain
(assert (not (= (/ (+ e4_ (* (- 1.0) t1 e4_) (* (- 1.0) t1 e5_)) (+ e4_ e5_)) (+ (* (/ 1.0 (+ (+ 0.0 1.0) (/ e5_ e4_))) (+ (+ 0.0 (* (+ 1.0 (- 1.0)) t1)) (* (+ 1.0 (- 0.0)) (+ 1.0 (* (- 1.0) t1))))) (- (* t1 (/ (+ (+ 0.0 (* (+ 1.0 (- 1.0)) 1.0)) (* (+ 1.0 (- 0.0)) (/ e5_ e4_))) (+ (+ 0.0 1.0) (/ e5_ e4_)))))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t1 Real)
(declare-const e4_ Real) ; e^z1
(declare-const e5_ Real) ; e^z2
(assert (> e4_ 0.0))
(assert (> e5_ 0.0))
(assert (>= t1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) t1)) 0.0)) ; domain
(assert (not (= (/ (* (- 1.0) (+ e4_ (* (- 1.0) t1 e4_) (* (- 1.0) t1 e5_))) (+ e4_ e5_)) (+ (* (/ 1.0 (+ (+ 0.0 (/ e4_ e5_)) 1.0)) (+ (+ 0.0 (* (+ 1.0 (- 0.0)) t1)) (* (+ 1.0 (- 1.0)) (+ 1.0 (* (- 1.0) t1))))) (- (* (+ 1.0 (* (- 1.0) t1)) (/ (+ (+ 0.0 (* (+ 1.0 (- 0.0)) (/ e4_ e5_))) (* (+ 1.0 (- 1.0)) 1.0)) (+ (+ 0.0 (/ e4_ e5_)) 1.0))))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t1 Real)
(declare-const e4_ Real) ; e^z1
(declare-const e5_ Real) ; e^z2
(assert (> e4_ 0.0))
(assert (> e5_ 0.0))
(assert (>= t1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) t1)) 0.0)) ; domain
(assert (not (= (+ (* (/ 1.0 (+ (+ 0.0 1.0) (/ e5_ e4_))) (+ (+ 0.0 (* (+ 1.0 (- 1.0)) t1)) (* (+ 1.0 (- 0.0)) (+ 1.0 (* (- 1.0) t1))))) (- (* t1 (/ (+ (+ 0.0 (* (+ 1.0 (- 1.0)) 1.0)) (* (+ 1.0 (- 0.0)) (/ e5_ e4_))) (+ (+ 0.0 1.0) (/ e5_ e4_)))))) (+ (/ 1.0 (+ (+ 0.0 1.0) (/ e5_ e4_))) (- t1)))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t1 Real)
(declare-const e4_ Real) ; e^z1
(declare-const e5_ Real) ; e^z2
(assert (> e4_ 0.0))
(assert (> e5_ 0.0))
(assert (>= t1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) t1)) 0.0)) ; domain
(assert (not (= (+ (* (/ 1.0 (+ (+ 0.0 (/ e4_ e5_)) 1.0)) (+ (+ 0.0 (* (+ 1.0 (- 0.0)) t1)) (* (+ 1.0 (- 1.0)) (+ 1.0 (* (- 1.0) t1))))) (- (* (+ 1.0 (* (- 1.0) t1)) (/ (+ (+ 0.0 (* (+ 1.0 (- 0.0)) (/ e4_ e5_))) (* (+ 1.0 (- 1.0)) 1.0)) (+ (+ 0.0 (/ e4_ e5_)) 1.0))))) (+ (/ 1.0 (+ (+ 0.0 (/ e4_ e5_)) 1.0)) (- (+ 1.0 (* (- 1.0) t1)))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const w1 Real)
(declare-const w2 Real)
(declare-const e4_ Real) ; e^z1
(declare-const e5_ Real) ; e^z2
(assert (> e4_ 0.0))
(assert (> e5_ 0.0))
(assert (not (= (/ (+ (* w2 e4_) (* (- 1.0) w1 e5_)) (+ e4_ e5_)) (+ (* (/ 1.0 (+ (+ 0.0 1.0) (/ e5_ e4_))) (+ (+ 0.0 w1) w2)) (- w1)))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const w1 Real)
(declare-const w2 Real)
(declare-const e4_ Real) ; e^z1
(declare-const e5_ Real) ; e^z2
(assert (> e4_ 0.0))
(assert (> e5_ 0.0))
(assert (not (= (/ (* (- 1.0) (+ (* w2 e4_) (* (- 1.0) w1 e5_))) (+ e4_ e5_)) (+ (* (/ 1.0 (+ (+ 0.0 (/ e4_ e5_)) 1.0)) (+ (+ 0.0 w1) w2)) (- w2)))))
(check-sat)
