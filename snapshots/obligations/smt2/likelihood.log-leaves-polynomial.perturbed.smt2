; likelihood.log-leaves-polynomial: The log of a density cancels the exponential and leaves a polynomial, of degree 2
; Answers: each sat: a goal with 1 added, or turned round, can be denied.
(set-logic QF_NRA)
(declare-const beta Real)
(declare-const h Real)
(declare-const l4_ Real) ; log(2)
(declare-const l5_ Real) ; log|beta|
(declare-const l6_ Real) ; log(π)
(assert (> beta 0.0)) ; domain
(assert (> h 0.0)) ; domain
(assert (> (+ 1.0 (* (- 4.0) h)) 0.0)) ; domain
(assert (not (= (+ (+ (+ (* (- (/ 1.0 2.0)) (+ (* 16.0 beta h h) l4_ (* (- 1.0) l5_) l6_)) (- (* 3.0 (* (- (/ 1.0 2.0)) (+ (* 9.0 beta h h) l4_ (* (- 1.0) l5_) l6_))))) (* 3.0 (* (- (/ 1.0 2.0)) (+ (* 4.0 beta h h) l4_ (* (- 1.0) l5_) l6_)))) (- (* (- (/ 1.0 2.0)) (+ (* beta h h) l4_ (* (- 1.0) l5_) l6_)))) (+ 0.0 1.0))))
(check-sat)
