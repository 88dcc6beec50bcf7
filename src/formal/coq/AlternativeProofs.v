(* The claims on the alternative losses A and B, for hard labels and in comparison with cross-entropy. *)
From Coq Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary Facts Uniform Logistic AlternativeFacts.
From LossProofs Require Loss Statements.
From LossProofs Require CrossEntropyProofs.
Open Scope R_scope.

Theorem alternative_hard_values : Statements.alternative_hard_values.
Proof. intros q Q. rewrite a_0, a_1, b_0, b_1 by lra. auto. Qed.

Theorem alternative_ratio : Statements.alternative_ratio.
Proof.
  assert (forall q r, 0 < q < 1 -> power q (1 - r) * power (1 - q) r / - (power q r * power (1 - q) (1 - r)) = - (power q (1 - 2 * r) * power (1 - q) (2 * r - 1))) as H.
  { intros q r Q. rewrite !power_positive by lra. replace (1 - 2 * r) with (1 - r + - r) by ring. replace (2 * r - 1) with (r + - (1 - r)) by ring.
    rewrite !Rpower_plus, !Rpower_Ropp. field. split; apply Rgt_not_eq, exp_pos. }
  intros y q r Y Q. split; now apply H.
Qed.

Theorem alternative_signs : Statements.alternative_signs.
Proof.
  intros y q Y Q. rewrite a_exp, b_exp by assumption. pose proof (exp_pos (- Loss.bce (1 - y) q)). pose proof (exp_pos (- Loss.bce y q)). parts; lra.
Qed.

Theorem alternative_coincide_at_ends : Statements.alternative_coincide_at_ends.
Proof.
  split.
  - intros y q _ Q Y. split.
    + unfold Loss.alternative_a, Loss.alternative_b. intros [-> | ->]; rewrite ?Rminus_0_r, ?Rminus_eq_0, !(power_of_0) by lra; split; ring.
    + intros Q'. rewrite a_exp, b_exp by lra. pose proof (exp_pos (- Loss.bce (1 - y) q)). pose proof (exp_pos (- Loss.bce y q)). lra.
  - intros [H _]. specialize (H (or_introl eq_refl)). rewrite b_0 in H by lra. lra.
Qed.

Theorem alternative_differ_by_one : Statements.alternative_differ_by_one.
Proof. intros y q [-> | ->] Q; rewrite ?a_0, ?a_1, ?b_0, ?b_1 by lra; ring. Qed.

Theorem alternative_same_gradient : Statements.alternative_same_gradient.
Proof.
  intros N y z w alpha t s x _ Y _ T. parts.
  - exists (Loss.alternative_a_grad_z y z). split; [apply a_derive |]. exists (Loss.alternative_b_grad_z y z). split; [apply b_derive |].
    now rewrite (proj1 (hard_grads y z Y)), (proj2 (hard_grads y z Y)).
  - apply hard_grads, Y.
  - apply hard_grads, Y.
  - do 3 f_equal. apply sum_ext. intros i I. now rewrite (proj1 (hard_grads _ (s i) (T i I))), (proj2 (hard_grads _ (s i) (T i I))).
Qed.

Theorem alternative_penalises_the_wrong_answer : Statements.alternative_penalises_the_wrong_answer.
Proof.
  intros y u v [-> | ->] U V; rewrite ?Rminus_0_r, ?Rminus_eq_0, ?a_0, ?a_1, ?b_0, ?b_1 by lra; parts; try lra; intro H.
  - rewrite !Rabs_pos_eq in H by lra. lra.
  - rewrite !Rabs_left1 in H by lra. lra.
Qed.

Lemma a_abs y q : y = 0 \/ y = 1 -> 0 <= q <= 1 -> Loss.alternative_a y q = Rabs (y - q).
Proof. intros [-> | ->] Q; rewrite ?a_0, ?a_1 by lra; [rewrite Rabs_left1 | rewrite Rabs_pos_eq]; lra. Qed.

Theorem alternative_is_mae : Statements.alternative_is_mae.
Proof.
  intros N y q t p _ Y Q T P. split; [now apply a_abs |]. unfold Loss.mae. f_equal. apply sum_ext. intros i I. apply a_abs; auto.
Qed.

