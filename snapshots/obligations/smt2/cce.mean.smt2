; cce.mean: The training objective is the mean of the losses of the samples
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(push 1)
(declare-const T1_1 Real)
(declare-const T1_2 Real)
(declare-const T2_1 Real)
(declare-const T2_2 Real)
(declare-const T3_1 Real)
(declare-const T3_2 Real)
(declare-const P1_1 Real)
(declare-const P1_2 Real)
(declare-const P2_1 Real)
(declare-const P2_2 Real)
(declare-const P3_1 Real)
(declare-const P3_2 Real)
(declare-const l18_ Real) ; log|P1,1|
(declare-const l19_ Real) ; log|P1,2|
(declare-const l20_ Real) ; log|1 − P1,1 − P1,2|
(declare-const l21_ Real) ; log|P2,1|
(declare-const l22_ Real) ; log|P2,2|
(declare-const l23_ Real) ; log|1 − P2,1 − P2,2|
(declare-const l24_ Real) ; log|P3,1|
(declare-const l25_ Real) ; log|P3,2|
(declare-const l26_ Real) ; log|1 − P3,1 − P3,2|
(assert (>= T1_1 0.0)) ; domain
(assert (>= T1_2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) T1_1) (* (- 1.0) T1_2)) 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) T1_1)) 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) T1_2)) 0.0)) ; domain
(assert (>= T2_1 0.0)) ; domain
(assert (>= T2_2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) T2_1) (* (- 1.0) T2_2)) 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) T2_1)) 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) T2_2)) 0.0)) ; domain
(assert (>= T3_1 0.0)) ; domain
(assert (>= T3_2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) T3_1) (* (- 1.0) T3_2)) 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) T3_1)) 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) T3_2)) 0.0)) ; domain
(assert (> P1_1 0.0)) ; domain
(assert (> P1_2 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) P1_1) (* (- 1.0) P1_2)) 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) P1_1)) 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) P1_2)) 0.0)) ; domain
(assert (> P2_1 0.0)) ; domain
(assert (> P2_2 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) P2_1) (* (- 1.0) P2_2)) 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) P2_1)) 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) P2_2)) 0.0)) ; domain
(assert (> P3_1 0.0)) ; domain
(assert (> P3_2 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) P3_1) (* (- 1.0) P3_2)) 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) P3_1)) 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) P3_2)) 0.0)) ; domain
(assert (not (= (/ (+ (+ (+ 0.0 (- (+ (+ (+ 0.0 (* T1_1 l18_)) (* T1_2 l19_)) (* (+ 1.0 (* (- 1.0) T1_1) (* (- 1.0) T1_2)) l20_)))) (- (+ (+ (+ 0.0 (* T2_1 l21_)) (* T2_2 l22_)) (* (+ 1.0 (* (- 1.0) T2_1) (* (- 1.0) T2_2)) l23_)))) (- (+ (+ (+ 0.0 (* T3_1 l24_)) (* T3_2 l25_)) (* (+ 1.0 (* (- 1.0) T3_1) (* (- 1.0) T3_2)) l26_)))) 3.0) (* (- (/ 1.0 3.0)) (+ (+ (+ 0.0 (+ (+ (+ 0.0 (* T1_1 l18_)) (* T1_2 l19_)) (* (+ 1.0 (* (- 1.0) T1_1) (* (- 1.0) T1_2)) l20_))) (+ (+ (+ 0.0 (* T2_1 l21_)) (* T2_2 l22_)) (* (+ 1.0 (* (- 1.0) T2_1) (* (- 1.0) T2_2)) l23_))) (+ (+ (+ 0.0 (* T3_1 l24_)) (* T3_2 l25_)) (* (+ 1.0 (* (- 1.0) T3_1) (* (- 1.0) T3_2)) l26_)))))))
(check-sat)
(pop 1)
