; chain.linear-layer: z = b + Σ w_i x_i has the derivatives x_i in w_i and 1 in b
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(push 1)
(declare-const x1 Real)
(check-sat)
(pop 1)
(push 1)
(declare-const x2 Real)
(check-sat)
(pop 1)
(push 1)
(check-sat)
(pop 1)
