(* The claims on the alternative losses for soft labels: where A and B part. *)
From Coq Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary Facts Uniform Logistic AlternativeFacts.
From LossProofs Require Loss Statements.
From LossProofs Require CrossEntropyProofs AlternativeProofs.
Open Scope R_scope.

Theorem alternative_soft_mirror : Statements.alternative_soft_mirror.
Proof.
  assert (forall y q, Loss.alternative_a y q = - Loss.alternative_b (1 - y) q) as A.
  { intros. unfold Loss.alternative_a, Loss.alternative_b. replace (1 - (1 - y)) with y by ring. ring. }
  assert (forall y z, Loss.alternative_a_grad_z y z = - Loss.alternative_b_grad_z (1 - y) z) as G by (intros; rewrite a_grad, b_grad; ring).
  intros y q z Y Q. assert (1 - 1 / 2 = 1 / 2) as H by field. parts; auto; [rewrite A | rewrite G]; now rewrite H.
Qed.

Theorem alternative_soft_gradients : Statements.alternative_soft_gradients.
Proof.
  intros y z r Y. parts.
  - apply a_derive.
  - rewrite a_grad, a_logits. reflexivity.
  - apply b_derive.
  - rewrite b_grad, b_logits. ring.
  - apply a_logits.
  - apply b_logits.
  - apply logit_form_derive.
Qed.

