(* The claims on softmax, log-sum-exp and categorical cross-entropy, for any number K of classes and N of samples. *)
From Coq Require Import Reals Lra Lia Psatz List Arith.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary Facts Uniform Logistic SoftmaxFacts.
From LossProofs Require Loss Statements.
Open Scope R_scope.

Theorem softmax_simplex : Statements.softmax_simplex.
Proof. intros K k z H _. split; [now apply softmax_pos | now apply softmax_sum]. Qed.

Theorem softmax_shift_invariant : Statements.softmax_shift_invariant.
Proof. intros K k c z H _. unfold Loss.softmax. f_equal. apply sum_ext. intros. f_equal. ring. Qed.

Theorem softmax_two_class : Statements.softmax_two_class.
Proof.
  intro z. unfold Loss.softmax, Loss.sigmoid; simpl. rewrite !Rminus_eq_0, exp_0.
  split; [replace (- (z 0%nat - z 1%nat)) with (z 1%nat - z 0%nat) by ring | replace (- (z 1%nat - z 0%nat)) with (z 0%nat - z 1%nat) by ring]; f_equal; ring.
Qed.

Theorem softmax_jacobian : Statements.softmax_jacobian.
Proof.
  intros K a b z v H A B. set (p := Loss.softmax K z). assert (sum_to K p = 1) as P by now apply softmax_sum.
  assert (forall i j, Loss.softmax_jacobian K z i j = p i * (delta i j - p j)) as J by reflexivity.
  parts.
  - rewrite J. now apply softmax_derive.
  - reflexivity.
  - rewrite !J. destruct (Nat.eq_dec a b) as [-> | N]; [reflexivity |]. rewrite !delta_other by auto. ring.
  - rewrite (sum_ext _ _ (fun m => p a * (delta a m - p m))) by (intros; apply J). rewrite sum_scal, sum_minus, sum_delta_1 by assumption.
    change (sum_to K (fun k => p k)) with (sum_to K p). rewrite P. ring.
  - set (s1 := sum_to K (fun m => p m * v m)). set (s2 := sum_to K (fun m => p m * v m ^ 2)).
    transitivity (s2 - s1 * s1).
    + rewrite (sum_ext _ _ (fun m => p m * v m ^ 2 - p m * v m * s1)).
      * rewrite sum_minus, sum_scal_r. reflexivity.
      * intros m M. rewrite (sum_ext _ _ (fun n => delta m n * (p m * v m * v n) - p m * v m * (p n * v n))) by (intros; rewrite J; ring).
        rewrite sum_minus, sum_scal, sum_delta' by assumption. unfold s1. ring.
    + rewrite (sum_ext _ _ (fun m => p m * v m ^ 2 - 2 * s1 * (p m * v m) + s2 * p m)).
      * rewrite sum_plus, sum_minus, !sum_scal. fold s1 s2. change (sum_to K (fun k => p k)) with (sum_to K p). rewrite P. field.
      * intros m M. rewrite (sum_ext _ _ (fun n => p m * v m ^ 2 * p n - 2 * (p m * v m) * (p n * v n) + p m * (p n * v n ^ 2))) by (intros; ring).
        rewrite sum_plus, sum_minus, !sum_scal. fold s1 s2. change (sum_to K (fun k => p k)) with (sum_to K p). rewrite P. ring.
Qed.

Theorem logsumexp_bounds : Statements.logsumexp_bounds.
Proof.
  intros K k z H I. parts.
  - apply max_le; [assumption |]. intros j J. rewrite <- (ln_exp (z j)). apply ln_monotone; [apply exp_pos |].
    apply (sum_term K (fun j => exp (z j))); [intros; left; apply exp_pos | assumption].
  - set (m := max_to K (fun j => z j)). pose proof (INR_pos K H). pose proof (exp_pos m). rewrite <- (ln_exp m), <- ln_mult by assumption.
    apply ln_monotone; [now apply total_pos |]. rewrite Rmult_comm, <- sum_const. apply sum_le. intros j J. apply exp_monotone. now apply (max_ge K (fun j => z j)).
  - unfold Loss.log_softmax. rewrite ln_shifted by assumption. ring.
Qed.

Lemma one_hot_at K t c : one_hot K t -> (c < K)%nat -> t c = 1 -> forall k, (k < K)%nat -> t k = delta c k.
Proof.
  intros [d [D H]] C T. assert (c = d) as -> by (rewrite H in T by assumption; unfold delta in T; destruct (Nat.eq_dec d c); [congruence | lra]). exact H.
Qed.

