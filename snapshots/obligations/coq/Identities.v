(* Printed from the catalog by LossProofs; not to be edited. *)
From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary Facts Uniform.
From LossProofs Require Loss Statements.
Open Scope R_scope.

Theorem sigmoid_definition : Statements.sigmoid_definition.
Proof. unfold Statements.sigmoid_definition. uniform. Qed.

Theorem sigmoid_complement : Statements.sigmoid_complement.
Proof. unfold Statements.sigmoid_complement. uniform. Qed.

Theorem sigmoid_derivative : Statements.sigmoid_derivative.
Proof. unfold Statements.sigmoid_derivative. uniform. Qed.

Theorem log_derivative : Statements.log_derivative.
Proof. unfold Statements.log_derivative. uniform. Qed.

Theorem bce_hard_label_reduction : Statements.bce_hard_label_reduction.
Proof. unfold Statements.bce_hard_label_reduction. uniform. Qed.

Theorem bce_mirror : Statements.bce_mirror.
Proof. unfold Statements.bce_mirror. uniform. Qed.

Theorem bce_probability_gradient : Statements.bce_probability_gradient.
Proof. unfold Statements.bce_probability_gradient. uniform. Qed.

Theorem bce_logit_gradient : Statements.bce_logit_gradient.
Proof. unfold Statements.bce_logit_gradient. uniform. Qed.

Theorem bce_gradient_algebra : Statements.bce_gradient_algebra.
Proof. unfold Statements.bce_gradient_algebra. uniform. Qed.

Theorem se_gradient : Statements.se_gradient.
Proof. unfold Statements.se_gradient. uniform. Qed.

Theorem tanh_derivative : Statements.tanh_derivative.
Proof. unfold Statements.tanh_derivative. uniform. Qed.

Theorem identity_derivative : Statements.identity_derivative.
Proof. unfold Statements.identity_derivative. uniform. Qed.

Theorem softplus_derivative : Statements.softplus_derivative.
Proof. unfold Statements.softplus_derivative. uniform. Qed.
