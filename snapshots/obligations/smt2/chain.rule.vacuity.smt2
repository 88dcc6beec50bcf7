; chain.rule: dy/dx = dy/du · du/dx
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const e1_ Real) ; e^x
(declare-const e2_ Real) ; e^(e^x^2 / (1 + e^x^2))
(declare-const e3_ Real) ; e^(1 / (1 + e^x^2))
(assert (> e1_ 0.0))
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e1_ Real) ; e^x
(assert (> e1_ 0.0))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const e2_ Real) ; e^x
(assert (> e2_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const r Real)
(declare-const x Real)
(declare-const s Real)
(check-sat)
