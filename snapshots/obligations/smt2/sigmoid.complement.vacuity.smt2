; sigmoid.complement: σ and its mirror image add up to 1
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const e1_ Real) ; e^z
(assert (> e1_ 0.0))
(check-sat)
