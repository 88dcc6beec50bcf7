(* The claims on logit and sigmoid. The statements are those that LossProofs prints from its catalog: Statements.v. *)
From Coq Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary Facts Uniform Logistic.
From LossProofs Require Loss Statements.
Open Scope R_scope.

Theorem sigmoid_range : Statements.sigmoid_range.
Proof. intro z. pose proof (sigmoid_range z). lra. Qed.

Theorem sigmoid_monotone : Statements.sigmoid_monotone.
Proof. intros u v z. split; [apply sigmoid_increasing | apply sigmoid_grad_pos]. Qed.

Theorem sigmoid_derivative_bound : Statements.sigmoid_derivative_bound.
Proof.
  intros z u v. parts.
  - apply sigmoid_grad_pos.
  - apply sigmoid_grad_0.
  - intros z' N. rewrite sigmoid_grad_0. now apply sigmoid_grad_lt.
  - apply sigmoid_lipschitz.
Qed.

Theorem sigmoid_second_derivative : Statements.sigmoid_second_derivative.
Proof.
  intro z. apply (derive_ext (fun t => Loss.sigmoid t * (1 - Loss.sigmoid t))); [intro; now rewrite sigmoid_grad_product |].
  apply (is_derive_value _ _ (Loss.sigmoid_grad z * (1 - Loss.sigmoid z) + Loss.sigmoid z * (0 - Loss.sigmoid_grad z)));
    [rewrite sigmoid_grad_product; ring |].
  apply (is_derive_mult Loss.sigmoid (fun t => 1 - Loss.sigmoid t)); [apply sigmoid_derive | | intros; apply Rmult_comm].
  apply @is_derive_minus; [apply @is_derive_const | apply sigmoid_derive].
Qed.

(* sigma is increasing, and takes the values in question at the thresholds. *)
Lemma sigmoid_threshold z t v : 0 < v < 1 -> Loss.sigmoid t = v -> (Loss.sigmoid z >= v -> z >= t) /\ (z >= t -> Loss.sigmoid z >= v)
  /\ (Loss.sigmoid z <= v -> z <= t) /\ (z <= t -> Loss.sigmoid z <= v).
Proof.
  intros V <-. parts; intro H.
  - destruct (Rlt_le_dec z t) as [L | G]; [apply sigmoid_increasing in L |]; lra.
  - apply Rle_ge, sigmoid_le. lra.
  - destruct (Rlt_le_dec t z) as [L | G]; [apply sigmoid_increasing in L |]; lra.
  - now apply sigmoid_le.
Qed.

Lemma sigmoid_at_threshold b : 1 < b -> Loss.sigmoid (ln (b - 1)) = 1 - / b /\ Loss.sigmoid (- ln (b - 1)) = / b.
Proof.
  intro B. rewrite <- (sigmoid_mirror (ln (b - 1))), sigmoid_of_exp, exp_ln by lra. split; field; lra.
Qed.

Theorem sigmoid_saturation : Statements.sigmoid_saturation.
Proof.
  intros z p e P E.
  assert (1 < power 2 (p + 1)) as B.
  { rewrite power_positive by lra. apply Rle_lt_trans with (Rpower 2 0); [rewrite Rpower_O; lra |]. apply Rpower_lt; [lra |]. destruct P as [-> | [-> | ->]]; lra. }
  assert (1 < power 2 (1 - e)) as C.
  { rewrite power_positive by lra. apply Rle_lt_trans with (Rpower 2 0); [rewrite Rpower_O; lra |]. apply Rpower_lt; [lra |]. destruct E as [-> | [-> | ->]]; lra. }
  assert (power 2 (- p - 1) = / power 2 (p + 1)) as P' by (rewrite !power_positive, <- Rpower_Ropp by lra; f_equal; ring).
  assert (power 2 (e - 1) = / power 2 (1 - e)) as E' by (rewrite !power_positive, <- Rpower_Ropp by lra; f_equal; ring).
  assert (forall x, 1 < x -> 0 < / x < 1) as I.
  { intros x X. split; [apply Rinv_0_lt_compat; lra | rewrite <- Rinv_1; apply Rinv_1_lt_contravar; lra]. }
  rewrite P', E'. pose proof (I _ B). pose proof (I _ C).
  destruct (sigmoid_threshold z (ln (power 2 (p + 1) - 1)) (1 - / power 2 (p + 1)) ltac:(lra) (proj1 (sigmoid_at_threshold _ B))) as [A1 [A2 _]].
  destruct (sigmoid_threshold z (- ln (power 2 (1 - e) - 1)) (/ power 2 (1 - e)) ltac:(lra) (proj2 (sigmoid_at_threshold _ C))) as [_ [_ [A3 A4]]].
  auto.
Qed.

Theorem logit_odds : Statements.logit_odds.
Proof.
  intros q o Q O. definitions. parts; try (field; lra); try (apply Rdiv_lt_0_compat; lra).
  apply Rminus_gt_0_lt. replace (1 - o / (1 + o)) with (1 / (1 + o)) by (field; lra). apply Rdiv_lt_0_compat; lra.
Qed.

Theorem logit_inverse : Statements.logit_inverse.
Proof. intros q z Q. parts; [reflexivity | apply logit_sigmoid | now apply sigmoid_logit]. Qed.

Theorem logit_linear_model : Statements.logit_linear_model.
Proof. intros n b w x N. apply logit_sigmoid. Qed.

Theorem linear_range : Statements.linear_range.
Proof.
  split.
  - intros n r b w N P. destruct (Rlt_dec _ _) as [_ | F]; [| lra].
    rewrite (sum_ext _ _ (fun i => w i ^ 2 * ((r - b) / sum_to n (fun j => w j ^ 2)))) by (intros; field; lra).
    rewrite sum_scal_r. field. lra.
  - unfold listed. simpl. lra.
Qed.
