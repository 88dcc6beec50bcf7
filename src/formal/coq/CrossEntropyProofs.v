(* The claims on binary cross-entropy. *)
From Coq Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary Facts Uniform Logistic.
From LossProofs Require Loss Statements.
Import ListNotations.
Open Scope R_scope.

Lemma bernoulli y q : y = 0 \/ y = 1 -> 0 <= q <= 1 -> Loss.bce y q = - ln (power q y * power (1 - q) (1 - y)).
Proof.
  intros [-> | ->] Q; unfold Loss.bce; rewrite ?Rminus_0_r, ?Rminus_eq_0, ?power_0, power_1 by lra; f_equal; rewrite ?Rmult_1_l, ?Rmult_1_r; ring.
Qed.

Theorem bce_is_bernoulli_nll : Statements.bce_is_bernoulli_nll.
Proof.
  intros N y q t mu _ Y Q T M. parts.
  - intros. now apply bernoulli.
  - rewrite ln_product, <- sum_opp.
    + apply sum_ext. intros i I. apply bernoulli; [now apply T | specialize (M i I); lra].
    + intros i I. specialize (M i I). apply Rmult_lt_0_compat; apply power_pos; lra.
  - rewrite <- sum_opp. apply sum_ext. intros. reflexivity.
Qed.

Lemma bce_0 q : Loss.bce 0 q = - ln (1 - q).
Proof. unfold Loss.bce. ring. Qed.

Lemma bce_1 q : Loss.bce 1 q = - ln q.
Proof. unfold Loss.bce. ring. Qed.

Theorem bce_nonnegative : Statements.bce_nonnegative.
Proof.
  split.
  - intros y q _ Q [-> | ->]; rewrite ?bce_0, ?bce_1; parts; intros.
    + pose proof (ln_nonpositive (1 - q) ltac:(lra)). lra.
    + destruct (Req_dec q 0) as [| N]; [assumption | exfalso]. pose proof (ln_negative (1 - q) ltac:(lra)). lra.
    + subst q. rewrite Rminus_0_r, ln_1. ring.
    + pose proof (ln_nonpositive q ltac:(lra)). lra.
    + destruct (Req_dec q 1) as [| N]; [assumption | exfalso]. pose proof (ln_negative q ltac:(lra)). lra.
    + subst q. rewrite ln_1. ring.
  - intros [_ [_ H]]. specialize (H eq_refl). unfold Loss.bce in H.
    replace (1 - 1 / 2) with (1 / 2) in H by field. pose proof (ln_negative (1 / 2) ltac:(lra)). lra.
Qed.

(* At a wrong end the loss exceeds every bound. *)
Lemma bce_near_0 y M : 0 < y <= 1 -> exists e, 0 < e /\ forall q, 0 < q < 0 + e -> M < Loss.bce y q.
Proof.
  intro Y. exists (Rmin 1 (exp (- (Rabs M / y)))). split; [apply Rmin_pos; [lra | apply exp_pos] |]. intros q [Q0 Q].
  rewrite Rplus_0_l in Q. pose proof (Rmin_l 1 (exp (- (Rabs M / y)))). pose proof (Rmin_r 1 (exp (- (Rabs M / y)))).
  assert (ln q < - (Rabs M / y)) as L. { rewrite <- (ln_exp (- (Rabs M / y))). apply ln_increasing; lra. }
  assert (Rabs M < y * - ln q). { apply (Rmult_lt_compat_l y) in L; [| lra]. replace (y * - (Rabs M / y)) with (- Rabs M) in L by (field; lra). lra. }
  pose proof (Rle_abs M). pose proof (ln_nonpositive (1 - q) ltac:(lra)). unfold Loss.bce. nra.
Qed.

Lemma bce_mirror y q : Loss.bce y q = Loss.bce (1 - y) (1 - q).
Proof. unfold Loss.bce. replace (1 - (1 - q)) with q by ring. ring. Qed.

