; softplus.derivative: The slope of softplus is σ; softplus is the cross-entropy of the label 0
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const e1_ Real) ; e^z
(assert (> e1_ 0.0))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e1_ Real) ; e^z
(assert (> e1_ 0.0))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(declare-const l2_ Real) ; log(1 + e^z)
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(declare-const l2_ Real) ; log(1 + e^z)
(check-sat)