Lemma one_hot_sum K t f c : one_hot K t -> (c < K)%nat -> t c = 1 -> sum_to K (fun k => t k * f k) = f c.
Proof. intros O C T. rewrite (sum_ext _ _ (fun k => delta c k * f k)); [now apply sum_delta' |]. intros k I. now rewrite (one_hot_at K t c O C T k I). Qed.

Lemma one_hot_product K t p c : one_hot K t -> (c < K)%nat -> t c = 1 -> 0 <= p c -> product_to K (fun k => power (p k) (t k)) = p c.
Proof.
  intros O C T P. pose proof (one_hot_at K t c O C T) as H. rewrite (product_single K (fun k => power (p k) (t k)) c C).
  - rewrite T. now apply power_1.
  - intros k I N. rewrite H, delta_other by auto. apply power_0.
Qed.

Theorem categorical_likelihood : Statements.categorical_likelihood.
Proof. intros K c t p _ C O P _ T. apply one_hot_product; try assumption. now apply P. Qed.

Lemma delta_one_hot K j : (j < K)%nat -> one_hot K (fun k => delta j k).
Proof. intro J. exists j. auto. Qed.

Theorem categorical_normalised : Statements.categorical_normalised.
Proof.
  intros K p H P S. parts.
  - apply sum_ext. intros j J. apply (one_hot_product K (fun k => delta j k)); [now apply delta_one_hot | assumption | apply delta_same | now apply P].
  - exact S.
  - rewrite (sum_ext _ _ (fun _ => 1 / 2)); [rewrite sum_const; field |]. intros j J.
    rewrite (one_hot_product K (fun k => delta j k) (fun _ => Loss.sigmoid 0) j); [apply sigmoid_0 | now apply delta_one_hot | assumption | apply delta_same |].
    left. apply sigmoid_pos.
Qed.

Theorem cce_is_categorical_nll : Statements.cce_is_categorical_nll.
Proof.
  intros K N c t p T P _ _ C O Pp _ OT PP _. parts.
  - reflexivity.
  - intro E. unfold Loss.cce. f_equal. now apply (one_hot_sum K t (fun k => ln (p k))).
  - rewrite ln_product.
    + rewrite <- sum_opp. apply sum_ext. intros i I. unfold Loss.cce. f_equal. rewrite ln_product.
      * apply sum_ext. intros k J. rewrite ln_power; [reflexivity | now apply PP].
      * intros k J. apply power_pos. now apply PP.
    + intros i I. apply product_pos. intros k J. apply power_pos. now apply PP.
Qed.

Theorem cce_binary_case : Statements.cce_binary_case.
Proof.
  intros y q z _ _. unfold Loss.cce, Loss.cce_with_logits, Loss.bce, Loss.bce_with_logits, listed; simpl. split; [ring |].
  rewrite !Rminus_eq_0, exp_0, Rminus_0_r, Rminus_0_l, !Rplus_0_l. rewrite (Rplus_comm (exp z)). ring.
Qed.

Theorem cce_mean : Statements.cce_mean.
Proof.
  intros N K T P HN _ _ _ _ _. unfold Loss.cce. rewrite sum_opp. pose proof (INR_pos N HN). field. lra.
Qed.

Lemma others_sum K t k : (k < K)%nat -> sum_to K (fun l => (1 - delta k l) * t l) = sum_to K t - t k.
Proof.
  intro I. rewrite (sum_ext _ _ (fun l => t l - delta k l * t l)) by (intros; ring). rewrite sum_minus, sum_delta' by assumption. reflexivity.
Qed.

Lemma cce_grad K t z a : (1 <= K)%nat -> (a < K)%nat -> Loss.cce_with_logits_grad K t z a = Loss.softmax K z a * sum_to K t - t a.
Proof.
  intros H A. unfold Loss.cce_with_logits_grad. rewrite others_sum by assumption.
  rewrite (sum_ext K (fun j => (1 - delta j a) * exp (z j - z a)) (fun j => (1 - delta a j) * exp (z j - z a))) by (intros; now rewrite delta_sym).
  rewrite (others_sum K (fun j => exp (z j - z a)) a A), Rminus_eq_0, exp_0. unfold Loss.softmax.
  assert (0 < sum_to K (fun j => exp (z j - z a))) by (apply sum_pos; [assumption | intros; apply exp_pos]). 
  change (sum_to K (fun j => exp (z j - z a))) with (sum_to K (fun j => exp (z j - z a))). field. lra.
Qed.

Theorem cce_logit_gradient : Statements.cce_logit_gradient.
Proof.
  intros K a t z w H A _ S. parts.
  - rewrite cce_grad by assumption. now apply (weighted_logs_derive K t z a).
  - rewrite cce_grad, S by assumption. ring.
  - now apply weighted_logs_derive.
Qed.

Theorem cce_true_class_only : Statements.cce_true_class_only.
Proof.
  intros K c t p r _ C O P _ Q _. assert (forall v, t c = 1 -> Loss.cce K t v = - ln (v c)) as E by (intros; unfold Loss.cce; f_equal; now apply (one_hot_sum K t (fun k => ln (v k)))).
  split; intro T; [now apply E |]. destruct T as [T L]. rewrite !E by assumption. pose proof (ln_increasing (p c) (r c) ltac:(now apply P) L). lra.
Qed.