Lemma bce_near_1 y M : 0 <= y < 1 -> exists e, 0 < e /\ forall q, 1 - e < q < 1 -> M < Loss.bce y q.
Proof.
  intro Y. destruct (bce_near_0 (1 - y) M ltac:(lra)) as [e [E H]]. exists e. split; [assumption |]. intros q Q.
  rewrite bce_mirror. apply H. lra.
Qed.

Theorem bce_diverges : Statements.bce_diverges.
Proof.
  unfold Statements.bce_diverges.
  parts.
  - apply tends_right_infinity. intro M. apply bce_near_0. lra.
  - apply tends_left; [| rewrite bce_1, ln_1; ring]. apply (continuous_derivable _ _ (- 1)).
    apply (derive_ext (fun q => - ln q)); [intro; now rewrite bce_1 |]. auto_derive; [lra | field].
  - apply tends_left_infinity. intro M. apply bce_near_1. lra.
  - apply tends_right; [| rewrite bce_0, Rminus_0_r, ln_1; ring]. apply (continuous_derivable _ _ 1).
    apply (derive_ext (fun q => - ln (1 - q))); [intro; now rewrite bce_0 |]. auto_derive; [lra | field].
Qed.

Theorem bce_diverges_to_one : Statements.bce_diverges_to_one.
Proof.
  intro T. destruct (tends_left_says _ _ _ 1 Rlt_0_1 T) as [d [D H]]. destruct (bce_near_1 0 2 ltac:(lra)) as [e [E K]].
  pose proof (Rmin_l d e). pose proof (Rmin_r d e). pose proof (Rmin_pos d e D E).
  specialize (H (1 - Rmin d e / 2) ltac:(lra)). specialize (K (1 - Rmin d e / 2) ltac:(lra)). apply Rabs_def2 in H. lra.
Qed.

Theorem bce_monotone : Statements.bce_monotone.
Proof.
  intros u v U V. parts.
  - intro L. rewrite !bce_1, !bce_0. pose proof (ln_increasing u v ltac:(lra) L). pose proof (ln_increasing (1 - v) (1 - u) ltac:(lra) ltac:(lra)). lra.
  - unfold Loss.bce_grad_q. replace ((u - 1) / (u * (1 - u))) with (- / u) by (field; lra). pose proof (Rinv_0_lt_compat u ltac:(lra)). lra.
  - unfold Loss.bce_grad_q. replace ((u - 0) / (u * (1 - u))) with (/ (1 - u)) by (field; lra). pose proof (Rinv_0_lt_compat (1 - u) ltac:(lra)). lra.
Qed.

Theorem bce_diverges_at_both_ends : Statements.bce_diverges_at_both_ends.
Proof.
  split.
  - intros y _ Y. split; [apply tends_right_infinity | apply tends_left_infinity]; intro M; [apply bce_near_0 | apply bce_near_1]; lra.
  - intros [_ T]. destruct (tends_left_infinity_says _ _ 1 T) as [d [D H]]. pose proof (Rmin_l d 1). pose proof (Rmin_r d 1). pose proof (Rmin_pos d 1 D Rlt_0_1).
    set (q := 1 - Rmin d 1 / 2) in *. specialize (H q ltac:(unfold q; lra)). rewrite bce_1 in H.
    assert (1 / 2 <= q < 1) by (unfold q; lra). pose proof (ln_le_minus_1 (1 / q) ltac:(apply Rdiv_lt_0_compat; lra)) as L. rewrite ln_inverse in L by lra.
    assert (1 / q <= 2). { apply Rmult_le_reg_r with q; [lra |]. unfold Rdiv. rewrite Rmult_1_l, Rinv_l; lra. } lra.
Qed.

