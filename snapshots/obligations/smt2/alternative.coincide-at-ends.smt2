; alternative.coincide-at-ends: A and B are equal, both 0, at q = 0 and q = 1, and nowhere else
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const y Real)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> y 0.0)) ; condition
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; condition
(assert (not (= (* 0.0 1.0) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> y 0.0)) ; condition
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; condition
(assert (not (= (- (* 0.0 1.0)) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> y 0.0)) ; condition
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; condition
(assert (not (= (* 1.0 0.0) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> y 0.0)) ; condition
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; condition
(assert (not (= (- (* 1.0 0.0)) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(declare-const y Real)
(declare-const l2_ Real) ; log|q|
(declare-const e3_ Real) ; e^(log|q|·y)
(declare-const l4_ Real) ; log|1 − q|
(declare-const e5_ Real) ; e^(log|1 − q|·y)
(assert (> e3_ 0.0))
(assert (> e5_ 0.0))
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> y 0.0)) ; condition
(assert (> (+ 1.0 (* (- 1.0) y)) 0.0)) ; condition
(assert (> q 0.0)) ; condition
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; condition
(assert (> (+ (- 1.0) q (* (- 1.0) l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) q) (* q l2_)) 0.0)) ; log x ≤ x − 1
(assert (> e3_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) y l2_) e3_) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) e3_)) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e3_) (* y l2_ e3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) q) (* (- 1.0) l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ q l4_ (* (- 1.0) q l4_)) 0.0)) ; log x ≤ x − 1
(assert (> e5_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) y l4_) e5_) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) e5_)) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e5_) (* y l4_ e5_)) 0.0)) ; log x ≤ x − 1
(assert (not (not (= (* (/ q e3_) e5_) (- (* e3_ (/ (+ 1.0 (* (- 1.0) q)) e5_)))))))
(check-sat)
