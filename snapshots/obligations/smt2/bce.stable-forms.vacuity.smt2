; bce.stable-forms: The three well-known stable forms of the loss are equal over the reals
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const y Real)
(declare-const z Real)
(declare-const l3_ Real) ; log(1 + e^z)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (>= z 0.0)) ; case
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const z Real)
(declare-const l3_ Real) ; log(1 + e^z)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> (* (- 1.0) z) 0.0)) ; case
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const z Real)
(declare-const l3_ Real) ; log(1 + e^z)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (>= z 0.0)) ; case
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const z Real)
(declare-const l3_ Real) ; log(1 + e^z)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> (* (- 1.0) z) 0.0)) ; case
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const z Real)
(declare-const l3_ Real) ; log(1 + e^z)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (> (* (- 1.0) z) 0.0)) ; case
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const z Real)
(declare-const l3_ Real) ; log(1 + e^z)
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(assert (>= z 0.0)) ; case
(check-sat)
