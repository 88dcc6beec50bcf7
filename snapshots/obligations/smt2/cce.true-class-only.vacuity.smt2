; cce.true-class-only: For a one-hot target only the probability of the true class counts, and the greater it is the lower the loss
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const l4_ Real) ; log|p1|
(declare-const l5_ Real) ; log|1 − p1|
(assert (> p1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const l4_ Real) ; log|p1|
(declare-const l5_ Real) ; log|1 − p1|
(assert (> p1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const r1 Real)
(assert (> p1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (> r1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) r1)) 0.0)) ; domain
(assert (> (+ (* (- 1.0) p1) r1) 0.0)) ; condition
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const r1 Real)
(assert (> p1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (> r1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) r1)) 0.0)) ; domain
(assert (> (+ p1 (* (- 1.0) r1)) 0.0)) ; condition
(check-sat)
