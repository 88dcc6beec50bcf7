; cce.is-categorical-nll: Categorical cross-entropy is the negative logarithm of the categorical likelihood
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const l4_ Real) ; log|p1|
(declare-const l5_ Real) ; log|1 − p1|
(assert (> p1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (not (= (- (+ (+ 0.0 (* 1.0 l4_)) (* 0.0 l5_))) (- (+ (+ 0.0 (* 1.0 l4_)) (* 0.0 l5_))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const l4_ Real) ; log|p1|
(declare-const l5_ Real) ; log|1 − p1|
(assert (> p1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (not (= (- (+ (+ 0.0 (* 0.0 l4_)) (* 1.0 l5_))) (- (+ (+ 0.0 (* 0.0 l4_)) (* 1.0 l5_))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const l4_ Real) ; log|p1|
(declare-const l5_ Real) ; log|1 − p1|
(assert (> p1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (not (= (- (+ (+ 0.0 (* 1.0 l4_)) (* 0.0 l5_))) (- l4_))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p1 Real)
(declare-const l4_ Real) ; log|p1|
(declare-const l5_ Real) ; log|1 − p1|
(assert (> p1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) p1)) 0.0)) ; domain
(assert (not (= (- (+ (+ 0.0 (* 0.0 l4_)) (* 1.0 l5_))) (- l5_))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const P1_1 Real)
(declare-const P2_1 Real)
(declare-const l8_ Real) ; log|P1,1|
(declare-const l9_ Real) ; log|1 − P1,1|
(declare-const l10_ Real) ; log|P2,1|
(declare-const l11_ Real) ; log|1 − P2,1|
(assert (> P1_1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) P1_1)) 0.0)) ; domain
(assert (> P2_1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) P2_1)) 0.0)) ; domain
(assert (not (= (+ (+ 0.0 (- (+ (+ 0.0 (* 1.0 l8_)) (* 0.0 l9_)))) (- (+ (+ 0.0 (* 1.0 l10_)) (* 0.0 l11_)))) (- (+ l8_ l10_)))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const P1_1 Real)
(declare-const P2_1 Real)
(declare-const l8_ Real) ; log|P1,1|
(declare-const l9_ Real) ; log|1 − P1,1|
(declare-const l10_ Real) ; log|P2,1|
(declare-const l11_ Real) ; log|1 − P2,1|
(assert (> P1_1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) P1_1)) 0.0)) ; domain
(assert (> P2_1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) P2_1)) 0.0)) ; domain
(assert (not (= (+ (+ 0.0 (- (+ (+ 0.0 (* 1.0 l8_)) (* 0.0 l9_)))) (- (+ (+ 0.0 (* 0.0 l10_)) (* 1.0 l11_)))) (- (+ l8_ l11_)))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const P1_1 Real)
(declare-const P2_1 Real)
(declare-const l8_ Real) ; log|P1,1|
(declare-const l9_ Real) ; log|1 − P1,1|
(declare-const l10_ Real) ; log|P2,1|
(declare-const l11_ Real) ; log|1 − P2,1|
(assert (> P1_1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) P1_1)) 0.0)) ; domain
(assert (> P2_1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) P2_1)) 0.0)) ; domain
(assert (not (= (+ (+ 0.0 (- (+ (+ 0.0 (* 0.0 l8_)) (* 1.0 l9_)))) (- (+ (+ 0.0 (* 1.0 l10_)) (* 0.0 l11_)))) (- (+ l9_ l10_)))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const P1_1 Real)
(declare-const P2_1 Real)
(declare-const l8_ Real) ; log|P1,1|
(declare-const l9_ Real) ; log|1 − P1,1|
(declare-const l10_ Real) ; log|P2,1|
(declare-const l11_ Real) ; log|1 − P2,1|
(assert (> P1_1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) P1_1)) 0.0)) ; domain
(assert (> P2_1 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) P2_1)) 0.0)) ; domain
(assert (not (= (+ (+ 0.0 (- (+ (+ 0.0 (* 0.0 l8_)) (* 1.0 l9_)))) (- (+ (+ 0.0 (* 0.0 l10_)) (* 1.0 l11_)))) (- (+ l9_ l11_)))))
(check-sat)
