(* The p-norm of n entries: its values for p = 1 and 2, and the triangle inequality for p >= 1. *)
From Coq Require Import Reals Lra Lia Psatz.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary Facts.
From LossProofs Require Loss.
Open Scope R_scope.

Lemma norm_1 n x : Loss.norm n x 1 = sum_to n (fun i => Rabs (x i)).
Proof.
  unfold Loss.norm. rewrite (sum_ext n _ (fun i => Rabs (x i))) by (intros; apply power_1, Rabs_pos). replace (1 / 1) with 1 by field.
  apply power_1, sum_nonneg. intros. apply Rabs_pos.
Qed.

Lemma norm_2 n x : Loss.norm n x 2 = sqrt (sum_to n (fun i => x i ^ 2)).
Proof.
  unfold Loss.norm. rewrite (sum_ext n _ (fun i => x i ^ 2)) by (intros; rewrite power_2 by apply Rabs_pos; apply pow2_abs).
  apply power_half, sum_nonneg. intros. apply pow2_ge_0.
Qed.
