(* The claims on squared and absolute error, for any number N of samples and D of outputs. *)
From Coq Require Import Reals Lra Lia Psatz List Arith.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary Facts Uniform Logistic.
From LossProofs Require Loss Statements.
Import ListNotations.
Open Scope R_scope.

Theorem mse_definition : Statements.mse_definition.
Proof.
  split.
  - intros D N t y _ _ E. f_equal. apply sum_ext. intros i _. unfold Loss.mse. rewrite E. field.
  - unfold Loss.mse, rows; simpl. lra.
Qed.

Theorem mae_definition : Statements.mae_definition.
Proof.
  split.
  - intros D N t y _ _ E. f_equal. apply sum_ext. intros i _. unfold Loss.mae. rewrite E. field.
  - unfold Loss.mae, rows; simpl. rewrite Rminus_0_r, Rabs_R1. lra.
Qed.

Lemma mse_split N c t : (1 <= N)%nat -> Loss.mse N t (fun _ => c) = sum_to N (fun i => (t i - sum_to N (fun j => t j) / INR N) ^ 2) / INR N + (c - sum_to N (fun j => t j) / INR N) ^ 2.
Proof.
  intro H. pose proof (INR_pos N H). unfold Loss.mse. set (m := sum_to N (fun j => t j) / INR N).
  rewrite (sum_ext N (fun i => (t i - c) ^ 2) (fun i => (t i - m) ^ 2 + (2 * (m - c) * t i + (c ^ 2 - m ^ 2)))) by (intros; ring).
  rewrite sum_plus, sum_plus, sum_scal, sum_const. assert (sum_to N t = INR N * m) as -> by (unfold m; change (sum_to N (fun j => t j)) with (sum_to N t); field; lra). field. lra.
Qed.

