; convex.local-is-global: On a convex function every local minimum is global
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const h Real)
(declare-const s Real)
(declare-const f Real)
(declare-const g Real)
(assert (> s 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) s)) 0.0)) ; domain
(assert (> (+ f (* (- 1.0) g)) 0.0)) ; condition
(assert (>= (+ (* (- 1.0) h) f (* (- 1.0) s f) (* s g)) 0.0)) ; condition
(assert (> (* s (+ f (* (- 1.0) g))) 0.0)) ; product
(assert (not (< h f)))
(check-sat)
