; batch.full-is-mean: The full-batch gradient is the mean of the gradients of the samples, and of the minibatches
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(push 1)
(declare-const y1 Real)
(declare-const y2 Real)
(declare-const y3 Real)
(declare-const x1 Real)
(declare-const x2 Real)
(declare-const x3 Real)
(declare-const e7_ Real) ; e^(w·x1)
(declare-const e9_ Real) ; e^(w·x2)
(declare-const e11_ Real) ; e^(w·x3)
(assert (> e7_ 0.0))
(assert (> e9_ 0.0))
(assert (> e11_ 0.0))
(assert (>= y1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y1)) 0.0)) ; domain
(assert (>= y2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y2)) 0.0)) ; domain
(assert (>= y3 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y3)) 0.0)) ; domain
(check-sat)
(pop 1)
