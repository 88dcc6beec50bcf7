; batch.full-is-mean: The full-batch gradient is the mean of the gradients of the samples, and of the minibatches
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const y1 Real)
(declare-const y2 Real)
(declare-const x1 Real)
(declare-const x2 Real)
(declare-const e5_ Real) ; e^(w·x1)
(declare-const e7_ Real) ; e^(w·x2)
(assert (> e5_ 0.0))
(assert (> e7_ 0.0))
(assert (>= y1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y1)) 0.0)) ; domain
(assert (>= y2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y2)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y1 Real)
(declare-const y2 Real)
(declare-const x1 Real)
(declare-const x2 Real)
(declare-const v1 Real)
(declare-const v2 Real)
(declare-const u1 Real)
(declare-const u2 Real)
(declare-const e9_ Real) ; e^(w·x1)
(declare-const e11_ Real) ; e^(w·x2)
(declare-const e13_ Real) ; e^(u1·w)
(declare-const e15_ Real) ; e^(u2·w)
(assert (> e9_ 0.0))
(assert (> e11_ 0.0))
(assert (> e13_ 0.0))
(assert (> e15_ 0.0))
(assert (>= y1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y1)) 0.0)) ; domain
(assert (>= y2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y2)) 0.0)) ; domain
(assert (>= v1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) v1)) 0.0)) ; domain
(assert (>= v2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) v2)) 0.0)) ; domain
(check-sat)
