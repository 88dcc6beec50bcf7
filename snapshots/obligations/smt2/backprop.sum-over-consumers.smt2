; backprop.sum-over-consumers: Where x feeds several z, its gradient is the sum of all their contributions
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const w1 Real)
(declare-const w2 Real)
(declare-const e5_ Real) ; e^(w1·x)
(declare-const e6_ Real) ; e^b1
(declare-const e7_ Real) ; e^(w2·x)
(declare-const e8_ Real) ; e^b2
(assert (> e5_ 0.0))
(assert (> e6_ 0.0))
(assert (> e7_ 0.0))
(assert (> e8_ 0.0))
(assert (not (= (/ (+ (* w1 e5_ e6_) (* w2 e7_ e8_)) (+ (* e5_ e6_) (* e7_ e8_))) (/ (+ (* w1 e5_ e6_) (* w2 e7_ e8_)) (+ (* e5_ e6_) (* e7_ e8_))))))
(check-sat)
