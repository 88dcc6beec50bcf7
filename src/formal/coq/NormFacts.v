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

(* ---- powers of numbers that are not negative ---- *)

Lemma power_mult a b p : 0 <= a -> 0 <= b -> p <> 0 -> power (a * b) p = power a p * power b p.
Proof.
  intros [A | <-] [B | <-] P; rewrite ?Rmult_0_l, ?Rmult_0_r, ?(power_of_0 p P), ?Rmult_0_l, ?Rmult_0_r; try reflexivity.
  rewrite !power_positive by nra. now rewrite Rpower_mult_distr.
Qed.

Lemma power_le a b p : 0 <= a <= b -> 0 < p -> power a p <= power b p.
Proof.
  intros [[A | <-] B] P; [| rewrite power_of_0 by lra; apply power_nonneg].
  rewrite !power_positive by lra. unfold Rpower. apply exp_monotone, Rmult_le_compat_l; [lra |]. now apply ln_monotone.
Qed.

Lemma power_root a p : 0 <= a -> 0 < p -> power (power a (1 / p)) p = a /\ power (power a p) (1 / p) = a.
Proof.
  intros [A | <-] P.
  - rewrite !(power_positive a), !power_positive by (try apply exp_pos; assumption). rewrite !Rpower_mult.
    replace (1 / p * p) with 1 by (field; lra). replace (p * (1 / p)) with 1 by (field; lra). rewrite Rpower_1 by assumption. auto.
  - assert (1 / p <> 0) by (apply Rgt_not_eq, Rdiv_lt_0_compat; lra). rewrite !(power_of_0 (1 / p)), !(power_of_0 p) by lra. rewrite power_of_0 by lra. auto.
Qed.

Lemma power_zero a p : 0 <= a -> power a p = 0 -> a = 0.
Proof. intros [A | <-] E; [| reflexivity]. pose proof (power_pos a p A). lra. Qed.

(* 1 + p (s - 1) <= s^p. *)
Lemma bernoulli s p : 0 <= s -> 1 <= p -> 1 + p * (s - 1) <= power s p.
Proof.
  intros S P. pose proof (weighted_power (1 / p) 1 (power s p)) as W. rewrite power_of_1, Rmult_1_l, (proj2 (power_root s p S ltac:(lra))) in W.
  assert (0 < 1 / p <= 1) as I. { split; [apply Rdiv_lt_0_compat; lra |]. apply Rmult_le_reg_r with p; [lra |]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra. }
  specialize (W ltac:(lra) ltac:(lra) (power_nonneg s p)). apply (Rmult_le_compat_r p) in W; [| lra].
  replace (((1 - 1 / p) * 1 + 1 / p * power s p) * p) with (p - 1 + power s p) in W by (field; lra). lra.
Qed.

Lemma power_convex w a b p : 0 <= w <= 1 -> 0 <= a -> 0 <= b -> 1 <= p -> power ((1 - w) * a + w * b) p <= (1 - w) * power a p + w * power b p.
Proof.
  intros W A B P. set (m := (1 - w) * a + w * b). assert (0 <= m) as [M | M] by (unfold m; nra).
  - assert (forall t, 0 <= t -> power t p = power (t / m) p * power m p) as S.
    { intros t T. rewrite <- power_mult by (try apply Rmult_le_pos; try (left; now apply Rinv_0_lt_compat); lra). f_equal. field. lra. }
    rewrite (S a A), (S b B). pose proof (power_pos m p M).
    assert (0 <= a / m) as A' by (apply Rmult_le_pos; [assumption | left; now apply Rinv_0_lt_compat]). assert (0 <= b / m) as B' by (apply Rmult_le_pos; [assumption | left; now apply Rinv_0_lt_compat]).
    pose proof (bernoulli (a / m) p A' P). pose proof (bernoulli (b / m) p B' P).
    assert ((1 - w) * (a / m - 1) + w * (b / m - 1) = 0) as Z by (unfold m; field; fold m; lra).
    assert (1 <= (1 - w) * power (a / m) p + w * power (b / m) p) as K.
    { apply Rle_trans with ((1 - w) * (1 + p * (a / m - 1)) + w * (1 + p * (b / m - 1))).
      - replace ((1 - w) * (1 + p * (a / m - 1)) + w * (1 + p * (b / m - 1))) with (1 + p * ((1 - w) * (a / m - 1) + w * (b / m - 1))) by ring. rewrite Z. lra.
      - apply Rplus_le_compat; apply Rmult_le_compat_l; lra. }
    apply (Rmult_le_compat_r (power m p)) in K; lra.
  - rewrite <- M, power_of_0 by lra. pose proof (power_nonneg a p). pose proof (power_nonneg b p). nra.
