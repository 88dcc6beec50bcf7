; sigmoid.saturation: σ, correctly rounded, is 1 or 0 from known thresholds on
; Answers: each sat: some numbers meet the hypotheses.
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (>= (+ (- 4095.0) e2_) 0.0)) ; condition
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (>= (+ (- 33554431.0) e2_) 0.0)) ; condition
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (>= (+ (- 18014398509481983.0) e2_) 0.0)) ; condition
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(declare-const l2_ Real) ; log(3)
(declare-const l3_ Real) ; log(5)
(declare-const l4_ Real) ; log(7)
(declare-const l5_ Real) ; log(13)
(declare-const e6_ Real) ; e^z
(assert (> e6_ 0.0))
(assert (>= (+ z (* (- 2.0) l2_) (* (- 1.0) l3_) (* (- 1.0) l4_) (* (- 1.0) l5_)) 0.0)) ; condition
(assert (> e6_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) z) e6_) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) e6_) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e6_) (* z e6_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ (- 4095.0) e6_) 0.0)) ; e^u grows
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(declare-const e6_ Real) ; e^z
(declare-const l7_ Real) ; log(31)
(declare-const l8_ Real) ; log(1082401)
(assert (> e6_ 0.0))
(assert (>= (+ z (* (- 1.0) l7_) (* (- 1.0) l8_)) 0.0)) ; condition
(assert (> e6_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) z) e6_) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) e6_) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e6_) (* z e6_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ (- 33554431.0) e6_) 0.0)) ; e^u grows
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(declare-const l2_ Real) ; log(3)
(declare-const l4_ Real) ; log(7)
(declare-const e6_ Real) ; e^z
(declare-const l9_ Real) ; log(19)
(declare-const l10_ Real) ; log(73)
(declare-const l11_ Real) ; log(22906579627)
(assert (> e6_ 0.0))
(assert (>= (+ z (* (- 4.0) l2_) (* (- 1.0) l4_) (* (- 1.0) l9_) (* (- 1.0) l10_) (* (- 1.0) l11_)) 0.0)) ; condition
(assert (> e6_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) z) e6_) 0.0)) ; log x ≤ x − 1
(assert (> (+ (- 1.0) e6_) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e6_) (* z e6_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ (- 18014398509481983.0) e6_) 0.0)) ; e^u grows
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (>= (+ 1.0 (* (- 33554431.0) e2_)) 0.0)) ; condition
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (>= (+ 1.0 (* (- 1427247692705959881058285969449495136382746623.0) e2_)) 0.0)) ; condition
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const e2_ Real) ; e^z
(assert (> e2_ 0.0))
(assert (>= (+ 1.0 (* (- 404804506614621236704990693437834614099113299528284236713802716054860679135990693783920767402874248990374155728633623822779617474771586953734026799881477019843034848553132722728933815484186432682479535356945490137124014966849385397236206711298319112681620113024717539104666829230461005064372655017292012526615415482186989567.0) e2_)) 0.0)) ; condition
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(declare-const l2_ Real) ; log(31)
(declare-const l3_ Real) ; log(1082401)
(declare-const e4_ Real) ; e^z
(assert (> e4_ 0.0))
(assert (>= (+ (* (- 1.0) z) (* (- 1.0) l2_) (* (- 1.0) l3_)) 0.0)) ; condition
(assert (> e4_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) z) e4_) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) e4_)) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e4_) (* z e4_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 33554431.0) e4_)) 0.0)) ; e^u grows
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(declare-const l2_ Real) ; log(31)
(declare-const e4_ Real) ; e^z
(declare-const l5_ Real) ; log(3)
(declare-const l6_ Real) ; log(7)
(declare-const l7_ Real) ; log(11)
(declare-const l8_ Real) ; log(151)
(declare-const l9_ Real) ; log(251)
(declare-const l10_ Real) ; log(1752886322767192459427243132767645681)
(assert (> e4_ 0.0))
(assert (>= (+ (* (- 1.0) z) (* (- 1.0) l2_) (* (- 2.0) l5_) (* (- 1.0) l6_) (* (- 1.0) l7_) (* (- 1.0) l8_) (* (- 1.0) l9_) (* (- 1.0) l10_)) 0.0)) ; condition
(assert (> e4_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) z) e4_) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) e4_)) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e4_) (* z e4_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 1427247692705959881058285969449495136382746623.0) e4_)) 0.0)) ; e^u grows
(check-sat)
(reset)
(set-logic QF_NRA)
(declare-const z Real)
(declare-const l2_ Real) ; log(31)
(declare-const e4_ Real) ; e^z
(declare-const l11_ Real) ; log(13058209890794233442096473981865632712874622565428523764961377937253570294709377218836153787189491902915295346084955607186439273379728611410775058060692807091710801566230087829965606951102788151047726946998241617326581127962883399910845377783816745570374842355636049648537639652595516292399117903783613307310174692973773857)
(assert (> e4_ 0.0))
(assert (>= (+ (* (- 1.0) z) (* (- 1.0) l2_) (* (- 1.0) l11_)) 0.0)) ; condition
(assert (> e4_ 0.0)) ; e^t > 0
(assert (> (+ (- 1.0) (* (- 1.0) z) e4_) 0.0)) ; log x ≤ x − 1
(assert (> (+ 1.0 (* (- 1.0) e4_)) 0.0)) ; log grows
(assert (> (+ 1.0 (* (- 1.0) e4_) (* z e4_)) 0.0)) ; log x ≤ x − 1
(assert (>= (+ 1.0 (* (- 404804506614621236704990693437834614099113299528284236713802716054860679135990693783920767402874248990374155728633623822779617474771586953734026799881477019843034848553132722728933815484186432682479535356945490137124014966849385397236206711298319112681620113024717539104666829230461005064372655017292012526615415482186989567.0) e4_)) 0.0)) ; e^u grows
(check-sat)
