(* One tactic for what follows by opening the definitions: identities between exponentials, logarithms and rational functions,
   derivatives, and simple inequalities. It proves the claims of Identities.v and refuses their perturbed twins. *)
From Coq Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary Facts.
From LossProofs Require Loss.
Open Scope R_scope.

(* Opens the definitions of functions of numbers. *)
Ltac definitions := unfold Loss.identity, Loss.identity_grad, Loss.log1p, Loss.expm1, Loss.sigmoid, Loss.sigmoid_grad, Loss.softplus,
  Loss.softplus_grad, Loss.log_sigmoid, Loss.log_sigmoid_grad, Loss.odds, Loss.logit, Loss.logit_grad, Loss.tanh, Loss.tanh_grad,
  Loss.bce, Loss.bce_grad_q, Loss.bce_with_logits, Loss.bce_with_logits_grad, Loss.self_information in *.

(* Every exponential positive; 1 + e^(-z) in terms of e^z. *)
Ltac nonzero := exps; repeat split; try assumption; try lra; try (apply Rgt_not_eq; nra); try nra;
  try (apply Rplus_lt_0_compat; [lra | apply Rinv_0_lt_compat; assumption]);
  try (apply Rgt_not_eq; apply Rplus_lt_0_compat; [lra | apply Rinv_0_lt_compat; assumption]);
  try (apply Rdiv_lt_0_compat; lra).

(* ln (1 + e^(-z)) = ln (1 + e^z) - z. *)
Lemma ln_mirror z : ln (1 + exp (- z)) = ln (1 + exp z) - z.
Proof.
  pose proof (exp_pos z). rewrite exp_opp. replace (1 + / exp z) with ((1 + exp z) / exp z) by (field; lra).
  rewrite ln_quotient, ln_exp by lra. reflexivity.
Qed.

Ltac algebra := solve [exps; lra | reflexivity | exps; field; nonzero | exps; nra | rewrite ?ln_mirror, ?ln_exp, ?ln_1; solve [ring | lra | field; nonzero]].

Ltac derivative := auto_derive; [solve [auto | nonzero] | solve [exps; field; nonzero | algebra]].

Ltac uniform := intros; repeat match goal with |- _ /\ _ => split end; intros; definitions;
  repeat match goal with H : _ \/ _ |- _ => destruct H as [-> | H] | H : ?x = 0 |- _ => is_var x; subst x | H : ?x = 1 |- _ => is_var x; subst x end;
  solve [algebra | derivative].
