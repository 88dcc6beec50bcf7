; mse.outlier-sensitivity: One target moved by h moves the mean by h/N, without bound; the median stays among the unmoved targets while fewer than half are moved
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const h Real)
(declare-const t1 Real)
(declare-const t2 Real)
(declare-const t3 Real)
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const h Real)
(declare-const t1 Real)
(declare-const t2 Real)
(declare-const t3 Real)
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const h Real)
(declare-const t1 Real)
(declare-const t2 Real)
(declare-const t3 Real)
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t1 Real)
(declare-const t2 Real)
(declare-const t3 Real)
(declare-const s3 Real)
(declare-const s15_ Real) ; [t1 − t3 − s3 > 0]
(declare-const s16_ Real) ; [−(t1 − t3 − s3) > 0]
(declare-const s17_ Real) ; [t2 − t3 − s3 > 0]
(declare-const s18_ Real) ; [−(t2 − t3 − s3) > 0]
(assert (= s15_ (ite (> (+ t1 (* (- 1.0) t3) (* (- 1.0) s3)) 0.0) 1.0 0.0)))
(assert (= s16_ (ite (> (* (- 1.0) (+ t1 (* (- 1.0) t3) (* (- 1.0) s3))) 0.0) 1.0 0.0)))
(assert (= s17_ (ite (> (+ t2 (* (- 1.0) t3) (* (- 1.0) s3)) 0.0) 1.0 0.0)))
(assert (= s18_ (ite (> (* (- 1.0) (+ t2 (* (- 1.0) t3) (* (- 1.0) s3))) 0.0) 1.0 0.0)))
(assert (>= (+ 3.0 (* (- 2.0) s16_) (* (- 2.0) s18_)) 0.0)) ; condition
(assert (>= (+ 3.0 (* (- 2.0) s15_) (* (- 2.0) s17_)) 0.0)) ; condition
(assert (>= s15_ 0.0)) ; 0 ≤ step
(assert (>= (+ 1.0 (* (- 1.0) s15_)) 0.0)) ; step ≤ 1
(assert (>= s17_ 0.0)) ; 0 ≤ step
(assert (>= (+ 1.0 (* (- 1.0) s17_)) 0.0)) ; step ≤ 1
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t1 Real)
(declare-const t2 Real)
(declare-const t3 Real)
(declare-const s3 Real)
(declare-const s15_ Real) ; [t1 − t3 − s3 > 0]
(declare-const s16_ Real) ; [−(t1 − t3 − s3) > 0]
(declare-const s17_ Real) ; [t2 − t3 − s3 > 0]
(declare-const s18_ Real) ; [−(t2 − t3 − s3) > 0]
(assert (= s15_ (ite (> (+ t1 (* (- 1.0) t3) (* (- 1.0) s3)) 0.0) 1.0 0.0)))
(assert (= s16_ (ite (> (* (- 1.0) (+ t1 (* (- 1.0) t3) (* (- 1.0) s3))) 0.0) 1.0 0.0)))
(assert (= s17_ (ite (> (+ t2 (* (- 1.0) t3) (* (- 1.0) s3)) 0.0) 1.0 0.0)))
(assert (= s18_ (ite (> (* (- 1.0) (+ t2 (* (- 1.0) t3) (* (- 1.0) s3))) 0.0) 1.0 0.0)))
(assert (>= (+ 3.0 (* (- 2.0) s16_) (* (- 2.0) s18_)) 0.0)) ; condition
(assert (>= (+ 3.0 (* (- 2.0) s15_) (* (- 2.0) s17_)) 0.0)) ; condition
(assert (>= s16_ 0.0)) ; 0 ≤ step
(assert (>= (+ 1.0 (* (- 1.0) s16_)) 0.0)) ; step ≤ 1
(assert (>= s18_ 0.0)) ; 0 ≤ step
(assert (>= (+ 1.0 (* (- 1.0) s18_)) 0.0)) ; step ≤ 1
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t1 Real)
(declare-const t2 Real)
(declare-const t3 Real)
(declare-const s2 Real)
(declare-const s21_ Real) ; [t1 − t2 − s2 > 0]
(declare-const s22_ Real) ; [−(t1 − t2 − s2) > 0]
(declare-const s23_ Real) ; [t2 − t3 + s2 > 0]
(declare-const s24_ Real) ; [−(t2 − t3 + s2) > 0]
(assert (= s21_ (ite (> (+ t1 (* (- 1.0) t2) (* (- 1.0) s2)) 0.0) 1.0 0.0)))
(assert (= s22_ (ite (> (* (- 1.0) (+ t1 (* (- 1.0) t2) (* (- 1.0) s2))) 0.0) 1.0 0.0)))
(assert (= s23_ (ite (> (+ t2 (* (- 1.0) t3) s2) 0.0) 1.0 0.0)))
(assert (= s24_ (ite (> (* (- 1.0) (+ t2 (* (- 1.0) t3) s2)) 0.0) 1.0 0.0)))
(assert (>= (+ 3.0 (* (- 2.0) s22_) (* (- 2.0) s23_)) 0.0)) ; condition
(assert (>= (+ 3.0 (* (- 2.0) s21_) (* (- 2.0) s24_)) 0.0)) ; condition
(assert (>= s21_ 0.0)) ; 0 ≤ step
(assert (>= (+ 1.0 (* (- 1.0) s21_)) 0.0)) ; step ≤ 1
(assert (>= s24_ 0.0)) ; 0 ≤ step
(assert (>= (+ 1.0 (* (- 1.0) s24_)) 0.0)) ; step ≤ 1
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t1 Real)
(declare-const t2 Real)
(declare-const t3 Real)
(declare-const s2 Real)
(declare-const s21_ Real) ; [t1 − t2 − s2 > 0]
(declare-const s22_ Real) ; [−(t1 − t2 − s2) > 0]
(declare-const s23_ Real) ; [t2 − t3 + s2 > 0]
(declare-const s24_ Real) ; [−(t2 − t3 + s2) > 0]
(assert (= s21_ (ite (> (+ t1 (* (- 1.0) t2) (* (- 1.0) s2)) 0.0) 1.0 0.0)))
(assert (= s22_ (ite (> (* (- 1.0) (+ t1 (* (- 1.0) t2) (* (- 1.0) s2))) 0.0) 1.0 0.0)))
(assert (= s23_ (ite (> (+ t2 (* (- 1.0) t3) s2) 0.0) 1.0 0.0)))
(assert (= s24_ (ite (> (* (- 1.0) (+ t2 (* (- 1.0) t3) s2)) 0.0) 1.0 0.0)))
(assert (>= (+ 3.0 (* (- 2.0) s22_) (* (- 2.0) s23_)) 0.0)) ; condition
(assert (>= (+ 3.0 (* (- 2.0) s21_) (* (- 2.0) s24_)) 0.0)) ; condition
(assert (>= s22_ 0.0)) ; 0 ≤ step
(assert (>= (+ 1.0 (* (- 1.0) s22_)) 0.0)) ; step ≤ 1
(assert (>= s23_ 0.0)) ; 0 ≤ step
(assert (>= (+ 1.0 (* (- 1.0) s23_)) 0.0)) ; step ≤ 1
(check-sat)
