; gaussian.nll: The negative log-likelihood of Gaussian targets is the squared error, scaled and shifted: both have the same minimisers
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const beta Real)
(declare-const t1 Real)
(declare-const t2 Real)
(declare-const y1 Real)
(declare-const y2 Real)
(declare-const l6_ Real) ; log(2)
(declare-const l7_ Real) ; log(π)
(declare-const l8_ Real) ; log|beta|
(assert (> beta 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const beta Real)
(declare-const t1 Real)
(declare-const t2 Real)
(declare-const y1 Real)
(declare-const y2 Real)
(declare-const l6_ Real) ; log(2)
(declare-const l7_ Real) ; log(π)
(declare-const l8_ Real) ; log|beta|
(assert (> beta 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const beta Real)
(declare-const t1 Real)
(declare-const y1 Real)
(assert (> beta 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const beta Real)
(declare-const t2 Real)
(declare-const y2 Real)
(assert (> beta 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const beta Real)
(declare-const t1 Real)
(declare-const t2 Real)
(declare-const y1 Real)
(declare-const y2 Real)
(declare-const v1 Real)
(declare-const v2 Real)
(declare-const l8_ Real) ; log(2)
(declare-const l9_ Real) ; log(π)
(declare-const l10_ Real) ; log|beta|
(assert (> beta 0.0)) ; domain
(assert (>= (+ (* 2.0 t1 y1) (* (- 1.0) y1 y1) (* 2.0 t2 y2) (* (- 1.0) y2 y2) (* (- 2.0) t1 v1) (* v1 v1) (* (- 2.0) t2 v2) (* v2 v2)) 0.0)) ; condition
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const beta Real)
(declare-const t1 Real)
(declare-const t2 Real)
(declare-const y1 Real)
(declare-const y2 Real)
(declare-const v1 Real)
(declare-const v2 Real)
(assert (> beta 0.0)) ; domain
(assert (>= (+ (* 2.0 beta t1 y1) (* (- 1.0) beta y1 y1) (* 2.0 beta t2 y2) (* (- 1.0) beta y2 y2) (* (- 2.0) beta t1 v1) (* beta v1 v1) (* (- 2.0) beta t2 v2) (* beta v2 v2)) 0.0)) ; condition
(check-sat)
