(* The mean and variance of minibatches, and the loss from a rounded probability. *)
From Coq Require Import Reals Lra Lia Psatz List Arith.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary Facts Uniform Logistic.
From LossProofs Require Loss Statements.
From LossProofs Require CrossEntropyProofs.
Open Scope R_scope.

Lemma distinct_2 N h : sum_to N (fun a => sum_to N (fun b => (1 - delta a b) * h a b)) = sum_to N (fun a => sum_to N (fun b => h a b)) - sum_to N (fun a => h a a).
Proof.
  rewrite <- sum_minus. apply sum_ext. intros a A. rewrite (sum_ext N _ (fun b => h a b - delta a b * h a b)) by (intros; ring).
  rewrite sum_minus, (sum_delta' N (fun b => h a b) a A). reflexivity.
Qed.

Lemma distinct_3 N h : sum_to N (fun a => sum_to N (fun b => sum_to N (fun c => (1 - delta a b) * (1 - delta a c) * (1 - delta b c) * h a b c)))
  = sum_to N (fun a => sum_to N (fun b => sum_to N (fun c => h a b c))) - sum_to N (fun a => sum_to N (fun b => h a b a + h a b b + h a a b)) + 2 * sum_to N (fun a => h a a a).
Proof.
  rewrite (sum_ext N _ (fun a => sum_to N (fun b => (1 - delta a b) * (sum_to N (fun c => h a b c) - h a b a - h a b b)))).
  - rewrite (distinct_2 N (fun a b => sum_to N (fun c => h a b c) - h a b a - h a b b)).
    rewrite (sum_ext N (fun a => sum_to N (fun b => sum_to N (fun c => h a b c) - h a b a - h a b b))
      (fun a => sum_to N (fun b => sum_to N (fun c => h a b c)) - sum_to N (fun b => h a b a) - sum_to N (fun b => h a b b))) by (intros; now rewrite !sum_minus).
    rewrite (sum_ext N (fun a => sum_to N (fun b => h a b a + h a b b + h a a b))
      (fun a => sum_to N (fun b => h a b a) + sum_to N (fun b => h a b b) + sum_to N (fun b => h a a b))) by (intros; now rewrite !sum_plus).
    rewrite !sum_minus, !sum_plus. ring.
  - intros a A. apply sum_ext. intros b B.
    rewrite (sum_ext N _ (fun c => (1 - delta a b) * (h a b c - delta a c * h a b c - delta b c * h a b c) + (1 - delta a b) * (delta a c * (delta b c * h a b c)))) by (intros; ring).
    rewrite sum_plus, !sum_scal, !sum_minus, (sum_delta' N (fun c => h a b c) a A), (sum_delta' N (fun c => h a b c) b B), (sum_delta' N (fun c => delta b c * h a b c) a A).
    cbv beta. change (sum_to N (fun c => h a b c)) with (sum_to N (h a b)). rewrite (delta_sym b a). destruct (delta_0_or_1 a b) as [E | E]; rewrite E; ring.
Qed.

Lemma pairs_linear N x p q : sum_to N (fun a => sum_to N (fun b => p * x a + q * x b)) = (p + q) * INR N * sum_to N x.
Proof.
  rewrite (sum_ext N _ (fun a => INR N * p * x a + q * sum_to N x)).
  - rewrite sum_plus, sum_scal, sum_const. change (sum_to N (fun k => x k)) with (sum_to N x). ring.
  - intros a _. rewrite sum_plus, sum_const, sum_scal. change (sum_to N (fun k => x k)) with (sum_to N x). ring.
Qed.

Lemma pairs_square N x p q : sum_to N x = 0 -> sum_to N (fun a => sum_to N (fun b => (p * x a + q * x b) ^ 2)) = (p ^ 2 + q ^ 2) * INR N * sum_to N (fun a => x a ^ 2).
Proof.
  intro Z. rewrite (sum_ext N _ (fun a => INR N * p ^ 2 * x a ^ 2 + q ^ 2 * sum_to N (fun b => x b ^ 2))).
  - rewrite sum_plus, sum_scal, sum_const. ring.
  - intros a _. rewrite (sum_ext N _ (fun b => p ^ 2 * x a ^ 2 + (2 * p * q * x a * x b + q ^ 2 * x b ^ 2))) by (intros; ring).
    rewrite !sum_plus, sum_const, !sum_scal. change (sum_to N (fun k => x k)) with (sum_to N x). rewrite Z. ring.
Qed.

Lemma triples_linear N x : sum_to N (fun a => sum_to N (fun b => sum_to N (fun c => x a + x b + x c))) = 3 * INR N ^ 2 * sum_to N x.
Proof.
  rewrite (sum_ext N _ (fun a => sum_to N (fun b => INR N * x a + INR N * x b) + INR N * sum_to N x)).
  - rewrite sum_plus, pairs_linear, sum_const. ring.
  - intros a _. rewrite <- (sum_const N (sum_to N x)), <- sum_plus. apply sum_ext. intros b _. rewrite !sum_plus, !sum_const. change (sum_to N (fun k => x k)) with (sum_to N x). ring.
Qed.

Lemma triples_square N x : sum_to N x = 0 -> sum_to N (fun a => sum_to N (fun b => sum_to N (fun c => (x a + x b + x c) ^ 2))) = 3 * INR N ^ 2 * sum_to N (fun a => x a ^ 2).
Proof.
  intro Z. rewrite (sum_ext N _ (fun a => INR N * sum_to N (fun b => (1 * x a + 1 * x b) ^ 2) + INR N * sum_to N (fun c => x c ^ 2))).
  - rewrite sum_plus, sum_scal, pairs_square, sum_const by assumption. ring.
  - intros a _. rewrite <- sum_scal, <- (sum_const N (sum_to N (fun c => x c ^ 2))), <- sum_plus. apply sum_ext. intros b _.
    rewrite (sum_ext N _ (fun c => (1 * x a + 1 * x b) ^ 2 + (2 * (x a + x b) * x c + x c ^ 2))) by (intros; ring).
    rewrite !sum_plus, sum_const, sum_scal. change (sum_to N (fun k => x k)) with (sum_to N x). rewrite Z. ring.
Qed.

Theorem batch_unbiased : Statements.batch_unbiased.
Proof.
  intros N g H. assert (3 <= INR N) as P by (change 3 with (IZR (Z.of_nat 3)); rewrite INR_IZR_INZ; apply IZR_le; lia).
  change (sum_to N (fun n => g n)) with (sum_to N g). set (m := sum_to N g / INR N). assert (sum_to N g = INR N * m) as G by (unfold m; field; lra).
  set (x := fun n => g n - m). assert (sum_to N x = 0) as Z by (unfold x; rewrite sum_minus, sum_const; change (sum_to N (fun k => g k)) with (sum_to N g); rewrite G; ring).
  set (V := sum_to N (fun n => x n ^ 2)). change (sum_to N (fun n => (g n - m) ^ 2)) with V.
  assert (sum_to N (fun a => sum_to N (fun b => (g a + g b) / 2)) = INR N * (INR N * m)) as A1.
  { rewrite (sum_ext N _ (fun a => sum_to N (fun b => 1 / 2 * g a + 1 / 2 * g b))) by (intros; apply sum_ext; intros; field). rewrite pairs_linear, G. field. }
  assert (sum_to N (fun a => sum_to N (fun b => ((g a + g b) / 2 - m) ^ 2)) = INR N * V / 2) as A2.
  { rewrite (sum_ext N _ (fun a => sum_to N (fun b => (1 / 2 * x a + 1 / 2 * x b) ^ 2))) by (intros; apply sum_ext; intros; unfold x; field). rewrite pairs_square by assumption. fold V. field. }
  assert (sum_to N (fun a => sum_to N (fun b => sum_to N (fun c => (g a + g b + g c) / 3))) = INR N ^ 2 * (INR N * m)) as A3.
  { rewrite (sum_ext N _ (fun a => sum_to N (fun b => sum_to N (fun c => g a + g b + g c) / 3))) by (intros; apply sum_ext; intros; apply sum_div).
    rewrite (sum_ext N _ (fun a => sum_to N (fun b => sum_to N (fun c => g a + g b + g c)) / 3)) by (intros; apply sum_div). rewrite sum_div, triples_linear, G. field. }
  assert (sum_to N (fun a => sum_to N (fun b => sum_to N (fun c => ((g a + g b + g c) / 3 - m) ^ 2))) = INR N ^ 2 * V / 3) as A4.
  { rewrite (sum_ext N _ (fun a => sum_to N (fun b => sum_to N (fun c => (x a + x b + x c) ^ 2) / 9))) by (intros; apply sum_ext; intros; rewrite <- sum_div; apply sum_ext; intros; unfold x; field).
    rewrite (sum_ext N _ (fun a => sum_to N (fun b => sum_to N (fun c => (x a + x b + x c) ^ 2)) / 9)) by (intros; apply sum_div). rewrite sum_div, triples_square by assumption. fold V. field. }
  parts.
  - rewrite (sum_div N (INR N) (fun a => sum_to N (fun b => (g a + g b) / 2))), A1. unfold m. field. lra.
  - rewrite (sum_div N (INR N) (fun a => sum_to N (fun b => ((g a + g b) / 2 - m) ^ 2))), A2. field. lra.
  - rewrite (sum_ext N _ (fun a => sum_to N (fun b => sum_to N (fun c => (g a + g b + g c) / 3)) / INR N / INR N)) by (intros; rewrite sum_div; reflexivity).
    rewrite !sum_div, A3. unfold m. field. lra.
  - rewrite (sum_ext N _ (fun a => sum_to N (fun b => sum_to N (fun c => ((g a + g b + g c) / 3 - m) ^ 2)) / INR N / INR N)) by (intros; rewrite sum_div; reflexivity).
    rewrite !sum_div, A4. field. lra.
  - rewrite (distinct_2 N (fun a b => (g a + g b) / 2)), A1, (sum_ext N _ g) by (intros; field). rewrite G. field. lra.
  - rewrite (distinct_2 N (fun a b => ((g a + g b) / 2 - m) ^ 2)), A2, (sum_ext N _ (fun n => x n ^ 2)) by (intros; unfold x; field). fold V. field. lra.
  - rewrite (distinct_3 N (fun a b c => (g a + g b + g c) / 3)), A3. rewrite (sum_ext N (fun a => sum_to N _) (fun a => sum_to N (fun b => 5 / 3 * g a + 4 / 3 * g b))) by (intros; apply sum_ext; intros; field).
    rewrite pairs_linear, (sum_ext N (fun a => (g a + g a + g a) / 3) g) by (intros; field). rewrite G. field. lra.
  - rewrite (distinct_3 N (fun a b c => ((g a + g b + g c) / 3 - m) ^ 2)), A4.
    rewrite (sum_ext N (fun a => sum_to N _) (fun a => sum_to N (fun b => (2 / 3 * x a + 1 / 3 * x b) ^ 2) + sum_to N (fun b => (1 / 3 * x a + 2 / 3 * x b) ^ 2) + sum_to N (fun b => (2 / 3 * x a + 1 / 3 * x b) ^ 2)))
      by (intros; rewrite <- !sum_plus; apply sum_ext; intros; unfold x; field).
    rewrite !sum_plus, !pairs_square, (sum_ext N (fun a => ((g a + g a + g a) / 3 - m) ^ 2) (fun n => x n ^ 2)) by (try assumption; intros; unfold x; field). fold V. field. lra.
Qed.

(* Where a (1 - a) is at least 512 e, moving a by e changes its logarithm by at most a hundredth. *)
Lemma log_of_rounded a d e : 0 < e < 1 -> 512 * e < a * (1 - a) -> 0 < a < 1 -> Rabs d <= e -> Rabs (ln (a + d) - ln a) <= - ln (a + d) / 100.
Proof.
  intros E Q A D. pose proof (Rle_abs d). pose proof (Rle_abs (- d)) as N. rewrite Rabs_Ropp in N.
  assert (100 * e <= (a - e) * (1 - a - e)) as K by nra. assert (0 < a - e) as L by nra. assert (0 < 1 - a - e) by nra.
  pose proof (ln_le_minus_1 ((a + d) / a) ltac:(apply Rdiv_lt_0_compat; lra)) as U1. pose proof (ln_le_minus_1 (a / (a + d)) ltac:(apply Rdiv_lt_0_compat; lra)) as U2.
  rewrite ln_quotient in U1, U2 by lra. pose proof (ln_le_minus_1 (a + d) ltac:(lra)) as U3.
  assert (e / (a - e) <= (1 - a - e) / 100) as R.
  { apply Rmult_le_reg_r with (100 * (a - e)); [lra |]. replace (e / (a - e) * (100 * (a - e))) with (100 * e) by (field; lra). replace ((1 - a - e) / 100 * (100 * (a - e))) with ((a - e) * (1 - a - e)) by field. exact K. }
  assert (forall t, a - e <= t -> e / t <= e / (a - e)) as M by (intros t T; apply Rmult_le_compat_l; [lra |]; apply Rinv_le_contravar; lra).
  assert ((a + d) / a - 1 <= e / (a - e)) by (apply Rle_trans with (e / a); [| apply M; lra]; replace ((a + d) / a - 1) with (d / a) by (field; lra); apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat |]; lra).
  assert (a / (a + d) - 1 <= e / (a - e)) by (apply Rle_trans with (e / (a + d)); [| apply M; lra]; replace (a / (a + d) - 1) with (- d / (a + d)) by (field; lra); apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat |]; lra).
  apply Rabs_le. lra.
