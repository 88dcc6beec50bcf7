; bce.weight-gradient: ∂L/∂w_i = −(y − a) x_i and ∂L/∂b = −(y − a)
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const y Real)
(declare-const x1 Real)
(declare-const e6_ Real) ; e^b
(declare-const e7_ Real) ; e^(w1·x1)
(declare-const e8_ Real) ; e^(w2·x2)
(assert (> e6_ 0.0))
(assert (> e7_ 0.0))
(assert (> e8_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (not (= (/ (* (- 1.0) (+ y (* (- 1.0) e6_ e7_ e8_) (* y e6_ e7_ e8_)) x1) (+ 1.0 (* e6_ e7_ e8_))) (* (- (+ y (- (/ 1.0 (+ 1.0 (/ 1.0 (* e6_ e7_ e8_))))))) x1))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const x2 Real)
(declare-const e6_ Real) ; e^b
(declare-const e7_ Real) ; e^(w1·x1)
(declare-const e8_ Real) ; e^(w2·x2)
(assert (> e6_ 0.0))
(assert (> e7_ 0.0))
(assert (> e8_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (not (= (/ (* (- 1.0) (+ y (* (- 1.0) e6_ e7_ e8_) (* y e6_ e7_ e8_)) x2) (+ 1.0 (* e6_ e7_ e8_))) (* (- (+ y (- (/ 1.0 (+ 1.0 (/ 1.0 (* e6_ e7_ e8_))))))) x2))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const e6_ Real) ; e^b
(declare-const e7_ Real) ; e^(w1·x1)
(declare-const e8_ Real) ; e^(w2·x2)
(assert (> e6_ 0.0))
(assert (> e7_ 0.0))
(assert (> e8_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (not (= (/ (* (- 1.0) (+ y (* (- 1.0) e6_ e7_ e8_) (* y e6_ e7_ e8_))) (+ 1.0 (* e6_ e7_ e8_))) (- (+ y (- (/ 1.0 (+ 1.0 (/ 1.0 (* e6_ e7_ e8_))))))))))
(check-sat)
