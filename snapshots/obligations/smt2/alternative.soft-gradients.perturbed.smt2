; alternative.soft-gradients: The gradients of A and B for any label
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const y Real)
(declare-const e2_ Real) ; e^z
(declare-const e4_ Real) ; e^(y·z)
(assert (> e2_ 0.0))
(assert (> e4_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (not (= (/ (* (+ 1.0 (* (- 1.0) y) (* (- 1.0) y e2_)) e2_) (* (+ 1.0 e2_) (+ 1.0 e2_) e4_)) (+ (/ (* (+ 1.0 (* (- 1.0) y) (* (- 1.0) y e2_)) e2_) (* (+ 1.0 e2_) (+ 1.0 e2_) e4_)) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const e2_ Real) ; e^z
(declare-const e4_ Real) ; e^(y·z)
(assert (> e2_ 0.0))
(assert (> e4_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (not (= (/ (* (+ 1.0 (* (- 1.0) y) (* (- 1.0) y e2_)) e2_) (* (+ 1.0 e2_) (+ 1.0 e2_) e4_)) (+ (/ (* (+ 1.0 (* (- 1.0) y) (* (- 1.0) y e2_)) e2_) (* (+ 1.0 e2_) (+ 1.0 e2_) e4_)) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const e2_ Real) ; e^z
(declare-const e4_ Real) ; e^(y·z)
(assert (> e2_ 0.0))
(assert (> e4_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (not (= (/ (* (- 1.0) (+ y (* (- 1.0) e2_) (* y e2_)) e4_) (* (+ 1.0 e2_) (+ 1.0 e2_))) (+ (/ (* (- 1.0) (+ y (* (- 1.0) e2_) (* y e2_)) e4_) (* (+ 1.0 e2_) (+ 1.0 e2_))) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const e2_ Real) ; e^z
(declare-const e4_ Real) ; e^(y·z)
(assert (> e2_ 0.0))
(assert (> e4_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (not (= (/ (* (- 1.0) (+ y (* (- 1.0) e2_) (* y e2_)) e4_) (* (+ 1.0 e2_) (+ 1.0 e2_))) (+ (/ (* (- 1.0) (+ y (* (- 1.0) e2_) (* y e2_)) e4_) (* (+ 1.0 e2_) (+ 1.0 e2_))) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const e2_ Real) ; e^z
(declare-const e4_ Real) ; e^(y·z)
(assert (> e2_ 0.0))
(assert (> e4_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (not (= (/ e2_ (* (+ 1.0 e2_) e4_)) (+ (/ e2_ (* (+ 1.0 e2_) e4_)) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const e2_ Real) ; e^z
(declare-const e4_ Real) ; e^(y·z)
(assert (> e2_ 0.0))
(assert (> e4_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (not (= (/ (* (- 1.0) e4_) (+ 1.0 e2_)) (+ (/ (* (- 1.0) e4_) (+ 1.0 e2_)) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const r Real)
(declare-const e2_ Real) ; e^(r·z)
(declare-const e3_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (not (= (/ (* (+ r (* (- 1.0) e3_) (* r e3_)) e2_) (* (+ 1.0 e3_) (+ 1.0 e3_))) (+ (/ (* (+ r (* (- 1.0) e3_) (* r e3_)) e2_) (* (+ 1.0 e3_) (+ 1.0 e3_))) 1.0))))
(check-sat)
