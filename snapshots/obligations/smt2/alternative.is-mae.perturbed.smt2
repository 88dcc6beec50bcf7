; alternative.is-mae: For hard labels A is the absolute error, and its mean over samples the mean absolute error
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (= (* q 1.0) (+ (ite (>= (+ 0.0 (- q)) 0.0) (+ 0.0 (- q)) (- (+ 0.0 (- q)))) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (= (* 1.0 (+ 1.0 (- q))) (+ (ite (>= (+ 1.0 (- q)) 0.0) (+ 1.0 (- q)) (- (+ 1.0 (- q)))) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const p2 Real)
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (>= p2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p2)) 0.0)) ; domain
(assert (not (= (/ (+ (+ 0.0 (* p1 1.0)) (* p2 1.0)) 2.0) (+ (/ (+ (+ 0.0 (ite (>= (+ 0.0 (- p1)) 0.0) (+ 0.0 (- p1)) (- (+ 0.0 (- p1))))) (ite (>= (+ 0.0 (- p2)) 0.0) (+ 0.0 (- p2)) (- (+ 0.0 (- p2))))) 2.0) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const p2 Real)
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (>= p2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p2)) 0.0)) ; domain
(assert (not (= (/ (+ (+ 0.0 (* p1 1.0)) (* 1.0 (+ 1.0 (- p2)))) 2.0) (+ (/ (+ (+ 0.0 (ite (>= (+ 0.0 (- p1)) 0.0) (+ 0.0 (- p1)) (- (+ 0.0 (- p1))))) (ite (>= (+ 1.0 (- p2)) 0.0) (+ 1.0 (- p2)) (- (+ 1.0 (- p2))))) 2.0) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const p2 Real)
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (>= p2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p2)) 0.0)) ; domain
(assert (not (= (/ (+ (+ 0.0 (* 1.0 (+ 1.0 (- p1)))) (* p2 1.0)) 2.0) (+ (/ (+ (+ 0.0 (ite (>= (+ 1.0 (- p1)) 0.0) (+ 1.0 (- p1)) (- (+ 1.0 (- p1))))) (ite (>= (+ 0.0 (- p2)) 0.0) (+ 0.0 (- p2)) (- (+ 0.0 (- p2))))) 2.0) 1.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const p2 Real)
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (>= p2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p2)) 0.0)) ; domain
(assert (not (= (/ (+ (+ 0.0 (* 1.0 (+ 1.0 (- p1)))) (* 1.0 (+ 1.0 (- p2)))) 2.0) (+ (/ (+ (+ 0.0 (ite (>= (+ 1.0 (- p1)) 0.0) (+ 1.0 (- p1)) (- (+ 1.0 (- p1))))) (ite (>= (+ 1.0 (- p2)) 0.0) (+ 1.0 (- p2)) (- (+ 1.0 (- p2))))) 2.0) 1.0))))
(check-sat)