Theorem bce_diverges_when_dissimilar : Statements.bce_diverges_when_dissimilar.
Proof.
  split.
  - intros q y m Q [-> | ->] M A _; rewrite ?bce_0, ?bce_1; intros C D; assert (exp (- m) < 1) by (rewrite <- exp_0; apply exp_increasing; lra).
    + rewrite Rminus_0_r, Rabs_pos_eq in A by lra. pose proof (ln_increasing (1 - q) (exp (- m)) ltac:(lra) ltac:(lra)) as L. rewrite ln_exp in L. lra.
    + rewrite Rabs_left1 in A by lra. pose proof (ln_increasing q (exp (- m)) ltac:(lra) ltac:(lra)) as L. rewrite ln_exp in L. lra.
  - intro H. rewrite Rabs_left in H by lra. specialize (H ltac:(lra) ltac:(lra) ltac:(lra)). rewrite bce_1, <- ln_Rinv in H by lra.
    pose proof (exp_lower 40 (1 / 8) ltac:(lra)) as E. replace (INR 40 * (1 / 8)) with 5 in E by (simpl; field).
    assert (ln (/ (1 / 100)) <= 5); [| lra]. rewrite <- (ln_exp 5). apply ln_monotone; lra.
Qed.

Theorem bce_minibatch_mean : Statements.bce_minibatch_mean.
Proof. intros N t mu _ _ _. f_equal. rewrite <- sum_opp. apply sum_ext. intros. reflexivity. Qed.

Theorem bce_stray_class_sum : Statements.bce_stray_class_sum.
Proof.
  unfold Statements.bce_stray_class_sum, listed, Loss.bce; simpl. intro H. pose proof (ln_negative (1 / 2) ltac:(lra)).
  replace (1 - 1) with 0 in H by ring. lra.
Qed.

Theorem bce_missing_parentheses : Statements.bce_missing_parentheses.
Proof.
  intro H. specialize (H 0%nat ltac:(lia)). unfold listed, Loss.bce in H. simpl in H. pose proof (ln_negative (1 - 1 / 2) ltac:(lra)). lra.
Qed.

Lemma derive_weight n y b w x k : (k < n)%nat ->
  is_derive (fun t => Loss.bce_with_logits y (sum_to n (fun i => update w k t i * x i) + b)) (w k) (Loss.bce_with_logits_grad y (sum_to n (fun i => w i * x i) + b) * x k).
Proof.
  intro K. apply (is_derive_compose (Loss.bce_with_logits y) (fun t => sum_to n (fun i => update w k t i * x i) + b)).
  - rewrite sum_update_self. apply with_logits_derive.
  - apply is_derive_plus_constant. now apply is_derive_linear.
Qed.

Lemma derive_bias y b c : is_derive (fun b' => Loss.bce_with_logits y (c + b')) b (Loss.bce_with_logits_grad y (c + b)).
Proof.
  apply (is_derive_value _ _ (Loss.bce_with_logits_grad y (c + b) * 1)); [ring |].
  apply (is_derive_compose (Loss.bce_with_logits y) (fun t => c + t)); [apply with_logits_derive |].
  apply is_derive_constant_plus, is_derive_identity.
Qed.

Theorem bce_weight_gradient : Statements.bce_weight_gradient.
Proof.
  intros n k y b w x _ K _. split.
  - eapply is_derive_value; [| now apply derive_weight]. rewrite with_logits_grad. ring.
  - eapply is_derive_value; [| apply derive_bias]. rewrite with_logits_grad. ring.
Qed.

Lemma softplus_increasing u v : u < v -> Loss.softplus u < Loss.softplus v.
Proof. apply (increasing Loss.softplus Loss.sigmoid); [apply softplus_derive | apply sigmoid_pos]. Qed.

Lemma step_length n w x b e : sum_to n (fun i => (w i + e * x i) * x i) + (b + e) = sum_to n (fun i => w i * x i) + b + e * (sum_to n (fun i => x i ^ 2) + 1).
Proof.
  rewrite (sum_ext n (fun i => (w i + e * x i) * x i) (fun i => w i * x i + e * x i ^ 2)) by (intros; ring).
  rewrite sum_plus, sum_scal. ring.
Qed.

