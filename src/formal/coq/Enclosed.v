(* Numerical values, enclosed by interval arithmetic inside Coq (CoqInterval). What uses this file also rests on Coq's machine
   integers and floating-point numbers, so it is kept apart from the other proofs. *)
From Coq Require Import Reals List.
From Interval Require Import Tactic.
From LossProofs Require Import Vocabulary.
From LossProofs Require Loss.
Open Scope R_scope.

Ltac enclosed :=
  cbv beta iota zeta delta [Loss.sigmoid Loss.sigmoid_grad Loss.log_sigmoid Loss.softplus Loss.tanh Loss.logit Loss.self_information Loss.bce
    Loss.bce_with_logits Loss.bce_with_logits_grad Loss.expm1 Loss.log1p Loss.log1mexp Loss.logsumexp Loss.softmax Loss.entropy
    sum_to listed nth];
  interval with (i_prec 300).
