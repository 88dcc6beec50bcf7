; backprop.output-gradient: The gradient of the mean squared error in the prediction is the mean over all samples
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(push 1)
(check-sat)
(pop 1)
(push 1)
(check-sat)
(pop 1)
