(* The claims on information, entropy and divergence, for distributions over any number K of values. *)
From Coq Require Import Reals Lra Lia Psatz List Arith.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary Facts Uniform Logistic SoftmaxFacts.
From LossProofs Require Loss Statements.
From LossProofs Require SoftmaxProofs.
Import ListNotations.
Open Scope R_scope.

Theorem information_self : Statements.information_self.
Proof.
  intros a b A B. unfold Loss.self_information. parts.
  - reflexivity.
  - intro L. pose proof (ln_increasing a b ltac:(lra) L). lra.
  - rewrite ln_1. ring.
  - rewrite ln_mult by lra. ring.
Qed.

Theorem entropy_is_expected_information : Statements.entropy_is_expected_information.
Proof.
  intros K p _ _ _. unfold Loss.entropy, Loss.self_information. parts; [| reflexivity].
  intros. rewrite <- sum_opp. apply sum_ext. intros; ring.
Qed.

Theorem cross_entropy_definition : Statements.cross_entropy_definition.
Proof.
  intros K q p _ _ _ _ _ _. unfold Loss.cross_entropy, Loss.self_information. parts; [reflexivity |].
  intros. rewrite <- sum_opp. apply sum_ext. intros; ring.
Qed.

Theorem cross_entropy_log_p_slip : Statements.cross_entropy_log_p_slip.
Proof.
  intro H. unfold Loss.cross_entropy, listed in H. simpl in H.
  assert (ln (1 / 4 * (3 / 4)) = ln (1 / 2 * (1 / 2))) as E by (rewrite !ln_mult by lra; lra). apply ln_inv in E; lra.
Qed.

(* p ln(p/q) >= p - q, strictly where p and q differ; 0 ln 0 = 0. *)
Lemma divergence_term p q : 0 <= p -> 0 < q -> p - q <= p * ln (p / q) /\ (p <> q -> p - q < p * ln (p / q)).
Proof.
  intros [P | <-] Q; [| rewrite Rmult_0_l; lra].
  assert (0 < q / p) as R by now apply Rdiv_lt_0_compat. replace (ln (p / q)) with (- ln (q / p)) by (rewrite !ln_quotient by assumption; ring).
  split.
  - pose proof (Rmult_le_compat_l p _ _ (Rlt_le _ _ P) (ln_le_minus_1 (q / p) R)). assert (p * (q / p - 1) = q - p) by (field; lra). lra.
  - intro N. assert (q / p <> 1). { intro E. apply N. apply (f_equal (fun t => t * p)) in E. field_simplify in E; lra. }
    pose proof (Rmult_lt_compat_l p _ _ P (ln_lt_minus_1 (q / p) R H)). assert (p * (q / p - 1) = q - p) by (field; lra). lra.
Qed.

