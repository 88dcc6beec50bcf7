; information.self: The information of an event is −log p: more for the rarer event, 0 for the certain one, additive over independent events
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const a Real)
(declare-const l1_ Real) ; log|a|
(assert (> a 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) a)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const a Real)
(declare-const b Real)
(assert (> a 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) a)) 0.0)) ; domain
(assert (> b 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) b)) 0.0)) ; domain
(assert (> (+ (* (- 1.0) a) b) 0.0)) ; condition
(check-sat)
(reset)
(set-logic QF_NRA)
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const a Real)
(declare-const b Real)
(declare-const l2_ Real) ; log|a|
(declare-const l3_ Real) ; log|b|
(assert (> a 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) a)) 0.0)) ; domain
(assert (> b 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) b)) 0.0)) ; domain
(check-sat)