Qed.

(* ---- the norm ---- *)

Lemma norm_nonneg n x p : 0 <= Loss.norm n x p.
Proof. apply power_nonneg. Qed.

Lemma sum_of_powers_nonneg n x p : 0 <= sum_to n (fun i => power (Rabs (x i)) p).
Proof. apply sum_nonneg. intros. apply power_nonneg. Qed.

Lemma norm_power n x p : 0 < p -> power (Loss.norm n x p) p = sum_to n (fun i => power (Rabs (x i)) p).
Proof. intro P. apply power_root; [apply sum_of_powers_nonneg | assumption]. Qed.

Lemma norm_ext n x y p : (forall i, (i < n)%nat -> Rabs (x i) = Rabs (y i)) -> Loss.norm n x p = Loss.norm n y p.
Proof. intro H. unfold Loss.norm. f_equal. apply sum_ext. intros i I. now rewrite H. Qed.

Lemma norm_le_of_powers n x p c : 0 < p -> 0 <= c -> sum_to n (fun i => power (Rabs (x i)) p) <= power c p -> Loss.norm n x p <= c.
Proof.
  intros P C H. rewrite <- (proj2 (power_root c p C P)). apply power_le; [split; [apply sum_of_powers_nonneg | exact H] |]. apply Rdiv_lt_0_compat; lra.
Qed.

Lemma norm_zero n x p : 0 < p -> Loss.norm n x p = 0 -> forall i, (i < n)%nat -> x i = 0.
Proof.
  intros P E i I. pose proof (norm_power n x p P) as S. rewrite E, power_of_0 in S by lra.
  pose proof (sum_term n (fun i => power (Rabs (x i)) p) i ltac:(intros; apply power_nonneg) I) as T. simpl in T.
  pose proof (power_nonneg (Rabs (x i)) p). apply Rabs_eq_0. apply (power_zero _ p); [apply Rabs_pos | lra].
Qed.

Lemma norm_of_zero n p : 0 < p -> Loss.norm n (fun _ => 0) p = 0.
Proof.
  intro P. assert (1 / p <> 0) by (apply Rgt_not_eq, Rdiv_lt_0_compat; lra). unfold Loss.norm.
  rewrite sum_zero by (intros; rewrite Rabs_R0; apply power_of_0; lra). now apply power_of_0.
Qed.

Lemma norm_pos n x p : 0 < p -> 0 < sum_to n (fun i => Rabs (x i)) -> 0 < Loss.norm n x p.
Proof.
  intros P S. destruct (norm_nonneg n x p) as [L | E]; [assumption | exfalso]. symmetry in E.
  rewrite sum_zero in S; [lra |]. intros i I. rewrite (norm_zero n x p P E i I). apply Rabs_R0.
Qed.

Lemma norm_scale n x p c : 0 < p -> Loss.norm n (fun i => c * x i) p = Rabs c * Loss.norm n x p.
Proof.
  intro P. unfold Loss.norm. rewrite (sum_ext n _ (fun i => power (Rabs c) p * power (Rabs (x i)) p)) by (intros; rewrite Rabs_mult; apply power_mult; try apply Rabs_pos; lra).
  rewrite sum_scal, power_mult by (try apply power_nonneg; try apply sum_of_powers_nonneg; apply Rgt_not_eq, Rdiv_lt_0_compat; lra).
  now rewrite (proj2 (power_root (Rabs c) p (Rabs_pos c) P)).
Qed.

(* Entries over the norm: their powers add up to 1. *)
Lemma normalised n x p : 0 < p -> 0 < Loss.norm n x p -> sum_to n (fun i => power (Rabs (x i) / Loss.norm n x p) p) = 1.
Proof.
  intros P N. set (c := Loss.norm n x p) in *.
  rewrite (sum_ext n _ (fun i => power (Rabs (x i)) p * power (/ c) p)) by (intros; apply power_mult; [apply Rabs_pos | left; now apply Rinv_0_lt_compat | lra]).
  rewrite sum_scal_r, <- norm_power by assumption. fold c. rewrite <- power_mult by (try (left; now apply Rinv_0_lt_compat); lra). rewrite Rinv_r by lra. apply power_of_1.
Qed.