Qed.

Theorem bce_numerical_stability : Statements.bce_numerical_stability.
Proof.
  assert (0 < / 2 ^ 53 < 1) as E. { split; [apply Rinv_0_lt_compat, pow_lt; lra |]. rewrite <- Rinv_1. apply Rinv_1_lt_contravar; [lra |]. apply Rlt_pow_R1; [lra | lia]. }
  assert (/ 2 ^ 44 = 512 * / 2 ^ 53) as F. { replace (2 ^ 53) with (512 * 2 ^ 44) by ring. field. }
  unfold Statements.bce_numerical_stability. rewrite F. set (e := / 2 ^ 53) in *. clearbody e. split.
  - intros q y s Q Y S C _ _ _ _. assert (0 < q < 1) as O by nra. unfold Loss.bce.
    assert (Rabs (s * e) <= e) as D by (rewrite Rabs_mult, (Rabs_pos_eq e) by lra; assert (Rabs s <= 1) by (apply Rabs_le; lra); nra).
    pose proof (log_of_rounded q (s * e) e E ltac:(lra) O D) as A. pose proof (log_of_rounded (1 - q) (- (s * e)) e E ltac:(nra) ltac:(lra) ltac:(rewrite Rabs_Ropp; exact D)) as B.
    replace (1 - q + - (s * e)) with (1 - (q + s * e)) in B by ring. set (u := ln (q + s * e)) in *. set (v := ln (1 - (q + s * e))) in *.
    replace (- (y * u + (1 - y) * v) - - (y * ln q + (1 - y) * ln (1 - q))) with (y * - (u - ln q) + (1 - y) * - (v - ln (1 - q))) by ring.
    apply Rle_trans with (1 := Rabs_triang _ _). rewrite !Rabs_mult, !Rabs_Ropp, (Rabs_pos_eq y), (Rabs_pos_eq (1 - y)) by lra.
    apply (Rmult_le_compat_l y) in A; [| lra]. apply (Rmult_le_compat_l (1 - y)) in B; [| lra]. lra.
  - intro H. replace (1 + - (1 / 16) * e) with (1 - e / 16) in H by field. specialize (H ltac:(lra) ltac:(lra)).
    rewrite CrossEntropyProofs.bce_1, ln_1 in H. pose proof (ln_negative (1 - e / 16) ltac:(lra)). rewrite Rabs_pos_eq in H by lra. lra.
Qed.
