(* Printed from the catalog by LossProofs; not to be edited. *)
From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary Facts Uniform.
From LossProofs Require Loss Twins.
Open Scope R_scope.

Goal Twins.sigmoid_definition. Proof. unfold Twins.sigmoid_definition. Fail uniform. Abort.

Goal Twins.sigmoid_complement. Proof. unfold Twins.sigmoid_complement. Fail uniform. Abort.

Goal Twins.sigmoid_derivative. Proof. unfold Twins.sigmoid_derivative. Fail uniform. Abort.

Goal Twins.log_derivative. Proof. unfold Twins.log_derivative. Fail uniform. Abort.

Goal Twins.bce_hard_label_reduction. Proof. unfold Twins.bce_hard_label_reduction. Fail uniform. Abort.

Goal Twins.bce_mirror. Proof. unfold Twins.bce_mirror. Fail uniform. Abort.

Goal Twins.bce_probability_gradient. Proof. unfold Twins.bce_probability_gradient. Fail uniform. Abort.

Goal Twins.bce_logit_gradient. Proof. unfold Twins.bce_logit_gradient. Fail uniform. Abort.

Goal Twins.bce_gradient_algebra. Proof. unfold Twins.bce_gradient_algebra. Fail uniform. Abort.

Goal Twins.se_gradient. Proof. unfold Twins.se_gradient. Fail uniform. Abort.

Goal Twins.tanh_derivative. Proof. unfold Twins.tanh_derivative. Fail uniform. Abort.

Goal Twins.identity_derivative. Proof. unfold Twins.identity_derivative. Fail uniform. Abort.

Goal Twins.softplus_derivative. Proof. unfold Twins.softplus_derivative. Fail uniform. Abort.
