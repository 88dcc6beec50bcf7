(* The claims on Lipschitz constants. *)
From Coq Require Import Reals Lra Lia Psatz List Arith.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary Facts Uniform Logistic AlternativeFacts SoftmaxFacts NormFacts.
From LossProofs Require Loss Statements.
From LossProofs Require ActivationProofs BackpropagationProofs.
Import ListNotations.
Open Scope R_scope.

Lemma tanh_grad_square z : Loss.tanh_grad z = 1 - Loss.tanh z ^ 2.
Proof. definitions. algebra. Qed.

Lemma tanh_range z : -1 < Loss.tanh z < 1.
Proof. rewrite ActivationProofs.tanh_of_sigmoid. pose proof (sigmoid_range (2 * z)). lra. Qed.

Lemma tanh_grad_range z : 0 < Loss.tanh_grad z <= 1.
Proof. rewrite tanh_grad_square. pose proof (tanh_range z). nra. Qed.

Lemma tanh_lipschitz u v : Rabs (Loss.tanh u - Loss.tanh v) <= 1 * Rabs (u - v).
Proof.
  apply (lipschitz Loss.tanh Loss.tanh_grad); [apply BackpropagationProofs.derive_tanh |]. intro x. pose proof (tanh_grad_range x). rewrite Rabs_pos_eq; lra.
Qed.

Lemma tanh_0 : Loss.tanh 0 = 0.
Proof. unfold Loss.tanh. rewrite Ropp_0, exp_0. field. Qed.

(* h - h^2 <= tanh h <= h. *)
Lemma tanh_near_0 h : 0 <= h -> 0 <= Loss.tanh h <= h /\ h - h ^ 2 <= Loss.tanh h.
Proof.
  intro H. assert (forall x, 0 <= x -> 0 <= Loss.tanh x <= x) as B.
  { intros x X. pose proof (tanh_lipschitz x 0) as L. rewrite tanh_0, !Rminus_0_r, (Rabs_pos_eq x) in L by assumption.
    assert (0 <= Loss.tanh x) as P. { destruct X as [X | <-]; [| rewrite tanh_0; lra]. rewrite <- tanh_0. left. apply (increasing Loss.tanh Loss.tanh_grad); [apply BackpropagationProofs.derive_tanh | apply tanh_grad_range | assumption]. }
    rewrite Rabs_pos_eq in L by assumption. lra. }
  split; [now apply B |].
  pose proof (nondecreasing_from_0 (fun x => Loss.tanh x - (x - x ^ 2)) (fun x => Loss.tanh_grad x - (1 - 2 * x)) h H) as M. cbv beta in M.
  rewrite tanh_0 in M. enough (0 - (0 - 0 ^ 2) <= Loss.tanh h - (h - h ^ 2)) by lra. apply M.
  - intros x X. apply @is_derive_minus; [apply BackpropagationProofs.derive_tanh | auto_derive; [trivial | ring]].
  - intros x X. rewrite tanh_grad_square. pose proof (B x ltac:(lra)). pose proof (tanh_range x). nra.
Qed.

