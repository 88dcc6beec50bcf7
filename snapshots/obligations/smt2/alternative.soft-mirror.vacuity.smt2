; alternative.soft-mirror: A is −B of the mirrored label; at y = 1/2 their gradients are opposite
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; case
(check-sat)
(reset)
(set-logic QF_NRA)
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> y 0.0)) ; case
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const e2_ Real) ; e^z
(declare-const e4_ Real) ; e^(y·z)
(declare-const e5_ Real) ; e^(log(1 + e^z)·y)
(assert (> e2_ 0.0))
(assert (> e4_ 0.0))
(assert (> e5_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(check-sat)
(reset)
(set-logic QF_NRA)
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(declare-const e2_ Real) ; e^(log|q| / 2)
(declare-const e4_ Real) ; e^(log|1 − q| / 2)
(assert (> e2_ 0.0))
(assert (= (* e2_ e2_) q))
(assert (> e4_ 0.0))
(assert (= (* e4_ e4_) (+ 1.0 (* (- 1.0) q))))
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> q 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; case
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e1_ Real) ; e^(z / 2)
(declare-const e3_ Real) ; e^(log((1 + e^(z / 2)^2)) / 2)
(assert (> e1_ 0.0))
(assert (> e3_ 0.0))
(assert (= (* e3_ e3_) (+ 1.0 (* e1_ e1_))))
(check-sat)