Lemma step_lowers n y b w x : y = 0 \/ y = 1 -> let e := y - Loss.sigmoid (sum_to n (fun i => w i * x i) + b) in
  Loss.bce_with_logits y (sum_to n (fun i => (w i + e * x i) * x i) + (b + e)) < Loss.bce_with_logits y (sum_to n (fun i => w i * x i) + b).
Proof.
  intros Y e. rewrite step_length. set (z := sum_to n (fun i => w i * x i) + b) in *.
  assert (1 <= sum_to n (fun i => x i ^ 2) + 1) by (pose proof (sum_nonneg n (fun i => x i ^ 2) ltac:(intros; apply pow2_ge_0)); lra).
  pose proof (sigmoid_range z). rewrite !with_logits. destruct Y as [-> | ->]; unfold e.
  - pose proof (softplus_increasing (z + (0 - Loss.sigmoid z) * (sum_to n (fun i => x i ^ 2) + 1)) z ltac:(nra)). lra.
  - pose proof (softplus_increasing (- (z + (1 - Loss.sigmoid z) * (sum_to n (fun i => x i ^ 2) + 1))) (- z) ltac:(nra)) as L.
    rewrite !softplus_mirror in L. lra.
Qed.

Theorem bce_gradient_bound : Statements.bce_gradient_bound.
Proof.
  intros y z u v Y. assert (forall x, Rabs (Loss.bce_with_logits_grad y x) <= 1) as B.
  { intro x. rewrite with_logits_grad. pose proof (sigmoid_range x). apply Rabs_le. lra. }
  parts; [apply B | |].
  - rewrite <- (Rmult_1_l (Rabs (u - v))). apply (lipschitz _ (Loss.bce_with_logits_grad y)); [apply with_logits_derive | exact B].
  - replace (Finite 1) with (Finite (1 - 0)) by (f_equal; ring). apply with_logits_grad_to.
Qed.

Lemma derive_accuracy N (g : nat -> R -> R) (y : nat -> R) x : (forall s, (s < N)%nat -> continuous (g s) x) -> (forall s, (s < N)%nat -> g s x <> 0) ->
  is_derive (fun t => sum_to N (fun s => if Rlt_dec 0 (g s t) then y s else 1 - y s) / INR N) x 0.
Proof.
  intros C H. apply (is_derive_value _ _ (sum_to N (fun _ => 0) / INR N)); [rewrite sum_zero by reflexivity; unfold Rdiv; ring |].
  apply is_derive_div_const. apply is_derive_sum. intros s S.
  apply (derive_if (g s) (fun _ => y s) (fun _ => 1 - y s)); auto; intros; apply @is_derive_const.
Qed.

Theorem accuracy_not_differentiable : Statements.accuracy_not_differentiable.
Proof.
  intros N n k b t w y X _ _ K T Y. parts.
  - intro H. apply (derive_accuracy N (fun s t' => sum_to n (fun i => update w k t' i * X s i) + b)).
    + intros s S. apply (continuous_derivable _ _ (X s k)). apply is_derive_plus_constant. now apply (is_derive_linear n w (X s)).
    + intros s S. rewrite (sum_update_self n w k (X s)). now apply H.
  - intro H. apply (derive_accuracy N (fun s b' => sum_to n (fun i => w i * X s i) + b')).
    + intros s S. apply (continuous_derivable _ _ 1). apply is_derive_constant_plus, is_derive_identity.
    + exact H.
  - apply tends_right_constant. intros z Z. destruct (Rlt_dec 0 z); lra.
  - apply tends_left_constant. intros z Z. destruct (Rlt_dec 0 z); lra.
Qed.

Theorem bce_from_logits : Statements.bce_from_logits.
Proof.
  intros y z t Y. parts; [apply bce_of_sigmoid | apply with_logits | | ]; rewrite ?with_logits, softplus_mirror; ring.
Qed.

