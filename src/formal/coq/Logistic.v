(* The sigmoid family and binary cross-entropy: what the proofs of several claims use. *)
From Coq Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary Facts Uniform.
From LossProofs Require Loss.
Open Scope R_scope.

Lemma sigmoid_of_exp z : Loss.sigmoid z = exp z / (1 + exp z).
Proof. definitions. algebra. Qed.

Lemma sigmoid_pos z : 0 < Loss.sigmoid z.
Proof. rewrite sigmoid_of_exp. pose proof (exp_pos z). apply Rdiv_lt_0_compat; lra. Qed.

Lemma sigmoid_mirror z : 1 - Loss.sigmoid z = Loss.sigmoid (- z).
Proof. definitions. algebra. Qed.

Lemma sigmoid_lt_1 z : Loss.sigmoid z < 1.
Proof. pose proof (sigmoid_pos (- z)). rewrite <- sigmoid_mirror in *. lra. Qed.

Lemma sigmoid_range z : 0 < Loss.sigmoid z < 1.
Proof. split; [apply sigmoid_pos | apply sigmoid_lt_1]. Qed.

Lemma sigmoid_0 : Loss.sigmoid 0 = 1 / 2.
Proof. definitions. rewrite Ropp_0, exp_0. field. Qed.

Lemma sigmoid_grad_product z : Loss.sigmoid_grad z = Loss.sigmoid z * (1 - Loss.sigmoid z).
Proof. definitions. algebra. Qed.

Lemma sigmoid_grad_pos z : 0 < Loss.sigmoid_grad z.
Proof. rewrite sigmoid_grad_product. pose proof (sigmoid_range z). apply Rmult_lt_0_compat; lra. Qed.

Lemma sigmoid_grad_even z : Loss.sigmoid_grad (- z) = Loss.sigmoid_grad z.
Proof. definitions. algebra. Qed.

Lemma sigmoid_derive z : is_derive Loss.sigmoid z (Loss.sigmoid_grad z).
Proof. definitions. derivative. Qed.

Lemma sigmoid_increasing u v : u < v -> Loss.sigmoid u < Loss.sigmoid v.
Proof. apply (increasing Loss.sigmoid Loss.sigmoid_grad); [apply sigmoid_derive | apply sigmoid_grad_pos]. Qed.

Lemma sigmoid_injective u v : Loss.sigmoid u = Loss.sigmoid v -> u = v.
Proof.
  intro E. destruct (Rtotal_order u v) as [L | [-> | G]]; [apply sigmoid_increasing in L; lra | reflexivity | apply sigmoid_increasing in G; lra].
Qed.

Lemma sigmoid_le u v : u <= v -> Loss.sigmoid u <= Loss.sigmoid v.
Proof. intros [H | ->]; [left; now apply sigmoid_increasing | lra]. Qed.

Lemma sigmoid_grad_le z : Loss.sigmoid_grad z <= 1 / 4.
Proof. rewrite sigmoid_grad_product. pose proof (pow2_ge_0 (Loss.sigmoid z - 1 / 2)). lra. Qed.

Lemma sigmoid_grad_lt z : z <> 0 -> Loss.sigmoid_grad z < 1 / 4.
Proof.
  intro N. rewrite sigmoid_grad_product.
  assert (Loss.sigmoid z <> 1 / 2) by (rewrite <- sigmoid_0; intro E; apply N; now apply sigmoid_injective).
  assert (0 < (Loss.sigmoid z - 1 / 2) ^ 2) by (apply pow2_gt_0; lra). lra.
Qed.

Lemma sigmoid_grad_0 : Loss.sigmoid_grad 0 = 1 / 4.
Proof. rewrite sigmoid_grad_product, sigmoid_0. field. Qed.

Lemma sigmoid_below_exp z : Loss.sigmoid z <= exp z.
Proof.
  rewrite sigmoid_of_exp. pose proof (exp_pos z). apply Rmult_le_reg_r with (1 + exp z); [lra |].
  unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. nra.
Qed.

Lemma sigmoid_logit q : 0 < q < 1 -> Loss.sigmoid (Loss.logit q) = q.
Proof.
  intro H. rewrite sigmoid_of_exp. unfold Loss.logit. rewrite exp_ln by (apply Rdiv_lt_0_compat; lra). field. lra.