Theorem alternative_is_one_minus_likelihood : Statements.alternative_is_one_minus_likelihood.
Proof.
  intros y q Y Q. parts.
  - destruct Y as [-> | ->]; rewrite ?a_0, ?a_1, ?Rminus_0_r, ?Rminus_eq_0, ?power_0, ?power_1 by lra; ring.
  - reflexivity.
  - intros. now apply CrossEntropyProofs.bernoulli.
  - intros A B. destruct Y as [-> | ->]; rewrite ?a_0, ?a_1, ?CrossEntropyProofs.bce_0, ?CrossEntropyProofs.bce_1, Ropp_involutive, exp_ln by lra; ring.
Qed.

(* -log(1 - a) between the first six terms of its series and those plus a^7 / (7 (1 - a)). *)
Lemma series a : 0 <= a < 1 ->
  a ^ 2 / 2 + a ^ 3 / 3 + a ^ 4 / 4 + a ^ 5 / 5 + a ^ 6 / 6 <= - ln (1 - a) - a
  /\ - ln (1 - a) - a <= a ^ 2 / 2 + a ^ 3 / 3 + a ^ 4 / 4 + a ^ 5 / 5 + a ^ 6 / 6 + a ^ 7 / (7 * (1 - a)).
Proof.
  intro A. split.
  - pose proof (nondecreasing_from_0 (fun x => - ln (1 - x) - x - (x ^ 2 / 2 + x ^ 3 / 3 + x ^ 4 / 4 + x ^ 5 / 5 + x ^ 6 / 6)) (fun x => x ^ 6 / (1 - x)) a ltac:(lra)) as M.
    cbv beta in M. rewrite !Rminus_0_r, ln_1 in M. enough (- 0 - (0 ^ 2 / 2 + 0 ^ 3 / 3 + 0 ^ 4 / 4 + 0 ^ 5 / 5 + 0 ^ 6 / 6) <= - ln (1 - a) - a - (a ^ 2 / 2 + a ^ 3 / 3 + a ^ 4 / 4 + a ^ 5 / 5 + a ^ 6 / 6)) by lra.
    apply M.
    + intros x X. auto_derive; [lra |]. field. lra.
    + intros x X. apply Rmult_le_pos; [apply pow_le; lra | left; apply Rinv_0_lt_compat; lra].
  - pose proof (nondecreasing_from_0 (fun x => x ^ 2 / 2 + x ^ 3 / 3 + x ^ 4 / 4 + x ^ 5 / 5 + x ^ 6 / 6 + x ^ 7 / (7 * (1 - x)) - (- ln (1 - x) - x)) (fun x => x ^ 7 / (7 * (1 - x) ^ 2)) a ltac:(lra)) as M.
    cbv beta in M. rewrite !Rminus_0_r, ln_1 in M.
    enough (0 ^ 2 / 2 + 0 ^ 3 / 3 + 0 ^ 4 / 4 + 0 ^ 5 / 5 + 0 ^ 6 / 6 + 0 ^ 7 / (7 * 1) - - 0 <= a ^ 2 / 2 + a ^ 3 / 3 + a ^ 4 / 4 + a ^ 5 / 5 + a ^ 6 / 6 + a ^ 7 / (7 * (1 - a)) - (- ln (1 - a) - a)) by lra.
    apply M.
    + intros x X. auto_derive; [lra |]. field. lra.
    + intros x X. apply Rmult_le_pos; [apply pow_le; lra |]. left. apply Rinv_0_lt_compat, Rmult_lt_0_compat; [lra |]. apply pow_lt. lra.
Qed.

Theorem alternative_below_bce : Statements.alternative_below_bce.
Proof.
  intros y q Y Q.
  assert (exists a, 0 <= a <= 1 /\ Loss.alternative_a y q = a /\ Loss.bce y q = - ln (1 - a) /\ (q = y <-> a = 0) /\ (a < 1 <-> ((y <> 0 -> 0 < q) /\ (1 - y <> 0 -> 0 < 1 - q)))) as [a [A [EA [EB [Z F]]]]].
  { destruct Y as [-> | ->].
    - exists q. rewrite a_0, CrossEntropyProofs.bce_0 by lra. parts; lra.
    - exists (1 - q). rewrite a_1, CrossEntropyProofs.bce_1 by lra. replace (1 - (1 - q)) with q by ring. parts; lra. }
  rewrite EA, EB. parts; try lra.
  - intros N C D. assert (a <> 0) by tauto. assert (a < 1) by tauto. pose proof (ln_lt_minus_1 (1 - a) ltac:(lra) ltac:(lra)). lra.
  - intros E _ _. assert (a = 0) as -> by tauto. rewrite Rminus_0_r, ln_1. ring.
  - intro L. destruct (series a ltac:(lra)). split; intros; lra.