Theorem lipschitz_definition : Statements.lipschitz_definition.
Proof.
  intros u r v z L c R0 L0. parts.
  - intros [U V]. replace (u ^ 2 - v ^ 2) with ((u + v) * (u - v)) by ring. rewrite Rabs_mult. apply Rmult_le_compat_r; [apply Rabs_pos |]. pose proof (Rabs_triang u v). lra.
  - intro Z. exists (2 * z). split; [auto_derive; [trivial | ring] |]. rewrite Rabs_mult, (Rabs_pos_eq 2) by lra. lra.
  - intro H. rewrite !Rabs_pos_eq by nra. nra.
  - rewrite <- Rmult_minus_distr_l, Rabs_mult. apply Rmult_le_compat_l; [apply Rabs_pos |]. pose proof (tanh_lipschitz u v). lra.
  - rewrite Rabs_mult. pose proof (tanh_grad_range z). rewrite (Rabs_pos_eq (Loss.tanh_grad z)) by lra. pose proof (Rabs_pos c). nra.
  - apply (tends_right_of_0 _ _ (Rabs c)). intros h H. destruct (tanh_near_0 h ltac:(lra)) as [B D]. pose proof (Rabs_pos c).
    rewrite Rabs_mult, (Rabs_pos_eq (Loss.tanh h)) by lra. replace (Rabs c * Loss.tanh h / h - Rabs c) with (- (Rabs c * (1 - Loss.tanh h / h))) by (field; lra).
    assert (0 <= 1 - Loss.tanh h / h <= h) as E.
    { split; [apply Rmult_le_reg_r with h | apply Rmult_le_reg_r with h]; try lra; replace ((1 - Loss.tanh h / h) * h) with (h - Loss.tanh h) by (field; lra); nra. }
    rewrite Rabs_Ropp, Rabs_pos_eq by nra. nra.
Qed.

(* ---- softmax ---- *)

(* The covariance of u and v under the shares p. *)
Definition covariance K (p u v : nat -> R) := sum_to K (fun k => p k * u k * v k) - sum_to K (fun k => p k * u k) * sum_to K (fun k => p k * v k).

Lemma covariance_centred K p u v : sum_to K p = 1 -> covariance K p u v = sum_to K (fun k => p k * (u k - sum_to K (fun j => p j * u j)) * (v k - sum_to K (fun j => p j * v j))).
Proof.
  intro S. unfold covariance. set (a := sum_to K (fun k => p k * u k)). set (b := sum_to K (fun k => p k * v k)).
  rewrite (sum_ext K (fun k => p k * (u k - a) * (v k - b)) (fun k => p k * u k * v k - b * (p k * u k) - a * (p k * v k) + a * b * p k)) by (intros; ring).
  rewrite sum_plus, !sum_minus, !sum_scal. fold a b. change (sum_to K (fun k => p k)) with (sum_to K p). rewrite S. ring.
Qed.

Lemma covariance_cauchy K p u v : (forall k, (k < K)%nat -> 0 <= p k) -> sum_to K p = 1 -> covariance K p u v ^ 2 <= covariance K p u u * covariance K p v v.
Proof.
  intros P S. rewrite !covariance_centred by assumption. set (a := sum_to K (fun k => p k * u k)). set (b := sum_to K (fun k => p k * v k)).
  pose proof (cauchy K (fun k => sqrt (p k) * (u k - a)) (fun k => sqrt (p k) * (v k - b))) as C. cbv beta in C.
  assert (forall x y, sum_to K (fun k => sqrt (p k) * x k * (sqrt (p k) * y k)) = sum_to K (fun k => p k * x k * y k)) as Q.
  { intros x y. apply sum_ext. intros k I. rewrite <- (sqrt_sqrt (p k)) at 3 by now apply P. ring. }
  rewrite (Q (fun k => u k - a) (fun k => v k - b)) in C.
  rewrite (sum_ext K (fun k => (sqrt (p k) * (u k - a)) ^ 2) (fun k => p k * (u k - a) * (u k - a))) in C by (intros k I; rewrite <- (sqrt_sqrt (p k)) at 2 by (now apply P); ring).
  rewrite (sum_ext K (fun k => (sqrt (p k) * (v k - b)) ^ 2) (fun k => p k * (v k - b) * (v k - b))) in C by (intros k I; rewrite <- (sqrt_sqrt (p k)) at 2 by (now apply P); ring).
  exact C.
Qed.

