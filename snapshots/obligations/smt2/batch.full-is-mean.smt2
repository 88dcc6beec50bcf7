; batch.full-is-mean: The full-batch gradient is the mean of the gradients of the samples, and of the minibatches
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(push 1)
(declare-const y1 Real)
(declare-const y2 Real)
(declare-const y3 Real)
(declare-const x1 Real)
(declare-const x2 Real)
(declare-const x3 Real)
(declare-const e7_ Real) ; e^(w·x1)
(declare-const e9_ Real) ; e^(w·x2)
(declare-const e11_ Real) ; e^(w·x3)
(assert (> e7_ 0.0))
(assert (> e9_ 0.0))
(assert (> e11_ 0.0))
(assert (>= y1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y1)) 0.0)) ; domain
(assert (>= y2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y2)) 0.0)) ; domain
(assert (>= y3 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y3)) 0.0)) ; domain
(assert (not (= (/ (* (- (/ 1.0 3.0)) (+ (* y1 x1) (* y2 x2) (* y3 x3) (* (- 1.0) x1 e7_) (* y1 x1 e7_) (* y2 x2 e7_) (* y3 x3 e7_) (* y1 x1 e9_) (* (- 1.0) x2 e9_) (* y2 x2 e9_) (* y3 x3 e9_) (* (- 1.0) x1 e7_ e9_) (* y1 x1 e7_ e9_) (* (- 1.0) x2 e7_ e9_) (* y2 x2 e7_ e9_) (* y3 x3 e7_ e9_) (* y1 x1 e11_) (* y2 x2 e11_) (* (- 1.0) x3 e11_) (* y3 x3 e11_) (* (- 1.0) x1 e7_ e11_) (* y1 x1 e7_ e11_) (* y2 x2 e7_ e11_) (* (- 1.0) x3 e7_ e11_) (* y3 x3 e7_ e11_) (* y1 x1 e9_ e11_) (* (- 1.0) x2 e9_ e11_) (* y2 x2 e9_ e11_) (* (- 1.0) x3 e9_ e11_) (* y3 x3 e9_ e11_) (* (- 1.0) x1 e7_ e9_ e11_) (* y1 x1 e7_ e9_ e11_) (* (- 1.0) x2 e7_ e9_ e11_) (* y2 x2 e7_ e9_ e11_) (* (- 1.0) x3 e7_ e9_ e11_) (* y3 x3 e7_ e9_ e11_))) (* (+ 1.0 e11_) (+ 1.0 e7_) (+ 1.0 e9_))) (/ (* (- (/ 1.0 3.0)) (+ (* y1 x1) (* y2 x2) (* y3 x3) (* (- 1.0) x1 e7_) (* y1 x1 e7_) (* y2 x2 e7_) (* y3 x3 e7_) (* y1 x1 e9_) (* (- 1.0) x2 e9_) (* y2 x2 e9_) (* y3 x3 e9_) (* (- 1.0) x1 e7_ e9_) (* y1 x1 e7_ e9_) (* (- 1.0) x2 e7_ e9_) (* y2 x2 e7_ e9_) (* y3 x3 e7_ e9_) (* y1 x1 e11_) (* y2 x2 e11_) (* (- 1.0) x3 e11_) (* y3 x3 e11_) (* (- 1.0) x1 e7_ e11_) (* y1 x1 e7_ e11_) (* y2 x2 e7_ e11_) (* (- 1.0) x3 e7_ e11_) (* y3 x3 e7_ e11_) (* y1 x1 e9_ e11_) (* (- 1.0) x2 e9_ e11_) (* y2 x2 e9_ e11_) (* (- 1.0) x3 e9_ e11_) (* y3 x3 e9_ e11_) (* (- 1.0) x1 e7_ e9_ e11_) (* y1 x1 e7_ e9_ e11_) (* (- 1.0) x2 e7_ e9_ e11_) (* y2 x2 e7_ e9_ e11_) (* (- 1.0) x3 e7_ e9_ e11_) (* y3 x3 e7_ e9_ e11_))) (* (+ 1.0 e11_) (+ 1.0 e7_) (+ 1.0 e9_))))))
(check-sat)
(pop 1)
