; bce.probability-gradient: ∂L/∂q = −(y/q − (1 − y)/(1 − q)) = (q − y) / (q (1 − q))
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const y Real)
(declare-const q Real)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (= (/ (* (- 1.0) (+ y (* (- 1.0) q))) (* (+ 1.0 (* (- 1.0) q)) q)) (+ (- (+ (/ y q) (- (/ (+ 1.0 (- y)) (+ 1.0 (- q)))))) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const q Real)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (= (/ (+ q (- y)) (* q (+ 1.0 (- q)))) (+ (/ (+ q (- y)) (* q (+ 1.0 (- q)))) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t Real)
(declare-const q Real)
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (= (/ (+ t (* (- 1.0) q)) (* (+ 1.0 (* (- 1.0) q)) q)) (+ (/ (+ t (- q)) (* q (+ 1.0 (- q)))) 1.0))))
(check-sat)
