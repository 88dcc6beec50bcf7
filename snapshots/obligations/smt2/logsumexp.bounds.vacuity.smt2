; logsumexp.bounds: Log-sum-exp lies between the greatest logit and log K above it; log-softmax is the logit less log-sum-exp
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z1
(declare-const e3_ Real) ; e^z2
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (> e3_ 0.0)) ; e^t > 0
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z1
(declare-const e3_ Real) ; e^z2
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(assert (> e2_ 0.0)) ; e^t > 0
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
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z1 Real)
(declare-const l4_ Real) ; log(e^z1 + e^z2)
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z2 Real)
(declare-const l4_ Real) ; log(e^z1 + e^z2)
(check-sat)
