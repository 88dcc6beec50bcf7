; sigmoid.derivative: σ' = σ (1 − σ)
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(push 1)
(declare-const e1_ Real) ; e^z
(assert (> e1_ 0.0))
(check-sat)
(pop 1)
(push 1)
(declare-const e1_ Real) ; e^z
(assert (> e1_ 0.0))
(check-sat)
(pop 1)
(push 1)
(declare-const e1_ Real) ; e^z
(assert (> e1_ 0.0))
(check-sat)
(pop 1)
