; sigmoid.definition: σ has two forms
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
