; softmax.shift-invariant: The same number added to every logit leaves softmax unchanged
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const e3_ Real) ; e^z1
(declare-const e4_ Real) ; e^z2
(assert (> e3_ 0.0))
(assert (> e4_ 0.0))
(assert (not (= (/ 1.0 (+ (+ 0.0 1.0) (/ e4_ e3_))) (+ (/ 1.0 (+ (+ 0.0 1.0) (/ e4_ e3_))) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e3_ Real) ; e^z1
(declare-const e4_ Real) ; e^z2
(assert (> e3_ 0.0))
(assert (> e4_ 0.0))
(assert (not (= (/ 1.0 (+ (+ 0.0 (/ e3_ e4_)) 1.0)) (+ (/ 1.0 (+ (+ 0.0 (/ e3_ e4_)) 1.0)) 1.0))))
(check-sat)
