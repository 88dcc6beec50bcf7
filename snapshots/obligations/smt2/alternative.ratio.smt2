; alternative.ratio: The ratio A/B
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const y Real)
(declare-const q Real)
(declare-const e3_ Real) ; e^(log|q|·y)
(declare-const e5_ Real) ; e^(log|1 − q|·y)
(assert (> e3_ 0.0))
(assert (> e5_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (= (/ (* (/ q e3_) e5_) (- (* e3_ (/ (+ 1.0 (* (- 1.0) q)) e5_)))) (- (* (/ q (* e3_ e3_)) (/ (* e5_ e5_) (+ 1.0 (* (- 1.0) q))))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(declare-const e3_ Real) ; e^(log|q|·r)
(declare-const e5_ Real) ; e^(log|1 − q|·r)
(assert (> e3_ 0.0))
(assert (> e5_ 0.0))
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (= (/ (* (/ q e3_) e5_) (- (* e3_ (/ (+ 1.0 (* (- 1.0) q)) e5_)))) (- (* (/ q (* e3_ e3_)) (/ (* e5_ e5_) (+ 1.0 (* (- 1.0) q))))))))
(check-sat)
