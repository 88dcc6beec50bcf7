; cce.is-categorical-nll: Categorical cross-entropy is the negative logarithm of the categorical likelihood
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(push 1)
(declare-const p1 Real)
(declare-const l4_ Real) ; log|p1|
(declare-const l5_ Real) ; log|1 − p1|
(assert (> p1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(check-sat)
(pop 1)
(push 1)
(declare-const p1 Real)
(declare-const l4_ Real) ; log|p1|
(declare-const l5_ Real) ; log|1 − p1|
(assert (> p1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(check-sat)
(pop 1)
(push 1)
(declare-const p1 Real)
(declare-const l4_ Real) ; log|p1|
(declare-const l5_ Real) ; log|1 − p1|
(assert (> p1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(check-sat)
(pop 1)
(push 1)
(declare-const p1 Real)
(declare-const l4_ Real) ; log|p1|
(declare-const l5_ Real) ; log|1 − p1|
(assert (> p1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
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
(check-sat)
(pop 1)
