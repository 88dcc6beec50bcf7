(* The claims on the chain rule and backpropagation, for layers of any width and any number of samples. *)
From Coq Require Import Reals Lra Lia Psatz List Arith.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary Facts Uniform Logistic SoftmaxFacts.
From LossProofs Require Loss Statements.
From LossProofs Require CrossEntropyProofs ActivationProofs RegressionProofs.
Import ListNotations.
Open Scope R_scope.

Lemma derive_tanh z : is_derive Loss.tanh z (Loss.tanh_grad z).
Proof. definitions. derivative. Qed.

Lemma derive_bce y q : 0 < q < 1 -> is_derive (Loss.bce y) q (Loss.bce_grad_q y q).
Proof. intro Q. unfold Loss.bce, Loss.bce_grad_q. auto_derive; [lra | field; lra]. Qed.

Theorem chain_rule : Statements.chain_rule.
Proof.
  intros x y r s _. parts.
  - apply (is_derive_compose Loss.sigmoid Loss.tanh); [apply sigmoid_derive | apply derive_tanh].
  - apply (is_derive_value _ _ (/ Loss.sigmoid x * Loss.sigmoid_grad x)); [unfold Rdiv; ring |].
    apply (is_derive_compose ln Loss.sigmoid); [apply is_derive_ln, sigmoid_pos | apply sigmoid_derive].
  - apply (is_derive_compose (Loss.bce y) Loss.sigmoid); [apply derive_bce, sigmoid_range | apply sigmoid_derive].
  - auto_derive; [trivial | ring].
Qed.

Theorem chain_linear_layer : Statements.chain_linear_layer.
Proof.
  intros n k b w x _ K. split.
  - now apply is_derive_constant_plus, is_derive_linear.
  - apply is_derive_plus_constant, is_derive_identity.
Qed.

(* The mean of the squares of errors, each differentiable. *)
Lemma derive_mse N t (f : nat -> R -> R) (x : R) (d : nat -> R) : (forall j, (j < N)%nat -> is_derive (f j) x (d j)) ->
  is_derive (fun u => Loss.mse N t (fun j => f j u)) x (- (sum_to N (fun i => 2 * (t i - f i x) * d i) / INR N)).
Proof.
  intro D. apply (is_derive_value _ _ (sum_to N (fun i => - (2 * (t i - f i x) * d i)) / INR N)); [rewrite sum_opp; unfold Rdiv; ring |].
  unfold Loss.mse. apply is_derive_div_const, is_derive_sum. intros j J.
  apply (is_derive_value _ _ (INR 2 * (0 - d j) * (t j - f j x) ^ 1)); [simpl; ring |].
  apply (is_derive_pow (fun u => t j - f j u) 2). apply @is_derive_minus; [apply @is_derive_const | now apply D].
Qed.

Lemma update_entry_self (w : nat -> nat -> R) k h a b : update_entry w k h (w k h) a b = w a b.
Proof. unfold update_entry. destruct (Nat.eq_dec a k) as [-> |]; [destruct (Nat.eq_dec b h) as [-> |] |]; reflexivity. Qed.

(* A weight of the first layer: it reaches one hidden neuron. *)
Lemma derive_hidden n (w x : nat -> R) (W : nat -> nat -> R) k h o c : (k < n)%nat ->
  is_derive (fun u => sum_to n (fun g => update_entry W k h u g o * x g)) c (delta o h * x k).
Proof.
  intro K. apply (is_derive_value _ _ (sum_to n (fun g => delta g k * (delta o h * x g)))); [now apply (sum_delta n (fun g => delta o h * x g)) |].
  apply is_derive_sum. intros g _. unfold update_entry, delta. destruct (Nat.eq_dec g k); [destruct (Nat.eq_dec o h) |].
  - apply (is_derive_value _ _ (1 * x g)); [ring |]. apply is_derive_scale_right, is_derive_identity.
  - apply (is_derive_value _ _ 0); [ring |]. apply @is_derive_const.
  - apply (is_derive_value _ _ 0); [ring |]. apply @is_derive_const.
Qed.

Lemma derive_output n m (x w2 : nat -> R) (W : nat -> nat -> R) k h : (k < n)%nat -> (h < m)%nat ->
  (forall o, (o < m)%nat -> sum_to n (fun g => W g o * x g) <> 0) ->
  is_derive (fun u => sum_to m (fun o => w2 o * Loss.relu (sum_to n (fun g => update_entry W k h u g o * x g)))) (W k h)
    (w2 h * Loss.relu_grad (sum_to n (fun g => W g h * x g)) * x k).
