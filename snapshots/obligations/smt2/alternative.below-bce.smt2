; alternative.below-bce: For hard labels A lies in [0, 1] and below the cross-entropy, whose series begins with it
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (>= (* q 1.0) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (>= (* 1.0 (+ 1.0 (- q))) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (<= (* q 1.0) 1.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (<= (* 1.0 (+ 1.0 (- q))) 1.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(declare-const l2_ Real) ; log|q|
(declare-const l3_ Real) ; log|1 − q|
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> q 0.0)) ; condition
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; case
(assert (> (+ (* (- 1.0) q) (* (- 1.0) l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ q l3_ (* (- 1.0) q l3_)) 0.0)) ; log x ≤ x − 1
(assert (not (< (* q 1.0) (- (+ (* 0.0 l2_) (* (+ 1.0 (- 0.0)) l3_))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(declare-const l2_ Real) ; log|q|
(declare-const l3_ Real) ; log|1 − q|
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; condition
(assert (> q 0.0)) ; case
(assert (> (+ (- 1.0) q (* (- 1.0) l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) q) (* q l2_)) 0.0)) ; log x ≤ x − 1
(assert (not (< (* 1.0 (+ 1.0 (- q))) (- (+ (* 1.0 l2_) (* (+ 1.0 (- 1.0)) l3_))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= (* 0.0 1.0) (- (+ 0.0 (* (+ 1.0 (- 0.0)) 0.0))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= (* 1.0 (+ 1.0 (- 1.0))) (- (+ (* 1.0 0.0) 0.0)))))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (>= 0.0 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; condition
(assert (> q 0.0)) ; case
(assert (not (>= 0.0 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; condition
(assert (> q 0.0)) ; between
(assert (not (>= (/ (* q q q q q q) (+ 1.0 (* (- 1.0) q))) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (<= 0.0 0.0)))
(check-sat)
