; alternative.noise-symmetric: Labels flipped at random leave the minimiser of A where it was
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (= (+ (* q 1.0) (* 1.0 (+ 1.0 (- q)))) 1.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const eta Real)
(declare-const u1 Real)
(declare-const u2 Real)
(assert (>= eta 0.0)) ; domain
(assert (> (+ 1.0 (* (- 2.0) eta)) 0.0)) ; domain
(assert (>= u1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) u1)) 0.0)) ; domain
(assert (>= u2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) u2)) 0.0)) ; domain
(assert (not (= (/ (+ (+ 0.0 (+ (* (+ 1.0 (- eta)) (* u1 1.0)) (* eta (* 1.0 (+ 1.0 (- u1)))))) (+ (* (+ 1.0 (- eta)) (* u2 1.0)) (* eta (* 1.0 (+ 1.0 (- u2)))))) 2.0) (+ (* (+ 1.0 (- (* 2.0 eta))) (/ (+ (+ 0.0 (* u1 1.0)) (* u2 1.0)) 2.0)) eta))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const eta Real)
(declare-const u1 Real)
(declare-const u2 Real)
(assert (>= eta 0.0)) ; domain
(assert (> (+ 1.0 (* (- 2.0) eta)) 0.0)) ; domain
(assert (>= u1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) u1)) 0.0)) ; domain
(assert (>= u2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) u2)) 0.0)) ; domain
(assert (not (= (/ (+ (+ 0.0 (+ (* (+ 1.0 (- eta)) (* u1 1.0)) (* eta (* 1.0 (+ 1.0 (- u1)))))) (+ (* (+ 1.0 (- eta)) (* 1.0 (+ 1.0 (- u2)))) (* eta (* u2 1.0)))) 2.0) (+ (* (+ 1.0 (- (* 2.0 eta))) (/ (+ (+ 0.0 (* u1 1.0)) (* 1.0 (+ 1.0 (- u2)))) 2.0)) eta))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const eta Real)
(declare-const u1 Real)
(declare-const u2 Real)
(assert (>= eta 0.0)) ; domain
(assert (> (+ 1.0 (* (- 2.0) eta)) 0.0)) ; domain
(assert (>= u1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) u1)) 0.0)) ; domain
(assert (>= u2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) u2)) 0.0)) ; domain
(assert (not (= (/ (+ (+ 0.0 (+ (* (+ 1.0 (- eta)) (* 1.0 (+ 1.0 (- u1)))) (* eta (* u1 1.0)))) (+ (* (+ 1.0 (- eta)) (* u2 1.0)) (* eta (* 1.0 (+ 1.0 (- u2)))))) 2.0) (+ (* (+ 1.0 (- (* 2.0 eta))) (/ (+ (+ 0.0 (* 1.0 (+ 1.0 (- u1)))) (* u2 1.0)) 2.0)) eta))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const eta Real)
(declare-const u1 Real)
(declare-const u2 Real)
(assert (>= eta 0.0)) ; domain
(assert (> (+ 1.0 (* (- 2.0) eta)) 0.0)) ; domain
(assert (>= u1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) u1)) 0.0)) ; domain
(assert (>= u2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) u2)) 0.0)) ; domain
(assert (not (= (/ (+ (+ 0.0 (+ (* (+ 1.0 (- eta)) (* 1.0 (+ 1.0 (- u1)))) (* eta (* u1 1.0)))) (+ (* (+ 1.0 (- eta)) (* 1.0 (+ 1.0 (- u2)))) (* eta (* u2 1.0)))) 2.0) (+ (* (+ 1.0 (- (* 2.0 eta))) (/ (+ (+ 0.0 (* 1.0 (+ 1.0 (- u1)))) (* 1.0 (+ 1.0 (- u2)))) 2.0)) eta))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const eta Real)
(declare-const u1 Real)
(declare-const u2 Real)
(declare-const v1 Real)
(declare-const v2 Real)
(assert (>= eta 0.0)) ; domain
(assert (> (+ 1.0 (* (- 2.0) eta)) 0.0)) ; domain
(assert (>= u1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) u1)) 0.0)) ; domain
(assert (>= u2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) u2)) 0.0)) ; domain
(assert (>= v1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) v1)) 0.0)) ; domain
(assert (>= v2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) v2)) 0.0)) ; domain
(assert (> (+ (* (- 1.0) u1) (* (- 1.0) u2) v1 v2) 0.0)) ; condition
(assert (> (* (+ 1.0 (* (- 2.0) eta)) (+ (* (- 1.0) u1) (* (- 1.0) u2) v1 v2)) 0.0)) ; product
(assert (not (< (* (/ 1.0 2.0) (+ (* 2.0 eta) u1 (* (- 2.0) eta u1) u2 (* (- 2.0) eta u2))) (* (/ 1.0 2.0) (+ (* 2.0 eta) v1 (* (- 2.0) eta v1) v2 (* (- 2.0) eta v2))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const eta Real)
(declare-const u1 Real)
(declare-const u2 Real)
(declare-const v1 Real)
(declare-const v2 Real)
(assert (>= eta 0.0)) ; domain
(assert (> (+ 1.0 (* (- 2.0) eta)) 0.0)) ; domain
(assert (>= u1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) u1)) 0.0)) ; domain
(assert (>= u2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) u2)) 0.0)) ; domain
(assert (>= v1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) v1)) 0.0)) ; domain
(assert (>= v2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) v2)) 0.0)) ; domain
(assert (> (+ (* (- 1.0) u1) u2 v1 (* (- 1.0) v2)) 0.0)) ; condition
(assert (> (* (+ 1.0 (* (- 2.0) eta)) (+ (* (- 1.0) u1) u2 v1 (* (- 1.0) v2))) 0.0)) ; product
(assert (not (< (* (/ 1.0 2.0) (+ 1.0 u1 (* (- 2.0) eta u1) (* (- 1.0) u2) (* 2.0 eta u2))) (* (/ 1.0 2.0) (+ 1.0 v1 (* (- 2.0) eta v1) (* (- 1.0) v2) (* 2.0 eta v2))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const eta Real)
(declare-const u1 Real)
(declare-const u2 Real)
(declare-const v1 Real)
(declare-const v2 Real)
(assert (>= eta 0.0)) ; domain
(assert (> (+ 1.0 (* (- 2.0) eta)) 0.0)) ; domain
(assert (>= u1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) u1)) 0.0)) ; domain
(assert (>= u2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) u2)) 0.0)) ; domain
(assert (>= v1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) v1)) 0.0)) ; domain
(assert (>= v2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) v2)) 0.0)) ; domain
(assert (> (+ u1 (* (- 1.0) u2) (* (- 1.0) v1) v2) 0.0)) ; condition
(assert (> (* (+ 1.0 (* (- 2.0) eta)) (+ u1 (* (- 1.0) u2) (* (- 1.0) v1) v2)) 0.0)) ; product
(assert (not (< (* (/ 1.0 2.0) (+ 1.0 (* (- 1.0) u1) (* 2.0 eta u1) u2 (* (- 2.0) eta u2))) (* (/ 1.0 2.0) (+ 1.0 (* (- 1.0) v1) (* 2.0 eta v1) v2 (* (- 2.0) eta v2))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const eta Real)
(declare-const u1 Real)
(declare-const u2 Real)
(declare-const v1 Real)
(declare-const v2 Real)
(assert (>= eta 0.0)) ; domain
(assert (> (+ 1.0 (* (- 2.0) eta)) 0.0)) ; domain
(assert (>= u1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) u1)) 0.0)) ; domain
(assert (>= u2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) u2)) 0.0)) ; domain
(assert (>= v1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) v1)) 0.0)) ; domain
(assert (>= v2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) v2)) 0.0)) ; domain
(assert (> (+ u1 u2 (* (- 1.0) v1) (* (- 1.0) v2)) 0.0)) ; condition
(assert (> (* (+ 1.0 (* (- 2.0) eta)) (+ u1 u2 (* (- 1.0) v1) (* (- 1.0) v2))) 0.0)) ; product
(assert (not (< (* (/ 1.0 2.0) (+ 2.0 (* (- 2.0) eta) (* (- 1.0) u1) (* 2.0 eta u1) (* (- 1.0) u2) (* 2.0 eta u2))) (* (/ 1.0 2.0) (+ 2.0 (* (- 2.0) eta) (* (- 1.0) v1) (* 2.0 eta v1) (* (- 1.0) v2) (* 2.0 eta v2))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (< (/ 3.0 4.0) 1.0)))
(check-sat)