Proof.
  intros K H Z.
  apply (is_derive_value _ _ (sum_to m (fun o => delta o h * (w2 o * Loss.relu_grad (sum_to n (fun g => W g o * x g)) * x k)))); [now apply (sum_delta m (fun o => w2 o * Loss.relu_grad (sum_to n (fun g => W g o * x g)) * x k)) |].
  apply is_derive_sum. intros o O. apply (is_derive_value _ _ (w2 o * (Loss.relu_grad (sum_to n (fun g => W g o * x g)) * (delta o h * x k)))); [ring |]. apply is_derive_scale.
  apply (is_derive_compose Loss.relu (fun u => sum_to n (fun g => update_entry W k h u g o * x g))); [| now apply derive_hidden].
  rewrite (sum_ext n (fun g => update_entry W k h (W k h) g o * x g) (fun g => W g o * x g)) by (intros; now rewrite update_entry_self).
  apply ActivationProofs.derive_relu. now apply Z.
Qed.

Theorem backprop_two_layer : Statements.backprop_two_layer.
Proof.
  intros N m n k h t w2 w1 x _ _ _ K H Z.
  eapply is_derive_value; [| apply (derive_mse N t (fun j u => Loss.identity (sum_to m (fun o => w2 o * Loss.relu (sum_to n (fun g => update_entry w1 k h u g o * x j g)))))
    (w1 k h) (fun j => w2 h * Loss.relu_grad (sum_to n (fun g => w1 g h * x j g)) * x j k))].
  - do 2 f_equal. apply sum_ext. intros i _.
    rewrite (sum_ext m _ (fun o => w2 o * Loss.relu (sum_to n (fun g => w1 g o * x i g)))); [ring |].
    intros o _. do 2 f_equal. apply sum_ext. intros g _. now rewrite update_entry_self.
  - intros j J. apply derive_output; auto.
Qed.

Theorem backprop_output_weights : Statements.backprop_output_weights.
Proof.
  intros N m n h t w2 w1 x _ _ _ H _.
  eapply is_derive_value; [| apply (derive_mse N t (fun j u => Loss.identity (sum_to m (fun o => update w2 h u o * Loss.relu (sum_to n (fun g => w1 g o * x j g)))))
    (w2 h) (fun j => Loss.relu (sum_to n (fun g => w1 g h * x j g))))].
  - do 2 f_equal. apply sum_ext. intros i _. now rewrite (sum_update_self m w2 h (fun o => Loss.relu (sum_to n (fun g => w1 g o * x i g)))).
  - intros j J. apply (is_derive_linear m w2 (fun o => Loss.relu (sum_to n (fun g => w1 g o * x j g)))). exact H.
Qed.

Lemma derive_mse_prediction N t y i : (i < N)%nat -> is_derive (fun u => Loss.mse N t (update y i u)) (y i) (- 2 / INR N * (t i - y i)).
Proof.
  intro I. unfold Loss.mse. apply (is_derive_value _ _ (- 2 * (t i - y i) / INR N)); [unfold Rdiv; ring |]. apply is_derive_div_const.
  apply (RegressionProofs.derive_one_term N (fun j u => (t j - u) ^ 2) y i); [assumption |]. auto_derive; [trivial | ring].
Qed.

Theorem backprop_output_gradient_per_sample : Statements.backprop_output_gradient_per_sample.
Proof. intros N i t y _ I. split; [now apply derive_mse_prediction |]. unfold Loss.mse_grad, Rdiv. ring. Qed.

