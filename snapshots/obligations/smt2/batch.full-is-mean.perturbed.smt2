; batch.full-is-mean: The full-batch gradient is the mean of the gradients of the samples, and of the minibatches
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
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
(assert (not (= (/ (* (- (/ 1.0 2.0)) (+ (* y1 x1) (* y2 x2) (* (- 1.0) x1 e5_) (* y1 x1 e5_) (* y2 x2 e5_) (* y1 x1 e7_) (* (- 1.0) x2 e7_) (* y2 x2 e7_) (* (- 1.0) x1 e5_ e7_) (* y1 x1 e5_ e7_) (* (- 1.0) x2 e5_ e7_) (* y2 x2 e5_ e7_))) (* (+ 1.0 e5_) (+ 1.0 e7_))) (+ (/ (* (- (/ 1.0 2.0)) (+ (* y1 x1) (* y2 x2) (* (- 1.0) x1 e5_) (* y1 x1 e5_) (* y2 x2 e5_) (* y1 x1 e7_) (* (- 1.0) x2 e7_) (* y2 x2 e7_) (* (- 1.0) x1 e5_ e7_) (* y1 x1 e5_ e7_) (* (- 1.0) x2 e5_ e7_) (* y2 x2 e5_ e7_))) (* (+ 1.0 e5_) (+ 1.0 e7_))) 1.0))))
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
(assert (not (= (/ (* (- (/ 1.0 4.0)) (+ (* y1 x1) (* y2 x2) (* v1 u1) (* v2 u2) (* (- 1.0) x1 e9_) (* y1 x1 e9_) (* y2 x2 e9_) (* v1 u1 e9_) (* v2 u2 e9_) (* y1 x1 e11_) (* (- 1.0) x2 e11_) (* y2 x2 e11_) (* v1 u1 e11_) (* v2 u2 e11_) (* (- 1.0) x1 e9_ e11_) (* y1 x1 e9_ e11_) (* (- 1.0) x2 e9_ e11_) (* y2 x2 e9_ e11_) (* v1 u1 e9_ e11_) (* v2 u2 e9_ e11_) (* y1 x1 e13_) (* y2 x2 e13_) (* (- 1.0) u1 e13_) (* v1 u1 e13_) (* v2 u2 e13_) (* (- 1.0) x1 e9_ e13_) (* y1 x1 e9_ e13_) (* y2 x2 e9_ e13_) (* (- 1.0) u1 e9_ e13_) (* v1 u1 e9_ e13_) (* v2 u2 e9_ e13_) (* y1 x1 e11_ e13_) (* (- 1.0) x2 e11_ e13_) (* y2 x2 e11_ e13_) (* (- 1.0) u1 e11_ e13_) (* v1 u1 e11_ e13_) (* v2 u2 e11_ e13_) (* (- 1.0) x1 e9_ e11_ e13_) (* y1 x1 e9_ e11_ e13_) (* (- 1.0) x2 e9_ e11_ e13_) (* y2 x2 e9_ e11_ e13_) (* (- 1.0) u1 e9_ e11_ e13_) (* v1 u1 e9_ e11_ e13_) (* v2 u2 e9_ e11_ e13_) (* y1 x1 e15_) (* y2 x2 e15_) (* v1 u1 e15_) (* (- 1.0) u2 e15_) (* v2 u2 e15_) (* (- 1.0) x1 e9_ e15_) (* y1 x1 e9_ e15_) (* y2 x2 e9_ e15_) (* v1 u1 e9_ e15_) (* (- 1.0) u2 e9_ e15_) (* v2 u2 e9_ e15_) (* y1 x1 e11_ e15_) (* (- 1.0) x2 e11_ e15_) (* y2 x2 e11_ e15_) (* v1 u1 e11_ e15_) (* (- 1.0) u2 e11_ e15_) (* v2 u2 e11_ e15_) (* (- 1.0) x1 e9_ e11_ e15_) (* y1 x1 e9_ e11_ e15_) (* (- 1.0) x2 e9_ e11_ e15_) (* y2 x2 e9_ e11_ e15_) (* v1 u1 e9_ e11_ e15_) (* (- 1.0) u2 e9_ e11_ e15_) (* v2 u2 e9_ e11_ e15_) (* y1 x1 e13_ e15_) (* y2 x2 e13_ e15_) (* (- 1.0) u1 e13_ e15_) (* v1 u1 e13_ e15_) (* (- 1.0) u2 e13_ e15_) (* v2 u2 e13_ e15_) (* (- 1.0) x1 e9_ e13_ e15_) (* y1 x1 e9_ e13_ e15_) (* y2 x2 e9_ e13_ e15_) (* (- 1.0) u1 e9_ e13_ e15_) (* v1 u1 e9_ e13_ e15_) (* (- 1.0) u2 e9_ e13_ e15_) (* v2 u2 e9_ e13_ e15_) (* y1 x1 e11_ e13_ e15_) (* (- 1.0) x2 e11_ e13_ e15_) (* y2 x2 e11_ e13_ e15_) (* (- 1.0) u1 e11_ e13_ e15_) (* v1 u1 e11_ e13_ e15_) (* (- 1.0) u2 e11_ e13_ e15_) (* v2 u2 e11_ e13_ e15_) (* (- 1.0) x1 e9_ e11_ e13_ e15_) (* y1 x1 e9_ e11_ e13_ e15_) (* (- 1.0) x2 e9_ e11_ e13_ e15_) (* y2 x2 e9_ e11_ e13_ e15_) (* (- 1.0) u1 e9_ e11_ e13_ e15_) (* v1 u1 e9_ e11_ e13_ e15_) (* (- 1.0) u2 e9_ e11_ e13_ e15_) (* v2 u2 e9_ e11_ e13_ e15_))) (* (+ 1.0 e11_) (+ 1.0 e13_) (+ 1.0 e15_) (+ 1.0 e9_))) (+ (/ (* (- (/ 1.0 4.0)) (+ (* y1 x1) (* y2 x2) (* v1 u1) (* v2 u2) (* (- 1.0) x1 e9_) (* y1 x1 e9_) (* y2 x2 e9_) (* v1 u1 e9_) (* v2 u2 e9_) (* y1 x1 e11_) (* (- 1.0) x2 e11_) (* y2 x2 e11_) (* v1 u1 e11_) (* v2 u2 e11_) (* (- 1.0) x1 e9_ e11_) (* y1 x1 e9_ e11_) (* (- 1.0) x2 e9_ e11_) (* y2 x2 e9_ e11_) (* v1 u1 e9_ e11_) (* v2 u2 e9_ e11_) (* y1 x1 e13_) (* y2 x2 e13_) (* (- 1.0) u1 e13_) (* v1 u1 e13_) (* v2 u2 e13_) (* (- 1.0) x1 e9_ e13_) (* y1 x1 e9_ e13_) (* y2 x2 e9_ e13_) (* (- 1.0) u1 e9_ e13_) (* v1 u1 e9_ e13_) (* v2 u2 e9_ e13_) (* y1 x1 e11_ e13_) (* (- 1.0) x2 e11_ e13_) (* y2 x2 e11_ e13_) (* (- 1.0) u1 e11_ e13_) (* v1 u1 e11_ e13_) (* v2 u2 e11_ e13_) (* (- 1.0) x1 e9_ e11_ e13_) (* y1 x1 e9_ e11_ e13_) (* (- 1.0) x2 e9_ e11_ e13_) (* y2 x2 e9_ e11_ e13_) (* (- 1.0) u1 e9_ e11_ e13_) (* v1 u1 e9_ e11_ e13_) (* v2 u2 e9_ e11_ e13_) (* y1 x1 e15_) (* y2 x2 e15_) (* v1 u1 e15_) (* (- 1.0) u2 e15_) (* v2 u2 e15_) (* (- 1.0) x1 e9_ e15_) (* y1 x1 e9_ e15_) (* y2 x2 e9_ e15_) (* v1 u1 e9_ e15_) (* (- 1.0) u2 e9_ e15_) (* v2 u2 e9_ e15_) (* y1 x1 e11_ e15_) (* (- 1.0) x2 e11_ e15_) (* y2 x2 e11_ e15_) (* v1 u1 e11_ e15_) (* (- 1.0) u2 e11_ e15_) (* v2 u2 e11_ e15_) (* (- 1.0) x1 e9_ e11_ e15_) (* y1 x1 e9_ e11_ e15_) (* (- 1.0) x2 e9_ e11_ e15_) (* y2 x2 e9_ e11_ e15_) (* v1 u1 e9_ e11_ e15_) (* (- 1.0) u2 e9_ e11_ e15_) (* v2 u2 e9_ e11_ e15_) (* y1 x1 e13_ e15_) (* y2 x2 e13_ e15_) (* (- 1.0) u1 e13_ e15_) (* v1 u1 e13_ e15_) (* (- 1.0) u2 e13_ e15_) (* v2 u2 e13_ e15_) (* (- 1.0) x1 e9_ e13_ e15_) (* y1 x1 e9_ e13_ e15_) (* y2 x2 e9_ e13_ e15_) (* (- 1.0) u1 e9_ e13_ e15_) (* v1 u1 e9_ e13_ e15_) (* (- 1.0) u2 e9_ e13_ e15_) (* v2 u2 e9_ e13_ e15_) (* y1 x1 e11_ e13_ e15_) (* (- 1.0) x2 e11_ e13_ e15_) (* y2 x2 e11_ e13_ e15_) (* (- 1.0) u1 e11_ e13_ e15_) (* v1 u1 e11_ e13_ e15_) (* (- 1.0) u2 e11_ e13_ e15_) (* v2 u2 e11_ e13_ e15_) (* (- 1.0) x1 e9_ e11_ e13_ e15_) (* y1 x1 e9_ e11_ e13_ e15_) (* (- 1.0) x2 e9_ e11_ e13_ e15_) (* y2 x2 e9_ e11_ e13_ e15_) (* (- 1.0) u1 e9_ e11_ e13_ e15_) (* v1 u1 e9_ e11_ e13_ e15_) (* (- 1.0) u2 e9_ e11_ e13_ e15_) (* v2 u2 e9_ e11_ e13_ e15_))) (* (+ 1.0 e11_) (+ 1.0 e13_) (+ 1.0 e15_) (+ 1.0 e9_))) 1.0))))
(check-sat)
