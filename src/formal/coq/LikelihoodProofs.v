(* The claims on likelihoods and logarithms. *)
From Coq Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary Facts Uniform Logistic.
From LossProofs Require Loss Statements.
Import ListNotations.
Open Scope R_scope.

Theorem likelihood_one_line : Statements.likelihood_one_line.
Proof.
  intros mu t M [-> | ->]; destruct (Req_EM_T _ _); try lra; rewrite ?Rminus_0_r, ?Rminus_eq_0, ?power_0, power_1; lra.
Qed.

Theorem likelihood_log : Statements.likelihood_log.
Proof. intros q y Q Y. rewrite ln_mult, !ln_power by (try apply power_pos; lra). reflexivity. Qed.

Theorem likelihood_product_to_sum : Statements.likelihood_product_to_sum.
Proof.
  intros N q p H Q P.
  assert (forall f, (forall i, (i < N)%nat -> 0 < f i < 1) -> 0 < product_to N (fun i => f i) /\ ln (product_to N (fun i => f i)) = sum_to N (fun i => ln (f i))) as L.
  { intros f F. split; [apply product_pos | apply ln_product]; intros; now apply F. }
  destruct (L q Q) as [Pq <-], (L p P) as [Pp <-]. parts; [reflexivity | |].
  - now apply ln_increasing.
  - now apply ln_lt_inv.
Qed.

Theorem likelihood_independence : Statements.likelihood_independence.
Proof.
  split.
  - intros N c q _ _ _ ->. ring.
  - unfold listed; simpl. unfold Rmax. destruct (Rle_dec _ _); lra.
Qed.

Theorem likelihood_index_slip : Statements.likelihood_index_slip.
Proof. unfold Statements.likelihood_index_slip, listed; simpl. lra. Qed.

Theorem likelihood_log_leaves_polynomial : Statements.likelihood_log_leaves_polynomial.
Proof.
  split.
  - intros s beta h _ B _ ->. destruct (Req_EM_T 1 1) as [_ | F]; [| lra].
    assert (0 < sqrt (beta / (2 * PI))). { pose proof PI_RGT_0. apply sqrt_lt_R0, Rdiv_lt_0_compat; lra. }
    rewrite !ln_mult, !ln_exp by (assumption || apply exp_pos). field.
  - destruct (Req_EM_T 0 1); [lra |]. intro E.
    assert (ln (27 * (1 / 8) ^ 4 * 4) = ln (32 * (1 / 8) ^ 4 * 4)) as F.
    { replace (27 * (1 / 8) ^ 4 * 4) with (((3 * (1 / 8)) * ((3 * (1 / 8)) * (3 * (1 / 8)))) * (1 / 8) * 4) by field.
      replace (32 * (1 / 8) ^ 4 * 4) with (((2 * (1 / 8)) * ((2 * (1 / 8)) * (2 * (1 / 8)))) * (4 * (1 / 8)) * 4) by field.
      rewrite !ln_mult by lra. rewrite !ln_mult in E by lra. lra. }
    apply ln_inv in F; lra.
Qed.

Theorem log_monotone : Statements.log_monotone.
Proof.
  intros f g F G. parts; intros; [now apply ln_increasing | now apply ln_lt_inv |].
  pose proof (ln_le_minus_1 f F). lra.
Qed.
