; alternative.same-gradient: For hard labels A and B have the same gradient, so descent takes the same step on either
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const w Real)
(declare-const alpha Real)
(declare-const x1 Real)
(declare-const x2 Real)
(declare-const e8_ Real) ; e^s1
(declare-const e9_ Real) ; e^s2
(assert (> e8_ 0.0))
(assert (> e9_ 0.0))
(assert (> alpha 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const w Real)
(declare-const alpha Real)
(declare-const x1 Real)
(declare-const x2 Real)
(declare-const e8_ Real) ; e^s1
(declare-const e9_ Real) ; e^s2
(assert (> e8_ 0.0))
(assert (> e9_ 0.0))
(assert (> alpha 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const w Real)
(declare-const alpha Real)
(declare-const x1 Real)
(declare-const x2 Real)
(declare-const e8_ Real) ; e^s1
(declare-const e9_ Real) ; e^s2
(assert (> e8_ 0.0))
(assert (> e9_ 0.0))
(assert (> alpha 0.0)) ; domain
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const w Real)
(declare-const alpha Real)
(declare-const x1 Real)
(declare-const x2 Real)
(declare-const e8_ Real) ; e^s1
(declare-const e9_ Real) ; e^s2
(assert (> e8_ 0.0))
(assert (> e9_ 0.0))
(assert (> alpha 0.0)) ; domain
(check-sat)
