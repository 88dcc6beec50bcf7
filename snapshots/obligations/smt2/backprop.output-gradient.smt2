; backprop.output-gradient: The gradient of the mean squared error in the prediction is the mean over all samples
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(assert (not (not (= (- 1.0) (- (/ (+ (+ 0.0 (* 2.0 (+ 1.0 (- 0.0)))) (* 2.0 (+ 3.0 (- 0.0)))) 2.0))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (not (= (- 3.0) (- (/ (+ (+ 0.0 (* 2.0 (+ 1.0 (- 0.0)))) (* 2.0 (+ 3.0 (- 0.0)))) 2.0))))))
(check-sat)
