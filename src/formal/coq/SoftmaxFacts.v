(* Softmax and log-sum-exp of K logits. *)
From Coq Require Import Reals Lra Lia Psatz List Arith.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary Facts Uniform Logistic.
From LossProofs Require Loss.
Open Scope R_scope.

Definition total (K : nat) (z : nat -> R) : R := sum_to K (fun j => exp (z j)).

Lemma total_pos K z : (1 <= K)%nat -> 0 < total K z.
Proof. intro H. apply sum_pos; [assumption | intros; apply exp_pos]. Qed.

Lemma total_shifted K z c : sum_to K (fun j => exp (z j - c)) = total K z / exp c.
Proof. unfold total. rewrite <- sum_div. apply sum_ext. intros. unfold Rminus. rewrite exp_plus, exp_opp. reflexivity. Qed.

Lemma share K z k : (1 <= K)%nat -> Loss.softmax K z k = exp (z k) / total K z.
Proof. intro H. unfold Loss.softmax. rewrite total_shifted. pose proof (total_pos K z H). pose proof (exp_pos (z k)). field. lra. Qed.

Lemma softmax_pos K z k : (1 <= K)%nat -> 0 < Loss.softmax K z k.
Proof. intro H. rewrite share by assumption. apply Rdiv_lt_0_compat; [apply exp_pos | now apply total_pos]. Qed.

Lemma softmax_sum K z : (1 <= K)%nat -> sum_to K (fun j => Loss.softmax K z j) = 1.
Proof.
  intro H. rewrite (sum_ext _ _ (fun j => exp (z j) / total K z)) by (intros; now apply share). rewrite sum_div. fold (total K z).
  pose proof (total_pos K z H). field. lra.
Qed.

Lemma total_derive K z k x : (k < K)%nat -> is_derive (fun t => total K (update z k t)) x (exp x).
Proof.
  intro H. apply (is_derive_value _ _ (sum_to K (fun j => delta j k * exp x))); [now apply (sum_delta K (fun _ => exp x)) |].
  apply is_derive_sum. intros j J. destruct (Nat.eq_dec j k) as [-> | N].
  - apply (derive_ext exp); [intro t; now rewrite update_same |]. rewrite delta_same. auto_derive; [trivial | ring].
  - apply (derive_ext (fun _ => exp (z j))); [intro t; now rewrite update_other |]. rewrite delta_other, Rmult_0_l by assumption. apply @is_derive_const.
Qed.

Lemma total_update_self K z k : total K (update z k (z k)) = total K z.
Proof. unfold total. apply sum_ext. intros. now rewrite update_self. Qed.

Lemma softmax_derive K z a b : (1 <= K)%nat -> (a < K)%nat -> (b < K)%nat ->
  is_derive (fun t => Loss.softmax K (update z b t) a) (z b) (Loss.softmax K z a * (delta a b - Loss.softmax K z b)).
Proof.
  intros H A B. apply (derive_ext (fun t => exp (update z b t a) / total K (update z b t))); [intro; now rewrite share |].
  rewrite !share by assumption. pose proof (total_pos K z H). pose proof (exp_pos (z a)). pose proof (exp_pos (z b)).
  eapply is_derive_value; [| apply (is_derive_div (fun t => exp (update z b t a)) (fun t => total K (update z b t)) (z b) (delta a b * exp (z a)) (exp (z b)))].
  - rewrite total_update_self, update_self. field. lra.
  - destruct (Nat.eq_dec a b) as [-> | N].
    + apply (derive_ext exp); [intro t; now rewrite update_same |]. rewrite delta_same. auto_derive; [trivial | ring].
    + apply (derive_ext (fun _ => exp (z a))); [intro t; now rewrite update_other |]. rewrite delta_other, Rmult_0_l by assumption. apply @is_derive_const.
  - now apply total_derive.
  - rewrite total_update_self. lra.
Qed.

Lemma lse_total K z : Loss.logsumexp K z = ln (total K z).
Proof. reflexivity. Qed.

Lemma ln_shifted K z k : (1 <= K)%nat -> ln (sum_to K (fun j => exp (z j - z k))) = Loss.logsumexp K z - z k.
Proof. intro H. rewrite total_shifted, ln_quotient, ln_exp by (try apply total_pos; try apply exp_pos; assumption). reflexivity. Qed.

Lemma lse_derive K z k : (1 <= K)%nat -> (k < K)%nat -> is_derive (fun t => Loss.logsumexp K (update z k t)) (z k) (Loss.softmax K z k).
Proof.
  intros H I. rewrite share by assumption. pose proof (total_pos K z H).
  apply (is_derive_value _ _ (/ total K z * exp (z k))); [unfold Rdiv; ring |].
  apply (is_derive_compose ln (fun t => total K (update z k t))); [| now apply total_derive]. rewrite total_update_self. now apply is_derive_ln.
Qed.

(* Weighted by w, the logarithms of the shares: (sum w) LSE(z) - sum w z. *)
Lemma weighted_logs K w z : (1 <= K)%nat ->
  sum_to K (fun k => w k * ln (sum_to K (fun j => exp (z j - z k)))) = sum_to K w * Loss.logsumexp K z - sum_to K (fun k => w k * z k).
Proof.
  intro H. rewrite (sum_ext _ _ (fun k => w k * Loss.logsumexp K z - w k * z k)) by (intros; rewrite ln_shifted by assumption; ring).
  rewrite sum_minus. rewrite (sum_scal_r K (Loss.logsumexp K z) w). reflexivity.
Qed.

Lemma weighted_logs_derive K w z a : (1 <= K)%nat -> (a < K)%nat ->
  is_derive (fun t => sum_to K (fun m => w m * ln (sum_to K (fun n => exp (update z a t n - update z a t m))))) (z a) (Loss.softmax K z a * sum_to K w - w a).
Proof.
  intros H A. apply (derive_ext (fun t => sum_to K w * Loss.logsumexp K (update z a t) - sum_to K (fun k => w k * update z a t k))); [intro t; now rewrite weighted_logs |].
  apply (is_derive_value _ _ (sum_to K w * Loss.softmax K z a - w a)); [ring |]. apply @is_derive_minus; [now apply is_derive_scale, lse_derive |].
  apply (derive_ext (fun t => sum_to K (fun k => update z a t k * w k))); [intro; apply sum_ext; intros; ring | now apply is_derive_linear].
Qed.
