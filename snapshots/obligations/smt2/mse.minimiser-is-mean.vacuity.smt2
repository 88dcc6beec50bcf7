; mse.minimiser-is-mean: The one constant with the least squared error is the mean
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const c Real)
(declare-const t1 Real)
(declare-const t2 Real)
(assert (> (+ (* 2.0 c) (* (- 1.0) t1) (* (- 1.0) t2)) 0.0)) ; case
(assert (> (* (+ (* 2.0 c) (* (- 1.0) t1) (* (- 1.0) t2)) (+ (* 2.0 c) (* (- 1.0) t1) (* (- 1.0) t2))) 0.0)) ; product
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const c Real)
(declare-const t1 Real)
(declare-const t2 Real)
(assert (> (+ (* (- 2.0) c) t1 t2) 0.0)) ; case
(assert (> (* (+ (* (- 2.0) c) t1 t2) (+ (* (- 2.0) c) t1 t2)) 0.0)) ; product
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const c Real)
(declare-const t1 Real)
(declare-const t2 Real)
(check-sat)