(* The variance is at most half the sum of squares: p (1 - p) <= 1/4. *)
Lemma variance_bound K p v : (forall k, (k < K)%nat -> 0 <= p k <= 1) -> sum_to K p = 1 -> covariance K p v v <= sum_to K (fun k => v k ^ 2) / 2.
Proof.
  intros P S. set (m := sum_to K (fun k => p k * v k)).
  assert (covariance K p v v = sum_to K (fun i => sum_to K (fun j => p i * p j * (v i - v j) ^ 2)) / 2) as ->.
  { unfold covariance. fold m. set (s := sum_to K (fun k => p k * v k * v k)).
    rewrite (sum_ext K (fun i => sum_to K (fun j => p i * p j * (v i - v j) ^ 2)) (fun i => p i * v i * v i - 2 * m * (p i * v i) + s * p i)).
    - rewrite sum_plus, sum_minus, !sum_scal. fold s m. change (sum_to K (fun k => p k)) with (sum_to K p). rewrite S. field.
    - intros i I. rewrite (sum_ext K _ (fun j => p i * v i * v i * p j - 2 * (p i * v i) * (p j * v j) + p i * (p j * v j * v j))) by (intros; ring).
      rewrite sum_plus, sum_minus, !sum_scal. fold s m. change (sum_to K (fun k => p k)) with (sum_to K p). rewrite S. ring. }
  assert (sum_to K (fun i => sum_to K (fun j => p i * p j * (v i - v j) ^ 2)) <= sum_to K (fun i => 4 * (p i * (1 - p i)) * v i ^ 2)) as B.
  { apply Rle_trans with (sum_to K (fun i => sum_to K (fun j => (1 - delta i j) * (2 * (p i * p j * v i ^ 2) + 2 * (p i * p j * v j ^ 2))))).
    - apply sum_le. intros i I. apply sum_le. intros j J. pose proof (P i I). pose proof (P j J). assert (0 <= p i * p j) by (apply Rmult_le_pos; lra).
      destruct (Nat.eq_dec i j) as [-> | N]; [rewrite delta_same, Rminus_eq_0; replace (v j - v j) with 0 by ring; lra |]. rewrite delta_other by assumption.
      pose proof (pow2_ge_0 (v i + v j)). nra.
    - right. rewrite (sum_ext K _ (fun i => 2 * (p i * (1 - p i) * v i ^ 2) + sum_to K (fun j => (1 - delta i j) * (2 * (p i * p j * v j ^ 2))))).
      + rewrite sum_plus, (sum_swap K K (fun i j => (1 - delta i j) * (2 * (p i * p j * v j ^ 2)))), <- sum_plus. apply sum_ext. intros j J.
        rewrite (sum_ext K (fun i => (1 - delta i j) * (2 * (p i * p j * v j ^ 2))) (fun i => 2 * (p j * v j ^ 2) * p i - delta i j * (2 * (p i * p j * v j ^ 2)))) by (intros; ring).
        rewrite sum_minus, sum_scal, (sum_delta K (fun i => 2 * (p i * p j * v j ^ 2)) j J). change (sum_to K (fun k => p k)) with (sum_to K p). rewrite S. ring.
      + intros i I. rewrite (sum_ext K _ (fun j => (1 - delta i j) * (2 * (p i * p j * v i ^ 2)) + (1 - delta i j) * (2 * (p i * p j * v j ^ 2)))) by (intros; ring). rewrite sum_plus. f_equal.
        rewrite (sum_ext K _ (fun j => 2 * (p i * v i ^ 2) * p j - delta i j * (2 * (p i * p j * v i ^ 2)))) by (intros; ring).
        rewrite sum_minus, sum_scal, (sum_delta' K (fun j => 2 * (p i * p j * v i ^ 2)) i I). change (sum_to K (fun k => p k)) with (sum_to K p). rewrite S. ring. }
  assert (sum_to K (fun i => 4 * (p i * (1 - p i)) * v i ^ 2) <= sum_to K (fun k => v k ^ 2)) as C.
  { apply sum_le. intros i I. pose proof (P i I). pose proof (pow2_ge_0 (v i)). assert (4 * (p i * (1 - p i)) <= 1) by (pose proof (pow2_ge_0 (p i - 1 / 2)); lra). nra. }
  lra.
Qed.

(* Along a line b + t d, a weighted sum of shares moves by the covariance of the weights and d. *)
Lemma derive_shares_along K c b d t : (1 <= K)%nat ->
  is_derive (fun t => sum_to K (fun k => c k * Loss.softmax K (fun j => b j + t * d j) k)) t (covariance K (Loss.softmax K (fun j => b j + t * d j)) c d).
Proof.
  intro H. set (z := fun j => b j + t * d j). pose proof (total_pos K z H) as T.
  assert (forall k, Loss.softmax K z k = exp (z k) / total K z) as SH by (intro; now apply share).
  assert (is_derive (fun t => total K (fun j => b j + t * d j)) t (sum_to K (fun j => exp (z j) * d j))) as DT.
  { apply is_derive_sum. intros j _. unfold z. auto_derive; [trivial | ring]. }
  assert (sum_to K (fun j => exp (z j) * d j) = total K z * sum_to K (fun j => Loss.softmax K z j * d j)) as ET.
  { rewrite <- sum_scal. apply sum_ext. intros j _. rewrite SH. field. lra. }
  apply (is_derive_value _ _ (sum_to K (fun k => c k * (Loss.softmax K z k * (d k - sum_to K (fun j => Loss.softmax K z j * d j)))))).
  - unfold covariance. set (m := sum_to K (fun j => Loss.softmax K z j * d j)).
    rewrite (sum_ext K _ (fun k => Loss.softmax K z k * c k * d k - Loss.softmax K z k * c k * m)) by (intros; ring). rewrite sum_minus, sum_scal_r. reflexivity.
  - apply is_derive_sum. intros k _. apply is_derive_scale.
    apply (derive_ext (fun t => exp (b k + t * d k) / total K (fun j => b j + t * d j))); [intro; now rewrite share |].
    eapply is_derive_value; [| apply (is_derive_div (fun t => exp (b k + t * d k)) (fun t => total K (fun j => b j + t * d j)) t (exp (z k) * d k) (sum_to K (fun j => exp (z j) * d j)))].
    + fold z. change (b k + t * d k) with (z k). rewrite ET, SH. field. lra.
    + unfold z. auto_derive; [trivial | ring].
    + exact DT.
    + fold z. lra.
Qed.

Lemma softmax_lipschitz K a b : (1 <= K)%nat -> Loss.norm K (fun k => Loss.softmax K a k - Loss.softmax K b k) 2 <= Loss.norm K (fun k => a k - b k) 2 / 2.
Proof.
  intro H. rewrite !norm_2. set (c := fun k => Loss.softmax K a k - Loss.softmax K b k). set (d := fun k => a k - b k).
  set (f := fun t => sum_to K (fun k => c k * Loss.softmax K (fun j => b j + t * d j) k)).
  destruct (mean_value f (fun t => covariance K (Loss.softmax K (fun j => b j + t * d j)) c d) 0 1 (fun t => derive_shares_along K c b d t H)) as [t [_ E]].
  assert (f 1 - f 0 = sum_to K (fun k => c k ^ 2)) as F.
  { unfold f. rewrite <- sum_minus. apply sum_ext. intros k _. unfold Loss.softmax at 1 2. unfold c, Loss.softmax.
    rewrite (sum_ext K (fun j => exp (b j + 1 * d j - (b k + 1 * d k))) (fun j => exp (a j - a k))) by (intros; f_equal; unfold d; ring).
    rewrite (sum_ext K (fun j => exp (b j + 0 * d j - (b k + 0 * d k))) (fun j => exp (b j - b k))) by (intros; f_equal; ring). ring. }
  rewrite F, Rminus_0_r, Rmult_1_r in E. set (p := Loss.softmax K (fun j => b j + t * d j)) in *.
  assert (sum_to K p = 1) as S by now apply softmax_sum.
  assert (forall k, (k < K)%nat -> 0 <= p k <= 1) as P.
  { intros k I. assert (forall j, (j < K)%nat -> 0 <= p j) as P0 by (intros; left; now apply softmax_pos). split; [now apply P0 |]. rewrite <- S. now apply sum_term. }
  pose proof (covariance_cauchy K p c d (fun k I => proj1 (P k I)) S) as CC. pose proof (variance_bound K p c P S) as VC. pose proof (variance_bound K p d P S) as VD. rewrite <- E in CC.
  set (C := sum_to K (fun k => c k ^ 2)) in *. set (D := sum_to K (fun k => d k ^ 2)) in *.
  assert (0 <= C) as C0 by (apply sum_nonneg; intros; apply pow2_ge_0). assert (0 <= D) as D0 by (apply sum_nonneg; intros; apply pow2_ge_0).
  assert (0 <= covariance K p d d) as V0.
  { rewrite covariance_centred by assumption. apply sum_nonneg. intros k I. pose proof (P k I). rewrite Rmult_assoc. apply Rmult_le_pos; [lra |]. pose proof (pow2_ge_0 (d k - sum_to K (fun j => p j * d j))). lra. }
  assert (C ^ 2 <= C * D / 4) as Q by (apply Rle_trans with (1 := CC); apply Rle_trans with (C / 2 * covariance K p d d); [apply Rmult_le_compat_r; lra | apply Rle_trans with (C / 2 * (D / 2)); [apply Rmult_le_compat_l; lra | lra]]).
  assert (C <= D / 4) as G by (destruct C0 as [C1 | <-]; [apply Rmult_le_reg_l with C; [assumption |]; lra | lra]).
  change (sqrt C <= sqrt D / 2). replace (sqrt D / 2) with (sqrt (D / 4)); [now apply sqrt_le_1_alt |].
  unfold Rdiv. rewrite sqrt_mult by lra. f_equal. replace (/ 4) with ((/ 2) ^ 2) by field. apply sqrt_pow2. lra.
Qed.

(* ---- the rest ---- *)

Lemma derive_leaky alpha z : z <> 0 -> is_derive (fun t => if Rlt_dec 0 t then t else alpha * t) z (if Rlt_dec 0 z then 1 else alpha).
Proof. apply ActivationProofs.derive_rectifier. Qed.

Lemma leaky_lipschitz alpha u v : Rabs ((if Rlt_dec 0 u then u else alpha * u) - (if Rlt_dec 0 v then v else alpha * v)) <= Rmax 1 (Rabs alpha) * Rabs (u - v).
Proof.
  pose proof (Rmax_l 1 (Rabs alpha)). pose proof (Rmax_r 1 (Rabs alpha)). set (m := Rmax 1 (Rabs alpha)) in *. pose proof (Rabs_pos (u - v)).
  assert (forall x y, 0 < x -> y <= 0 -> Rabs (x - alpha * y) <= m * Rabs (x - y)) as X.
  { intros x y X Y. rewrite (Rabs_pos_eq (x - y)) by lra. apply Rabs_le. pose proof (Rle_abs alpha). pose proof (Rle_abs (- alpha)) as N. rewrite Rabs_Ropp in N. split; nra. }
  destruct (Rlt_dec 0 u), (Rlt_dec 0 v).
  - nra.
  - apply X; lra.
  - rewrite Rabs_minus_sym, (Rabs_minus_sym u). apply X; lra.
  - rewrite <- Rmult_minus_distr_l, Rabs_mult. nra.
Qed.

Theorem lipschitz_constants : Statements.lipschitz_constants.
Proof.
  intros K u v alpha z y t c a b HK Y T. parts.
  - apply sigmoid_lipschitz.
  - pose proof (tanh_lipschitz u v). lra.
  - pose proof (lipschitz Loss.softplus Loss.sigmoid 1 u v softplus_derive) as L. enough (Rabs (Loss.softplus u - Loss.softplus v) <= 1 * Rabs (u - v)) by lra. apply L.
    intro x. pose proof (sigmoid_range x). rewrite Rabs_pos_eq; lra.
  - apply ActivationProofs.relu_lipschitz.
  - apply leaky_lipschitz.
  - apply sigmoid_grad_0.
  - rewrite tanh_grad_square, tanh_0. ring.
  - apply sigmoid_to_1.
  - unfold Loss.relu. destruct (Rlt_dec 0 1), (Rlt_dec 0 0); lra.
  - intros Z N. eapply is_derive_value; [| now apply derive_leaky]. destruct (Rlt_dec 0 z); lra.
  - intros Z N. eapply is_derive_value; [| now apply derive_leaky]. destruct (Rlt_dec 0 z); lra.
  - now apply softmax_lipschitz.
  - unfold Loss.softmax_jacobian, Loss.softmax, listed; simpl. rewrite delta_same, delta_other, Rminus_0_r, exp_0 by lia. field.
  - apply (lipschitz _ (Loss.bce_with_logits_grad y)); [apply with_logits_derive |]. intro x. rewrite with_logits_grad. pose proof (sigmoid_range x).
    pose proof (Rmax_l y (1 - y)). pose proof (Rmax_r y (1 - y)). apply Rabs_le. lra.
  - rewrite !with_logits_grad. replace (Loss.sigmoid u - y - (Loss.sigmoid v - y)) with (Loss.sigmoid u - Loss.sigmoid v) by ring. apply sigmoid_lipschitz.
  - apply (lipschitz _ (Loss.alternative_a_grad_z t)); [apply a_derive |]. intro x. rewrite (proj1 (hard_grads t x T)), Rabs_mult. pose proof (sigmoid_grad_pos x). pose proof (sigmoid_grad_le x).
    rewrite (Rabs_pos_eq (Loss.sigmoid_grad x)) by lra. destruct T as [-> | ->]; unfold Rabs; destruct Rcase_abs; lra.
  - apply (lipschitz _ (Loss.alternative_b_grad_z t)); [apply b_derive |]. intro x. rewrite (proj2 (hard_grads t x T)), Rabs_mult. pose proof (sigmoid_grad_pos x). pose proof (sigmoid_grad_le x).
    rewrite (Rabs_pos_eq (Loss.sigmoid_grad x)) by lra. destruct T as [-> | ->]; unfold Rabs; destruct Rcase_abs; lra.
  - apply with_logits_grad_to.
  - apply with_logits_grad_from.
  - rewrite (proj1 (hard_grads t 0 T)), sigmoid_grad_0. destruct T as [-> | ->]; unfold Rabs; destruct Rcase_abs; lra.
  - rewrite (proj2 (hard_grads t 0 T)), sigmoid_grad_0. destruct T as [-> | ->]; unfold Rabs; destruct Rcase_abs; lra.
  - apply tends_right_minus_infinity. intro M. assert (0 < Rabs M + 2) as A by (pose proof (Rabs_pos M); lra). exists (/ (Rabs M + 2)). split; [now apply Rinv_0_lt_compat |].
    intros q Q. rewrite Rplus_0_l in Q. unfold Loss.bce_grad_q.
    assert (/ (Rabs M + 2) < 1) by (rewrite <- Rinv_1; apply Rinv_1_lt_contravar; pose proof (Rabs_pos M); lra).
    replace ((q - 1) / (q * (1 - q))) with (- / q) by (field; lra).
    assert (Rabs M + 2 < / q) by (rewrite <- (Rinv_inv (Rabs M + 2)); apply Rinv_lt_contravar; [apply Rmult_lt_0_compat |]; lra).
    pose proof (Rle_abs (- M)) as N. rewrite Rabs_Ropp in N. lra.
  - apply (tends_affine _ 2 (- 2 * c)); [lra |]. intro x. unfold Loss.sse_grad, listed. simpl. ring.
Qed.
