(* Printed from the catalog by LossProofs; not to be edited. *)
From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary Facts Uniform.
From LossProofs Require Loss Statements.
Open Scope R_scope.

Definition sigmoid_definition : Prop :=
  forall (z : R), Loss.sigmoid z = 1 / (1 + exp (- z)) + 1
  /\ Loss.sigmoid z = exp z / (1 + exp z).
Goal sigmoid_definition.
Proof. unfold sigmoid_definition. Fail uniform. Abort.

Definition sigmoid_complement : Prop :=
  forall (z : R), Loss.sigmoid z + Loss.sigmoid (- z) = 1 + 1.
Goal sigmoid_complement.
Proof. unfold sigmoid_complement. Fail uniform. Abort.

Definition sigmoid_derivative : Prop :=
  forall (z : R), is_derive (fun z' => Loss.sigmoid z') z (exp (- z) / (1 + exp (- z)) ^ 2 + 1)
  /\ Loss.sigmoid_grad z = Loss.sigmoid z * (1 - Loss.sigmoid z)
  /\ Loss.sigmoid_grad z = Loss.sigmoid z * Loss.sigmoid (- z).
Goal sigmoid_derivative.
Proof. unfold sigmoid_derivative. Fail uniform. Abort.

Definition log_derivative : Prop :=
  forall (x a : R), 0 < x -> a < 1 -> 
  (is_derive (fun x' => ln x') x (1 / x + 1)
  /\ is_derive (fun a' => ln (1 - a')) a (- 1 / (1 - a))).
Goal log_derivative.
Proof. unfold log_derivative. Fail uniform. Abort.

Definition bce_hard_label_reduction : Prop :=
  forall (q : R), 0 <= q <= 1 -> 
  (((1 <> 0 -> 0 < q) -> ((1 - 1) <> 0 -> 0 < 1 - q) -> 0 < q -> Loss.bce 1 q = - ln q + 1)
  /\ ((0 <> 0 -> 0 < q) -> ((1 - 0) <> 0 -> 0 < 1 - q) -> 0 < 1 - q -> Loss.bce 0 q = - ln (1 - q))).
Goal bce_hard_label_reduction.
Proof. unfold bce_hard_label_reduction. Fail uniform. Abort.

Definition bce_mirror : Prop :=
  forall (q : R), 0 < q < 1 -> Loss.bce 0 q = Loss.bce 1 (1 - q) + 1.
Goal bce_mirror.
Proof. unfold bce_mirror. Fail uniform. Abort.

Definition bce_probability_gradient : Prop :=
  forall (y q t : R), 0 <= y <= 1 -> 0 < q < 1 -> 
  (is_derive (fun q' => Loss.bce y q') q (- (y / q - (1 - y) / (1 - q)) + 1)
  /\ Loss.bce_grad_q y q = (q - y) / (q * (1 - q))
  /\ is_derive (fun q' => t * ln q' + (1 - t) * ln (1 - q')) q ((t - q) / (q * (1 - q)))).
Goal bce_probability_gradient.
Proof. unfold bce_probability_gradient. Fail uniform. Abort.

Definition bce_logit_gradient : Prop :=
  forall (y z t : R), 0 <= y <= 1 -> 
  (is_derive (fun z' => Loss.bce_with_logits y z') z (Loss.sigmoid z - y + 1)
  /\ Loss.bce_with_logits_grad y z = Loss.sigmoid z - y
  /\ is_derive (fun z' => t * ln (1 + exp (- z')) + (1 - t) * ln (1 + exp z')) z (Loss.sigmoid z - t)).
Goal bce_logit_gradient.
Proof. unfold bce_logit_gradient. Fail uniform. Abort.

Definition bce_gradient_algebra : Prop :=
  forall (t a : R), 0 < a < 1 -> 
  (- (t / a - (1 - t) / (1 - a)) * a * (1 - a) = - (t * (1 - a) - (1 - t) * a) + 1
  /\ - (t * (1 - a) - (1 - t) * a) = - (t - a)).
Goal bce_gradient_algebra.
Proof. unfold bce_gradient_algebra. Fail uniform. Abort.

Definition se_gradient : Prop :=
  forall (y w x b : R), is_derive (fun w' => (y - (w' * x + b)) ^ 2) w (- 2 * (y - (w * x + b)) * x + 1)
  /\ is_derive (fun b' => (y - (w * x + b')) ^ 2) b (- 2 * (y - (w * x + b))).
Goal se_gradient.
Proof. unfold se_gradient. Fail uniform. Abort.

Definition tanh_derivative : Prop :=
  forall (z : R), is_derive (fun z' => Loss.tanh z') z (Loss.tanh_grad z + 1)
  /\ Loss.tanh_grad z = 1 - (Loss.tanh z) ^ 2.
Goal tanh_derivative.
Proof. unfold tanh_derivative. Fail uniform. Abort.

Definition identity_derivative : Prop :=
  forall (x : R), is_derive (fun x' => Loss.identity x') x (1 + 1)
  /\ Loss.identity_grad x = 1.
Goal identity_derivative.
Proof. unfold identity_derivative. Fail uniform. Abort.

Definition softplus_derivative : Prop :=
  forall (z : R), is_derive (fun z' => Loss.softplus z') z (Loss.softplus_grad z + 1)
  /\ Loss.softplus_grad z = Loss.sigmoid z
  /\ Loss.softplus z - Loss.softplus (- z) = z
  /\ Loss.softplus z = Loss.bce_with_logits 0 z.
Goal softplus_derivative.
Proof. unfold softplus_derivative. Fail uniform. Abort.
