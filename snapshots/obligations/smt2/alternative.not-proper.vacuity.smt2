; alternative.not-proper: The expectation of A is least at the likelier end, not at the true probability
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const pi Real)
(declare-const q Real)
(assert (>= pi 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) pi)) 0.0)) ; domain
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
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
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const pi Real)
(assert (>= pi 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) pi)) 0.0)) ; domain
(assert (> pi 0.0)) ; condition
(assert (> (+ 1.0 (* (- 2.0) pi)) 0.0)) ; condition
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const pi Real)
(assert (>= pi 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) pi)) 0.0)) ; domain
(assert (> (+ (- 1.0) (* 2.0 pi)) 0.0)) ; condition
(assert (> (+ 1.0 (* (- 1.0) pi)) 0.0)) ; condition
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (>= q 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(check-sat)