Qed.

Lemma mae_below_bce y q : 0 <= y <= 1 -> 0 <= q <= 1 -> (y <> 0 -> 0 < q) -> (1 - y <> 0 -> 0 < 1 - q) -> y * (1 - q) + (1 - y) * q <= Loss.bce y q.
Proof.
  intros Y Q A B. unfold Loss.bce.
  assert (y * (1 - q) <= y * - ln q). { destruct (Req_dec y 0) as [-> | N]; [lra |]. pose proof (ln_le_minus_1 q (A N)). apply Rmult_le_compat_l; lra. }
  assert ((1 - y) * q <= (1 - y) * - ln (1 - q)). { destruct (Req_dec (1 - y) 0) as [-> | N]; [lra |]. pose proof (ln_le_minus_1 (1 - q) (B N)). apply Rmult_le_compat_l; lra. }
  lra.
Qed.

Lemma a_below_mae y q : 0 <= y <= 1 -> 0 <= q <= 1 -> Loss.alternative_a y q <= y * (1 - q) + (1 - y) * q.
Proof. intros Y Q. pose proof (weighted_power y q (1 - q) Y). unfold Loss.alternative_a. lra. Qed.

Theorem alternative_differs_from_bce : Statements.alternative_differs_from_bce.
Proof.
  assert (sqrt (1 / 4) = 1 / 2) as S1 by (replace (1 / 4) with ((1 / 2) ^ 2) by field; apply sqrt_pow2; lra).
  assert (sqrt (3 / 4) = sqrt 3 / 2) as S3. { replace (3 / 4) with (3 * (1 / 4)) by field. rewrite sqrt_mult by lra. rewrite S1. field. }
  intros y q Y Q. parts.
  - rewrite b_exp by assumption. pose proof (exp_pos (- Loss.bce y q)). lra.
  - rewrite a_exp by assumption. apply exp_pos.
  - pose proof (a_below_mae y q Y ltac:(lra)). pose proof (ln_lt_minus_1 q ltac:(lra) ltac:(lra)). pose proof (ln_lt_minus_1 (1 - q) ltac:(lra) ltac:(lra)).
    unfold Loss.bce. destruct (Rle_dec y (1 / 2)); nra.
  - unfold Loss.alternative_a_grad_q. rewrite Rminus_eq_0, power_0, power_1 by lra. field.
  - unfold Loss.alternative_b_grad_q. rewrite Rminus_eq_0, power_0, power_1 by lra. field.
  - unfold Loss.bce_grad_q. field.
  - unfold Loss.alternative_a_grad_q. replace (1 - 1 / 2) with (1 / 2) by field. replace (1 - 1 / 4) with (3 / 4) by field. rewrite !power_half, S1, S3 by lra. field.
  - unfold Loss.alternative_b_grad_q. replace (1 - 1 / 2) with (1 / 2) by field. replace (1 - 1 / 4) with (3 / 4) by field. rewrite !power_half, S1, S3 by lra. field.
  - unfold Loss.bce_grad_q. field.
Qed.

Theorem alternative_gradient_ratio : Statements.alternative_gradient_ratio.
Proof.
  assert (forall y z, y = 0 \/ y = 1 -> Loss.alternative_a_grad_z y z = Loss.sigmoid ((2 * y - 1) * z) * Loss.bce_with_logits_grad y z) as E.
  { intros y z Y. rewrite (proj1 (hard_grads y z Y)), with_logits_grad, sigmoid_grad_product. destruct Y as [-> | ->].
    - replace ((2 * 0 - 1) * z) with (- z) by ring. rewrite <- sigmoid_mirror. ring.
    - replace ((2 * 1 - 1) * z) with z by ring. ring. }
  intros y z Y. parts.
  - now apply E.
  - rewrite with_logits_grad. pose proof (sigmoid_range z). apply Rabs_def1; destruct Y as [-> | ->]; lra.
  - apply tends_near_infinity. intros x _. rewrite (proj1 (hard_grads 0 x (or_introl eq_refl))), Rminus_0_r. replace ((1 - 2 * 0) * Loss.sigmoid_grad x) with (Loss.sigmoid_grad x) by ring.
    pose proof (sigmoid_grad_pos x). rewrite Rabs_pos_eq by lra. rewrite sigmoid_grad_product, sigmoid_mirror. pose proof (sigmoid_below_exp (- x)). pose proof (sigmoid_range x). pose proof (sigmoid_range (- x)). nra.
  - replace (Finite 1) with (Finite (1 - 0)) by (f_equal; ring). apply with_logits_grad_to.
  - apply tends_near_minus_infinity. intros x _. rewrite (proj1 (hard_grads 1 x (or_intror eq_refl))), Rminus_0_r. replace ((1 - 2 * 1) * Loss.sigmoid_grad x) with (- Loss.sigmoid_grad x) by ring.
    pose proof (sigmoid_grad_pos x). rewrite Rabs_Ropp, Rabs_pos_eq by lra. rewrite sigmoid_grad_product. pose proof (sigmoid_below_exp x). pose proof (sigmoid_range x). nra.
  - apply with_logits_grad_from.
