; logit.inverse: The logit, the logarithm of the odds, undoes σ, and σ undoes the logit
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const q Real)
(declare-const l1_ Real) ; log|q|
(declare-const l2_ Real) ; log|1 − q|
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (= (+ l1_ (* (- 1.0) l2_)) (+ (+ l1_ (* (- 1.0) l2_)) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(assert (not (= z (+ z 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (= (/ 1.0 (+ 1.0 (/ (+ 1.0 (* (- 1.0) q)) q))) (+ q 1.0))))
(check-sat)
