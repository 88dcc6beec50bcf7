(* Printed from the catalog by LossProofs; not to be edited. *)
From Coq Require Import Reals.
From LossProofs Require Import Vocabulary.
Open Scope R_scope.

Definition identity (x : R) : R := x.

Definition expm1 (x : R) : R := exp x - 1.

Definition log1p (x : R) : R := ln (1 + x).

Definition log1mexp (x : R) : R := ln (1 - exp x).

Definition xlogy (x : R) (y : R) : R := x * ln y.

Definition sigmoid (z : R) : R := 1 / (1 + exp (- z)).

Definition sigmoid_grad (z : R) : R := exp (- z) / (1 + exp (- z)) ^ 2.

Definition log_sigmoid (z : R) : R := - ln (1 + exp (- z)).

Definition log_sigmoid_grad (z : R) : R := 1 / (1 + exp z).

Definition softplus (z : R) : R := ln (1 + exp z).

Definition softplus_grad (z : R) : R := 1 / (1 + exp (- z)).

Definition odds (q : R) : R := q / (1 - q).

Definition logit (q : R) : R := ln (q / (1 - q)).

Definition logit_grad (q : R) : R := 1 / (q * (1 - q)).

Definition tanh (z : R) : R := (exp z - exp (- z)) / (exp z + exp (- z)).

Definition tanh_grad (z : R) : R := (2 / (exp z + exp (- z))) ^ 2.

Definition relu (z : R) : R := (if Rlt_dec 0 z then z else 0).

Definition relu_grad (z : R) : R := (if Rlt_dec 0 z then 1 else 0).

Definition leaky_relu (z : R) (alpha : R) : R := (if Rlt_dec 0 z then z else alpha * z).

Definition leaky_relu_grad (z : R) (alpha : R) : R := (if Rlt_dec 0 z then 1 else alpha).

Definition identity_grad (x : R) : R := 1.

Definition softmax (K : nat) (z : nat -> R) (k : nat) : R := 1 / sum_to K (fun j => exp (z j - z k)).

Definition softmax_jacobian (K : nat) (z : nat -> R) (k : nat) (l : nat) : R := Loss.softmax K z k * (delta k l - Loss.softmax K z l).

Definition log_softmax (K : nat) (z : nat -> R) (k : nat) : R := - ln (sum_to K (fun j => exp (z j - z k))).

Definition logsumexp (K : nat) (z : nat -> R) : R := ln (sum_to K (fun k => exp (z k))).

Definition logsumexp_grad (K : nat) (z : nat -> R) (k : nat) : R := 1 / sum_to K (fun j => exp (z j - z k)).

Definition bce (y : R) (q : R) : R := - (y * ln q + (1 - y) * ln (1 - q)).

Definition bce_grad_q (y : R) (q : R) : R := (q - y) / (q * (1 - q)).

Definition bce_with_logits (y : R) (z : R) : R := (1 - y) * ln (1 + exp z) + y * ln (1 + exp (- z)).

Definition bce_with_logits_grad (y : R) (z : R) : R := (1 - y) / (1 + exp (- z)) - y / (1 + exp z).

Definition alternative_a (y : R) (q : R) : R := power q (1 - y) * power (1 - q) y.

Definition alternative_a_grad_q (y : R) (q : R) : R := power q (1 - y) * power (1 - q) y * (1 - y - q) / (q * (1 - q)).

Definition alternative_a_with_logits (y : R) (z : R) : R := power (1 / (1 + exp (- z))) (1 - y) * power (1 / (1 + exp z)) y.

Definition alternative_a_grad_z (y : R) (z : R) : R := power (1 / (1 + exp (- z))) (1 - y) * power (1 / (1 + exp z)) y * ((1 - y) * (1 / (1 + exp z)) - y * (1 / (1 + exp (- z)))).

Definition alternative_b (y : R) (q : R) : R := - (power q y * power (1 - q) (1 - y)).

Definition alternative_b_grad_q (y : R) (q : R) : R := power q y * power (1 - q) (1 - y) * (q - y) / (q * (1 - q)).

Definition alternative_b_with_logits (y : R) (z : R) : R := - (power (1 / (1 + exp (- z))) y * power (1 / (1 + exp z)) (1 - y)).

Definition alternative_b_grad_z (y : R) (z : R) : R := power (1 / (1 + exp (- z))) y * power (1 / (1 + exp z)) (1 - y) * ((1 - y) * (1 / (1 + exp (- z))) - y * (1 / (1 + exp z))).

Definition cce (K : nat) (t : nat -> R) (p : nat -> R) : R := - sum_to K (fun k => t k * ln (p k)).

Definition cce_grad_p (K : nat) (t : nat -> R) (p : nat -> R) (k : nat) : R := - t k / p k.

Definition cce_with_logits (K : nat) (t : nat -> R) (z : nat -> R) : R := sum_to K (fun k => t k * ln (sum_to K (fun j => exp (z j - z k)))).

Definition cce_with_logits_grad (K : nat) (t : nat -> R) (z : nat -> R) (k : nat) : R := 1 / sum_to K (fun j => exp (z j - z k)) * sum_to K (fun l => (1 - delta k l) * t l) - t k * (sum_to K (fun j => (1 - delta j k) * exp (z j - z k)) / sum_to K (fun j => exp (z j - z k))).

Definition mse (n : nat) (t : nat -> R) (y : nat -> R) : R := sum_to n (fun i => (t i - y i) ^ 2) / INR n.

Definition mse_grad (n : nat) (t : nat -> R) (y : nat -> R) (i : nat) : R := - 2 * (t i - y i) / INR n.

Definition mae (n : nat) (t : nat -> R) (y : nat -> R) : R := sum_to n (fun i => Rabs (t i - y i)) / INR n.

Definition mae_grad (n : nat) (t : nat -> R) (y : nat -> R) (i : nat) : R := - (if Rlt_dec 0 (t i - y i) then 1 else (if Rlt_dec (t i - y i) 0 then - 1 else 0)) / INR n.

Definition sse (n : nat) (t : nat -> R) (y : nat -> R) : R := sum_to n (fun i => (t i - y i) ^ 2).

Definition sse_grad (n : nat) (t : nat -> R) (y : nat -> R) (i : nat) : R := - 2 * (t i - y i).

Definition gaussian_nll (n : nat) (t : nat -> R) (y : nat -> R) (beta : R) : R := beta / 2 * sum_to n (fun i => (t i - y i) ^ 2) + INR n / 2 * ln (2 * PI / beta).

Definition gaussian_nll_grad (n : nat) (t : nat -> R) (y : nat -> R) (beta : R) (i : nat) : R := - beta * (t i - y i).

Definition self_information (p : R) : R := - ln p.

Definition entropy (K : nat) (p : nat -> R) : R := - sum_to K (fun k => p k * ln (p k)).

Definition cross_entropy (K : nat) (p : nat -> R) (q : nat -> R) : R := - sum_to K (fun k => p k * ln (q k)).

Definition kl (K : nat) (p : nat -> R) (q : nat -> R) : R := sum_to K (fun k => p k * ln (p k / q k)).

Definition norm (n : nat) (x : nat -> R) (p : R) : R := power (sum_to n (fun i => power (Rabs (x i)) p)) (1 / p).