Qed.

(* The middle of a chord of sigma, from 0 to the right. *)
Lemma sigmoid_above_chord d : 0 < d -> Loss.sigmoid d > (Loss.sigmoid 0 + Loss.sigmoid (2 * d)) / 2.
Proof.
  intro D. rewrite !sigmoid_of_exp, exp_0. replace (2 * d) with (d + d) by ring. rewrite exp_plus. set (e := exp d).
  assert (1 < e) by (unfold e; rewrite <- exp_0; apply exp_increasing; lra).
  apply Rlt_gt, Rminus_gt_0_lt. replace (e / (1 + e) - (1 / (1 + 1) + e * e / (1 + e * e)) / 2) with ((e - 1) ^ 3 / (4 * (1 + e) * (1 + e * e))) by (field; nra).
  apply Rdiv_lt_0_compat; [apply pow_lt; lra | nra].
Qed.

Lemma sigmoid_grad_derive z : is_derive Loss.sigmoid_grad z (Loss.sigmoid_grad z * (1 - 2 * Loss.sigmoid z)).
Proof.
  apply (derive_ext (fun t => Loss.sigmoid t * (1 - Loss.sigmoid t))); [intro; now rewrite sigmoid_grad_product |].
  apply (is_derive_value _ _ (Loss.sigmoid_grad z * (1 - Loss.sigmoid z) + Loss.sigmoid z * (0 - Loss.sigmoid_grad z))); [ring |].
  apply (is_derive_mult Loss.sigmoid (fun t => 1 - Loss.sigmoid t)); [apply sigmoid_derive | | intros; apply Rmult_comm].
  apply @is_derive_minus; [apply @is_derive_const | apply sigmoid_derive].
Qed.

Lemma a_grad_derive y z : y = 0 \/ y = 1 -> is_derive (Loss.alternative_a_grad_z y) z ((1 - 2 * y) * (Loss.sigmoid_grad z * (1 - 2 * Loss.sigmoid z))).
Proof.
  intro Y. apply (derive_ext (fun t => (1 - 2 * y) * Loss.sigmoid_grad t)); [intro t; now rewrite (proj1 (hard_grads y t Y)) |].
  apply is_derive_scale, sigmoid_grad_derive.
Qed.

Lemma sigmoid_side z : (0 < z -> 1 / 2 < Loss.sigmoid z) /\ (z < 0 -> Loss.sigmoid z < 1 / 2).
Proof. split; intro H; pose proof (sigmoid_increasing 0 z); pose proof (sigmoid_increasing z 0); rewrite sigmoid_0 in *; auto. Qed.

Theorem alternative_not_convex : Statements.alternative_not_convex.
Proof.
  intros y z Y. parts.
  - rewrite !(proj1 (hard_values_with_logits _)). replace 4 with (2 * 2) by ring. apply sigmoid_above_chord. lra.
  - rewrite !(proj1 (proj2 (hard_values_with_logits _))), !sigmoid_mirror, Ropp_0. replace (- -2) with 2 by ring. replace (- -4) with (2 * 2) by ring. apply sigmoid_above_chord. lra.
  - intro S. exists ((1 - 2 * y) * (Loss.sigmoid_grad z * (1 - 2 * Loss.sigmoid z))). split; [now apply a_grad_derive |].
    pose proof (sigmoid_grad_pos z). destruct (sigmoid_side z) as [A B]. destruct Y as [-> | ->]; [specialize (A ltac:(lra)) | specialize (B ltac:(lra))]; nra.
  - intro S. exists ((1 - 2 * y) * (Loss.sigmoid_grad z * (1 - 2 * Loss.sigmoid z))). split; [now apply a_grad_derive |].
    pose proof (sigmoid_grad_pos z). destruct (sigmoid_side z) as [A B]. destruct Y as [-> | ->]; [specialize (B ltac:(lra)) | specialize (A ltac:(lra))]; nra.
