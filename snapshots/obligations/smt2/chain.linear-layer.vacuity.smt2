; chain.linear-layer: z = b + Σ w_i x_i has the derivatives x_i in w_i and 1 in b
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const x1 Real)
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const x2 Real)
(check-sat)
(reset)
(set-logic QF_NRA)
(check-sat)
