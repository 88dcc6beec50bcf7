; mse.minimiser-is-mean: The one constant with the least squared error is the mean
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const c Real)
(declare-const t1 Real)
(declare-const t2 Real)
(assert (> (+ (* 2.0 c) (* (- 1.0) t1) (* (- 1.0) t2)) 0.0)) ; case
(assert (> (* (+ (* 2.0 c) (* (- 1.0) t1) (* (- 1.0) t2)) (+ (* 2.0 c) (* (- 1.0) t1) (* (- 1.0) t2))) 0.0)) ; product
(assert (not (< (* (/ 1.0 2.0) (+ (* 2.0 c c) (* (- 2.0) c t1) (* t1 t1) (* (- 2.0) c t2) (* t2 t2))) (* (/ 1.0 4.0) (+ t1 (* (- 1.0) t2)) (+ t1 (* (- 1.0) t2))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const c Real)
(declare-const t1 Real)
(declare-const t2 Real)
(assert (> (+ (* (- 2.0) c) t1 t2) 0.0)) ; case
(assert (> (* (+ (* (- 2.0) c) t1 t2) (+ (* (- 2.0) c) t1 t2)) 0.0)) ; product
(assert (not (< (* (/ 1.0 2.0) (+ (* 2.0 c c) (* (- 2.0) c t1) (* t1 t1) (* (- 2.0) c t2) (* t2 t2))) (* (/ 1.0 4.0) (+ t1 (* (- 1.0) t2)) (+ t1 (* (- 1.0) t2))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const c Real)
(declare-const t1 Real)
(declare-const t2 Real)
(assert (not (= (/ (+ (+ 0.0 (* (+ t1 (- c)) (+ t1 (- c)))) (* (+ t2 (- c)) (+ t2 (- c)))) 2.0) (+ (+ (/ (+ (+ 0.0 (* (+ t1 (- (/ (+ (+ 0.0 t1) t2) 2.0))) (+ t1 (- (/ (+ (+ 0.0 t1) t2) 2.0))))) (* (+ t2 (- (/ (+ (+ 0.0 t1) t2) 2.0))) (+ t2 (- (/ (+ (+ 0.0 t1) t2) 2.0))))) 2.0) (* (+ c (- (/ (+ (+ 0.0 t1) t2) 2.0))) (+ c (- (/ (+ (+ 0.0 t1) t2) 2.0))))) 1.0))))
(check-sat)
