; softmax.shift-invariant: The same number added to every logit leaves softmax unchanged
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const e3_ Real) ; e^z1
(declare-const e4_ Real) ; e^z2
(assert (> e3_ 0.0))
(assert (> e4_ 0.0))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e3_ Real) ; e^z1
(declare-const e4_ Real) ; e^z2
(assert (> e3_ 0.0))
(assert (> e4_ 0.0))
(check-sat)
