; alternative.soft-gradients: The gradients of A and B for any label
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const y Real)
(declare-const e2_ Real) ; e^z
(declare-const e4_ Real) ; e^(y·z)
(assert (> e2_ 0.0))
(assert (> e4_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const e2_ Real) ; e^z
(declare-const e4_ Real) ; e^(y·z)
(assert (> e2_ 0.0))
(assert (> e4_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const e2_ Real) ; e^z
(declare-const e4_ Real) ; e^(y·z)
(assert (> e2_ 0.0))
(assert (> e4_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const e2_ Real) ; e^z
(declare-const e4_ Real) ; e^(y·z)
(assert (> e2_ 0.0))
(assert (> e4_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const e2_ Real) ; e^z
(declare-const e4_ Real) ; e^(y·z)
(assert (> e2_ 0.0))
(assert (> e4_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const y Real)
(declare-const e2_ Real) ; e^z
(declare-const e4_ Real) ; e^(y·z)
(assert (> e2_ 0.0))
(assert (> e4_ 0.0))
(assert (>= y 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) y)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const r Real)
(declare-const e2_ Real) ; e^(r·z)
(declare-const e3_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (> e3_ 0.0))
(check-sat)