Theorem bce_stable_forms : Statements.bce_stable_forms.
Proof.
  intros y z Y. rewrite with_logits. unfold Loss.log1p.
  assert (ln (1 + exp (- Rabs z)) = Loss.softplus z - Rmax z 0) as E.
  { unfold Rabs, Rmax. destruct (Rcase_abs z), (Rle_dec z 0); try lra; rewrite ?Ropp_involutive, ?ln_mirror; unfold Loss.softplus; try ring.
    replace z with 0 by lra. ring. }
  rewrite E. unfold Rmax. parts; destruct (Rle_dec z 0); try destruct (Rle_dec (- z) 0); try destruct (Rle_dec 0 z); try lra; try ring.
  all: replace z with 0 by lra; ring.
Qed.

Theorem bce_affine_in_label : Statements.bce_affine_in_label.
Proof.
  intros p q y P Q Y. unfold Loss.alternative_a, Loss.alternative_b. parts.
  - unfold Loss.bce. ring.
  - replace (1 - 1 / 2) with (1 / 2) by field. rewrite !power_positive, <- Rpower_plus by lra. replace (1 - y + y) with 1 by ring. apply Rpower_1; lra.
  - replace (1 - 1 / 2) with (1 / 2) by field. rewrite !power_positive, <- Rpower_plus by lra. replace (y + (1 - y)) with 1 by ring. rewrite Rpower_1; lra.
  - intros [Y0 [Y1 N]]. rewrite !Rminus_0_r, Rminus_eq_0, !power_0, !power_1 by lra.
    pose proof (weighted_power_strict y q (1 - q) ltac:(lra) ltac:(lra) ltac:(lra) ltac:(lra)).
    pose proof (weighted_power_strict y (1 - q) q ltac:(lra) ltac:(lra) ltac:(lra) ltac:(lra)). lra.
Qed.

Theorem bce_convex_in_logit : Statements.bce_convex_in_logit.
Proof.
  intros y z u v Y. parts.
  - rewrite <- sigmoid_grad_product. apply with_logits_grad_derive.
  - rewrite <- sigmoid_grad_product. apply sigmoid_grad_pos.
  - rewrite <- sigmoid_grad_product. apply sigmoid_grad_le.
  - rewrite !with_logits. pose proof (softplus_above_tangent ((u + v) / 2) u). pose proof (softplus_above_tangent ((u + v) / 2) v). nra.
Qed.

Theorem bce_convex_in_weights : Statements.bce_convex_in_weights.
Proof.
  intros N n j k y w v X _ _ J K _. parts.
  - apply is_derive_sum. intros i I. apply (derive_ext (fun t => Loss.bce_with_logits_grad (y i) (sum_to n (fun l => update w k t l * X i l)) * X i j)).
    { intro t. do 2 f_equal. apply sum_ext. intros; ring. }
    apply (is_derive_value _ _ (Loss.sigmoid_grad (sum_to n (fun l => X i l * w l)) * X i k * X i j)); [ring |].
    apply is_derive_scale_right.
    apply (is_derive_compose (Loss.bce_with_logits_grad (y i)) (fun t => sum_to n (fun l => update w k t l * X i l))); [| now apply is_derive_linear].
    rewrite sum_update_self. rewrite (sum_ext n (fun l => X i l * w l) (fun l => w l * X i l)) by (intros; ring). apply with_logits_grad_derive.
  - rewrite (sum_ext n _ (fun a => sum_to N (fun i => Loss.sigmoid_grad (sum_to n (fun l => X i l * w l)) * (X i a * v a) * sum_to n (fun c => X i c * v c)))).
    + rewrite (sum_swap n N (fun a i => Loss.sigmoid_grad (sum_to n (fun l => X i l * w l)) * (X i a * v a) * sum_to n (fun c => X i c * v c))).
      apply sum_ext. intros i _. rewrite sum_scal_r, sum_scal. ring.
    + intros a _. rewrite (sum_ext n _ (fun c => sum_to N (fun i => Loss.sigmoid_grad (sum_to n (fun l => X i l * w l)) * (X i a * v a) * (X i c * v c)))).
      * rewrite sum_swap. apply sum_ext. intros i _. now rewrite <- sum_scal.
      * intros c _. rewrite <- sum_scal, <- sum_scal_r. apply sum_ext. intros; ring.
  - apply Rle_ge, sum_nonneg. intros i _. apply Rmult_le_pos; [left; apply sigmoid_grad_pos | apply pow2_ge_0].
