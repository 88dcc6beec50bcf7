; entropy.is-expected-information: Entropy is the expectation of the information
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(assert (not (= (- (+ (+ 0.0 0.0) (* 1.0 0.0))) (+ (+ (+ 0.0 0.0) (* 1.0 (- 0.0))) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= (- (+ (+ 0.0 (* 1.0 0.0)) 0.0)) (+ (+ (+ 0.0 (* 1.0 (- 0.0))) 0.0) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const l2_ Real) ; log|p1|
(declare-const l3_ Real) ; log|1 − p1|
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (> p1 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; case
(assert (not (= (- (+ (+ 0.0 (* p1 l2_)) (* (+ 1.0 (* (- 1.0) p1)) l3_))) (+ (+ (+ 0.0 (* p1 (- l2_))) (* (+ 1.0 (* (- 1.0) p1)) (- l3_))) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= (- (+ (+ 0.0 0.0) (* 1.0 0.0))) (+ (- (+ (+ 0.0 0.0) (* 1.0 0.0))) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= (- (+ (+ 0.0 (* 1.0 0.0)) 0.0)) (+ (- (+ (+ 0.0 (* 1.0 0.0)) 0.0)) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const l2_ Real) ; log|p1|
(declare-const l3_ Real) ; log|1 − p1|
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (> p1 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; case
(assert (not (= (- (+ (+ 0.0 (* p1 l2_)) (* (+ 1.0 (* (- 1.0) p1)) l3_))) (+ (- (+ (+ 0.0 (* p1 l2_)) (* (+ 1.0 (* (- 1.0) p1)) l3_))) 1.0))))
(check-sat)
