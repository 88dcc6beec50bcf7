; logit.odds: The odds map (0, 1) one-to-one onto (0, ∞)
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const q Real)
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const o Real)
(assert (> o 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const o Real)
(assert (> o 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const o Real)
(assert (> o 0.0)) ; domain
(check-sat)