Qed.

(* A group of N labels with the sum S at one logit: N times the loss of their mean. *)
Lemma group_loss N y z : (1 <= N)%nat -> sum_to N (fun i => Loss.bce_with_logits (y i) z) = INR N * Loss.bce_with_logits (sum_to N (fun i => y i) / INR N) z.
Proof.
  intro H. pose proof (INR_pos N H). rewrite (sum_ext _ _ (fun i => Loss.softplus z - y i * z)) by (intros; apply with_logits).
  rewrite sum_minus, sum_const, sum_scal_r, with_logits. change (sum_to N (fun i => y i)) with (sum_to N y). field. lra.
Qed.

Lemma group_least N y z : (1 <= N)%nat -> 0 < sum_to N (fun i => y i) < INR N ->
  sum_to N (fun i => Loss.bce_with_logits (y i) (ln (sum_to N (fun i => y i) / (INR N - sum_to N (fun i => y i))))) <= sum_to N (fun i => Loss.bce_with_logits (y i) z).
Proof.
  intros H S. pose proof (INR_pos N H). rewrite !group_loss by assumption. set (s := sum_to N (fun i => y i)) in *.
  assert (0 < s / INR N < 1) as P.
  { split; [apply Rdiv_lt_0_compat; lra |]. apply Rmult_lt_reg_r with (INR N); [lra |]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra. }
  replace (s / (INR N - s)) with (s / INR N / (1 - s / INR N)) by (field; lra). change (ln (s / INR N / (1 - s / INR N))) with (Loss.logit (s / INR N)).
  apply Rmult_le_compat_l; [lra |]. rewrite <- !bce_of_sigmoid, sigmoid_logit by assumption. apply bce_least; [assumption | apply sigmoid_range].
Qed.

Theorem bce_has_global_minimum : Statements.bce_has_global_minimum.
Proof.
  split.
  - intros N M b w y t HN HM _ _ [A [B [C D]]] _ _.
    destruct (Rlt_dec _ _) as [_ | F]; [| lra]. destruct (Rlt_dec _ _) as [_ | F]; [| lra].
    destruct (Rlt_dec _ _) as [_ | F]; [| lra]. destruct (Rlt_dec _ _) as [_ | F]; [| lra].
    pose proof (group_least N y b HN). pose proof (group_least M t (w + b) HM). lra.
  - unfold listed; simpl. intro H.
    destruct (Rlt_dec 0 (0 + 0 + 1)) as [_ | F]; [| lra]. destruct (Rlt_dec (0 + 0 + 1) (1 + 1)) as [_ | F]; [| lra].
    destruct (Rlt_dec 0 (0 + 1)) as [_ | F]; [| lra]. destruct (Rlt_dec (0 + 1) 1) as [F | _]; [lra |].
    replace ((0 + 0 + 1) / (1 + 1 - (0 + 0 + 1))) with 1 in H by field. rewrite ln_1, !with_logits in H.
    pose proof (softplus_increasing (- (1)) 0 ltac:(lra)) as L. rewrite (softplus_mirror 1) in L.
    specialize (H ltac:(intros; lra) ltac:(intros; lra)). rewrite Rplus_0_r in H. lra.
Qed.

Theorem bce_strictly_proper : Statements.bce_strictly_proper.
Proof.
  intros p q P Q. parts; try lra.
  - unfold Loss.entropy, Loss.kl, Loss.bce, listed; simpl. rewrite !ln_quotient by lra. ring.
  - intros q' Q' N. pose proof (bce_proper p q' P Q' N) as L. unfold Loss.bce in *. lra.
Qed.
