; cross-entropy.definition: Cross-entropy is the expectation under p of the information under q
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const p1 Real)
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (= p1 0.0)) ; condition
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; condition
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q1 Real)
(declare-const p1 Real)
(declare-const s4_ Real) ; [q1 > 0]
(declare-const s5_ Real) ; [1 − q1 > 0]
(declare-const l6_ Real) ; log|q1|
(declare-const l7_ Real) ; log|1 − q1|
(assert (= s4_ (ite (> q1 0.0) 1.0 0.0)))
(assert (= s5_ (ite (> (+ 1.0 (* (- 1.0) q1)) 0.0) 1.0 0.0)))
(assert (>= q1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q1)) 0.0)) ; domain
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (= (+ 1.0 (* (- 1.0) p1 s4_) (* (- 1.0) s5_) (* p1 s5_)) 0.0)) ; condition
(assert (> q1 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) q1)) 0.0)) ; case
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (= p1 0.0)) ; condition
(check-sat)
