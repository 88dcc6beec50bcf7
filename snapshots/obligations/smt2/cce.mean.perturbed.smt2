; cce.mean: The training objective is the mean of the losses of the samples
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const T1_1 Real)
(declare-const T2_1 Real)
(declare-const P1_1 Real)
(declare-const P2_1 Real)
(declare-const l8_ Real) ; log|P1,1|
(declare-const l9_ Real) ; log|1 − P1,1|
(declare-const l10_ Real) ; log|P2,1|
(declare-const l11_ Real) ; log|1 − P2,1|
(assert (>= T1_1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) T1_1)) 0.0)) ; domain
(assert (>= T2_1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) T2_1)) 0.0)) ; domain
(assert (> P1_1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) P1_1)) 0.0)) ; domain
(assert (> P2_1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) P2_1)) 0.0)) ; domain
(assert (not (= (/ (+ (+ 0.0 (- (+ (+ 0.0 (* T1_1 l8_)) (* (+ 1.0 (* (- 1.0) T1_1)) l9_)))) (- (+ (+ 0.0 (* T2_1 l10_)) (* (+ 1.0 (* (- 1.0) T2_1)) l11_)))) 2.0) (+ (* (- (/ 1.0 2.0)) (+ (+ 0.0 (+ (+ 0.0 (* T1_1 l8_)) (* (+ 1.0 (* (- 1.0) T1_1)) l9_))) (+ (+ 0.0 (* T2_1 l10_)) (* (+ 1.0 (* (- 1.0) T2_1)) l11_)))) 1.0))))
(check-sat)