(* Gibbs' inequality. *)
Lemma gibbs K p q : (forall k, (k < K)%nat -> 0 <= p k) -> (forall k, (k < K)%nat -> 0 < q k) -> sum_to K q <= sum_to K p ->
  0 <= Loss.kl K p q /\ ((exists k, (k < K)%nat /\ p k <> q k) -> 0 < Loss.kl K p q).
Proof.
  intros P Q S. assert (0 <= sum_to K (fun k => p k - q k)) by (rewrite sum_minus; change (0 <= sum_to K p - sum_to K q); lra). unfold Loss.kl. split.
  - apply Rle_trans with (1 := H). apply sum_le. intros. now apply divergence_term; auto.
  - intros [k [I N]]. apply Rle_lt_trans with (1 := H). apply sum_lt; [intros; apply divergence_term; auto |]. exists k. split; [assumption |]. apply divergence_term; auto.
Qed.

Lemma decomposition K p q : (forall k, (k < K)%nat -> 0 <= p k) -> (forall k, (k < K)%nat -> 0 < q k) -> Loss.cross_entropy K p q = Loss.entropy K p + Loss.kl K p q.
Proof.
  intros P Q. unfold Loss.cross_entropy, Loss.entropy, Loss.kl. rewrite <- !sum_opp, <- sum_plus. apply sum_ext. intros k I.
  destruct (P k I) as [H | <-]; [rewrite ln_quotient by auto; ring | ring].
Qed.

Lemma differs K p q : (1 <= K)%nat -> max_to K (fun k => Rabs (p k - q k)) > 0 -> exists k, (k < K)%nat /\ p k <> q k.
Proof.
  intros H G. destruct (max_is K (fun k => Rabs (p k - q k)) H) as [k [I E]]. exists k. split; [assumption |]. intro F. rewrite E, F, Rminus_eq_0, Rabs_R0 in G. lra.
Qed.

Theorem cross_entropy_decomposition : Statements.cross_entropy_decomposition.
Proof.
  intros K p q H P Sp Q Sq.
  assert (forall k, (k < K)%nat -> 0 <= p k) as P' by (intros; now apply P). assert (forall k, (k < K)%nat -> 0 < q k) as Q' by (intros; now apply Q).
  destruct (gibbs K p q P' Q' ltac:(lra)) as [G S]. parts.
  - intros. now apply decomposition.
  - intros. lra.
  - intros. unfold Loss.kl. apply sum_zero. intros k I. replace (q k / q k) with 1 by (field; specialize (Q' k I); lra). rewrite ln_1. ring.
  - intros D. intros. apply Rlt_gt, S. now apply differs.
  - intro E. unfold Loss.kl, listed in E. simpl in E. rewrite !ln_quotient in E by lra. rewrite !ln_1 in E.
    assert (INR 8 * ln 2 = INR 5 * ln 3) as F.
    { replace (ln 4) with (2 * ln 2) in E by (replace 4 with (2 * 2) by ring; rewrite ln_mult by lra; ring). simpl. lra. }
    assert (forall n x, 0 < x -> INR n * ln x = ln (x ^ n)) as L.
    { intros n x X. induction n as [| n IH]; [simpl; rewrite ln_1; ring |]. rewrite S_INR. simpl. rewrite ln_mult, <- IH by (try apply pow_lt; lra). ring. }
    rewrite !L in F by lra. apply ln_inv in F; simpl in *; lra.
Qed.

Lemma one_hot_entropy K p : one_hot K p -> Loss.entropy K p = 0.
Proof.
  intros [c [C H]]. unfold Loss.entropy. rewrite sum_zero; [ring |]. intros k I. rewrite H by assumption. destruct (delta_0_or_1 c k) as [-> | ->]; rewrite ?ln_1; ring.
Qed.

Theorem cross_entropy_one_hot : Statements.cross_entropy_one_hot.
Proof.
  intros K p q H O Q S.
  assert (forall k, (k < K)%nat -> 0 <= p k) as P by (destruct O as [c [_ O]]; intros k I; rewrite O by assumption; destruct (delta_0_or_1 c k) as [-> | ->]; lra).
  parts; intros; [now apply one_hot_entropy |]. rewrite decomposition, one_hot_entropy by (auto; intros; now apply Q). ring.
Qed.

(* A distribution whose greatest entry is 1 is one-hot. *)
Lemma certain K p : (1 <= K)%nat -> (forall i, (i < K)%nat -> 0 <= p i <= 1) -> sum_to K p = 1 -> max_to K (fun k => p k) = 1 -> one_hot K p.
Proof.
  intros H P S M. destruct (max_is K (fun k => p k) H) as [c [C E]]. rewrite M in E. exists c. split; [assumption |]. intros k I.
  destruct (Nat.eq_dec c k) as [<- | N]; [now rewrite delta_same |]. rewrite delta_other by assumption.
  assert (0 <= sum_to K (fun j => p j - delta c j * p j - delta k j * p j)) as G.
  { apply sum_nonneg. intros j J. specialize (P j J). unfold delta. destruct (Nat.eq_dec c j), (Nat.eq_dec k j); try congruence; lra. }
  rewrite !sum_minus, !sum_delta' in G by assumption. change (sum_to K (fun j => p j)) with (sum_to K p) in G. specialize (P k I). lra.
Qed.

Theorem cross_entropy_measures_difference : Statements.cross_entropy_measures_difference.
Proof.
  split.
  - intros K p q H P Sp Q Sq M. pose proof (certain K p H P Sp M) as O. pose proof (one_hot_entropy K p O) as E. parts; intros.
    + rewrite decomposition, E by (intros; try apply P; try apply Q; assumption). ring.
    + exact E.
  - intros [_ H]. unfold Loss.cross_entropy, listed in H. simpl in H. pose proof (ln_negative (1 / 2) ltac:(lra)).
    enough (- (0 + 1 / 2 * ln (1 / 2) + 1 / 2 * ln (1 / 2)) = 0) by lra. exact H.
Qed.

Lemma entropy_term p : 0 <= p <= 1 -> 0 <= p * - ln p /\ (p * - ln p = 0 -> p = 0 \/ p = 1).
Proof.
  intro P. pose proof (ln_nonpositive p ltac:(lra)). split; [nra |]. intro E. destruct (Req_dec p 0) as [| N]; [auto |]. right.
  destruct (Req_dec p 1) as [| N1]; [assumption | exfalso]. pose proof (ln_negative p ltac:(lra)). nra.
Qed.

Lemma entropy_sum K p : Loss.entropy K p = sum_to K (fun k => p k * - ln (p k)).
Proof. unfold Loss.entropy. rewrite <- sum_opp. apply sum_ext. intros; ring. Qed.

Lemma entropy_nonneg K p : (forall i, (i < K)%nat -> 0 <= p i <= 1) -> 0 <= Loss.entropy K p.
Proof. intro P. rewrite entropy_sum. apply sum_nonneg. intros k I. now apply entropy_term, P. Qed.

(* The divergence from the uniform distribution is ln K - H. *)
Lemma from_uniform K p : (1 <= K)%nat -> (forall i, (i < K)%nat -> 0 <= p i) -> sum_to K p = 1 -> Loss.kl K p (fun _ => 1 / INR K) = ln (INR K) - Loss.entropy K p.
Proof.
  intros H P S. pose proof (INR_pos K H). rewrite entropy_sum. unfold Loss.kl.
  replace (ln (INR K)) with (sum_to K (fun k => p k * ln (INR K))) by (rewrite sum_scal_r; change (sum_to K (fun k => p k)) with (sum_to K p); rewrite S; ring).
  rewrite <- sum_minus. apply sum_ext. intros k I. destruct (P k I) as [G | <-]; [| ring].
  rewrite ln_quotient, ln_inverse by (try apply Rdiv_lt_0_compat; lra). ring.
Qed.

Theorem entropy_range : Statements.entropy_range.
Proof.
  split.
  - intros K h p H Hh P S G. pose proof (INR_pos K H) as I. pose proof (entropy_nonneg K p P).
    assert (forall k, (k < K)%nat -> 0 <= p k) as P' by (intros; now apply P).
    assert (forall k, (k < K)%nat -> 0 < (fun _ : nat => 1 / INR K) k) as U by (intros; apply Rdiv_lt_0_compat; lra).
    assert (sum_to K (fun _ => 1 / INR K) = 1) as SU by (rewrite sum_const; field; lra).
    destruct (gibbs K p (fun _ => 1 / INR K) P' U ltac:(lra)) as [D D']. rewrite from_uniform in D, D' by assumption. parts; intros.
    + assert (0 <= ln h) by (rewrite <- ln_1; apply ln_monotone; lra). lra.
    + lra.
    + match goal with E : Loss.entropy K p = 0 |- _ => rename E into Z end.
      assert (forall k, (k < K)%nat -> p k = 0 \/ p k = 1) as O.
      { intros k J. apply entropy_term; [now apply P |]. rewrite entropy_sum in Z.
        pose proof (sum_term K (fun k => p k * - ln (p k)) k ltac:(intros; now apply entropy_term, P) J) as T. pose proof (proj1 (entropy_term (p k) (P k J))). simpl in T. lra. }
      apply Rle_antisym; [apply max_le; [assumption | intros; now apply P] |].
      destruct (max_is K (fun k => p k) H) as [c [C E]]. rewrite E. destruct (O c C) as [Z0 | ->]; [exfalso | lra].
      assert (sum_to K p = 0); [| lra]. apply sum_zero. intros k J. pose proof (max_ge K (fun k => p k) k J) as M. rewrite E, Z0 in M. specialize (P' k J). lra.
    + now apply one_hot_entropy, certain.
    + rewrite entropy_sum, sum_const, ln_inverse by assumption. field. lra.
    + enough (0 < ln (INR K) - Loss.entropy K p) by lra. apply D'. now apply (differs K p (fun _ => 1 / INR K)).
  - intros [H _]. unfold Loss.entropy, listed in H. simpl in H. pose proof (ln_negative (1 / 2) ltac:(lra)). rewrite ln_1 in H.
    enough (- (0 + 1 * 0) + ln (1 / 2) >= 0) by lra. exact H.
Qed.

(* H/ln 2 is at most the mean length of any code words whose lengths satisfy Kraft's inequality. *)
Lemma kraft K p n : (forall k, (k < K)%nat -> 0 <= p k) -> sum_to K p = 1 -> sum_to K (fun k => power 2 (- n k)) <= 1 -> Loss.entropy K p <= sum_to K (fun k => p k * n k) * ln 2.
Proof.
  intros P S L. assert (forall k, (k < K)%nat -> 0 < power 2 (- n k)) as Q by (intros; apply power_pos; lra).
  pose proof (proj1 (gibbs K p (fun k => power 2 (- n k)) P Q ltac:(lra))) as G.
  assert (Loss.kl K p (fun k => power 2 (- n k)) = sum_to K (fun k => p k * n k) * ln 2 - Loss.entropy K p) as E; [| lra].
  rewrite entropy_sum, <- sum_scal_r, <- sum_minus. apply sum_ext. intros k I. destruct (P k I) as [H | <-]; [| ring].
  rewrite ln_quotient, ln_power by first [exact (Q k I) | lra]. ring.
Qed.

Lemma ln_2_pos : 0 < ln 2.
Proof. rewrite <- ln_1. apply ln_increasing; lra. Qed.

Lemma power_2_minus_1 : power 2 (- (1)) = 1 / 2.
Proof. rewrite power_positive, Rpower_Ropp, Rpower_1 by lra. field. Qed.

Lemma power_2_minus_2 : power 2 (- (2)) = 1 / 4.
Proof. rewrite power_positive, Rpower_Ropp by lra. replace (Rpower 2 2) with 4; [field |]. rewrite <- power_positive, power_2 by lra. ring. Qed.

(* The best code of three symbols gives one bit to the likeliest: it is less than a bit longer than the entropy. *)
Lemma three_symbols a b c m : 0 < a -> 0 < b -> 0 < c -> a + b + c = 1 -> m = a -> b <= a -> c <= a ->
  a * - ln a + b * - ln b + c * - ln c <= (2 - m) * ln 2 /\ (1 - m) * ln 2 < a * - ln a + b * - ln b + c * - ln c.
Proof.
  intros A B C S -> MB MC. pose proof ln_2_pos. split.
  - pose proof (proj1 (divergence_term a (1 / 2) ltac:(lra) ltac:(lra))) as D1. pose proof (proj1 (divergence_term b (1 / 4) ltac:(lra) ltac:(lra))) as D2.
    pose proof (proj1 (divergence_term c (1 / 4) ltac:(lra) ltac:(lra))) as D3. rewrite !ln_quotient, ln_1 in D1, D2, D3 by lra.
    replace (ln 4) with (2 * ln 2) in * by (replace 4 with (2 * 2) by ring; rewrite ln_mult by lra; ring). nra.
  - destruct (Rlt_dec a (1 / 2)) as [L | G].
    + pose proof (ln_increasing a (1 / 2) A L) as I. rewrite ln_inverse in I by lra. pose proof (ln_monotone b a B MB). pose proof (ln_monotone c a C MC). nra.
    + pose proof (ln_nonpositive a ltac:(lra)). pose proof (ln_monotone (1 - a) (1 / 2) ltac:(lra) ltac:(lra)) as I. rewrite ln_inverse in I by lra.
      pose proof (ln_increasing b (1 - a) B ltac:(lra)). pose proof (ln_increasing c (1 - a) C ltac:(lra)).
      assert (b * ln 2 < b * - ln b) by (apply Rmult_lt_compat_l; lra). assert (c * ln 2 < c * - ln c) by (apply Rmult_lt_compat_l; lra). nra.
Qed.

(* Whichever of the three entries is the greatest. *)
Ltac likeliest r :=
  try (destruct (three_symbols (r 2%nat) (r 0%nat) (r 1%nat) (r 2%nat) ltac:(lra) ltac:(lra) ltac:(lra) ltac:(lra) eq_refl ltac:(lra) ltac:(lra)); lra);
  try (destruct (three_symbols (r 1%nat) (r 0%nat) (r 2%nat) (r 1%nat) ltac:(lra) ltac:(lra) ltac:(lra) ltac:(lra) eq_refl ltac:(lra) ltac:(lra)); lra);
  try (destruct (three_symbols (r 0%nat) (r 1%nat) (r 2%nat) (r 0%nat) ltac:(lra) ltac:(lra) ltac:(lra) ltac:(lra) eq_refl ltac:(lra) ltac:(lra)); lra).

Theorem information_bits : Statements.information_bits.
Proof.
  pose proof ln_2_pos as L2. split.
  - intros K b c m n p r H _ _ _ _ P S R SR [-> ->]. parts.
    + unfold Loss.self_information. rewrite Rmult_1_l, ln_power by lra. field. lra.
    + intros Kr. intros. apply Rle_ge, Rmult_le_reg_r with (ln 2); [assumption |]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra.
      apply kraft; try assumption. intros; now apply P.
    + assert (Loss.entropy 3 r = r 0%nat * - ln (r 0%nat) + r 1%nat * - ln (r 1%nat) + r 2%nat * - ln (r 2%nat)) as E by (unfold Loss.entropy; simpl; ring).
      pose proof (R 0%nat ltac:(lia)). pose proof (R 1%nat ltac:(lia)). pose proof (R 2%nat ltac:(lia)). simpl in SR.
      apply Rle_ge, Rmult_le_reg_r with (ln 2); [assumption |]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. rewrite E. simpl.
      unfold Rmax. destruct (Rle_dec (r 0%nat) (r 1%nat)); destruct (Rle_dec _ (r 2%nat)).
      all: likeliest r.
    + assert (Loss.entropy 3 r = r 0%nat * - ln (r 0%nat) + r 1%nat * - ln (r 1%nat) + r 2%nat * - ln (r 2%nat)) as E by (unfold Loss.entropy; simpl; ring).
      pose proof (R 0%nat ltac:(lia)). pose proof (R 1%nat ltac:(lia)). pose proof (R 2%nat ltac:(lia)). simpl in SR.
      apply Rmult_lt_reg_r with (ln 2); [assumption |]. replace ((Loss.entropy 3 r / ln 2 + 1) * ln 2) with (Loss.entropy 3 r + ln 2) by (field; lra). rewrite E. simpl.
      unfold Rmax. destruct (Rle_dec (r 0%nat) (r 1%nat)); destruct (Rle_dec _ (r 2%nat)).
      all: likeliest r.
  - intros [H _]. unfold Loss.self_information in H. replace (power 2 (-2)) with (1 / 4) in H by (rewrite <- power_2_minus_2; f_equal; ring).
    assert (ln (3 / 2 * (1 / 4)) = ln (1 / 2 * (1 / 2))) as E.
    { rewrite (ln_mult (1 / 2)), ln_inverse by lra. apply (f_equal (fun t => t * ln 2)) in H. unfold Rdiv in H at 1. rewrite Rmult_assoc, Rinv_l in H by lra. lra. }
    apply ln_inv in E; lra.
Qed.
