; backprop.shared-factor: All weights of a neuron share one factor, the gradient in z: ∂J/∂w = ∂J/∂z · ∂z/∂w
; Answers: each sat: some numbers meet the hypotheses.
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
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t Real)
(declare-const w21 Real)
(declare-const w22 Real)
(declare-const w11_1 Real)
(declare-const w11_2 Real)
(declare-const w12_1 Real)
(declare-const w12_2 Real)
(declare-const x1 Real)
(declare-const x2 Real)
(declare-const s9_ Real) ; [w11,1·x1 + w12,1·x2 > 0]
(declare-const s10_ Real) ; [w11,2·x1 + w12,2·x2 > 0]
(assert (= s9_ (ite (> (+ (* w11_1 x1) (* w12_1 x2)) 0.0) 1.0 0.0)))
(assert (= s10_ (ite (> (+ (* w11_2 x1) (* w12_2 x2)) 0.0) 1.0 0.0)))
(assert (not (= (+ (* w11_1 x1) (* w12_1 x2)) 0.0))) ; case
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t Real)
(declare-const w21 Real)
(declare-const w22 Real)
(declare-const w11_1 Real)
(declare-const w11_2 Real)
(declare-const w12_1 Real)
(declare-const w12_2 Real)
(declare-const x1 Real)
(declare-const x2 Real)
(declare-const s9_ Real) ; [w11,1·x1 + w12,1·x2 > 0]
(declare-const s10_ Real) ; [w11,2·x1 + w12,2·x2 > 0]
(assert (= s9_ (ite (> (+ (* w11_1 x1) (* w12_1 x2)) 0.0) 1.0 0.0)))
(assert (= s10_ (ite (> (+ (* w11_2 x1) (* w12_2 x2)) 0.0) 1.0 0.0)))
(assert (not (= (+ (* w11_1 x1) (* w12_1 x2)) 0.0))) ; case
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t Real)
(declare-const w21 Real)
(declare-const w22 Real)
(declare-const w11_1 Real)
(declare-const w11_2 Real)
(declare-const w12_1 Real)
(declare-const w12_2 Real)
(declare-const x1 Real)
(declare-const x2 Real)
(declare-const s9_ Real) ; [w11,1·x1 + w12,1·x2 > 0]
(declare-const s10_ Real) ; [w11,2·x1 + w12,2·x2 > 0]
(assert (= s9_ (ite (> (+ (* w11_1 x1) (* w12_1 x2)) 0.0) 1.0 0.0)))
(assert (= s10_ (ite (> (+ (* w11_2 x1) (* w12_2 x2)) 0.0) 1.0 0.0)))
(assert (not (= (+ (* w11_2 x1) (* w12_2 x2)) 0.0))) ; case
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t Real)
(declare-const w21 Real)
(declare-const w22 Real)
(declare-const w11_1 Real)
(declare-const w11_2 Real)
(declare-const w12_1 Real)
(declare-const w12_2 Real)
(declare-const x1 Real)
(declare-const x2 Real)
(declare-const s9_ Real) ; [w11,1·x1 + w12,1·x2 > 0]
(declare-const s10_ Real) ; [w11,2·x1 + w12,2·x2 > 0]
(assert (= s9_ (ite (> (+ (* w11_1 x1) (* w12_1 x2)) 0.0) 1.0 0.0)))
(assert (= s10_ (ite (> (+ (* w11_2 x1) (* w12_2 x2)) 0.0) 1.0 0.0)))
(assert (not (= (+ (* w11_2 x1) (* w12_2 x2)) 0.0))) ; case
(check-sat)