Qed.

Lemma logit_sigmoid z : Loss.logit (Loss.sigmoid z) = z.
Proof. apply sigmoid_injective. apply sigmoid_logit, sigmoid_range. Qed.

Lemma softplus_mirror z : Loss.softplus (- z) = Loss.softplus z - z.
Proof. apply ln_mirror. Qed.

Lemma softplus_pos z : 0 < Loss.softplus z.
Proof. unfold Loss.softplus. rewrite <- ln_1. pose proof (exp_pos z). apply ln_increasing; lra. Qed.

Lemma softplus_derive z : is_derive Loss.softplus z (Loss.sigmoid z).
Proof. definitions. derivative. Qed.

Lemma ln_sigmoid z : ln (Loss.sigmoid z) = - Loss.softplus (- z).
Proof. unfold Loss.sigmoid, Loss.softplus. pose proof (exp_pos (- z)). apply ln_inverse. lra. Qed.

Lemma ln_1_sigmoid z : ln (1 - Loss.sigmoid z) = - Loss.softplus z.
Proof. rewrite sigmoid_mirror, ln_sigmoid. now rewrite Ropp_involutive. Qed.

Lemma with_logits y z : Loss.bce_with_logits y z = Loss.softplus z - y * z.
Proof. unfold Loss.bce_with_logits. rewrite ln_mirror. unfold Loss.softplus. ring. Qed.

Lemma bce_of_sigmoid y z : Loss.bce y (Loss.sigmoid z) = Loss.bce_with_logits y z.
Proof. unfold Loss.bce. rewrite ln_sigmoid, ln_1_sigmoid, softplus_mirror, with_logits. ring. Qed.

Lemma with_logits_grad y z : Loss.bce_with_logits_grad y z = Loss.sigmoid z - y.
Proof.
  unfold Loss.bce_with_logits_grad. replace (y / (1 + exp z)) with (y * Loss.sigmoid (- z)).
  - rewrite <- sigmoid_mirror. unfold Loss.sigmoid, Rdiv. ring.
  - unfold Loss.sigmoid. rewrite Ropp_involutive. unfold Rdiv. ring.
Qed.

Lemma with_logits_derive y z : is_derive (Loss.bce_with_logits y) z (Loss.bce_with_logits_grad y z).
Proof. rewrite with_logits_grad. definitions. derivative. Qed.

Lemma with_logits_grad_derive y z : is_derive (Loss.bce_with_logits_grad y) z (Loss.sigmoid_grad z).
Proof.
  apply (derive_ext (fun t => Loss.sigmoid t - y)); [intro; now rewrite with_logits_grad |].
  apply (is_derive_value _ _ (Loss.sigmoid_grad z - 0)); [ring |]. apply @is_derive_minus; [apply sigmoid_derive | apply @is_derive_const].
Qed.

(* Convex, and no more curved than 1/4. *)
Lemma softplus_above_tangent a b : Loss.softplus a + Loss.sigmoid a * (b - a) <= Loss.softplus b.
Proof.
  destruct (mean_value Loss.softplus Loss.sigmoid a b softplus_derive) as [c [C E]].
  assert (0 <= (Loss.sigmoid c - Loss.sigmoid a) * (b - a)).
  { unfold Rmin, Rmax in C. destruct (Rle_dec a b).
    - pose proof (sigmoid_le a c ltac:(lra)). nra.
    - pose proof (sigmoid_le c a ltac:(lra)). nra. }
  lra.
Qed.

Lemma sigmoid_lipschitz u v : Rabs (Loss.sigmoid u - Loss.sigmoid v) <= 1 / 4 * Rabs (u - v).
Proof.
  apply (lipschitz Loss.sigmoid Loss.sigmoid_grad); [apply sigmoid_derive |]. intro x. pose proof (sigmoid_grad_pos x).
  rewrite Rabs_pos_eq by lra. apply sigmoid_grad_le.
Qed.

