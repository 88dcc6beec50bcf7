; bce.gradient-bound: The loss is 1-Lipschitz in the logit, and no smaller constant will do
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const y Real)
(declare-const z Real)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> e2_ 0.0)) ; e^t > 0
(assert (>= (+ (- 1.0) (* (- 1.0) z) e2_) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e2_) (* z e2_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const z Real)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> e2_ 0.0)) ; e^t > 0
(assert (>= (+ (- 1.0) (* (- 1.0) z) e2_) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e2_) (* z e2_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const u Real)
(declare-const v Real)
(declare-const e3_ Real) ; e^u
(declare-const e5_ Real) ; e^v
(assert (> e3_ 0.0))
(assert (> e5_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> (+ u (* (- 1.0) v)) 0.0)) ; case
(assert (> (+ e3_ (* (- 1.0) e5_)) 0.0)) ; e^u grows
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const u Real)
(declare-const v Real)
(declare-const e3_ Real) ; e^u
(declare-const e5_ Real) ; e^v
(assert (> e3_ 0.0))
(assert (> e5_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> (+ u (* (- 1.0) v)) 0.0)) ; between
(assert (> e3_ 0.0)) ; e^t > 0
(assert (>= (+ (- 1.0) (* (- 1.0) u) e3_) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e3_) (* u e3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ e3_ (* (- 1.0) e5_)) 0.0)) ; e^u grows
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const u Real)
(declare-const v Real)
(declare-const e3_ Real) ; e^u
(declare-const e5_ Real) ; e^v
(assert (> e3_ 0.0))
(assert (> e5_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (>= (+ (* (- 1.0) u) v) 0.0)) ; case
(assert (> (+ (* (- 1.0) u) v) 0.0)) ; case
(assert (>= (+ (* (- 1.0) e3_) e5_) 0.0)) ; e^u grows
(assert (> (+ (* (- 1.0) e3_) e5_) 0.0)) ; e^u grows
(check-sat)