Theorem backprop_output_gradient : Statements.backprop_output_gradient.
Proof.
  intro H. specialize (H 0%nat ltac:(lia)). pose proof (is_derive_unique' _ _ _ _ H (derive_mse_prediction 2 (listed [1; 3]) (listed [0; 0]) 0 ltac:(lia))) as E.
  unfold listed in E. simpl in E. lra.
Qed.

Theorem backprop_shared_factor : Statements.backprop_shared_factor.
Proof.
  intros n m k h l y b t w x w2 w1 _ _ K H L _. parts.
  - apply (is_derive_compose (Loss.bce_with_logits y) (fun u => b + sum_to n (fun g => update w k u g * x g))).
    + rewrite sum_update_self. apply with_logits_derive.
    + now apply is_derive_constant_plus, is_derive_linear.
  - apply (is_derive_value _ _ (Loss.bce_with_logits_grad y (b + sum_to n (fun g => w g * x g)) * 1)); [ring |].
    apply (is_derive_compose (Loss.bce_with_logits y) (fun u => u + sum_to n (fun g => w g * x g))); [apply with_logits_derive |].
    apply is_derive_plus_constant, is_derive_identity.
  - intro Z. set (out := sum_to m (fun o => w2 o * Loss.relu (sum_to n (fun g => w1 g o * x g)))). set (r := w2 h * Loss.relu_grad (sum_to n (fun g => w1 g h * x g))).
    assert (forall c, (c < n)%nat -> is_derive (fun u => (t - sum_to m (fun o => w2 o * Loss.relu (sum_to n (fun g => update_entry w1 c h u g o * x g)))) ^ 2) (w1 c h) (- 2 * (t - out) * (r * x c))) as D.
    { intros c C. apply (is_derive_value _ _ (INR 2 * (0 - r * x c) * (t - out) ^ 1)); [simpl; ring |].
      assert (sum_to m (fun o => w2 o * Loss.relu (sum_to n (fun g => update_entry w1 c h (w1 c h) g o * x g))) = out) as <-.
      { apply sum_ext. intros o _. do 2 f_equal. apply sum_ext. intros g _. now rewrite update_entry_self. }
      apply (is_derive_pow (fun u => t - sum_to m (fun o => w2 o * Loss.relu (sum_to n (fun g => update_entry w1 c h u g o * x g)))) 2).
      apply @is_derive_minus; [apply @is_derive_const | now apply derive_output]. }
    exists (- 2 * (t - out) * (r * x k)). split; [now apply D |]. exists (- 2 * (t - out) * (r * x l)). split; [now apply D | ring].
Qed.

Lemma derive_softplus_of_line a z : is_derive (fun u => Loss.softplus (a * u)) z (Loss.softplus_grad (a * z) * a).
Proof.
  apply (is_derive_value _ _ (Loss.sigmoid (a * z) * (a * 1))); [unfold Loss.softplus_grad, Loss.sigmoid; ring |].
  apply (is_derive_compose Loss.softplus (fun u => a * u)); [apply softplus_derive | apply is_derive_scale, is_derive_identity].
Qed.

Theorem backprop_local_times_upstream : Statements.backprop_local_times_upstream.
Proof.
  split.
  - intros v r x _ ->. apply (is_derive_value _ _ (Loss.softplus_grad (r * x) * r + Loss.softplus_grad (0 * x) * 0)); [ring |].
    apply @is_derive_plus; apply derive_softplus_of_line.
  - intro H. assert (is_derive (fun x => Loss.softplus (1 * x) + Loss.softplus (1 * x)) 0 (Loss.softplus_grad (1 * 0) * 1 + Loss.softplus_grad (1 * 0) * 1)) as D
      by (apply @is_derive_plus; apply derive_softplus_of_line).
    pose proof (is_derive_unique' _ _ _ _ H D) as E. unfold Loss.softplus_grad in E. assert (0 < 1 / (1 + exp (- (1 * 0)))) by (pose proof (exp_pos (- (1 * 0))); apply Rdiv_lt_0_compat; lra). lra.
Qed.

Lemma derive_lse_along m (w b : nat -> R) x : (1 <= m)%nat ->
  is_derive (fun u => Loss.logsumexp m (fun o => w o * u + b o)) x (sum_to m (fun h => Loss.logsumexp_grad m (fun o => w o * x + b o) h * w h)).
Proof.
  intro H. set (z := fun o => w o * x + b o). pose proof (total_pos m z H).
  apply (is_derive_value _ _ (/ total m z * sum_to m (fun o => exp (z o) * w o))).
  - rewrite <- sum_scal. apply sum_ext. intros o _. change (Loss.logsumexp_grad m z o) with (Loss.softmax m z o). rewrite share by assumption. unfold Rdiv. ring.
  - apply (is_derive_compose ln (fun u => sum_to m (fun o => exp (w o * u + b o)))); [now apply is_derive_ln |].
    apply is_derive_sum. intros o _. unfold z. auto_derive; [trivial | ring].
Qed.

Theorem backprop_sum_over_consumers : Statements.backprop_sum_over_consumers.
Proof. intros m x w b H. now apply derive_lse_along. Qed.

Theorem backprop_local_derivative_slip : Statements.backprop_local_derivative_slip.
Proof.
  intros [d [D [d' [D' E]]]]. assert (is_derive (fun _ : R => 0) 0 0) as A by apply @is_derive_const.
  assert (is_derive (fun y => 1 * 0 + 2 * y) 0 2) as B by (auto_derive; [trivial | ring]).
  pose proof (is_derive_unique' _ _ _ _ D A). pose proof (is_derive_unique' _ _ _ _ D' B). lra.
Qed.

Theorem backprop_jacobian_shape : Statements.backprop_jacobian_shape.
Proof.
  split.
  - intros m n h k w x _ _ _ K E. split; [| rewrite E; ring].
    apply (derive_ext (fun u => sum_to n (fun g => update x k u g * w h g))); [intro; apply sum_ext; intros; ring | now apply is_derive_linear].
  - intro H. specialize (H 0%nat 0%nat ltac:(lia) ltac:(lia)). destruct H as [_ H]. simpl in H. lra.
Qed.