Theorem mse_minimiser_is_mean : Statements.mse_minimiser_is_mean.
Proof.
  intros N c t H. parts; [| now apply mse_split]. intros c' D. rewrite !(mse_split N _ t H). set (m := sum_to N (fun j => t j) / INR N) in *.
  assert (0 < (c' - m) ^ 2) by (apply pow2_gt_0; lra). replace ((m - m) ^ 2) with 0 by ring. lra.
Qed.

(* Below and above a point, counted. *)
Definition below N (t : nat -> R) c := sum_to N (fun j => if Rlt_dec (t j) c then 1 else 0).
Definition above N (t : nat -> R) c := sum_to N (fun j => if Rlt_dec c (t j) then 1 else 0).

Lemma median_best N t c u : 2 * below N t c <= INR N -> 2 * above N t c <= INR N -> sum_to N (fun j => Rabs (t j - c)) <= sum_to N (fun j => Rabs (t j - u)).
Proof.
  intros B A. destruct (Rle_dec c u) as [L | G].
  - assert (sum_to N (fun j => Rabs (t j - c) + (u - c) * (1 - 2 * (if Rlt_dec c (t j) then 1 else 0))) <= sum_to N (fun j => Rabs (t j - u))) as S.
    { apply sum_le. intros j _. destruct (Rlt_dec c (t j)); unfold Rabs; repeat destruct Rcase_abs; lra. }
    rewrite sum_plus, sum_scal, sum_minus, sum_const, sum_scal in S. fold (above N t c) in S. nra.
  - assert (sum_to N (fun j => Rabs (t j - c) + (c - u) * (1 - 2 * (if Rlt_dec (t j) c then 1 else 0))) <= sum_to N (fun j => Rabs (t j - u))) as S.
    { apply sum_le. intros j _. destruct (Rlt_dec (t j) c); unfold Rabs; repeat destruct Rcase_abs; lra. }
    rewrite sum_plus, sum_scal, sum_minus, sum_const, sum_scal in S. fold (below N t c) in S. nra.
Qed.

Lemma too_many_below N t c : 2 * below N t c > INR N -> exists i, (i < N)%nat /\ sum_to N (fun j => Rabs (t j - t i)) < sum_to N (fun j => Rabs (t j - c)).
Proof.
  intro B. assert (0 <= INR N) by apply pos_INR.
  destruct (greatest_with N (fun j => t j < c) (fun j => Rlt_dec (t j) c) t (sum_of_indicators N _ (fun j => Rlt_dec (t j) c) ltac:(unfold below in B; lra))) as [i [I [L G]]].
  exists i. split; [assumption |].
  assert (sum_to N (fun j => Rabs (t j - t i) + (c - t i) * (2 * (if Rlt_dec (t j) c then 1 else 0) - 1)) <= sum_to N (fun j => Rabs (t j - c))) as S.
  { apply sum_le. intros j J. destruct (Rlt_dec (t j) c) as [K | K]; [specialize (G j J K) |]; unfold Rabs; repeat destruct Rcase_abs; lra. }
  rewrite sum_plus, sum_scal, sum_minus, sum_const, sum_scal in S. fold (below N t c) in S. nra.
Qed.

Lemma mirrored N t c : below N (fun j => - t j) (- c) = above N t c /\ (forall u, sum_to N (fun j => Rabs (- t j - - u)) = sum_to N (fun j => Rabs (t j - u))).
Proof.
  split.
  - apply sum_ext. intros j _. destruct (Rlt_dec (- t j) (- c)), (Rlt_dec c (t j)); lra.
  - intro u. apply sum_ext. intros j _. rewrite <- Rabs_Ropp. f_equal. ring.
Qed.

Theorem mae_minimiser_is_median : Statements.mae_minimiser_is_median.
Proof.
  intros N k c u t H K. pose proof (INR_pos N H) as P.
  assert (forall a b, sum_to N (fun j => Rabs (t j - a)) <= sum_to N (fun j => Rabs (t j - b)) -> Loss.mae N t (fun _ => a) <= Loss.mae N t (fun _ => b)) as M.
  { intros a b L. apply Rmult_le_compat_r; [left; now apply Rinv_0_lt_compat | exact L]. }
  parts.
  - intros [B A]. now apply M, median_best.
  - intros [B A]. now apply M, median_best.
  - intro D. assert (exists i, (i < N)%nat /\ sum_to N (fun j => Rabs (t j - t i)) < sum_to N (fun j => Rabs (t j - c))) as [i [I L]].
    { destruct D as [D | D]; [now apply too_many_below |]. destruct (mirrored N t c) as [E F].
      destruct (too_many_below N (fun j => - t j) (- c) ltac:(rewrite E; exact D)) as [i [I L]]. exists i. split; [assumption |]. now rewrite !F in L. }
    apply Rlt_gt, Rlt_le_trans with (2 := max_ge N (fun i => Loss.mae N t (fun _ => c) - Loss.mae N t (fun _ => t i)) i I).
    unfold Loss.mae. apply (Rmult_lt_compat_r (/ INR N)) in L; [| now apply Rinv_0_lt_compat]. unfold Rdiv. lra.
Qed.

Lemma derive_distance t x : t <> x -> is_derive (fun u => Rabs (t - u)) x (- (if Rlt_dec 0 (t - x) then 1 else if Rlt_dec (t - x) 0 then - 1 else 0)).
Proof.
  intro N. apply (is_derive_value _ _ (sign (t - x) * (0 - 1))).
  - destruct (Rlt_dec 0 (t - x)); [rewrite sign_eq_1 by lra; ring |]. destruct (Rlt_dec (t - x) 0); [rewrite sign_eq_m1 by lra; ring | exfalso; lra].
  - apply (is_derive_Rabs (fun u => t - u)); [| lra]. apply @is_derive_minus; [apply @is_derive_const | apply is_derive_identity].
Qed.

Lemma derive_one_term N (f : nat -> R -> R) v i d : (i < N)%nat -> is_derive (f i) (v i) d -> is_derive (fun t => sum_to N (fun j => f j (update v i t j))) (v i) d.
Proof.
  intros I D. apply (is_derive_value _ _ (sum_to N (fun j => delta j i * d))); [now apply (sum_delta N (fun _ => d)) |].
  apply is_derive_sum. intros j _. destruct (Nat.eq_dec j i) as [-> | N'].
  - rewrite delta_same, Rmult_1_l. apply (derive_ext (f i)); [intro; now rewrite update_same | assumption].
  - rewrite delta_other, Rmult_0_l by assumption. apply (derive_ext (fun _ => f j (v j))); [intro; now rewrite update_other | apply @is_derive_const].
Qed.

Theorem mae_piecewise_derivative : Statements.mae_piecewise_derivative.
Proof.
  intros N i s h t y H I. parts.
  - intro D. unfold Loss.mae. apply is_derive_div_const. apply (derive_one_term N (fun j u => Rabs (t j - u)) y i); [assumption |]. now apply derive_distance.
  - intro S. pose proof (Rabs_pos h). pose proof (Rle_abs (s * h)) as L. rewrite Rabs_mult in L. nra.
  - intro S. unfold Rabs in S. destruct (Rcase_abs s).
    + destruct (Rlt_dec 0 s); [lra |]. destruct (Rlt_dec s 0); [| lra]. rewrite Rabs_left; lra.
    + destruct (Rlt_dec 0 s); [| lra]. rewrite Rabs_R1. lra.
Qed.

Theorem mse_outlier_growth : Statements.mse_outlier_growth.
Proof.
  intros N i c e t y H I. pose proof (INR_pos N H). parts.
  - unfold Loss.mse. rewrite (sum_ext _ _ (fun j => c ^ 2 * (e j - 0) ^ 2)) by (intros; ring). rewrite sum_scal. field. lra.
  - unfold Loss.mae. rewrite (sum_ext _ _ (fun j => Rabs c * Rabs (e j - 0))) by (intros; rewrite <- Rabs_mult; f_equal; ring). rewrite sum_scal. field. lra.
  - unfold Loss.mae_grad, Rdiv. rewrite Rabs_mult, (Rabs_pos_eq (/ INR N)) by (left; now apply Rinv_0_lt_compat).
    apply Rmult_le_compat_r; [left; now apply Rinv_0_lt_compat |]. destruct (Rlt_dec _ _); [| destruct (Rlt_dec _ _)]; apply Rabs_le; lra.
Qed.

Lemma ln_density beta e : 0 < beta -> ln (sqrt (beta / (2 * PI)) * exp (- beta / 2 * e ^ 2)) = - (ln (2 * PI / beta) / 2) - beta / 2 * e ^ 2.
Proof.
  intro B. pose proof PI_RGT_0. assert (0 < beta / (2 * PI)) as Q by (apply Rdiv_lt_0_compat; lra).
  rewrite ln_mult, ln_exp by (try apply sqrt_lt_R0; try apply exp_pos; assumption).
  assert (ln (sqrt (beta / (2 * PI))) = - (ln (2 * PI / beta) / 2)) as ->; [| field].
  replace (2 * PI / beta) with (/ (beta / (2 * PI))) by (field; lra). rewrite ln_Rinv by assumption.
  rewrite <- (sqrt_sqrt (beta / (2 * PI))) at 2 by lra. rewrite ln_mult by (now apply sqrt_lt_R0). field.
Qed.

Theorem gaussian_nll : Statements.gaussian_nll.
Proof.
  intros N i beta t y v H I B. pose proof PI_RGT_0. parts.
  - rewrite ln_product.
    + rewrite (sum_ext N (fun k => ln _) (fun j => - (ln (2 * PI / beta) / 2) - beta / 2 * (t j - y j) ^ 2)) by (intros; now apply ln_density).
      rewrite sum_minus, sum_const, sum_scal. unfold Loss.gaussian_nll. field.
    + intros. apply Rmult_lt_0_compat; [apply sqrt_lt_R0, Rdiv_lt_0_compat; lra | apply exp_pos].
  - reflexivity.
  - unfold Loss.gaussian_nll_grad, Loss.sse_grad. field.
  - unfold Loss.sse, Loss.gaussian_nll. intro L. apply Rplus_le_compat_r, Rmult_le_compat_l; [lra | exact L].
  - unfold Loss.sse, Loss.gaussian_nll. intro L. apply Rmult_le_reg_l with (beta / 2); [lra |]. lra.
Qed.

Theorem gaussian_log_of_sum_slip : Statements.gaussian_log_of_sum_slip.
Proof.
  unfold Statements.gaussian_log_of_sum_slip, Loss.gaussian_nll, listed; simpl. intro E. pose proof PI_RGT_0. pose proof PI2_1 as P1.
  repeat match type of E with context [exp ?x] => lazymatch x with 0 => fail | _ => replace x with 0 in E by field end end. rewrite exp_0 in E. set (s := sqrt (1 / (2 * PI))) in *.
  assert (0 < s) as S by (apply sqrt_lt_R0, Rdiv_lt_0_compat; lra).
  assert (s * s = 1 / (2 * PI)) as Q by (apply sqrt_sqrt; left; apply Rdiv_lt_0_compat; lra).
  assert (ln (2 * PI / 1) = - (ln s + ln s)) as L. { rewrite <- ln_mult, Q, ln_inverse by lra. rewrite Ropp_involutive. f_equal. field. }
  rewrite L in E. replace (0 + s * 1 + s * 1) with (2 * s) in E by ring. rewrite (ln_mult 2) in E by lra.
  assert (ln 2 = ln s) as F by lra. apply ln_inv in F; [| lra | assumption]. rewrite <- F in Q.
  assert (1 / (2 * PI) < 1); [| lra]. apply Rmult_lt_reg_r with (2 * PI); [lra |]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. unfold PI2 in *. lra.
Qed.

Theorem se_gradient_without_two : Statements.se_gradient_without_two.
Proof.
  intros [H _]. assert (is_derive (fun w => (1 - (w * 1 + 0)) ^ 2) 0 (- 2)) as D by (auto_derive; [trivial | ring]).
  pose proof (is_derive_unique' _ _ _ _ H D). lra.
Qed.

Lemma sigmoid_bounds_2_4 : Loss.sigmoid 2 < 9 / 10 /\ 97 / 100 < Loss.sigmoid 4.
Proof.
  pose proof (exp_lower 32 (1 / 8) ltac:(lra)) as E4. replace (INR 32 * (1 / 8)) with 4 in E4 by (simpl; field).
  pose proof (exp_lower 16 (- (1 / 8)) ltac:(lra)) as E2. replace (INR 16 * - (1 / 8)) with (- (2)) in E2 by (simpl; field). rewrite exp_opp in E2.
  rewrite !sigmoid_of_exp. pose proof (exp_pos 2). pose proof (exp_pos 4). split.
  - apply Rmult_lt_reg_r with (1 + exp 2); [lra |]. unfold Rdiv at 1. rewrite Rmult_assoc, Rinv_l by lra.
    assert (exp 2 < 9); [| lra]. apply Rmult_lt_reg_l with (/ exp 2); [now apply Rinv_0_lt_compat |]. rewrite Rinv_l by lra. simpl in E2. lra.
  - apply Rmult_lt_reg_r with (1 + exp 4); [lra |]. unfold Rdiv at 2. rewrite Rmult_assoc, Rinv_l by lra. simpl in E4. lra.
Qed.

Theorem se_sigmoid_gradient : Statements.se_sigmoid_gradient.
Proof.
  intros y z Y. parts.
  - apply (is_derive_value _ _ (2 * (y - Loss.sigmoid z) ^ 1 * (0 - Loss.sigmoid_grad z))); [rewrite sigmoid_grad_product, <- sigmoid_mirror; ring |].
    apply (is_derive_value _ _ (INR 2 * (0 - Loss.sigmoid_grad z) * (y - Loss.sigmoid z) ^ 1)); [simpl; ring |].
    apply (is_derive_pow (fun t => y - Loss.sigmoid t) 2). apply @is_derive_minus; [apply @is_derive_const | apply sigmoid_derive].
  - apply (tends_near_infinity_by _ _ 2). intros x _. rewrite Rminus_0_r. pose proof (sigmoid_range x). pose proof (sigmoid_range (- x)). pose proof (sigmoid_below_exp (- x)).
    assert (0 < Loss.sigmoid x * Loss.sigmoid x < 1) by nra. rewrite Rabs_pos_eq; nra.
  - replace (Finite 1) with (Finite (1 - 0)) by (f_equal; ring). apply with_logits_grad_to.
  - pose proof sigmoid_bounds_2_4. pose proof (sigmoid_range 6). pose proof (sigmoid_range 2). nra.
Qed.

Theorem mse_outlier_sensitivity : Statements.mse_outlier_sensitivity.
Proof.
  intros N k h t m s H K M. assert (0 < INR N) as P by (apply INR_pos; lia).
  assert (forall x, sum_to N (fun i => t i + delta i k * x) / INR N - sum_to N (fun i => t i) / INR N = x / INR N) as E.
  { intro x. rewrite sum_plus, (sum_delta N (fun _ => x) k K). change (sum_to N (fun i => t i)) with (sum_to N t). field. lra. }
  parts.
  - apply E.
  - apply (tends_affine _ (/ INR N) 0); [now apply Rinv_0_lt_compat |]. intro x. rewrite E. unfold Rdiv. ring.
  - intros [F [B A]]. set (c := t k + m k * s k) in *.
    assert (forall j, (j < N)%nat -> m j = 0 \/ m j = 1) as M' by exact M.
    assert (forall j b, (j < N)%nat -> b = 0 \/ b = 1 -> 0 <= (1 - m j) * b) as Q by (intros j b J [-> | ->]; destruct (M' j J); nra).
    split; apply Rlt_gt, Rnot_le_lt; intro Z.
    + assert (sum_to N (fun j => 1 - m j) <= sum_to N (fun j => (1 - m j) * (if Rle_dec (t j) c then 1 else 0) + (if Rlt_dec c (t j + m j * s j) then 1 else 0))) as S.
      { apply sum_le. intros j J. destruct (M' j J) as [-> | ->]; destruct (Rle_dec (t j) c); destruct (Rlt_dec c _); lra. }
      rewrite sum_plus, sum_minus, sum_const in S. change (sum_to N (fun k => m k)) with (sum_to N m) in S. change (sum_to N (fun i => m i)) with (sum_to N m) in F. lra.
    + assert (sum_to N (fun j => 1 - m j) <= sum_to N (fun j => (1 - m j) * (if Rle_dec c (t j) then 1 else 0) + (if Rlt_dec (t j + m j * s j) c then 1 else 0))) as S.
      { apply sum_le. intros j J. destruct (M' j J) as [-> | ->]; destruct (Rle_dec c (t j)); destruct (Rlt_dec _ c); lra. }
      rewrite sum_plus, sum_minus, sum_const in S. change (sum_to N (fun k => m k)) with (sum_to N m) in S. change (sum_to N (fun i => m i)) with (sum_to N m) in F. lra.
Qed.
