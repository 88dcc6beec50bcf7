; likelihood.product-to-sum: The log turns the product of likelihoods into a sum and keeps their order, so both have the same maximiser
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const q1 Real)
(declare-const q2 Real)
(declare-const l2_ Real) ; log|q1|
(declare-const l3_ Real) ; log|q2|
(assert (> q1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q1)) 0.0)) ; domain
(assert (> q2 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q2)) 0.0)) ; domain
(assert (not (= (+ l2_ l3_) (+ (+ 0.0 l2_) l3_))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const p2 Real)
(declare-const q1 Real)
(declare-const q2 Real)
(assert (> p1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (> p2 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p2)) 0.0)) ; domain
(assert (> q1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q1)) 0.0)) ; domain
(assert (> q2 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q2)) 0.0)) ; domain
(assert (> (+ (* (- 1.0) p1 p2) (* q1 q2)) 0.0)) ; condition
(assert (not (< (/ (* p1 p2) (* q1 q2)) 1.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const p2 Real)
(declare-const q1 Real)
(declare-const q2 Real)
(declare-const l4_ Real) ; log|p1|
(declare-const l5_ Real) ; log|p2|
(declare-const l6_ Real) ; log|q1|
(declare-const l7_ Real) ; log|q2|
(assert (> p1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (> p2 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p2)) 0.0)) ; domain
(assert (> q1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q1)) 0.0)) ; domain
(assert (> q2 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q2)) 0.0)) ; domain
(assert (> (+ (* (- 1.0) l4_) (* (- 1.0) l5_) l6_ l7_) 0.0)) ; condition
(assert (> (+ (* (- 1.0) p1 p2) (* q1 q2)) 0.0)) ; e^u grows
(assert (not (< (* (* 1.0 p1) p2) (* (* 1.0 q1) q2))))
(check-sat)
