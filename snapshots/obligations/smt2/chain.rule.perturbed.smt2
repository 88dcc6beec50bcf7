; chain.rule: dy/dx = dy/du · du/dx
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const e1_ Real) ; e^x
(declare-const e2_ Real) ; e^(e^x^2 / (1 + e^x^2))
(declare-const e3_ Real) ; e^(1 / (1 + e^x^2))
(assert (> e1_ 0.0))
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (not (= (/ (* 4.0 e1_ e1_ e2_ e3_) (* (+ 1.0 (* e1_ e1_)) (+ 1.0 (* e1_ e1_)) (+ e2_ e3_) (+ e2_ e3_))) (+ (/ (* 4.0 e1_ e1_ e2_ e3_) (* (+ 1.0 (* e1_ e1_)) (+ 1.0 (* e1_ e1_)) (+ e2_ e3_) (+ e2_ e3_))) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e1_ Real) ; e^x
(assert (> e1_ 0.0))
(assert (not (= (/ 1.0 (+ 1.0 e1_)) (+ (/ 1.0 (+ 1.0 e1_)) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const e2_ Real) ; e^x
(assert (> e2_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (not (= (/ (* (- 1.0) (+ y (* (- 1.0) e2_) (* y e2_))) (+ 1.0 e2_)) (+ (/ (* (- 1.0) (+ y (* (- 1.0) e2_) (* y e2_))) (+ 1.0 e2_)) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const r Real)
(declare-const x Real)
(declare-const s Real)
(assert (not (= (* 3.0 (+ (* 2.0 r x) s) (+ (* r x) s) (+ (* r x) s) x x) (+ (* 3.0 (+ (* 2.0 r x) s) (+ (* r x) s) (+ (* r x) s) x x) 1.0))))
(check-sat)
