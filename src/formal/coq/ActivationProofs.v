(* The claims on activations. *)
From Coq Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary Facts Uniform Logistic.
From LossProofs Require Loss Statements.
Open Scope R_scope.

Lemma tanh_of_sigmoid z : Loss.tanh z = 2 * Loss.sigmoid (2 * z) - 1.
Proof.
  rewrite sigmoid_of_exp. unfold Loss.tanh. replace (2 * z) with (z + z) by ring. rewrite exp_plus, exp_opp. pose proof (exp_pos z). field. nra.
Qed.

Theorem tanh_definition : Statements.tanh_definition.
Proof.
  intro z. parts.
  - reflexivity.
  - unfold Loss.tanh. rewrite Ropp_involutive, exp_opp. pose proof (exp_pos z). field. nra.
  - rewrite tanh_of_sigmoid. pose proof (sigmoid_range (2 * z)). lra.
  - rewrite tanh_of_sigmoid. pose proof (sigmoid_range (2 * z)). lra.
Qed.

Theorem tanh_sigmoid : Statements.tanh_sigmoid.
Proof. intro z. apply tanh_of_sigmoid. Qed.

Lemma continuous_identity (x : R) : continuous (fun t => t) x.
Proof. apply (continuous_derivable _ _ 1), is_derive_identity. Qed.

(* The two straight lines of a rectifier. *)
Lemma derive_rectifier (alpha z : R) : z <> 0 -> is_derive (fun t => if Rlt_dec 0 t then t else alpha * t) z (if Rlt_dec 0 z then 1 else alpha).
Proof.
  intro N. apply (derive_if (fun t => t) (fun t => t) (fun t => alpha * t)); [apply continuous_identity | exact N | |]; intro L; destruct (Rlt_dec 0 z); try lra.
  - apply is_derive_identity.
  - apply (is_derive_value _ _ (alpha * 1)); [ring |]. apply is_derive_scale, is_derive_identity.
Qed.

Lemma derive_relu z : z <> 0 -> is_derive Loss.relu z (Loss.relu_grad z).
Proof.
  intro N. apply (derive_ext (fun t => if Rlt_dec 0 t then t else 0 * t)); [| now apply derive_rectifier].
  intro t. unfold Loss.relu. destruct (Rlt_dec 0 t); ring.
Qed.

Lemma relu_max z : Loss.relu z = Rmax z 0.
Proof. unfold Loss.relu, Rmax. destruct (Rlt_dec 0 z), (Rle_dec z 0); lra. Qed.

Lemma relu_lipschitz u v : Rabs (Loss.relu u - Loss.relu v) <= Rabs (u - v).
Proof. unfold Loss.relu. destruct (Rlt_dec 0 u), (Rlt_dec 0 v); unfold Rabs; repeat destruct Rcase_abs; lra. Qed.

Theorem relu_definition : Statements.relu_definition.
Proof.
  intro z. assert (Loss.relu 0 = 0) as Z by (unfold Loss.relu; destruct (Rlt_dec 0 0); lra). parts.
  - reflexivity.
  - apply relu_max.
  - rewrite Z. apply (tends_right_of_0 _ _ 1). intros h H. pose proof (relu_lipschitz h 0) as L. rewrite Z, !Rminus_0_r in L. rewrite !Rminus_0_r, (Rabs_pos_eq h) in * by lra. lra.
  - rewrite Z. apply tends_left_constant. intros y Y. unfold Loss.relu. destruct (Rlt_dec 0 y); lra.
Qed.

Theorem relu_derivative : Statements.relu_derivative.
Proof.
  split.
  - intros u z S. parts.
    + apply derive_relu.
    + reflexivity.
    + unfold Loss.relu. destruct (Rlt_dec 0 z), (Rlt_dec 0 u); nra.
  - intros [_ [_ H]]. unfold Loss.relu in H. destruct (Rlt_dec 0 0), (Rlt_dec 0 1); lra.
Qed.

Theorem leaky_relu_definition : Statements.leaky_relu_definition.
Proof.
  intros z alpha beta A B. parts.
  - reflexivity.
  - unfold Loss.leaky_relu, Rmax. destruct (Rlt_dec 0 z), (Rle_dec z (alpha * z)); nra.
  - intro Z. unfold Rmax. destruct (Rle_dec z (beta * z)); nra.
Qed.

Theorem leaky_relu_derivative : Statements.leaky_relu_derivative.
Proof.
  split.
  - intros u z alpha A S. parts.
    + apply derive_rectifier.
    + reflexivity.
    + unfold Loss.leaky_relu. destruct (Rlt_dec 0 z), (Rlt_dec 0 u); nra.
  - intros [_ [_ H]]. unfold Loss.leaky_relu in H. destruct (Rlt_dec 0 0), (Rlt_dec 0 1); lra.
Qed.
