; bce.strictly-proper: The expected loss is H(p) + KL(p‖q): least exactly at q = p
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const p Real)
(declare-const q Real)
(declare-const l2_ Real) ; log|q|
(declare-const l3_ Real) ; log|1 − q|
(declare-const l4_ Real) ; log|p|
(declare-const l5_ Real) ; log|1 − p|
(assert (> p 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p)) 0.0)) ; domain
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (= (+ (* p (- (+ (* 1.0 l2_) (* (+ 1.0 (- 1.0)) l3_)))) (* (+ 1.0 (- p)) (- (+ (* 0.0 l2_) (* (+ 1.0 (- 0.0)) l3_))))) (+ (- (+ (+ 0.0 (* p l4_)) (* (+ 1.0 (- p)) l5_))) (+ (+ 0.0 (* p (* (- 1.0) (+ l2_ (* (- 1.0) l4_))))) (* (+ 1.0 (- p)) (* (- 1.0) (+ l3_ (* (- 1.0) l5_)))))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p Real)
(declare-const q Real)
(declare-const l2_ Real) ; log|q|
(declare-const l3_ Real) ; log|p|
(declare-const l4_ Real) ; log|1 − q|
(declare-const l5_ Real) ; log|1 − p|
(assert (> p 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p)) 0.0)) ; domain
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> (+ (* (- 1.0) p) q) 0.0)) ; case
(assert (> (+ (* (- 1.0) p) q (* (- 1.0) p l2_) (* p l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ p (* (- 1.0) q) (* (- 1.0) l4_) (* p l4_) l5_ (* (- 1.0) p l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) q (* (- 1.0) l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) q) (* q l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) p (* (- 1.0) l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) p) (* p l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) q) (* (- 1.0) l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ q l4_ (* (- 1.0) q l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) p) (* (- 1.0) l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ p l5_ (* (- 1.0) p l5_)) 0.0)) ; log x ≤ x − 1
(assert (not (> (+ (* p (- (+ (* 1.0 l2_) (* (+ 1.0 (- 1.0)) l4_)))) (* (+ 1.0 (- p)) (- (+ (* 0.0 l2_) (* (+ 1.0 (- 0.0)) l4_))))) (+ (* p (- (+ (* 1.0 l3_) (* (+ 1.0 (- 1.0)) l5_)))) (* (+ 1.0 (- p)) (- (+ (* 0.0 l3_) (* (+ 1.0 (- 0.0)) l5_))))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p Real)
(declare-const q Real)
(declare-const l2_ Real) ; log|q|
(declare-const l3_ Real) ; log|p|
(declare-const l4_ Real) ; log|1 − q|
(declare-const l5_ Real) ; log|1 − p|
(assert (> p 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p)) 0.0)) ; domain
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (>= (+ p (* (- 1.0) q)) 0.0)) ; case
(assert (> (+ p (* (- 1.0) q)) 0.0)) ; case
(assert (> (+ (* (- 1.0) p) q (* (- 1.0) p l2_) (* p l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ p (* (- 1.0) q) (* (- 1.0) l4_) (* p l4_) l5_ (* (- 1.0) p l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) q (* (- 1.0) l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) q) (* q l2_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) p (* (- 1.0) l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) p) (* p l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) q) (* (- 1.0) l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ q l4_ (* (- 1.0) q l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) p) (* (- 1.0) l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ p l5_ (* (- 1.0) p l5_)) 0.0)) ; log x ≤ x − 1
(assert (not (> (+ (* p (- (+ (* 1.0 l2_) (* (+ 1.0 (- 1.0)) l4_)))) (* (+ 1.0 (- p)) (- (+ (* 0.0 l2_) (* (+ 1.0 (- 0.0)) l4_))))) (+ (* p (- (+ (* 1.0 l3_) (* (+ 1.0 (- 1.0)) l5_)))) (* (+ 1.0 (- p)) (- (+ (* 0.0 l3_) (* (+ 1.0 (- 0.0)) l5_))))))))
(check-sat)