Theorem alternative_soft_minimisers : Statements.alternative_soft_minimisers.
Proof.
  assert (forall p q, 0 < p < 1 -> 0 < q < 1 -> q <> p -> exp (- Loss.bce p q) < exp (- Loss.bce p p)) as P.
  { intros p q HP Q N. apply exp_increasing. pose proof (bce_proper p q HP Q N). lra. }
  intros y q Y Q.
  assert (Loss.alternative_a y 0 = 0 /\ Loss.alternative_a y 1 = 0 /\ Loss.alternative_b y 0 = 0 /\ Loss.alternative_b y 1 = 0) as [A0 [A1 [B0 B1]]].
  { unfold Loss.alternative_a, Loss.alternative_b. rewrite ?Rminus_0_r, ?Rminus_eq_0, !power_of_0 by lra. parts; ring. }
  parts; try lra; try assumption.
  - intros q' Q' N. rewrite (a_exp y (1 - y)) by lra. destruct (Req_dec q' 0) as [-> | N0]; [rewrite A0; apply exp_pos |].
    destruct (Req_dec q' 1) as [-> | N1]; [rewrite A1; apply exp_pos |]. rewrite a_exp by lra. apply P; lra.
  - intros [H0 H1]. change (Loss.alternative_a_grad_q y q) with (Loss.alternative_a y q * (1 - y - q) / (q * (1 - q))). rewrite a_exp by lra.
    pose proof (exp_pos (- Loss.bce (1 - y) q)). apply Rdiv_lt_0_compat; apply Rmult_lt_0_compat; lra.
  - intros [H0 H1]. change (Loss.alternative_a_grad_q y q) with (Loss.alternative_a y q * (1 - y - q) / (q * (1 - q))). rewrite a_exp by lra.
    pose proof (exp_pos (- Loss.bce (1 - y) q)). apply Ropp_lt_cancel. rewrite Ropp_0.
    replace (- (exp (- Loss.bce (1 - y) q) * (1 - y - q) / (q * (1 - q)))) with (exp (- Loss.bce (1 - y) q) * (q - (1 - y)) / (q * (1 - q))) by (field; lra).
    apply Rdiv_lt_0_compat; apply Rmult_lt_0_compat; lra.
  - intros A B. specialize (A ltac:(lra)). specialize (B ltac:(lra)). apply b_exp. lra.
  - intros q' Q' N. rewrite (b_exp y y) by lra. pose proof (exp_pos (- Loss.bce y y)). destruct (Req_dec q' 0) as [-> | N0]; [rewrite B0; lra |].
    destruct (Req_dec q' 1) as [-> | N1]; [rewrite B1; lra |]. rewrite b_exp by lra. pose proof (P y q' Y ltac:(lra) N). lra.
Qed.

(* With u = e^(yz) and v = e^((1-y)z): 1 - (A - B) = (1 - u)(1 - v) / (1 + uv), and the gradients differ by
   ((1 - y) v (1 - u^2) + y u (1 - v^2)) / (1 + uv)^2. *)
Lemma difference y z : let u := exp (y * z) in let v := exp ((1 - y) * z) in
  exp z = u * v /\ Loss.alternative_a_with_logits y z - Loss.alternative_b_with_logits y z = 1 - (1 - u) * (1 - v) / (1 + u * v)
  /\ Loss.alternative_a_grad_z y z - Loss.alternative_b_grad_z y z = ((1 - y) * v * (1 - u ^ 2) + y * u * (1 - v ^ 2)) / (1 + u * v) ^ 2.
Proof.
  intros u v. assert (exp z = u * v) as E by (unfold u, v; rewrite <- exp_plus; f_equal; ring).
  pose proof (exp_pos (y * z) : 0 < u). pose proof (exp_pos ((1 - y) * z) : 0 < v).
  rewrite a_logits, b_logits, a_grad, b_grad, sigmoid_of_exp, E. fold u v. parts; [reflexivity | field; nra | field; nra].
Qed.

Lemma exp_side x : (0 < x -> 1 < exp x) /\ (x < 0 -> exp x < 1).
Proof. rewrite <- exp_0. split; apply exp_increasing. Qed.

Theorem alternative_difference : Statements.alternative_difference.
Proof.
  intros y z Y. destruct (difference y z) as [E [D G]]. cbv zeta in *. set (u := exp (y * z)) in *. set (v := exp ((1 - y) * z)) in *.
  pose proof (exp_pos (y * z) : 0 < u) as U. pose proof (exp_pos ((1 - y) * z) : 0 < v) as V.
  assert (0 < 1 + u * v) as W by nra.
  assert (0 < y < 1 -> z <> 0 -> (1 < u /\ 1 < v) \/ (u < 1 /\ v < 1)) as S.
  { intros Y' N. destruct (exp_side (y * z)) as [A1 A2], (exp_side ((1 - y) * z)) as [B1 B2]. fold u in A1, A2. fold v in B1, B2.
    destruct (Rlt_dec 0 z); [left | right]; split; [apply A1 | apply B1 | apply A2 | apply B2]; nra. }
  assert ((y = 0 \/ y = 1 \/ z = 0) -> u = 1 \/ v = 1) as T.
  { unfold u, v. intros [-> | [-> | ->]]; rewrite ?Rmult_0_l, ?Rminus_eq_0, ?Rmult_0_r, ?Rmult_0_l, exp_0; auto. }
  parts.
  - rewrite D. replace (exp (z / 2)) with (u * exp (- ((y - 1 / 2) * z))) by (unfold u; rewrite <- exp_plus; f_equal; field).
    replace (exp (- (z / 2))) with (/ (u * exp (- ((y - 1 / 2) * z)))) by (unfold u; rewrite <- exp_plus, <- exp_opp; f_equal; field).
    replace v with (u * exp (- ((y - 1 / 2) * z)) * exp (- ((y - 1 / 2) * z))) by (unfold u, v; rewrite <- !exp_plus; f_equal; field).
    rewrite (exp_opp ((y - 1 / 2) * z)). pose proof (exp_pos ((y - 1 / 2) * z)). set (w := exp ((y - 1 / 2) * z)) in *. field.
    repeat split; try lra; apply Rgt_not_eq; nra.
  - rewrite D. assert (0 <= (1 - u) * (1 - v)).
    { destruct (Req_dec z 0) as [Z | N]; [destruct (T ltac:(auto)) as [F | F]; rewrite F; lra |].
      destruct (Req_dec y 0) as [Z | N0]; [destruct (T ltac:(auto)) as [F | F]; rewrite F; lra |].
      destruct (Req_dec y 1) as [Z | N1]; [destruct (T ltac:(auto)) as [F | F]; rewrite F; lra |]. destruct (S ltac:(lra) N); nra. }
    assert (0 <= (1 - u) * (1 - v) / (1 + u * v)) by (apply Rmult_le_pos; [assumption | left; now apply Rinv_0_lt_compat]). lra.
  - intro H. specialize (T H). split.
    + rewrite D. destruct T as [F | F]; rewrite F; field; lra.
    + apply Rminus_diag_uniq. rewrite G. destruct H as [H | [H | H]].
      * assert (u = 1) as -> by (unfold u; rewrite H, Rmult_0_l; apply exp_0). rewrite H. field. lra.
      * assert (v = 1) as -> by (unfold v; rewrite H, Rminus_eq_0, Rmult_0_l; apply exp_0). rewrite H. field. lra.
      * assert (u = 1) as -> by (unfold u; rewrite H, Rmult_0_r; apply exp_0). assert (v = 1) as -> by (unfold v; rewrite H, Rmult_0_r; apply exp_0). field.
  - intros [Y0 [Y1 N]]. specialize (S ltac:(lra) N). split.
    + rewrite D. assert (0 < (1 - u) * (1 - v) / (1 + u * v)) by (apply Rdiv_lt_0_compat; [destruct S; nra | assumption]). lra.
    + intro F. apply Rminus_diag_eq in F. rewrite G in F. apply (f_equal (fun t => t * (1 + u * v) ^ 2)) in F. unfold Rdiv in F.
      rewrite Rmult_assoc, Rinv_l, Rmult_1_r, Rmult_0_l in F by (apply pow_nonzero; lra).
      assert (0 < y * u /\ 0 < (1 - y) * v) as [P Q] by (split; apply Rmult_lt_0_compat; lra).
      destruct S as [[Su Sv] | [Su Sv]].
      * pose proof (Rmult_lt_0_compat _ (u ^ 2 - 1) Q ltac:(nra)). pose proof (Rmult_lt_0_compat _ (v ^ 2 - 1) P ltac:(nra)). lra.
      * pose proof (Rmult_lt_0_compat _ (1 - u ^ 2) Q ltac:(nra)). pose proof (Rmult_lt_0_compat _ (1 - v ^ 2) P ltac:(nra)). lra.
Qed.

Theorem alternative_below_mae : Statements.alternative_below_mae.
Proof.
  intros y q Y Q. split; [now apply AlternativeProofs.a_below_mae |]. intros. now apply AlternativeProofs.mae_below_bce.
Qed.
