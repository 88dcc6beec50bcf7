; softmax.jacobian: The Jacobian of softmax is symmetric and positive semidefinite, and its rows add up to 0
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z1
(declare-const e3_ Real) ; e^z2
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (not (= (/ (* e2_ e3_) (* (+ e2_ e3_) (+ e2_ e3_))) (* (/ 1.0 (+ (+ 0.0 1.0) (/ e3_ e2_))) (+ 1.0 (- (/ 1.0 (+ (+ 0.0 1.0) (/ e3_ e2_)))))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z1
(declare-const e3_ Real) ; e^z2
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (not (= (/ (* (- 1.0) e2_ e3_) (* (+ e2_ e3_) (+ e2_ e3_))) (* (/ 1.0 (+ (+ 0.0 1.0) (/ e3_ e2_))) (+ 0.0 (- (/ 1.0 (+ (+ 0.0 (/ e2_ e3_)) 1.0))))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z1
(declare-const e3_ Real) ; e^z2
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (not (= (/ (* (- 1.0) e2_ e3_) (* (+ e2_ e3_) (+ e2_ e3_))) (* (/ 1.0 (+ (+ 0.0 (/ e2_ e3_)) 1.0)) (+ 0.0 (- (/ 1.0 (+ (+ 0.0 1.0) (/ e3_ e2_)))))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z1
(declare-const e3_ Real) ; e^z2
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (not (= (/ (* e2_ e3_) (* (+ e2_ e3_) (+ e2_ e3_))) (* (/ 1.0 (+ (+ 0.0 (/ e2_ e3_)) 1.0)) (+ 1.0 (- (/ 1.0 (+ (+ 0.0 (/ e2_ e3_)) 1.0))))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z1
(declare-const e3_ Real) ; e^z2
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (not (= (* (/ 1.0 (+ (+ 0.0 1.0) (/ e3_ e2_))) (+ 1.0 (- (/ 1.0 (+ (+ 0.0 1.0) (/ e3_ e2_)))))) (* (/ 1.0 (+ (+ 0.0 1.0) (/ e3_ e2_))) (+ 1.0 (- (/ 1.0 (+ (+ 0.0 1.0) (/ e3_ e2_)))))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z1
(declare-const e3_ Real) ; e^z2
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (not (= (* (/ 1.0 (+ (+ 0.0 1.0) (/ e3_ e2_))) (+ 0.0 (- (/ 1.0 (+ (+ 0.0 (/ e2_ e3_)) 1.0))))) (* (/ 1.0 (+ (+ 0.0 1.0) (/ e3_ e2_))) (+ 0.0 (- (/ 1.0 (+ (+ 0.0 (/ e2_ e3_)) 1.0))))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z1
(declare-const e3_ Real) ; e^z2
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (not (= (* (/ 1.0 (+ (+ 0.0 (/ e2_ e3_)) 1.0)) (+ 0.0 (- (/ 1.0 (+ (+ 0.0 1.0) (/ e3_ e2_)))))) (* (/ 1.0 (+ (+ 0.0 (/ e2_ e3_)) 1.0)) (+ 0.0 (- (/ 1.0 (+ (+ 0.0 1.0) (/ e3_ e2_)))))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z1
(declare-const e3_ Real) ; e^z2
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (not (= (* (/ 1.0 (+ (+ 0.0 (/ e2_ e3_)) 1.0)) (+ 1.0 (- (/ 1.0 (+ (+ 0.0 (/ e2_ e3_)) 1.0))))) (* (/ 1.0 (+ (+ 0.0 (/ e2_ e3_)) 1.0)) (+ 1.0 (- (/ 1.0 (+ (+ 0.0 (/ e2_ e3_)) 1.0))))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z1
(declare-const e3_ Real) ; e^z2
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (not (= (* (/ 1.0 (+ (+ 0.0 1.0) (/ e3_ e2_))) (+ 1.0 (- (/ 1.0 (+ (+ 0.0 1.0) (/ e3_ e2_)))))) (* (/ 1.0 (+ (+ 0.0 1.0) (/ e3_ e2_))) (+ 1.0 (- (/ 1.0 (+ (+ 0.0 1.0) (/ e3_ e2_)))))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z1
(declare-const e3_ Real) ; e^z2
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (not (= (* (/ 1.0 (+ (+ 0.0 1.0) (/ e3_ e2_))) (+ 0.0 (- (/ 1.0 (+ (+ 0.0 (/ e2_ e3_)) 1.0))))) (* (/ 1.0 (+ (+ 0.0 (/ e2_ e3_)) 1.0)) (+ 0.0 (- (/ 1.0 (+ (+ 0.0 1.0) (/ e3_ e2_)))))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z1
(declare-const e3_ Real) ; e^z2
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (not (= (* (/ 1.0 (+ (+ 0.0 (/ e2_ e3_)) 1.0)) (+ 0.0 (- (/ 1.0 (+ (+ 0.0 1.0) (/ e3_ e2_)))))) (* (/ 1.0 (+ (+ 0.0 1.0) (/ e3_ e2_))) (+ 0.0 (- (/ 1.0 (+ (+ 0.0 (/ e2_ e3_)) 1.0))))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z1
(declare-const e3_ Real) ; e^z2
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (not (= (* (/ 1.0 (+ (+ 0.0 (/ e2_ e3_)) 1.0)) (+ 1.0 (- (/ 1.0 (+ (+ 0.0 (/ e2_ e3_)) 1.0))))) (* (/ 1.0 (+ (+ 0.0 (/ e2_ e3_)) 1.0)) (+ 1.0 (- (/ 1.0 (+ (+ 0.0 (/ e2_ e3_)) 1.0))))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z1
(declare-const e3_ Real) ; e^z2
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (not (= (+ (+ 0.0 (* (/ 1.0 (+ (+ 0.0 1.0) (/ e3_ e2_))) (+ 1.0 (- (/ 1.0 (+ (+ 0.0 1.0) (/ e3_ e2_))))))) (* (/ 1.0 (+ (+ 0.0 1.0) (/ e3_ e2_))) (+ 0.0 (- (/ 1.0 (+ (+ 0.0 (/ e2_ e3_)) 1.0)))))) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z1
(declare-const e3_ Real) ; e^z2
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (not (= (+ (+ 0.0 (* (/ 1.0 (+ (+ 0.0 (/ e2_ e3_)) 1.0)) (+ 0.0 (- (/ 1.0 (+ (+ 0.0 1.0) (/ e3_ e2_))))))) (* (/ 1.0 (+ (+ 0.0 (/ e2_ e3_)) 1.0)) (+ 1.0 (- (/ 1.0 (+ (+ 0.0 (/ e2_ e3_)) 1.0)))))) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const v1 Real)
(declare-const v2 Real)
(declare-const e4_ Real) ; e^z1
(declare-const e5_ Real) ; e^z2
(assert (> e4_ 0.0))
(assert (> e5_ 0.0))
(assert (not (= (+ (+ 0.0 (+ (+ 0.0 (* (* v1 (* (/ 1.0 (+ (+ 0.0 1.0) (/ e5_ e4_))) (+ 1.0 (- (/ 1.0 (+ (+ 0.0 1.0) (/ e5_ e4_))))))) v1)) (* (* v1 (* (/ 1.0 (+ (+ 0.0 1.0) (/ e5_ e4_))) (+ 0.0 (- (/ 1.0 (+ (+ 0.0 (/ e4_ e5_)) 1.0)))))) v2))) (+ (+ 0.0 (* (* v2 (* (/ 1.0 (+ (+ 0.0 (/ e4_ e5_)) 1.0)) (+ 0.0 (- (/ 1.0 (+ (+ 0.0 1.0) (/ e5_ e4_))))))) v1)) (* (* v2 (* (/ 1.0 (+ (+ 0.0 (/ e4_ e5_)) 1.0)) (+ 1.0 (- (/ 1.0 (+ (+ 0.0 (/ e4_ e5_)) 1.0)))))) v2))) (/ (+ (+ 0.0 (+ (+ 0.0 (* (* (/ 1.0 (+ (+ 0.0 1.0) (/ e5_ e4_))) (/ 1.0 (+ (+ 0.0 1.0) (/ e5_ e4_)))) (* (+ v1 (- v1)) (+ v1 (- v1))))) (* (* (/ 1.0 (+ (+ 0.0 1.0) (/ e5_ e4_))) (/ 1.0 (+ (+ 0.0 (/ e4_ e5_)) 1.0))) (* (+ v1 (- v2)) (+ v1 (- v2)))))) (+ (+ 0.0 (* (* (/ 1.0 (+ (+ 0.0 (/ e4_ e5_)) 1.0)) (/ 1.0 (+ (+ 0.0 1.0) (/ e5_ e4_)))) (* (+ v2 (- v1)) (+ v2 (- v1))))) (* (* (/ 1.0 (+ (+ 0.0 (/ e4_ e5_)) 1.0)) (/ 1.0 (+ (+ 0.0 (/ e4_ e5_)) 1.0))) (* (+ v2 (- v2)) (+ v2 (- v2)))))) 2.0))))
(check-sat)
