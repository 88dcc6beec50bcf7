; cce.is-categorical-nll: Categorical cross-entropy is the negative logarithm of the categorical likelihood
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(push 1)
(declare-const p1 Real)
(declare-const l4_ Real) ; log|p1|
(declare-const l5_ Real) ; log|1 − p1|
(assert (> p1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (not (= (- (+ (+ 0.0 (* 1.0 l4_)) (* 0.0 l5_))) (- (+ (+ 0.0 (* 1.0 l4_)) (* 0.0 l5_))))))
(check-sat)
(pop 1)
(push 1)
(declare-const p1 Real)
(declare-const l4_ Real) ; log|p1|
(declare-const l5_ Real) ; log|1 − p1|
(assert (> p1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (not (= (- (+ (+ 0.0 (* 0.0 l4_)) (* 1.0 l5_))) (- (+ (+ 0.0 (* 0.0 l4_)) (* 1.0 l5_))))))
(check-sat)
(pop 1)
(push 1)
(declare-const p1 Real)
(declare-const l4_ Real) ; log|p1|
(declare-const l5_ Real) ; log|1 − p1|
(assert (> p1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (not (= (- (+ (+ 0.0 (* 1.0 l4_)) (* 0.0 l5_))) (- l4_))))
(check-sat)
(pop 1)
(push 1)
(declare-const p1 Real)
(declare-const l4_ Real) ; log|p1|
(declare-const l5_ Real) ; log|1 − p1|
(assert (> p1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (not (= (- (+ (+ 0.0 (* 0.0 l4_)) (* 1.0 l5_))) (- l5_))))
(check-sat)
(pop 1)
(push 1)
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
(assert (not (= (+ (+ (+ 0.0 (- (+ (+ (+ 0.0 (* 1.0 l18_)) (* 0.0 l19_)) (* 0.0 l20_)))) (- (+ (+ (+ 0.0 (* 1.0 l21_)) (* 0.0 l22_)) (* 0.0 l23_)))) (- (+ (+ (+ 0.0 (* 1.0 l24_)) (* 0.0 l25_)) (* 0.0 l26_)))) (- (+ l18_ l21_ l24_)))))
(check-sat)
(pop 1)
(push 1)
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
(assert (not (= (+ (+ (+ 0.0 (- (+ (+ (+ 0.0 (* 1.0 l18_)) (* 0.0 l19_)) (* 0.0 l20_)))) (- (+ (+ (+ 0.0 (* 1.0 l21_)) (* 0.0 l22_)) (* 0.0 l23_)))) (- (+ (+ (+ 0.0 (* 0.0 l24_)) (* 1.0 l25_)) (* 0.0 l26_)))) (- (+ l18_ l21_ l25_)))))
(check-sat)
(pop 1)
(push 1)
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
(assert (not (= (+ (+ (+ 0.0 (- (+ (+ (+ 0.0 (* 1.0 l18_)) (* 0.0 l19_)) (* 0.0 l20_)))) (- (+ (+ (+ 0.0 (* 1.0 l21_)) (* 0.0 l22_)) (* 0.0 l23_)))) (- (+ (+ (+ 0.0 (* 0.0 l24_)) (* 0.0 l25_)) (* 1.0 l26_)))) (- (+ l18_ l21_ l26_)))))
(check-sat)
(pop 1)
(push 1)
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
(assert (not (= (+ (+ (+ 0.0 (- (+ (+ (+ 0.0 (* 1.0 l18_)) (* 0.0 l19_)) (* 0.0 l20_)))) (- (+ (+ (+ 0.0 (* 0.0 l21_)) (* 1.0 l22_)) (* 0.0 l23_)))) (- (+ (+ (+ 0.0 (* 1.0 l24_)) (* 0.0 l25_)) (* 0.0 l26_)))) (- (+ l18_ l22_ l24_)))))
(check-sat)
(pop 1)
