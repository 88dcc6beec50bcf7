; likelihood.index-slip: The likelihood of N samples is a product over i = 0..N
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(assert (not (= (* (/ 1.0 2.0) (* 1.0 (/ 1.0 2.0))) (* 1.0 (/ 1.0 2.0)))))
(check-sat)
