; sigmoid.second-derivative: σ'' = σ (1 − σ) (1 − 2σ)
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const e1_ Real) ; e^z
(assert (> e1_ 0.0))
(check-sat)
