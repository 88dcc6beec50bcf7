; logsumexp.bounds: Log-sum-exp lies between the greatest logit and log K above it; log-softmax is the logit less log-sum-exp
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z1
(declare-const e3_ Real) ; e^z2
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (> e3_ 0.0)) ; e^t > 0
(assert (not (<= (/ e2_ (+ e2_ e3_)) 1.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z1
(declare-const e3_ Real) ; e^z2
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (> e2_ 0.0)) ; e^t > 0
(assert (not (<= (/ e3_ (+ e2_ e3_)) 1.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z1 Real)
(declare-const z2 Real)
(declare-const e2_ Real) ; e^z1
(declare-const e3_ Real) ; e^z2
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (>= (+ z1 (* (- 1.0) z2)) 0.0)) ; the greatest
(assert (>= (+ e2_ (* (- 1.0) e3_)) 0.0)) ; e^u grows
(assert (not (<= (/ (* (/ 1.0 2.0) (+ e2_ e3_)) e2_) 1.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z1 Real)
(declare-const z2 Real)
(declare-const e2_ Real) ; e^z1
(declare-const e3_ Real) ; e^z2
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (>= (+ (* (- 1.0) z1) z2) 0.0)) ; the greatest
(assert (>= (+ (* (- 1.0) e2_) e3_) 0.0)) ; e^u grows
(assert (not (<= (/ (* (/ 1.0 2.0) (+ e2_ e3_)) e3_) 1.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z1 Real)
(declare-const l4_ Real) ; log(e^z1 + e^z2)
(assert (not (= (- (* (- 1.0) (+ z1 (* (- 1.0) l4_)))) (+ z1 (- l4_)))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z2 Real)
(declare-const l4_ Real) ; log(e^z1 + e^z2)
(assert (not (= (- (* (- 1.0) (+ z2 (* (- 1.0) l4_)))) (+ z2 (- l4_)))))
(check-sat)
