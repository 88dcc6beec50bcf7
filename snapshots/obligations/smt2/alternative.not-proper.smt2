; alternative.not-proper: The expectation of A is least at the likelier end, not at the true probability
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const pi Real)
(declare-const q Real)
(assert (>= pi 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) pi)) 0.0)) ; domain
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (= (+ (* pi (* 1.0 (+ 1.0 (- q)))) (* (+ 1.0 (- pi)) (* q 1.0))) (+ (* pi (+ 1.0 (- q))) (* (+ 1.0 (- pi)) q)))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const pi Real)
(declare-const q Real)
(assert (>= pi 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) pi)) 0.0)) ; domain
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (> (+ (- 1.0) (* 2.0 pi)) 0.0)) ; case
(assert (>= (* (+ (- 1.0) (* 2.0 pi)) (+ 1.0 (* (- 1.0) q))) 0.0)) ; product
(assert (not (>= (+ pi q (* (- 2.0) pi q)) (+ 1.0 (* (- 1.0) pi)))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const pi Real)
(declare-const q Real)
(assert (>= pi 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) pi)) 0.0)) ; domain
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 2.0) pi)) 0.0)) ; case
(assert (not (>= (+ (* pi (* 1.0 (+ 1.0 (- q)))) (* (+ 1.0 (- pi)) (* q 1.0))) (+ (* pi (* 1.0 (+ 1.0 (- 0.0)))) (* (+ 1.0 (- pi)) (* 0.0 1.0))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const pi Real)
(assert (>= pi 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) pi)) 0.0)) ; domain
(assert (> pi 0.0)) ; condition
(assert (> (+ 1.0 (* (- 2.0) pi)) 0.0)) ; condition
(assert (not (> (+ (* pi (* 1.0 (+ 1.0 (- pi)))) (* (+ 1.0 (- pi)) (* pi 1.0))) (+ (* pi (* 1.0 (+ 1.0 (- 0.0)))) (* (+ 1.0 (- pi)) (* 0.0 1.0))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const pi Real)
(assert (>= pi 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) pi)) 0.0)) ; domain
(assert (> (+ (- 1.0) (* 2.0 pi)) 0.0)) ; condition
(assert (> (+ 1.0 (* (- 1.0) pi)) 0.0)) ; condition
(assert (not (> (+ (* pi (* 1.0 (+ 1.0 (- pi)))) (* (+ 1.0 (- pi)) (* pi 1.0))) (+ (* pi (* 1.0 (+ 1.0 (- 1.0)))) (* (+ 1.0 (- pi)) (* 1.0 1.0))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (= (+ (* (/ 1.0 2.0) (* 1.0 (+ 1.0 (- q)))) (* (+ 1.0 (- (/ 1.0 2.0))) (* q 1.0))) (/ 1.0 2.0))))
(check-sat)
