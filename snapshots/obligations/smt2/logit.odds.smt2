; logit.odds: The odds map (0, 1) one-to-one onto (0, ∞)
; Answers: each unsat: no numbers meet the hypotheses and deny the goal.
(set-logic QF_NRA)
(declare-const q Real)
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (= (/ q (+ 1.0 (- q))) (/ q (+ 1.0 (- q))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (> (/ q (+ 1.0 (- q))) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const q Real)
(assert (> q 0.0)) ; domain
(assert (> (+ 1.0 (* (- 1.0) q)) 0.0)) ; domain
(assert (not (= q (/ (/ q (+ 1.0 (- q))) (+ 1.0 (/ q (+ 1.0 (- q))))))))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const o Real)
(assert (> o 0.0)) ; domain
(assert (not (> (/ o (+ 1.0 o)) 0.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const o Real)
(assert (> o 0.0)) ; domain
(assert (not (< (/ o (+ 1.0 o)) 1.0)))
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const o Real)
(assert (> o 0.0)) ; domain
(assert (not (= (/ (/ o (+ 1.0 o)) (+ 1.0 (- (/ o (+ 1.0 o))))) o)))
(check-sat)
