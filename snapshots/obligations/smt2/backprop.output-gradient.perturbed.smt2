; backprop.output-gradient: The gradient of the mean squared error in the prediction is the mean over all samples
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(assert (not (= (- 1.0) (- (/ (+ (+ 0.0 (* 2.0 (+ 1.0 (- 0.0)))) (* 2.0 (+ 3.0 (- 0.0)))) 2.0)))))
(check-sat)
(reset)
(set-logic QF_NRA)
(assert (not (= (- 3.0) (- (/ (+ (+ 0.0 (* 2.0 (+ 1.0 (- 0.0)))) (* 2.0 (+ 3.0 (- 0.0)))) 2.0)))))
(check-sat)
