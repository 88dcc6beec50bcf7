; bce.has-global-minimum: The loss of logistic regression is convex, so it has a global minimum
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const b Real)
(declare-const y1 Real)
(declare-const y2 Real)
(declare-const t1 Real)
(declare-const t2 Real)
(declare-const e6_ Real) ; e^b
(declare-const l7_ Real) ; log(2)
(declare-const l8_ Real) ; log(1 + e^b)
(declare-const l9_ Real) ; log|y1 + y2|
(declare-const l10_ Real) ; log|2 − y1 − y2|
(assert (> e6_ 0.0))
(assert (>= y1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y1)) 0.0)) ; domain
(assert (>= y2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y2)) 0.0)) ; domain
(assert (>= t1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) t1)) 0.0)) ; domain
(assert (>= t2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) t2)) 0.0)) ; domain
(assert (> (+ y1 y2) 0.0)) ; condition
(assert (> (+ t1 t2) 0.0)) ; condition
(assert (> e6_ 0.0)) ; signs of factors
(assert (>= (+ (* (- 1.0) y1) (* (- 1.0) b y1) (* (- 1.0) y2) (* (- 1.0) b y2) (* 2.0 e6_) (* (- 1.0) y1 e6_) (* (- 1.0) b y1 e6_) (* (- 1.0) y2 e6_) (* (- 1.0) b y2 e6_) (* (- 1.0) y1 l7_) (* (- 1.0) y2 l7_) (* (- 1.0) y1 e6_ l7_) (* (- 1.0) y2 e6_ l7_) (* y1 l8_) (* y2 l8_) (* y1 e6_ l8_) (* y2 e6_ l8_) (* y1 l9_) (* y2 l9_) (* y1 e6_ l9_) (* y2 e6_ l9_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ y1 y2 (* (- 2.0) e6_) (* y1 e6_) (* y2 e6_) (* (- 2.0) l7_) (* y1 l7_) (* y2 l7_) (* (- 2.0) e6_ l7_) (* y1 e6_ l7_) (* y2 e6_ l7_) (* 2.0 l8_) (* (- 1.0) y1 l8_) (* (- 1.0) y2 l8_) (* 2.0 e6_ l8_) (* (- 1.0) y1 e6_ l8_) (* (- 1.0) y2 e6_ l8_) (* 2.0 l10_) (* (- 1.0) y1 l10_) (* (- 1.0) y2 l10_) (* 2.0 e6_ l10_) (* (- 1.0) y1 e6_ l10_) (* (- 1.0) y2 e6_ l10_)) 0.0)) ; log x ≤ x − 1
(assert (>= (* (+ t1 t2) (+ (* (- 1.0) y1) (* (- 1.0) b y1) (* (- 1.0) y2) (* (- 1.0) b y2) (* 2.0 e6_) (* (- 1.0) y1 e6_) (* (- 1.0) b y1 e6_) (* (- 1.0) y2 e6_) (* (- 1.0) b y2 e6_) (* (- 1.0) y1 l7_) (* (- 1.0) y2 l7_) (* (- 1.0) y1 e6_ l7_) (* (- 1.0) y2 e6_ l7_) (* y1 l8_) (* y2 l8_) (* y1 e6_ l8_) (* y2 e6_ l8_) (* y1 l9_) (* y2 l9_) (* y1 e6_ l9_) (* y2 e6_ l9_))) 0.0)) ; product
(assert (>= (* (+ t1 t2) (+ y1 y2 (* (- 2.0) e6_) (* y1 e6_) (* y2 e6_) (* (- 2.0) l7_) (* y1 l7_) (* y2 l7_) (* (- 2.0) e6_ l7_) (* y1 e6_ l7_) (* y2 e6_ l7_) (* 2.0 l8_) (* (- 1.0) y1 l8_) (* (- 1.0) y2 l8_) (* 2.0 e6_ l8_) (* (- 1.0) y1 e6_ l8_) (* (- 1.0) y2 e6_ l8_) (* 2.0 l10_) (* (- 1.0) y1 l10_) (* (- 1.0) y2 l10_) (* 2.0 e6_ l10_) (* (- 1.0) y1 e6_ l10_) (* (- 1.0) y2 e6_ l10_))) 0.0)) ; product
(assert (>= (* (+ 1.0 (* (- 1.0) t1)) (+ (* (- 1.0) y1) (* (- 1.0) b y1) (* (- 1.0) y2) (* (- 1.0) b y2) (* 2.0 e6_) (* (- 1.0) y1 e6_) (* (- 1.0) b y1 e6_) (* (- 1.0) y2 e6_) (* (- 1.0) b y2 e6_) (* (- 1.0) y1 l7_) (* (- 1.0) y2 l7_) (* (- 1.0) y1 e6_ l7_) (* (- 1.0) y2 e6_ l7_) (* y1 l8_) (* y2 l8_) (* y1 e6_ l8_) (* y2 e6_ l8_) (* y1 l9_) (* y2 l9_) (* y1 e6_ l9_) (* y2 e6_ l9_))) 0.0)) ; product
(assert (>= (* (+ 1.0 (* (- 1.0) t1)) (+ y1 y2 (* (- 2.0) e6_) (* y1 e6_) (* y2 e6_) (* (- 2.0) l7_) (* y1 l7_) (* y2 l7_) (* (- 2.0) e6_ l7_) (* y1 e6_ l7_) (* y2 e6_ l7_) (* 2.0 l8_) (* (- 1.0) y1 l8_) (* (- 1.0) y2 l8_) (* 2.0 e6_ l8_) (* (- 1.0) y1 e6_ l8_) (* (- 1.0) y2 e6_ l8_) (* 2.0 l10_) (* (- 1.0) y1 l10_) (* (- 1.0) y2 l10_) (* 2.0 e6_ l10_) (* (- 1.0) y1 e6_ l10_) (* (- 1.0) y2 e6_ l10_))) 0.0)) ; product
(assert (>= (* (+ 1.0 (* (- 1.0) t2)) (+ (* (- 1.0) y1) (* (- 1.0) b y1) (* (- 1.0) y2) (* (- 1.0) b y2) (* 2.0 e6_) (* (- 1.0) y1 e6_) (* (- 1.0) b y1 e6_) (* (- 1.0) y2 e6_) (* (- 1.0) b y2 e6_) (* (- 1.0) y1 l7_) (* (- 1.0) y2 l7_) (* (- 1.0) y1 e6_ l7_) (* (- 1.0) y2 e6_ l7_) (* y1 l8_) (* y2 l8_) (* y1 e6_ l8_) (* y2 e6_ l8_) (* y1 l9_) (* y2 l9_) (* y1 e6_ l9_) (* y2 e6_ l9_))) 0.0)) ; product
(assert (>= (* (+ 1.0 (* (- 1.0) t2)) (+ y1 y2 (* (- 2.0) e6_) (* y1 e6_) (* y2 e6_) (* (- 2.0) l7_) (* y1 l7_) (* y2 l7_) (* (- 2.0) e6_ l7_) (* y1 e6_ l7_) (* y2 e6_ l7_) (* 2.0 l8_) (* (- 1.0) y1 l8_) (* (- 1.0) y2 l8_) (* 2.0 e6_ l8_) (* (- 1.0) y1 e6_ l8_) (* (- 1.0) y2 e6_ l8_) (* 2.0 l10_) (* (- 1.0) y1 l10_) (* (- 1.0) y2 l10_) (* 2.0 e6_ l10_) (* (- 1.0) y1 e6_ l10_) (* (- 1.0) y2 e6_ l10_))) 0.0)) ; product
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const b Real)
(declare-const w Real)
(declare-const y1 Real)
(declare-const y2 Real)
(declare-const t1 Real)
(declare-const t2 Real)
(declare-const e6_ Real) ; e^b
(declare-const l7_ Real) ; log(2)
(declare-const e11_ Real) ; e^w
(declare-const l12_ Real) ; log(1 + e^b·e^w)
(declare-const l13_ Real) ; log|t1 + t2|
(declare-const l14_ Real) ; log|2 − t1 − t2|
(assert (> e6_ 0.0))
(assert (> e11_ 0.0))
(assert (>= y1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y1)) 0.0)) ; domain
(assert (>= y2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y2)) 0.0)) ; domain
(assert (>= t1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) t1)) 0.0)) ; domain
(assert (>= t2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) t2)) 0.0)) ; domain
(assert (> (+ y1 y2) 0.0)) ; condition
(assert (> (+ t1 t2) 0.0)) ; condition
(assert (> (* e6_ e11_) 0.0)) ; signs of factors
(assert (>= (+ (* (- 1.0) t1) (* (- 1.0) b t1) (* (- 1.0) w t1) (* (- 1.0) t2) (* (- 1.0) b t2) (* (- 1.0) w t2) (* (- 1.0) t1 l7_) (* (- 1.0) t2 l7_) (* 2.0 e6_ e11_) (* (- 1.0) t1 e6_ e11_) (* (- 1.0) b t1 e6_ e11_) (* (- 1.0) w t1 e6_ e11_) (* (- 1.0) t2 e6_ e11_) (* (- 1.0) b t2 e6_ e11_) (* (- 1.0) w t2 e6_ e11_) (* (- 1.0) t1 e6_ l7_ e11_) (* (- 1.0) t2 e6_ l7_ e11_) (* t1 l12_) (* t2 l12_) (* t1 e6_ e11_ l12_) (* t2 e6_ e11_ l12_) (* t1 l13_) (* t2 l13_) (* t1 e6_ e11_ l13_) (* t2 e6_ e11_ l13_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ t1 t2 (* (- 2.0) l7_) (* t1 l7_) (* t2 l7_) (* (- 2.0) e6_ e11_) (* t1 e6_ e11_) (* t2 e6_ e11_) (* (- 2.0) e6_ l7_ e11_) (* t1 e6_ l7_ e11_) (* t2 e6_ l7_ e11_) (* 2.0 l12_) (* (- 1.0) t1 l12_) (* (- 1.0) t2 l12_) (* 2.0 e6_ e11_ l12_) (* (- 1.0) t1 e6_ e11_ l12_) (* (- 1.0) t2 e6_ e11_ l12_) (* 2.0 l14_) (* (- 1.0) t1 l14_) (* (- 1.0) t2 l14_) (* 2.0 e6_ e11_ l14_) (* (- 1.0) t1 e6_ e11_ l14_) (* (- 1.0) t2 e6_ e11_ l14_)) 0.0)) ; log x ≤ x − 1
(assert (>= (* (+ y1 y2) (+ (* (- 1.0) t1) (* (- 1.0) b t1) (* (- 1.0) w t1) (* (- 1.0) t2) (* (- 1.0) b t2) (* (- 1.0) w t2) (* (- 1.0) t1 l7_) (* (- 1.0) t2 l7_) (* 2.0 e6_ e11_) (* (- 1.0) t1 e6_ e11_) (* (- 1.0) b t1 e6_ e11_) (* (- 1.0) w t1 e6_ e11_) (* (- 1.0) t2 e6_ e11_) (* (- 1.0) b t2 e6_ e11_) (* (- 1.0) w t2 e6_ e11_) (* (- 1.0) t1 e6_ l7_ e11_) (* (- 1.0) t2 e6_ l7_ e11_) (* t1 l12_) (* t2 l12_) (* t1 e6_ e11_ l12_) (* t2 e6_ e11_ l12_) (* t1 l13_) (* t2 l13_) (* t1 e6_ e11_ l13_) (* t2 e6_ e11_ l13_))) 0.0)) ; product
(assert (>= (* (+ t1 t2) (+ t1 t2 (* (- 2.0) l7_) (* t1 l7_) (* t2 l7_) (* (- 2.0) e6_ e11_) (* t1 e6_ e11_) (* t2 e6_ e11_) (* (- 2.0) e6_ l7_ e11_) (* t1 e6_ l7_ e11_) (* t2 e6_ l7_ e11_) (* 2.0 l12_) (* (- 1.0) t1 l12_) (* (- 1.0) t2 l12_) (* 2.0 e6_ e11_ l12_) (* (- 1.0) t1 e6_ e11_ l12_) (* (- 1.0) t2 e6_ e11_ l12_) (* 2.0 l14_) (* (- 1.0) t1 l14_) (* (- 1.0) t2 l14_) (* 2.0 e6_ e11_ l14_) (* (- 1.0) t1 e6_ e11_ l14_) (* (- 1.0) t2 e6_ e11_ l14_))) 0.0)) ; product
(assert (>= (* (+ 1.0 (* (- 1.0) y1)) (+ (* (- 1.0) t1) (* (- 1.0) b t1) (* (- 1.0) w t1) (* (- 1.0) t2) (* (- 1.0) b t2) (* (- 1.0) w t2) (* (- 1.0) t1 l7_) (* (- 1.0) t2 l7_) (* 2.0 e6_ e11_) (* (- 1.0) t1 e6_ e11_) (* (- 1.0) b t1 e6_ e11_) (* (- 1.0) w t1 e6_ e11_) (* (- 1.0) t2 e6_ e11_) (* (- 1.0) b t2 e6_ e11_) (* (- 1.0) w t2 e6_ e11_) (* (- 1.0) t1 e6_ l7_ e11_) (* (- 1.0) t2 e6_ l7_ e11_) (* t1 l12_) (* t2 l12_) (* t1 e6_ e11_ l12_) (* t2 e6_ e11_ l12_) (* t1 l13_) (* t2 l13_) (* t1 e6_ e11_ l13_) (* t2 e6_ e11_ l13_))) 0.0)) ; product
(assert (>= (* (+ 1.0 (* (- 1.0) y2)) (+ (* (- 1.0) t1) (* (- 1.0) b t1) (* (- 1.0) w t1) (* (- 1.0) t2) (* (- 1.0) b t2) (* (- 1.0) w t2) (* (- 1.0) t1 l7_) (* (- 1.0) t2 l7_) (* 2.0 e6_ e11_) (* (- 1.0) t1 e6_ e11_) (* (- 1.0) b t1 e6_ e11_) (* (- 1.0) w t1 e6_ e11_) (* (- 1.0) t2 e6_ e11_) (* (- 1.0) b t2 e6_ e11_) (* (- 1.0) w t2 e6_ e11_) (* (- 1.0) t1 e6_ l7_ e11_) (* (- 1.0) t2 e6_ l7_ e11_) (* t1 l12_) (* t2 l12_) (* t1 e6_ e11_ l12_) (* t2 e6_ e11_ l12_) (* t1 l13_) (* t2 l13_) (* t1 e6_ e11_ l13_) (* t2 e6_ e11_ l13_))) 0.0)) ; product
(assert (>= (* (+ 1.0 (* (- 1.0) t1)) (+ t1 t2 (* (- 2.0) l7_) (* t1 l7_) (* t2 l7_) (* (- 2.0) e6_ e11_) (* t1 e6_ e11_) (* t2 e6_ e11_) (* (- 2.0) e6_ l7_ e11_) (* t1 e6_ l7_ e11_) (* t2 e6_ l7_ e11_) (* 2.0 l12_) (* (- 1.0) t1 l12_) (* (- 1.0) t2 l12_) (* 2.0 e6_ e11_ l12_) (* (- 1.0) t1 e6_ e11_ l12_) (* (- 1.0) t2 e6_ e11_ l12_) (* 2.0 l14_) (* (- 1.0) t1 l14_) (* (- 1.0) t2 l14_) (* 2.0 e6_ e11_ l14_) (* (- 1.0) t1 e6_ e11_ l14_) (* (- 1.0) t2 e6_ e11_ l14_))) 0.0)) ; product
(assert (>= (* (+ 1.0 (* (- 1.0) t2)) (+ t1 t2 (* (- 2.0) l7_) (* t1 l7_) (* t2 l7_) (* (- 2.0) e6_ e11_) (* t1 e6_ e11_) (* t2 e6_ e11_) (* (- 2.0) e6_ l7_ e11_) (* t1 e6_ l7_ e11_) (* t2 e6_ l7_ e11_) (* 2.0 l12_) (* (- 1.0) t1 l12_) (* (- 1.0) t2 l12_) (* 2.0 e6_ e11_ l12_) (* (- 1.0) t1 e6_ e11_ l12_) (* (- 1.0) t2 e6_ e11_ l12_) (* 2.0 l14_) (* (- 1.0) t1 l14_) (* (- 1.0) t2 l14_) (* 2.0 e6_ e11_ l14_) (* (- 1.0) t1 e6_ e11_ l14_) (* (- 1.0) t2 e6_ e11_ l14_))) 0.0)) ; product
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const b Real)
(declare-const w Real)
(declare-const y1 Real)
(declare-const y2 Real)
(declare-const t1 Real)
(declare-const t2 Real)
(declare-const e6_ Real) ; e^b
(declare-const l7_ Real) ; log(2)
(declare-const l8_ Real) ; log(1 + e^b)
(declare-const l9_ Real) ; log|y1 + y2|
(declare-const l10_ Real) ; log|2 − y1 − y2|
(declare-const e11_ Real) ; e^w
(declare-const l12_ Real) ; log(1 + e^b·e^w)
(declare-const l13_ Real) ; log|t1 + t2|
(declare-const l14_ Real) ; log|2 − t1 − t2|
(assert (> e6_ 0.0))
(assert (> e11_ 0.0))
(assert (>= y1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y1)) 0.0)) ; domain
(assert (>= y2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y2)) 0.0)) ; domain
(assert (>= t1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) t1)) 0.0)) ; domain
(assert (>= t2 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) t2)) 0.0)) ; domain
(assert (> (+ y1 y2) 0.0)) ; condition
(assert (> (+ 2.0 (* (- 1.0) y1) (* (- 1.0) y2)) 0.0)) ; condition
(assert (> (+ t1 t2) 0.0)) ; condition
(assert (> (+ 2.0 (* (- 1.0) t1) (* (- 1.0) t2)) 0.0)) ; condition
(assert (>= (+ (* (- 1.0) b y1) (* (- 1.0) b y2) (* (- 2.0) l7_) (* 2.0 l8_) (* y1 l9_) (* y2 l9_) (* 2.0 l10_) (* (- 1.0) y1 l10_) (* (- 1.0) y2 l10_)) 0.0)) ; condition
(assert (>= (+ (* (- 1.0) b t1) (* (- 1.0) w t1) (* (- 1.0) b t2) (* (- 1.0) w t2) (* (- 2.0) l7_) (* 2.0 l12_) (* t1 l13_) (* t2 l13_) (* 2.0 l14_) (* (- 1.0) t1 l14_) (* (- 1.0) t2 l14_)) 0.0)) ; condition
(assert (> e6_ 0.0)) ; e^t > 0
(assert (>= (+ (- 1.0) (* (- 1.0) b) e6_) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e6_) (* b e6_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) l7_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) (* 2.0 l7_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ e6_ (* (- 1.0) l8_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) e6_) l8_ (* e6_ l8_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ (- 1.0) y1 y2 (* (- 1.0) l9_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) y1) (* (- 1.0) y2) (* y1 l9_) (* y2 l9_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) y1) (* (- 1.0) y2) (* (- 1.0) l10_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ (- 1.0) y1 y2 (* 2.0 l10_) (* (- 1.0) y1 l10_) (* (- 1.0) y2 l10_)) 0.0)) ; log x ≤ x − 1
(assert (> e11_ 0.0)) ; e^t > 0
(assert (>= (+ (- 1.0) (* (- 1.0) w) e11_) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) e11_) (* w e11_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* e6_ e11_) (* (- 1.0) l12_)) 0.0)) ; log x ≤ x − 1
(assert (> (+ (* (- 1.0) e6_ e11_) l12_ (* e6_ e11_ l12_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ (- 1.0) t1 t2 (* (- 1.0) l13_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) t1) (* (- 1.0) t2) (* t1 l13_) (* t2 l13_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1.0) t1) (* (- 1.0) t2) (* (- 1.0) l14_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ (- 1.0) t1 t2 (* 2.0 l14_) (* (- 1.0) t1 l14_) (* (- 1.0) t2 l14_)) 0.0)) ; log x ≤ x − 1
(check-sat)
