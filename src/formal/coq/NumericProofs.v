(* Claims whose counterexample is a number that interval arithmetic encloses: these proofs also rest on Coq's machine integers and
   floating-point numbers (see Enclosed.v). *)
From Coq Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From LossProofs Require Import Vocabulary Facts Uniform Logistic.
From LossProofs Require Loss Statements.
From LossProofs Require CrossEntropyProofs OptimisationProofs.
Import ListNotations.
Open Scope R_scope.

Theorem bce_update_rule : Statements.bce_update_rule.
Proof.
  split.
  - intros n y b w x _ _ Y. now apply CrossEntropyProofs.step_lowers.
  - apply Rle_not_lt. unfold listed; simpl. replace (0 + 0 * 3 + 0 * 3 + 0 * 1 + 2) with 2 by ring.
    unfold Loss.bce_with_logits, Loss.sigmoid. interval.
Qed.

Theorem descent_step : Statements.descent_step.
Proof.
  split.
  - intros N n alpha x y w HN _ A _ S. now apply (OptimisationProofs.step_lowers N n alpha x y w).
  - apply Rlt_not_le. unfold listed, rows; simpl. unfold Loss.bce_with_logits, Loss.bce_with_logits_grad. interval.
Qed.

Theorem descent_finds_global_minimum : Statements.descent_finds_global_minimum.
Proof.
  split.
  - intros alpha y z A Y L. pose proof (OptimisationProofs.two_steps alpha y z (Loss.logit y) ltac:(lra)) as [B1 B2]. parts; [exact B1 | exact B2 |].
    rewrite with_logits_grad. pose proof (sigmoid_range z). lra.
  - intros [H _]. apply Rle_not_lt in H. apply H. unfold Loss.bce_with_logits, Loss.bce_with_logits_grad, Loss.logit. interval.
Qed.

(* 0 <= sinh z <= 2z on [0, 2]. *)
Lemma sinh_below z : 0 <= z <= 2 -> 0 <= (exp z - exp (- z)) / 2 <= 2 * z.
Proof.
  intro Z. split.
  - pose proof (exp_monotone (- z) z ltac:(lra)). lra.
  - destruct (Rle_dec z (13 / 10)) as [S | S].
    + pose proof (nondecreasing_from_0 (fun t => 2 * t - (exp t - exp (- t)) / 2) (fun t => 2 - (exp t + exp (- t)) / 2) z ltac:(lra)) as M. cbv beta in M.
      rewrite Ropp_0, exp_0 in M. enough (2 * 0 - (1 - 1) / 2 <= 2 * z - (exp z - exp (- z)) / 2) by lra. apply M.
      * intros t T. auto_derive; [trivial | field].
      * intros t T. assert (0 <= t <= 13 / 10) by lra. interval with (i_bisect t).
    + assert (13 / 10 <= z <= 2) by lra. apply Rminus_le. interval with (i_bisect z).
Qed.

Lemma newton z : Loss.bce_with_logits_grad (1 / 2) z / Loss.sigmoid_grad z = (exp z - exp (- z)) / 2.
Proof. rewrite with_logits_grad, sigmoid_grad_product, sigmoid_of_exp, exp_opp. pose proof (exp_pos z). field. repeat split; nra. Qed.

Theorem optimise_second_order_is_fast : Statements.optimise_second_order_is_fast.
Proof.
  split.
  - intros z x a c d A Z. rewrite newton. parts.
    + exists (a * (x - c)). split; [auto_derive; [trivial | field] | field; lra].
    + reflexivity.
    + destruct (Rle_dec 0 z) as [P | N].
      * pose proof (Rabs_pos_eq z P) as E. rewrite E in *. pose proof (sinh_below z ltac:(lra)). apply Rabs_le. lra.
      * rewrite (Rabs_left z) in Z by lra. pose proof (sinh_below (- z) ltac:(lra)) as B. rewrite Ropp_involutive in B. rewrite (Rabs_left z) by lra. apply Rabs_le. lra.
  - rewrite newton. intros [_ [_ H]]. apply Rle_not_lt in H. apply H. interval.
Qed.
