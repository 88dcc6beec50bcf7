; bce.monotone: A worse prediction costs more
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const u Real)
(declare-const v Real)
(assert (> u 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) u)) 0.0)) ; domain
(assert (> v 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) v)) 0.0)) ; domain
(assert (> (+ (* (- 1.0) u) v) 0.0)) ; condition
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const u Real)
(declare-const v Real)
(assert (> u 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) u)) 0.0)) ; domain
(assert (> v 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) v)) 0.0)) ; domain
(assert (> (+ (* (- 1.0) u) v) 0.0)) ; condition
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const u Real)
(assert (> u 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) u)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const u Real)
(assert (> u 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) u)) 0.0)) ; domain
(check-sat)
