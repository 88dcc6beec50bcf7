; alternative.is-mae: For hard labels A is the absolute error, and its mean over samples the mean absolute error
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const p2 Real)
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (>= p2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p2)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const p2 Real)
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (>= p2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p2)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const p2 Real)
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (>= p2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p2)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const p2 Real)
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (>= p2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p2)) 0.0)) ; domain
(check-sat)