Lemma minkowski n x y p : 1 <= p -> Loss.norm n (fun i => x i + y i) p <= Loss.norm n x p + Loss.norm n y p.
Proof.
  intro P. assert (0 < p) as P' by lra. destruct (norm_nonneg n x p) as [A | A].
  2: { symmetry in A. rewrite A, Rplus_0_l. right. apply norm_ext. intros i I. now rewrite (norm_zero n x p P' A i I), Rplus_0_l. }
  destruct (norm_nonneg n y p) as [B | B].
  2: { symmetry in B. rewrite B, Rplus_0_r. right. apply norm_ext. intros i I. now rewrite (norm_zero n y p P' B i I), Rplus_0_r. }
  pose proof (normalised n x p P' A) as SA. pose proof (normalised n y p P' B) as SB. set (a := Loss.norm n x p) in *. set (b := Loss.norm n y p) in *.
  set (w := b / (a + b)). assert (0 <= w <= 1) as W.
  { unfold w. split; [apply Rmult_le_pos; [lra | left; apply Rinv_0_lt_compat; lra] |]. apply Rmult_le_reg_r with (a + b); [lra |]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra. }
  apply norm_le_of_powers; [assumption | lra |].
  assert (sum_to n (fun i => power (Rabs (x i + y i) / (a + b)) p) <= 1) as S.
  { apply Rle_trans with ((1 - w) * sum_to n (fun i => power (Rabs (x i) / a) p) + w * sum_to n (fun i => power (Rabs (y i) / b) p)); [| rewrite SA, SB; lra].
    rewrite <- !sum_scal, <- sum_plus. apply sum_le. intros i I.
    assert (0 <= Rabs (x i) / a) by (apply Rmult_le_pos; [apply Rabs_pos | left; now apply Rinv_0_lt_compat]).
    assert (0 <= Rabs (y i) / b) by (apply Rmult_le_pos; [apply Rabs_pos | left; now apply Rinv_0_lt_compat]).
    apply Rle_trans with (power ((1 - w) * (Rabs (x i) / a) + w * (Rabs (y i) / b)) p); [| now apply power_convex]. apply power_le; [| assumption]. split.
    - apply Rmult_le_pos; [apply Rabs_pos | left; apply Rinv_0_lt_compat; lra].
    - replace ((1 - w) * (Rabs (x i) / a) + w * (Rabs (y i) / b)) with ((Rabs (x i) + Rabs (y i)) / (a + b)) by (unfold w; field; lra).
      apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat; lra | apply Rabs_triang]. }
  rewrite (sum_ext n _ (fun i => power (Rabs (x i + y i) / (a + b)) p * power (a + b) p)).
  - rewrite sum_scal_r. pose proof (power_nonneg (a + b) p). nra.
  - intros i I. rewrite <- power_mult by (try (apply Rmult_le_pos; [apply Rabs_pos | left; apply Rinv_0_lt_compat; lra]); lra). f_equal. field. lra.
Qed.

(* The norm falls as p grows. *)
Lemma norm_falls n x p r : 1 <= p -> p <= r -> Loss.norm n x r <= Loss.norm n x p.
Proof.
  intros P R. assert (0 < p) as P' by lra. destruct (norm_nonneg n x p) as [A | A].
  2: { symmetry in A. rewrite A. right. rewrite (norm_ext n x (fun _ => 0)); [apply norm_of_zero; lra |]. intros i I. now rewrite (norm_zero n x p P' A i I). }
  pose proof (normalised n x p P' A) as S. set (a := Loss.norm n x p) in *. apply norm_le_of_powers; [lra | lra |].
  assert (forall i, (i < n)%nat -> 0 <= Rabs (x i) / a) as Z by (intros; apply Rmult_le_pos; [apply Rabs_pos | left; now apply Rinv_0_lt_compat]).
  assert (sum_to n (fun i => power (Rabs (x i) / a) r) <= 1) as L.
  { rewrite <- S. apply sum_le. intros i I. pose proof (sum_term n (fun i => power (Rabs (x i) / a) p) i ltac:(intros; apply power_nonneg) I) as T. simpl in T. rewrite S in T.
    destruct (Z i I) as [G | G]; [| rewrite <- G, !power_of_0 by lra; lra]. rewrite !power_positive in * by assumption. unfold Rpower in *. apply exp_monotone.
    assert (p * ln (Rabs (x i) / a) <= 0). { apply Rnot_lt_le. intro F. apply exp_increasing in F. rewrite exp_0 in F. lra. } nra. }
  rewrite (sum_ext n _ (fun i => power (Rabs (x i) / a) r * power a r)).
  - rewrite sum_scal_r. pose proof (power_nonneg a r). nra.
  - intros i I. rewrite <- power_mult by (try apply Z; try assumption; lra). f_equal. field. lra.
Qed.
