(* The claims on descent, minibatches and Lipschitz constants, for any number of samples and weights. *)
From Coq Require Import Reals Lra Lia Psatz List Arith.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary Facts Uniform Logistic SoftmaxFacts NormFacts.
From LossProofs Require Loss Statements.
From LossProofs Require BackpropagationProofs.
Import ListNotations.
Open Scope R_scope.

Theorem optimise_min_max : Statements.optimise_min_max.
Proof.
  intros N i y f H I Y. parts; try lra.
  - pose proof (max_ge N (fun j => - f j) i I). simpl in *. lra.
  - destruct (max_is N (fun j => - f j) H) as [k [K E]]. apply (product_zero N _ k K). rewrite E. ring.
  - intros q Q D. now apply bce_proper.
  - intros q Q D. pose proof (bce_proper y q Y Q D). lra.
Qed.

Theorem descent_steepest : Statements.descent_steepest.
Proof.
  intros n t theta v g u H U. parts.
  - apply (derive_ext (fun x => Loss.logsumexp n (fun o => v o * x + theta o))).
    { intro x. unfold Loss.logsumexp. f_equal. apply sum_ext. intros. f_equal. ring. }
    eapply is_derive_value; [| now apply BackpropagationProofs.derive_lse_along].
    apply sum_ext. intros k K. f_equal. unfold Loss.logsumexp_grad. f_equal. apply sum_ext. intros j J. f_equal. ring.
  - rewrite !norm_2. pose proof (cauchy n g v) as C. rewrite <- (sqrt_sqrt (sum_to n (fun i => g i ^ 2))), <- (sqrt_sqrt (sum_to n (fun i => v i ^ 2))) in C by (apply sum_nonneg; intros; apply pow2_ge_0).
    pose proof (sqrt_pos (sum_to n (fun i => g i ^ 2))). pose proof (sqrt_pos (sum_to n (fun i => v i ^ 2))).
    set (a := sqrt _) in *. set (b := sqrt (sum_to n (fun i => v i ^ 2))) in *. apply Rle_ge. assert (0 <= a * b) by now apply Rmult_le_pos.
    apply Rnot_lt_le. intro L. nra.
  - rewrite !norm_2. rewrite (sum_ext n (fun i => (- g i) ^ 2) (fun i => g i ^ 2)) by (intros; ring). 
    replace (- sqrt (sum_to n (fun i => g i ^ 2)) * sqrt (sum_to n (fun i => g i ^ 2))) with (- (sqrt (sum_to n (fun i => g i ^ 2)) * sqrt (sum_to n (fun i => g i ^ 2)))) by ring.
    rewrite sqrt_sqrt by (apply sum_nonneg; intros; apply pow2_ge_0). rewrite <- sum_opp. apply sum_ext. intros; ring.
  - apply lagrange.
  - rewrite norm_1, <- sum_opp. apply Rle_ge, sum_le. intros k K. specialize (U k K). unfold Rabs. destruct (Rcase_abs (g k)); nra.
  - rewrite norm_1, <- sum_opp. apply sum_ext. intros k K. unfold Rabs. destruct (Rcase_abs (g k)), (Rlt_dec 0 (g k)); try destruct (Rlt_dec (g k) 0); try lra; try nra.
Qed.

Theorem convex_local_is_global : Statements.convex_local_is_global.
Proof.
  intros K n h s f g a y b x HK _ S. split; [intros [A B]; nra |]. set (M := fun w => max_to K (fun m => sum_to n (fun k => a m k * w k) + b m)).
  change (M y < M x -> M (fun k => x k + s * (y k - x k)) < M x). intro L. apply Rle_lt_trans with ((1 - s) * M x + s * M y); [| nra].
  apply max_le; [assumption |]. intros m I.
  rewrite (sum_ext n (fun k => a m k * (x k + s * (y k - x k))) (fun k => (1 - s) * (a m k * x k) + s * (a m k * y k))) by (intros; ring).
  rewrite sum_plus, !sum_scal.
  pose proof (max_ge K (fun m => sum_to n (fun k => a m k * x k) + b m) m I : _ <= M x). pose proof (max_ge K (fun m => sum_to n (fun k => a m k * y k) + b m) m I : _ <= M y).
  simpl in *. nra.
