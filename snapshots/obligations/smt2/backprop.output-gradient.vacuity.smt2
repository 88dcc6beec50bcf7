; backprop.output-gradient: The gradient of the mean squared error in the prediction is the mean over all samples
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(check-sat)
(reset)
(set-logic QF_NRA)
(check-sat)