Qed.

Theorem alternative_not_proper : Statements.alternative_not_proper.
Proof.
  intros pi q P Q. assert (0 <= (if Rlt_dec (1 / 2) pi then 1 else 0) <= 1) as I by (destruct (Rlt_dec _ _); lra).
  parts; try (apply I); rewrite ?a_0, ?a_1 by lra; try lra.
  - intros q' Q'. rewrite !a_0, !a_1 by lra. destruct (Rlt_dec _ _); nra.
  - intros. nra.
  - intros. nra.
  - intros ->. field.
Qed.

Theorem alternative_noise_symmetric : Statements.alternative_noise_symmetric.
Proof.
  intros N q eta t u v HN Q E T U V. pose proof (INR_pos N HN).
  assert (forall w, (forall i, (i < N)%nat -> 0 <= w i <= 1) -> sum_to N (fun i => (1 - eta) * Loss.alternative_a (t i) (w i) + eta * Loss.alternative_a (1 - t i) (w i)) / INR N
    = (1 - 2 * eta) * (sum_to N (fun i => Loss.alternative_a (t i) (w i)) / INR N) + eta) as M.
  { intros w W. rewrite (sum_ext _ _ (fun i => (1 - 2 * eta) * Loss.alternative_a (t i) (w i) + eta)).
    - rewrite sum_plus, sum_scal, sum_const. field. lra.
    - intros i I. specialize (W i I). destruct (T i I) as [-> | ->]; rewrite ?Rminus_0_r, ?Rminus_eq_0, !a_0, !a_1 by lra; ring. }
  parts.
  - rewrite a_0, a_1 by lra. ring.
  - now apply M.
  - intro L. rewrite !M by assumption. nra.
  - rewrite !CrossEntropyProofs.bce_0, !CrossEntropyProofs.bce_1. replace (1 - 1 / 2) with (1 / 2) by field.
    pose proof (ln_increasing ((1 - 1 / 4) * (1 / 4)) (1 / 2 * (1 / 2)) ltac:(lra) ltac:(lra)) as L. rewrite !ln_mult in L by lra. lra.
Qed.

(* p^g L <= (1 - p^g) / g <= L for L = -log p. *)
Lemma box_cox p g : 0 < p <= 1 -> 0 < g -> power p g * - ln p <= (1 - power p g) / g /\ (1 - power p g) / g <= - ln p /\ 1 - power p g <= g * - ln p.
Proof.
  intros P G. rewrite power_positive by lra. unfold Rpower. set (x := g * ln p).
  assert (forall t, 1 + t <= exp t) as B by (intro t; destruct (Req_dec t 0) as [-> | N]; [rewrite exp_0; lra | left; now apply exp_ineq1]).
  pose proof (B x). pose proof (B (- x)). pose proof (exp_pos x). rewrite exp_opp in *.
  assert (exp x * - x <= 1 - exp x). { apply Rmult_le_reg_l with (/ exp x); [now apply Rinv_0_lt_compat |]. rewrite <- Rmult_assoc, Rinv_l by lra. replace (/ exp x * (1 - exp x)) with (/ exp x - 1) by (field; lra). lra. }
  assert (x = g * ln p) as E by reflexivity. parts.
  - apply Rmult_le_reg_r with g; [assumption |]. unfold Rdiv. rewrite (Rmult_assoc _ (/ g)), Rinv_l by lra. nra.
  - apply Rmult_le_reg_r with g; [assumption |]. unfold Rdiv. rewrite (Rmult_assoc _ (/ g)), Rinv_l by lra. nra.
  - lra.
Qed.

Theorem alternative_generalized : Statements.alternative_generalized.
Proof.
  intros gamma p G P. rewrite CrossEntropyProofs.bce_1. parts.
  - intros ->. rewrite a_1, power_1 by lra. field.
  - intros _. apply (tends_right_of_0 _ _ (ln p ^ 2)). intros h H. destruct (box_cox p h P ltac:(lra)) as [A [B C]].
    rewrite Rabs_left1 by lra. pose proof (ln_nonpositive p ltac:(lra)). nra.
  - intros _. apply box_cox; lra.
  - intros _. apply box_cox; lra.
Qed.