Qed.

Lemma step_lowers N n alpha x y w : (1 <= N)%nat -> 0 < alpha -> alpha * sum_to N (fun i => sum_to n (fun k => x i k ^ 2)) <= 4 * INR N ->
  let u := fun i => sum_to n (fun k => w k * x i k) in
  let g := fun k => sum_to N (fun j => Loss.bce_with_logits_grad (y j) (u j) * x j k) / INR N in
  sum_to N (fun i => Loss.bce_with_logits (y i) (sum_to n (fun k => (w k - alpha * g k) * x i k))) / INR N
    <= sum_to N (fun i => Loss.bce_with_logits (y i) (u i)) / INR N - alpha / 2 * sum_to n (fun k => g k ^ 2).
Proof.
  intros H A S u g. pose proof (INR_pos N H) as P. set (d := fun i => sum_to n (fun k => g k * x i k)). set (G := sum_to n (fun k => g k ^ 2)).
  assert (0 <= G) as G0 by (apply sum_nonneg; intros; apply pow2_ge_0).
  assert (forall i, sum_to n (fun k => (w k - alpha * g k) * x i k) = u i - alpha * d i) as E.
  { intro i. unfold u, d. rewrite <- sum_scal, <- sum_minus. apply sum_ext. intros; ring. }
  assert (sum_to N (fun i => Loss.bce_with_logits_grad (y i) (u i) * d i) = INR N * G) as D.
  { unfold d, G. rewrite (sum_ext N _ (fun i => sum_to n (fun k => g k * (Loss.bce_with_logits_grad (y i) (u i) * x i k)))) by (intros; rewrite <- sum_scal; apply sum_ext; intros; ring).
    rewrite sum_swap, <- sum_scal. apply sum_ext. intros k _. rewrite sum_scal. unfold g. field. lra. }
  assert (sum_to N (fun i => d i ^ 2) <= G * sum_to N (fun i => sum_to n (fun k => x i k ^ 2))) as C.
  { rewrite <- sum_scal. apply sum_le. intros i _. apply (cauchy n g (x i)). }
  assert (sum_to N (fun i => Loss.bce_with_logits (y i) (u i - alpha * d i)) <= sum_to N (fun i => Loss.bce_with_logits (y i) (u i) - alpha * (Loss.bce_with_logits_grad (y i) (u i) * d i) + alpha ^ 2 / 8 * d i ^ 2)) as Q.
  { apply sum_le. intros i _. rewrite !with_logits, with_logits_grad. pose proof (softplus_below_parabola (u i) (u i - alpha * d i)). nra. }
  rewrite (sum_ext N _ (fun i => Loss.bce_with_logits (y i) (u i - alpha * d i))) by (intros; now rewrite E).
  rewrite sum_plus, sum_minus, !sum_scal, D in Q. set (J := sum_to N (fun i => Loss.bce_with_logits (y i) (u i))) in *. set (J' := sum_to N (fun i => Loss.bce_with_logits (y i) (u i - alpha * d i))) in *.
  apply Rmult_le_reg_r with (INR N); [assumption |]. replace (J' / INR N * INR N) with J' by (field; lra). replace ((J / INR N - alpha / 2 * G) * INR N) with (J - alpha / 2 * G * INR N) by (field; lra).
  set (X := sum_to N (fun i => sum_to n (fun k => x i k ^ 2))) in *.
  assert (alpha ^ 2 / 8 * sum_to N (fun k => d k ^ 2) <= alpha / 8 * (G * (alpha * X))) as B1.
  { replace (alpha / 8 * (G * (alpha * X))) with (alpha ^ 2 / 8 * (G * X)) by field. apply Rmult_le_compat_l; [nra | exact C]. }
  assert (alpha / 8 * (G * (alpha * X)) <= alpha / 8 * (G * (4 * INR N))) as B2 by (apply Rmult_le_compat_l; [lra |]; apply Rmult_le_compat_l; assumption).
  lra.
Qed.

Lemma one_step alpha y z s : 0 < alpha <= 4 ->
  Loss.bce_with_logits y (z - alpha * Loss.bce_with_logits_grad y z) - Loss.bce_with_logits y s <= ((z - s) ^ 2 - (z - alpha * Loss.bce_with_logits_grad y z - s) ^ 2) / (2 * alpha)
  /\ Loss.bce_with_logits y (z - alpha * Loss.bce_with_logits_grad y z) <= Loss.bce_with_logits y z.
Proof.
  intro A. rewrite !with_logits, !with_logits_grad. set (g := Loss.sigmoid z - y).
  pose proof (softplus_below_parabola z (z - alpha * g)). pose proof (softplus_above_tangent z s). pose proof (pow2_ge_0 g).
  replace (((z - s) ^ 2 - (z - alpha * g - s) ^ 2) / (2 * alpha)) with (g * (z - s) - alpha / 2 * g ^ 2) by (field; lra).
  assert (alpha ^ 2 * g ^ 2 <= 4 * alpha * g ^ 2) by (apply Rmult_le_compat_r; [assumption | nra]). unfold g in *. split; nra.
Qed.

Lemma two_steps alpha y z s : 0 < alpha <= 4 -> let z1 := z - alpha * Loss.bce_with_logits_grad y z in
  Loss.bce_with_logits y z1 - Loss.bce_with_logits y s <= (z - s) ^ 2 / (2 * alpha)
  /\ Loss.bce_with_logits y (z1 - alpha * Loss.bce_with_logits_grad y z1) - Loss.bce_with_logits y s <= (z - s) ^ 2 / (4 * alpha).
Proof.
  intros A z1. destruct (one_step alpha y z s A) as [B1 _]. destruct (one_step alpha y z1 s A) as [B2 B3]. fold z1 in B1. set (z2 := z1 - alpha * Loss.bce_with_logits_grad y z1) in *.
  pose proof (pow2_ge_0 (z1 - s)). pose proof (pow2_ge_0 (z2 - s)). assert (0 < / (2 * alpha)) as I by (apply Rinv_0_lt_compat; lra). unfold Rdiv in *. rewrite Rmult_minus_distr_r in B1, B2.
  replace (/ (4 * alpha)) with (/ (2 * alpha) * / 2) by (field; lra). split; nra.
Qed.

Theorem batch_full_is_mean : Statements.batch_full_is_mean.
Proof.
  assert (forall A y x w, is_derive (fun w' => sum_to A (fun i => Loss.bce_with_logits (y i) (w' * x i))) w (sum_to A (fun i => Loss.bce_with_logits_grad (y i) (w * x i) * x i))) as D.
  { intros A y x w. apply is_derive_sum. intros i _. apply (is_derive_compose (Loss.bce_with_logits (y i)) (fun w' => w' * x i)); [apply with_logits_derive |].
    apply (is_derive_value _ _ (1 * x i)); [ring |]. apply is_derive_scale_right, is_derive_identity. }
  split.
  - intros A B w y x v u HA HB _ _ E. pose proof (INR_pos A HA). pose proof (INR_pos B HB). split; [apply is_derive_div_const, D |].
    eapply is_derive_value; [| apply is_derive_div_const; apply @is_derive_plus; apply D]. rewrite E. unfold plus; simpl. field. lra.
  - intros [_ H]. assert (is_derive (fun w => (sum_to 1 (fun i => Loss.bce_with_logits (listed [1] i) (w * listed [1] i)) + sum_to 2 (fun j => Loss.bce_with_logits (listed [0; 0] j) (w * listed [1; 1] j))) / (INR 1 + INR 2)) 0
      ((sum_to 1 (fun i => Loss.bce_with_logits_grad (listed [1] i) (0 * listed [1] i) * listed [1] i) + sum_to 2 (fun j => Loss.bce_with_logits_grad (listed [0; 0] j) (0 * listed [1; 1] j) * listed [1; 1] j)) / (INR 1 + INR 2))) as T
      by (apply is_derive_div_const; apply @is_derive_plus; apply D).
    pose proof (is_derive_unique' _ _ _ _ H T) as E. unfold listed in E. simpl in E. rewrite !with_logits_grad, !Rmult_0_l, sigmoid_0 in E. lra.
Qed.
