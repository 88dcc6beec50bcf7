; log.monotone: The log is strictly increasing: a function and its log have the same maximisers, but not the same maximum
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const f Real)
(declare-const g Real)
(assert (> f 0.0)) ; domain
(assert (> g 0.0)) ; domain
(assert (> (+ (* (- 1.0) f) g) 0.0)) ; condition
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const f Real)
(declare-const g Real)
(declare-const l2_ Real) ; log|f|
(declare-const l3_ Real) ; log|g|
(assert (> f 0.0)) ; domain
(assert (> g 0.0)) ; domain
(assert (> (+ (* (- 1.0) l2_) l3_) 0.0)) ; condition
(assert (> (+ (* (- 1.0) f) g) 0.0)) ; e^u grows
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const f Real)
(declare-const l1_ Real) ; log|f|
(assert (> f 0.0)) ; domain
(assert (>= (+ (- 1.0) f (* (- 1.0) l1_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) f) (* f l1_)) 0.0)) ; log x ≤ x − 1
(check-sat)
