; cce.logit-gradient: The gradient in the logits is predicted probability minus target
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const t1 Real)
(declare-const e4_ Real) ; e^z1
(declare-const e5_ Real) ; e^z2
(assert (> e4_ 0.0))
(assert (> e5_ 0.0))
(assert (>= t1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) t1)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t1 Real)
(declare-const e4_ Real) ; e^z1
(declare-const e5_ Real) ; e^z2
(assert (> e4_ 0.0))
(assert (> e5_ 0.0))
(assert (>= t1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) t1)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t1 Real)
(declare-const e4_ Real) ; e^z1
(declare-const e5_ Real) ; e^z2
(assert (> e4_ 0.0))
(assert (> e5_ 0.0))
(assert (>= t1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) t1)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const t1 Real)
(declare-const e4_ Real) ; e^z1
(declare-const e5_ Real) ; e^z2
(assert (> e4_ 0.0))
(assert (> e5_ 0.0))
(assert (>= t1 0.0)) ; domain
(assert (>= (+ 1.0 (* (- 1.0) t1)) 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const w1 Real)
(declare-const w2 Real)
(declare-const e4_ Real) ; e^z1
(declare-const e5_ Real) ; e^z2
(assert (> e4_ 0.0))
(assert (> e5_ 0.0))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const w1 Real)
(declare-const w2 Real)
(declare-const e4_ Real) ; e^z1
(declare-const e5_ Real) ; e^z2
(assert (> e4_ 0.0))
(assert (> e5_ 0.0))
(check-sat)
