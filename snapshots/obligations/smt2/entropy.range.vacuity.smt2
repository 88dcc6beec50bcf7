; entropy.range: Entropy lies between 0, for a one-hot p alone, and log K, for the uniform p alone
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(check-sat)
(reset)
(set-logic QF_NRA)
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const l3_ Real) ; log|p1|
(declare-const l4_ Real) ; log|1 − p1|
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (> p1 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; case
(assert (> (+ (- 1.0) p1 (* (- 1.0) l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) p1) (* p1 l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) p1) (* (- 1.0) l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ p1 l4_ (* (- 1.0) p1 l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (* p1 (+ (- 1.0) p1 (* (- 1.0) l3_))) 0.0)) ; product
(assert (> (* p1 (+ 1.0 (* (- 1.0) p1) (* p1 l3_))) 0.0)) ; product
(assert (> (* (+ (- 1.0) p1 (* (- 1.0) l3_)) (+ (* (- 1.0) p1) (* (- 1.0) l4_))) 0.0)) ; product
(assert (> (* (+ (- 1.0) p1 (* (- 1.0) l3_)) (+ p1 l4_ (* (- 1.0) p1 l4_))) 0.0)) ; product
(assert (> (* (+ 1.0 (* (- 1.0) p1) (* p1 l3_)) (+ (* (- 1.0) p1) (* (- 1.0) l4_))) 0.0)) ; product
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const l5_ Real) ; log(2)
(assert (> (+ 1.0 (* (- 1.0) l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) (* 2.0 l5_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const l3_ Real) ; log(2)
(assert (> (+ (- 1.0) (* 2.0 l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) l3_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const l3_ Real) ; log(2)
(assert (> (+ (- 1.0) (* 2.0 l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) l3_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const l3_ Real) ; log(2)
(declare-const l4_ Real) ; log|p1|
(declare-const l5_ Real) ; log|1 − p1|
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (> p1 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; case
(assert (>= (+ 1.0 (* (- 2.0) p1) (* 2.0 p1 l3_) (* 2.0 p1 l4_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ (- 1.0) (* 2.0 p1) (* 2.0 l3_) (* (- 2.0) p1 l3_) (* 2.0 l5_) (* (- 2.0) p1 l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) (* 2.0 l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) p1 (* (- 1.0) l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) p1) (* p1 l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) p1) (* (- 1.0) l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ p1 l5_ (* (- 1.0) p1 l5_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const l3_ Real) ; log(2)
(assert (> (+ (- 1.0) (* 2.0 l3_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) l3_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(check-sat)
(reset)
(set-logic QF_NRA)
(check-sat)
(reset)
(set-logic QF_NRA)
(check-sat)
(reset)
(set-logic QF_NRA)
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const l3_ Real) ; log|p1|
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (= (+ (- 1.0) p1) 0.0)) ; condition
(assert (>= (+ (- 1.0) p1 (* (- 1.0) l3_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) p1) (* p1 l3_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const l4_ Real) ; log|1 − p1|
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (= (* (- 1.0) p1) 0.0)) ; condition
(assert (>= (+ (* (- 1.0) p1) (* (- 1.0) l4_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ p1 l4_ (* (- 1.0) p1 l4_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const l3_ Real) ; log|p1|
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (= (+ (- 1.0) p1) 0.0)) ; condition
(assert (>= (+ (- 1.0) p1 (* (- 1.0) l3_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) p1) (* p1 l3_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const l4_ Real) ; log|1 − p1|
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (= (* (- 1.0) p1) 0.0)) ; condition
(assert (>= (+ (* (- 1.0) p1) (* (- 1.0) l4_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ p1 l4_ (* (- 1.0) p1 l4_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const l1_ Real) ; log(2)
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const l1_ Real) ; log(2)
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const l4_ Real) ; log(2)
(assert (> (+ (- 1.0) (* 2.0 l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) l4_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const l4_ Real) ; log(2)
(assert (> (+ (- 1.0) (* 2.0 l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) l4_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const a3_ Real) ; |1 − 2·p1|
(declare-const l4_ Real) ; log(2)
(declare-const l5_ Real) ; log|p1|
(declare-const l6_ Real) ; log|1 − p1|
(assert (= a3_ (ite (>= (+ 1.0 (* (- 2.0) p1)) 0.0) (+ 1.0 (* (- 2.0) p1)) (- (+ 1.0 (* (- 2.0) p1))))))
(assert (>= p1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (> a3_ 0.0)) ; condition
(assert (> p1 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; case
(assert (> (+ 1.0 (* (- 2.0) p1) (* 2.0 p1 l4_) (* 2.0 p1 l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) (* 2.0 p1) (* 2.0 l4_) (* (- 2.0) p1 l4_) (* 2.0 l6_) (* (- 2.0) p1 l6_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) (* 2.0 l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) p1 (* (- 1.0) l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) p1) (* p1 l5_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) p1) (* (- 1.0) l6_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ p1 l6_ (* (- 1.0) p1 l6_)) 0.0)) ; log x ≤ x − 1
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const l4_ Real) ; log(2)
(assert (> (+ (- 1.0) (* 2.0 l4_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) l4_)) 0.0)) ; log x ≤ x − 1
(check-sat)
