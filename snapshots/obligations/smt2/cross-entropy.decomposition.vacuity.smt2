; cross-entropy.decomposition: Cross-entropy is entropy plus divergence; the divergence is 0 only where q = p, positive elsewhere, and not symmetric
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const q1 Real)
(declare-const l4_ Real) ; log|q1|
(declare-const l5_ Real) ; log|1 − q1|
(assert (> q1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q1)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q1 Real)
(declare-const l4_ Real) ; log|q1|
(declare-const l5_ Real) ; log|1 − q1|
(assert (> q1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q1)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const q1 Real)
(declare-const l4_ Real) ; log|q1|
(declare-const l5_ Real) ; log|1 − q1|
(declare-const l6_ Real) ; log|p1|
(declare-const l7_ Real) ; log|1 − p1|
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (> q1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q1)) 0.0)) ; domain
(assert (> p1 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; case
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q1 Real)
(declare-const l4_ Real) ; log|1 − q1|
(assert (> q1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q1)) 0.0)) ; domain
(assert (> (+ (* (- 1.0) q1) (* (- 1.0) l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ q1 l4_ (* (- 1.0) q1 l4_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q1 Real)
(declare-const l5_ Real) ; log|q1|
(assert (> q1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q1)) 0.0)) ; domain
(assert (> (+ (- 1.0) q1 (* (- 1.0) l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) q1) (* q1 l5_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const q1 Real)
(declare-const l4_ Real) ; log|1 − q1|
(declare-const l5_ Real) ; log|q1|
(declare-const l6_ Real) ; log|p1|
(declare-const l7_ Real) ; log|1 − p1|
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (> q1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q1)) 0.0)) ; domain
(assert (> p1 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; case
(assert (>= (+ (* (- 1.0) p1) q1 (* (- 1.0) p1 l5_) (* p1 l6_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ p1 (* (- 1.0) q1) (* (- 1.0) l4_) (* p1 l4_) l7_ (* (- 1.0) p1 l7_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) q1) (* (- 1.0) l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ q1 l4_ (* (- 1.0) q1 l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) q1 (* (- 1.0) l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) q1) (* q1 l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) p1 (* (- 1.0) l6_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) p1) (* p1 l6_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) p1) (* (- 1.0) l7_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ p1 l7_ (* (- 1.0) p1 l7_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q1 Real)
(assert (> q1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q1)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q1 Real)
(declare-const a5_ Real) ; |q1|
(declare-const l6_ Real) ; log|1 − q1|
(assert (= a5_ (ite (>= q1 0.0) q1 (- q1))))
(assert (> q1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q1)) 0.0)) ; domain
(assert (> a5_ 0.0)) ; condition
(assert (> (+ (* (- 1.0) q1) (* (- 1.0) l6_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ q1 l6_ (* (- 1.0) q1 l6_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q1 Real)
(declare-const l7_ Real) ; log|q1|
(declare-const a9_ Real) ; |1 − q1|
(assert (= a9_ (ite (>= (+ 1.0 (* (- 1.0) q1)) 0.0) (+ 1.0 (* (- 1.0) q1)) (- (+ 1.0 (* (- 1.0) q1))))))
(assert (> q1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q1)) 0.0)) ; domain
(assert (> a9_ 0.0)) ; condition
(assert (> (+ (- 1.0) q1 (* (- 1.0) l7_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) q1) (* q1 l7_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const q1 Real)
(declare-const a4_ Real) ; |p1 − q1|
(declare-const l6_ Real) ; log|1 − q1|
(declare-const l7_ Real) ; log|q1|
(declare-const l8_ Real) ; log|p1|
(declare-const l10_ Real) ; log|1 − p1|
(assert (= a4_ (ite (>= (+ p1 (* (- 1.0) q1)) 0.0) (+ p1 (* (- 1.0) q1)) (- (+ p1 (* (- 1.0) q1))))))
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (> q1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q1)) 0.0)) ; domain
(assert (> a4_ 0.0)) ; condition
(assert (> p1 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; case
(assert (> (+ (* (- 1.0) p1) q1 (* (- 1.0) p1 l7_) (* p1 l8_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ p1 (* (- 1.0) q1) (* (- 1.0) l6_) (* p1 l6_) l10_ (* (- 1.0) p1 l10_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) q1) (* (- 1.0) l6_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ q1 l6_ (* (- 1.0) q1 l6_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) q1 (* (- 1.0) l7_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) q1) (* q1 l7_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) p1 (* (- 1.0) l8_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) p1) (* p1 l8_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) p1) (* (- 1.0) l10_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ p1 l10_ (* (- 1.0) p1 l10_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q1 Real)
(declare-const a5_ Real) ; |q1|
(declare-const l6_ Real) ; log|1 − q1|
(assert (= a5_ (ite (>= q1 0.0) q1 (- q1))))
(assert (> q1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q1)) 0.0)) ; domain
(assert (> a5_ 0.0)) ; condition
(assert (> (+ (* (- 1.0) q1) (* (- 1.0) l6_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ q1 l6_ (* (- 1.0) q1 l6_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(check-sat)
