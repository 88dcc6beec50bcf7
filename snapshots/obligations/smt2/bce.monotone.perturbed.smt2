; bce.monotone: A worse prediction costs more
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const u Real)
(declare-const v Real)
(assert (> u 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) u)) 0.0)) ; domain
(assert (> v 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) v)) 0.0)) ; domain
(assert (> (+ (* (- 1.0) u) v) 0.0)) ; condition
(assert (not (< (/ v u) 1.0)))
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
(assert (not (> (/ (+ 1.0 (* (- 1.0) v)) (+ 1.0 (* (- 1.0) u))) 1.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const u Real)
(assert (> u 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) u)) 0.0)) ; domain
(assert (not (> (/ (+ u (- 1.0)) (* u (+ 1.0 (- u)))) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const u Real)
(assert (> u 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) u)) 0.0)) ; domain
(assert (not (< (/ (+ u (- 0.0)) (* u (+ 1.0 (- u)))) 0.0)))
(check-sat)
