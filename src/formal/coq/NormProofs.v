(* The claims on norms, for any number n of entries and any exponent p >= 1. *)
From Coq Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary Facts NormFacts.
From LossProofs Require Loss Statements.
Import ListNotations.
Open Scope R_scope.

Theorem norm_p_norm : Statements.norm_p_norm.
Proof.
  intros n p c r x y _ P R. parts.
  - reflexivity.
  - apply norm_scale. lra.
  - apply norm_of_zero. lra.
  - apply norm_pos. lra.
  - now apply minkowski.
  - rewrite power_positive by lra. rewrite <- (Rpower_1 2) at 2 by lra. apply Rpower_lt; [lra |].
    apply Rmult_lt_reg_r with r; [lra |]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra.
Qed.

Theorem norm_index_slip : Statements.norm_index_slip.
Proof. intros [_ [H _]]. rewrite norm_1 in H. unfold listed in H. simpl in H. rewrite Rabs_R1 in H. lra. Qed.

Theorem norm_euclidean_manhattan_minkowski : Statements.norm_euclidean_manhattan_minkowski.
Proof.
  intros n p x y z _ P. parts.
  - apply norm_1.
  - apply norm_2.
  - apply norm_ext. intros. apply Rabs_minus_sym.
  - rewrite (norm_ext n _ (fun _ => 0)) by (intros; f_equal; ring). apply norm_of_zero. lra.
  - apply norm_pos. lra.
  - apply Rle_trans with (2 := minkowski n (fun i => x i - y i) (fun i => y i - z i) p P). right. apply norm_ext. intros. f_equal. ring.
Qed.

Theorem norm_distance_function : Statements.norm_distance_function.
Proof.
  split.
  - intros n p y x _ P Y S. apply norm_ext. intros i I. f_equal.
    pose proof (sum_term n (fun i => y i) i ltac:(intros j J; destruct (Y j J); lra) I) as T. simpl in T. destruct (Y i I) as [E | E]; lra.
  - rewrite !norm_2. unfold listed; simpl. replace (0 + (1 - 1) * ((1 - 1) * 1)) with 0 by ring. replace (0 + 1 * (1 * 1)) with 1 by ring. rewrite sqrt_0, sqrt_1. lra.
Qed.

Theorem norm_euclidean_is_shortest : Statements.norm_euclidean_is_shortest.
Proof.
  split.
  - intros n p r x _ P R L. parts.
    + apply norm_falls; lra.
    + apply norm_falls; lra.
    + rewrite norm_1, norm_2. rewrite <- sqrt_mult by (try apply pos_INR; apply sum_nonneg; intros; apply pow2_ge_0).
      rewrite <- (sqrt_pow2 (sum_to n (fun i => Rabs (x i)))) by (apply sum_nonneg; intros; apply Rabs_pos). apply sqrt_le_1_alt.
      pose proof (cauchy n (fun _ => 1) (fun i => Rabs (x i))) as C. cbv beta in C. rewrite (sum_ext n (fun k => 1 * Rabs (x k)) (fun k => Rabs (x k))) in C by (intros; ring).
      rewrite (sum_ext n (fun _ => 1 ^ 2) (fun _ => 1)) in C by (intros; ring). rewrite sum_const, Rmult_1_r in C.
      rewrite (sum_ext n (fun k => Rabs (x k) ^ 2) (fun k => x k ^ 2)) in C by (intros; apply pow2_abs). exact C.
    + intro H. apply norm_falls; lra.
  - intros [H _]. rewrite norm_2 in H. unfold Loss.norm, listed in H. simpl in H. rewrite Rabs_R1, power_of_1 in H.
    rewrite power_positive in H by lra. replace (0 + 1 * (1 * 1) + 1 * (1 * 1)) with 2 in H by ring. replace (0 + 1 + 1) with 2 in H by ring.
    rewrite <- Rpower_sqrt in H by lra. pose proof (Rpower_lt 2 (1 / 3) (/ 2) ltac:(lra) ltac:(lra)). lra.
Qed.
