(* The alternative losses A and B: values for hard labels, logit forms, gradients. *)
From Coq Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary Facts Uniform Logistic.
From LossProofs Require Loss.
Open Scope R_scope.

Lemma a_0 q : 0 <= q -> Loss.alternative_a 0 q = q.
Proof. intro H. unfold Loss.alternative_a. rewrite Rminus_0_r, power_0, power_1 by lra. ring. Qed.

Lemma a_1 q : q <= 1 -> Loss.alternative_a 1 q = 1 - q.
Proof. intro H. unfold Loss.alternative_a. rewrite Rminus_eq_0, power_0, power_1 by lra. ring. Qed.

Lemma b_0 q : q <= 1 -> Loss.alternative_b 0 q = - (1 - q).
Proof. intro H. unfold Loss.alternative_b. rewrite Rminus_0_r, power_0, power_1 by lra. ring. Qed.

Lemma b_1 q : 0 <= q -> Loss.alternative_b 1 q = - q.
Proof. intro H. unfold Loss.alternative_b. rewrite Rminus_eq_0, power_0, power_1 by lra. ring. Qed.

(* A = exp(-BCE(1 - y, q)) and B = -exp(-BCE(y, q)), for every real y. *)
Lemma a_exp y q : 0 < q < 1 -> Loss.alternative_a y q = exp (- Loss.bce (1 - y) q).
Proof. intro Q. unfold Loss.alternative_a, Loss.bce. rewrite !power_positive by lra. unfold Rpower. rewrite <- exp_plus. f_equal. ring. Qed.

Lemma b_exp y q : 0 < q < 1 -> Loss.alternative_b y q = - exp (- Loss.bce y q).
Proof. intro Q. unfold Loss.alternative_b, Loss.bce. rewrite !power_positive by lra. unfold Rpower. rewrite <- exp_plus. do 2 f_equal. ring. Qed.

Lemma one_over_pos z : 0 < 1 / (1 + exp z).
Proof. pose proof (exp_pos z). apply Rdiv_lt_0_compat; lra. Qed.

(* The weighted product of sigma(z) and sigma(-z). *)
Lemma powers_of_sigmoid r z : power (1 / (1 + exp (- z))) r * power (1 / (1 + exp z)) (1 - r) = exp (r * z) / (1 + exp z).
Proof.
  pose proof (exp_pos z). pose proof (exp_pos (- z)). rewrite !power_positive by apply one_over_pos. unfold Rpower.
  rewrite !ln_inverse, ln_mirror, <- exp_plus by lra.
  replace (r * - (ln (1 + exp z) - z) + (1 - r) * - ln (1 + exp z)) with (r * z + - ln (1 + exp z)) by ring.
  rewrite exp_plus, exp_opp, exp_ln by lra. reflexivity.
Qed.

Lemma a_logits y z : Loss.alternative_a_with_logits y z = exp ((1 - y) * z) / (1 + exp z).
Proof. unfold Loss.alternative_a_with_logits. rewrite <- powers_of_sigmoid. do 2 f_equal. ring. Qed.

Lemma b_logits y z : Loss.alternative_b_with_logits y z = - (exp (y * z) / (1 + exp z)).
Proof. unfold Loss.alternative_b_with_logits. now rewrite powers_of_sigmoid. Qed.

Lemma a_grad y z : Loss.alternative_a_grad_z y z = exp ((1 - y) * z) / (1 + exp z) * (1 - y - Loss.sigmoid z).
Proof.
  change (Loss.alternative_a_with_logits y z * ((1 - y) * (1 / (1 + exp z)) - y * (1 / (1 + exp (- z)))) = exp ((1 - y) * z) / (1 + exp z) * (1 - y - Loss.sigmoid z)).
  rewrite a_logits. f_equal. definitions. algebra.
Qed.

Lemma b_grad y z : Loss.alternative_b_grad_z y z = exp (y * z) / (1 + exp z) * (Loss.sigmoid z - y).
Proof. unfold Loss.alternative_b_grad_z. rewrite powers_of_sigmoid. f_equal. definitions. algebra. Qed.

Lemma logit_form_derive r z : is_derive (fun t => exp (r * t) / (1 + exp t)) z (exp (r * z) / (1 + exp z) * (r - Loss.sigmoid z)).
Proof.
  pose proof (exp_pos z). rewrite sigmoid_of_exp. auto_derive; [lra |]. field. lra.
Qed.

Lemma a_derive y z : is_derive (Loss.alternative_a_with_logits y) z (Loss.alternative_a_grad_z y z).
Proof.
  apply (derive_ext (fun t => exp ((1 - y) * t) / (1 + exp t))); [intro; now rewrite a_logits |]. rewrite a_grad. apply logit_form_derive.
Qed.

Lemma b_derive y z : is_derive (Loss.alternative_b_with_logits y) z (Loss.alternative_b_grad_z y z).
Proof.
  apply (derive_ext (fun t => - (exp (y * t) / (1 + exp t)))); [intro; now rewrite b_logits |]. rewrite b_grad.
  apply (is_derive_value _ _ (- (exp (y * z) / (1 + exp z) * (y - Loss.sigmoid z)))); [ring |]. apply @is_derive_opp, logit_form_derive.
Qed.

Lemma hard_grads y z : y = 0 \/ y = 1 -> Loss.alternative_a_grad_z y z = (1 - 2 * y) * Loss.sigmoid_grad z /\ Loss.alternative_b_grad_z y z = (1 - 2 * y) * Loss.sigmoid_grad z.
Proof.
  intros Y. rewrite a_grad, b_grad, sigmoid_grad_product, sigmoid_of_exp. pose proof (exp_pos z).
  destruct Y as [-> | ->]; rewrite ?Rminus_0_r, ?Rminus_eq_0, ?Rmult_0_l, ?Rmult_1_l, ?exp_0; split; field; lra.
Qed.

Lemma hard_values_with_logits z : Loss.alternative_a_with_logits 0 z = Loss.sigmoid z /\ Loss.alternative_a_with_logits 1 z = 1 - Loss.sigmoid z
  /\ Loss.alternative_b_with_logits 0 z = Loss.sigmoid z - 1 /\ Loss.alternative_b_with_logits 1 z = - Loss.sigmoid z.
Proof.
  rewrite !a_logits, !b_logits, sigmoid_of_exp. pose proof (exp_pos z).
  rewrite ?Rminus_0_r, ?Rminus_eq_0, ?Rmult_0_l, ?Rmult_1_l, ?exp_0; repeat split; field; lra.
Qed.
