; alternative.is-one-minus-likelihood: For hard labels A is one minus the likelihood, B minus it, and cross-entropy minus its logarithm
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (= (* q 1.0) (+ 1.0 (- (* 1.0 (+ 1.0 (- q))))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (= (* 1.0 (+ 1.0 (- q))) (+ 1.0 (- (* q 1.0))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (= (- (* 1.0 (+ 1.0 (- q)))) (- (* 1.0 (+ 1.0 (- q)))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (= (- (* q 1.0)) (- (* q 1.0)))))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= (- (+ 0.0 (* (+ 1.0 (- 0.0)) 0.0))) (- 0.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(declare-const l2_ Real) ; log|q|
(declare-const l3_ Real) ; log|1 − q|
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> q 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; case
(assert (not (= (- (+ (* 0.0 l2_) (* (+ 1.0 (- 0.0)) l3_))) (- l3_))))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= (- (+ (* 1.0 0.0) 0.0)) (- 0.0))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(declare-const l2_ Real) ; log|q|
(declare-const l3_ Real) ; log|1 − q|
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> q 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; case
(assert (not (= (- (+ (* 1.0 l2_) (* (+ 1.0 (- 1.0)) l3_))) (- l2_))))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= (* 0.0 1.0) (- (+ 1.0 (- 1.0))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= (* 1.0 1.0) (- (+ 0.0 (- 1.0))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> q 0.0)) ; case
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; case
(assert (not (= (* q 1.0) (- (+ (+ 1.0 (* (- 1.0) q)) (- 1.0))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= (* 1.0 (+ 1.0 (- 0.0))) (- (+ 0.0 (- 1.0))))))
(check-sat)
