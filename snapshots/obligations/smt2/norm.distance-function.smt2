; norm.distance-function: The norm is a distance function
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const p Real)
(assert (>= (+ (- 1.0) p) 0.0)) ; domain
(assert (not (= 0.0 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p Real)
(declare-const x2 Real)
(declare-const a6_ Real) ; |x2|
(assert (= a6_ (ite (>= x2 0.0) x2 (- x2))))
(assert (>= (+ (- 1.0) p) 0.0)) ; domain
(assert (not (= x2 0.0))) ; case
(assert (not (= a6_ a6_)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p Real)
(declare-const x1 Real)
(declare-const a5_ Real) ; |x1|
(assert (= a5_ (ite (>= x1 0.0) x1 (- x1))))
(assert (>= (+ (- 1.0) p) 0.0)) ; domain
(assert (not (= x1 0.0))) ; case
(assert (not (= a5_ a5_)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const p Real)
(declare-const x1 Real)
(declare-const x2 Real)
(declare-const e12_ Real) ; e^(log((e^(log(|x2|)·p) + e^(log(|x1|)·p))) / p)
(assert (> e12_ 0.0))
(assert (>= (+ (- 1.0) p) 0.0)) ; domain
(assert (not (= x1 0.0))) ; case
(assert (not (= x2 0.0))) ; case
(assert (not (= e12_ e12_)))
(check-sat)