Lemma softplus_below_parabola a b : Loss.softplus b <= Loss.softplus a + Loss.sigmoid a * (b - a) + (b - a) ^ 2 / 8.
Proof.
  set (f := fun t => Loss.softplus t - Loss.sigmoid a * (t - a) - (t - a) ^ 2 / 8).
  assert (forall t, is_derive f t (Loss.sigmoid t - Loss.sigmoid a - (t - a) / 4)) as D.
  { intro t. unfold f. apply (is_derive_value _ _ (Loss.sigmoid t - Loss.sigmoid a - (t - a) / 4)); [reflexivity |].
    apply @is_derive_minus; [apply @is_derive_minus; [apply softplus_derive |] |]; auto_derive; auto; field. }
  destruct (mean_value f _ a b D) as [c [C E]].
  assert ((Loss.sigmoid c - Loss.sigmoid a - (c - a) / 4) * (b - a) <= 0).
  { pose proof (sigmoid_lipschitz c a) as L. unfold Rmin, Rmax in C. destruct (Rle_dec a b).
    - pose proof (sigmoid_le a c ltac:(lra)). rewrite !Rabs_pos_eq in L by lra. nra.
    - pose proof (sigmoid_le c a ltac:(lra)). rewrite !Rabs_left1 in L by lra. nra. }
  unfold f in E. replace (a - a) with 0 in E by ring. lra.
Qed.

Lemma with_logits_nonneg y z : 0 <= y <= 1 -> 0 < Loss.bce_with_logits y z.
Proof.
  intro H. rewrite with_logits. pose proof (softplus_pos z). pose proof (softplus_pos (- z)) as M. rewrite softplus_mirror in M.
  destruct (Rle_dec y (1 / 2)); nra.
Qed.

(* Cross-entropy is least where the prediction is the label. *)
Lemma bce_proper p q : 0 < p < 1 -> 0 < q < 1 -> q <> p -> Loss.bce p p < Loss.bce p q.
Proof.
  intros P Q N. unfold Loss.bce.
  assert (ln (q / p) < q / p - 1) as A.
  { apply ln_lt_minus_1; [apply Rdiv_lt_0_compat; lra |]. intro E. apply N. apply (f_equal (fun t => t * p)) in E. field_simplify in E; lra. }
  pose proof (ln_le_minus_1 ((1 - q) / (1 - p)) ltac:(apply Rdiv_lt_0_compat; lra)) as B. rewrite ln_quotient in A, B by lra.
  assert (p * (q / p - 1) + (1 - p) * ((1 - q) / (1 - p) - 1) = 0) by (field; lra). nra.
Qed.

Lemma bce_least p q : 0 < p < 1 -> 0 < q < 1 -> Loss.bce p p <= Loss.bce p q.
Proof. intros P Q. destruct (Req_dec q p) as [-> | N]; [lra | left; now apply bce_proper]. Qed.

(* A function of z with a logistic tail. *)
Lemma sigmoid_to_1 : tends Loss.sigmoid (Rbar_locally p_infty) (Finite 1).
Proof.
  apply tends_near_infinity. intros z _. replace (Loss.sigmoid z - 1) with (- Loss.sigmoid (- z)) by (rewrite <- sigmoid_mirror; ring).
  rewrite Rabs_Ropp, Rabs_pos_eq by (left; apply sigmoid_pos). apply sigmoid_below_exp.
Qed.

Lemma sigmoid_to_0 : tends Loss.sigmoid (Rbar_locally m_infty) (Finite 0).
Proof.
  apply tends_near_minus_infinity. intros z _. rewrite Rminus_0_r, Rabs_pos_eq by (left; apply sigmoid_pos). apply sigmoid_below_exp.
Qed.

Lemma with_logits_grad_to y : tends (Loss.bce_with_logits_grad y) (Rbar_locally p_infty) (Finite (1 - y)).
Proof.
  apply tends_near_infinity. intros z _. rewrite with_logits_grad. replace (Loss.sigmoid z - y - (1 - y)) with (- Loss.sigmoid (- z)) by (rewrite <- sigmoid_mirror; ring).
  rewrite Rabs_Ropp, Rabs_pos_eq by (left; apply sigmoid_pos). apply sigmoid_below_exp.
Qed.

Lemma with_logits_grad_from y : tends (Loss.bce_with_logits_grad y) (Rbar_locally m_infty) (Finite (- y)).
Proof.
  apply tends_near_minus_infinity. intros z _. rewrite with_logits_grad. replace (Loss.sigmoid z - y - - y) with (Loss.sigmoid z) by ring.
  rewrite Rabs_pos_eq by (left; apply sigmoid_pos). apply sigmoid_below_exp.
Qed.
