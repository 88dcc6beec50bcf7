(* Printed by running the shipped source on terms of Coq; not to be edited. *)
From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary Facts Uniform Logistic AlternativeFacts Branches.
From LossProofs Require Loss.
Open Scope R_scope.

Definition identity (side : bool) (x : R) : R := x.
Theorem identity_is_its_definition : forall (side : bool) (x : R), identity side x = Loss.identity x.
Proof. unfold identity. branches. Qed.

Definition expm1 (side : bool) (x : R) : R := (exp x - 1).
Theorem expm1_is_its_definition : forall (side : bool) (x : R), expm1 side x = Loss.expm1 x.
Proof. unfold expm1. branches. Qed.

Definition log1p (side : bool) (x : R) : R := (ln (1 + x)).
Theorem log1p_is_its_definition : forall (side : bool) (x : R), (- 1) <= x -> log1p side x = Loss.log1p x.
Proof. unfold log1p. branches. Qed.

Definition log1mexp (side : bool) (x : R) : R := (select side ((exp x) - (- (exp x - 1))) (ln (1 + (- (exp x)))) (ln (- (exp x - 1)))).
Theorem log1mexp_is_its_definition : forall (side : bool) (x : R), x < 0 -> log1mexp side x = Loss.log1mexp x.
Proof. unfold log1mexp. branches. Qed.

Definition xlogy (side : bool) (x y : R) : R := (x * (ln y)).
Theorem xlogy_is_its_definition : forall (side : bool) (x y : R), 0 <= x -> 0 <= y -> xlogy side x y = Loss.xlogy x y.
Proof. unfold xlogy. branches. Qed.

Definition sigmoid (side : bool) (z : R) : R := ((select side z (exp (- (Rabs z))) 1) / (1 + (exp (- (Rabs z))))).
Theorem sigmoid_is_its_definition : forall (side : bool) (z : R), sigmoid side z = Loss.sigmoid z.
Proof. unfold sigmoid. branches. Qed.

Definition sigmoid_grad (side : bool) (z : R) : R := ((exp (- (Rabs z))) / ((1 + (exp (- (Rabs z)))) * (1 + (exp (- (Rabs z)))))).
Theorem sigmoid_grad_is_its_definition : forall (side : bool) (z : R), sigmoid_grad side z = Loss.sigmoid_grad z.
Proof. unfold sigmoid_grad. branches. Qed.

Definition log_sigmoid (side : bool) (z : R) : R := (- ((select side (- z) 0 (- z)) + (ln (1 + (exp (- (Rabs (- z)))))))).
Theorem log_sigmoid_is_its_definition : forall (side : bool) (z : R), log_sigmoid side z = Loss.log_sigmoid z.
Proof. unfold log_sigmoid. branches. Qed.

Definition log_sigmoid_grad (side : bool) (z : R) : R := ((select side (- z) (exp (- (Rabs (- z)))) 1) / (1 + (exp (- (Rabs (- z)))))).
Theorem log_sigmoid_grad_is_its_definition : forall (side : bool) (z : R), log_sigmoid_grad side z = Loss.log_sigmoid_grad z.
Proof. unfold log_sigmoid_grad. branches. Qed.

Definition softplus (side : bool) (z : R) : R := ((select side z 0 z) + (ln (1 + (exp (- (Rabs z)))))).
Theorem softplus_is_its_definition : forall (side : bool) (z : R), softplus side z = Loss.softplus z.
Proof. unfold softplus. branches. Qed.

Definition softplus_grad (side : bool) (z : R) : R := ((select side z (exp (- (Rabs z))) 1) / (1 + (exp (- (Rabs z))))).
Theorem softplus_grad_is_its_definition : forall (side : bool) (z : R), softplus_grad side z = Loss.softplus_grad z.
Proof. unfold softplus_grad. branches. Qed.

Definition odds (side : bool) (q : R) : R := ((q + (0 * (ln (q * (1 - q))))) / (1 - (q + (0 * (ln (q * (1 - q))))))).
Theorem odds_is_its_definition : forall (side : bool) (q : R), 0 < q < 1 -> 0 < q < 1 -> odds side q = Loss.odds q.
Proof. unfold odds. branches. Qed.

Definition logit (side : bool) (q : R) : R := (select side ((2 * (0 + q)) - 1) (- (ln (1 + ((- ((2 * (0 + q)) - 1)) / (0 + q))))) (ln (1 + (((2 * (0 + q)) - 1) / (1 - (0 + q)))))).
Theorem logit_is_its_definition : forall (side : bool) (q : R), 0 < q < 1 -> 0 < q < 1 -> logit side q = Loss.logit q.
Proof. unfold logit. branches. Qed.

Definition logit_grad (side : bool) (q : R) : R := (1 / ((q + (0 * (ln (q * (1 - q))))) * (1 - (q + (0 * (ln (q * (1 - q)))))))).
Theorem logit_grad_is_its_definition : forall (side : bool) (q : R), 0 < q < 1 -> 0 < q < 1 -> logit_grad side q = Loss.logit_grad q.
Proof. unfold logit_grad. branches. Qed.

Definition tanh (side : bool) (z : R) : R := (select side z (- ((- (exp ((- 2) * (Rabs z)) - 1)) / ((exp ((- 2) * (Rabs z)) - 1) + 2))) ((- (exp ((- 2) * (Rabs z)) - 1)) / ((exp ((- 2) * (Rabs z)) - 1) + 2))).
Theorem tanh_is_its_definition : forall (side : bool) (z : R), tanh side z = Loss.tanh z.
Proof. unfold tanh. branches. Qed.

Definition tanh_grad (side : bool) (z : R) : R := (4 * ((exp (- (Rabs (2 * z)))) / ((1 + (exp (- (Rabs (2 * z))))) * (1 + (exp (- (Rabs (2 * z)))))))).
Theorem tanh_grad_is_its_definition : forall (side : bool) (z : R), tanh_grad side z = Loss.tanh_grad z.
Proof. unfold tanh_grad. branches. Qed.

Definition relu (side : bool) (z : R) : R := (select side z 0 z).
Theorem relu_is_its_definition : forall (side : bool) (z : R), relu side z = Loss.relu z.
Proof. unfold relu. branches. Qed.

Definition relu_grad (side : bool) (z : R) : R := (select side (0 - z) 1 0).
Theorem relu_grad_is_its_definition : forall (side : bool) (z : R), z <> 0 -> relu_grad side z = Loss.relu_grad z.
Proof. unfold relu_grad. branches. Qed.

Definition leaky_relu (side : bool) (z alpha : R) : R := (select side z (alpha * z) z).
Theorem leaky_relu_is_its_definition : forall (side : bool) (z alpha : R), 0 <= alpha <= 1 -> leaky_relu side z alpha = Loss.leaky_relu z alpha.
Proof. unfold leaky_relu. branches. Qed.

Definition leaky_relu_grad (side : bool) (z alpha : R) : R := (select side (0 - z) 1 alpha).
Theorem leaky_relu_grad_is_its_definition : forall (side : bool) (z alpha : R), 0 <= alpha <= 1 -> z <> 0 -> leaky_relu_grad side z alpha = Loss.leaky_relu_grad z alpha.
Proof. unfold leaky_relu_grad. branches. Qed.

Definition bce (side : bool) (y q : R) : R := ((0 - (y * (ln q))) - ((1 - y) * (ln (1 + (- q))))).
Theorem bce_is_its_definition : forall (side : bool) (y q : R), 0 <= y <= 1 -> 0 <= q <= 1 -> 0 < q < 1 -> bce side y q = Loss.bce y q.
Proof. unfold bce. branches. Qed.

Definition bce_grad_q (side : bool) (y q : R) : R := (select side (0 - (Rabs (y * (1 - y)))) (select side (y * (1 - y)) (((1 - y) * (1 / (1 - (q + (0 * (ln (q * (1 - q)))))))) - (y * (1 / (q + (0 * (ln (q * (1 - q)))))))) (((q + (0 * (ln (q * (1 - q))))) - y) / ((q + (0 * (ln (q * (1 - q))))) * (1 - (q + (0 * (ln (q * (1 - q))))))))) (((1 - y) * (1 / (1 - (q + (0 * (ln (q * (1 - q)))))))) - (y * (1 / (q + (0 * (ln (q * (1 - q))))))))).
Theorem bce_grad_q_is_its_definition : forall (side : bool) (y q : R), 0 <= y <= 1 -> 0 <= q <= 1 -> 0 < q < 1 -> bce_grad_q side y q = Loss.bce_grad_q y q.
Proof. unfold bce_grad_q. branches. Qed.

Definition bce_with_logits (side : bool) (y z : R) : R := (((select side z y (1 - y)) * (Rabs z)) + (ln (1 + (exp (- (Rabs z)))))).
Theorem bce_with_logits_is_its_definition : forall (side : bool) (y z : R), 0 <= y <= 1 -> bce_with_logits side y z = Loss.bce_with_logits y z.
Proof. unfold bce_with_logits. branches. Qed.

Definition bce_with_logits_grad (side : bool) (y z : R) : R := ((select side z (- (select side ((Rabs ((select side z y (1 - y)) - (select side z (1 - y) y))) - (Rabs (select side z y (1 - y)))) (((select side z y (1 - y)) - (select side z (1 - y) y)) - ((select side z (1 - y) y) * (exp (- (Rabs z)) - 1))) ((select side z y (1 - y)) - ((select side z (1 - y) y) * (exp (- (Rabs z))))))) (select side ((Rabs ((select side z y (1 - y)) - (select side z (1 - y) y))) - (Rabs (select side z y (1 - y)))) (((select side z y (1 - y)) - (select side z (1 - y) y)) - ((select side z (1 - y) y) * (exp (- (Rabs z)) - 1))) ((select side z y (1 - y)) - ((select side z (1 - y) y) * (exp (- (Rabs z))))))) / (1 + (exp (- (Rabs z))))).
Theorem bce_with_logits_grad_is_its_definition : forall (side : bool) (y z : R), 0 <= y <= 1 -> bce_with_logits_grad side y z = Loss.bce_with_logits_grad y z.
Proof. unfold bce_with_logits_grad. branches. Qed.

Definition alternative_a_with_logits (side : bool) (y z : R) : R := (exp (- (((select side z (1 - y) (1 - (1 - y))) * (Rabs z)) + (ln (1 + (exp (- (Rabs z)))))))).
Theorem alternative_a_with_logits_is_its_definition : forall (side : bool) (y z : R), 0 <= y <= 1 -> alternative_a_with_logits side y z = Loss.alternative_a_with_logits y z.
Proof. unfold alternative_a_with_logits. branches. Qed.

Definition alternative_b_with_logits (side : bool) (y z : R) : R := (- (exp (- (((select side z (1 - (1 - y)) (1 - (1 - (1 - y)))) * (Rabs z)) + (ln (1 + (exp (- (Rabs z))))))))).
Theorem alternative_b_with_logits_is_its_definition : forall (side : bool) (y z : R), 0 <= y <= 1 -> alternative_b_with_logits side y z = Loss.alternative_b_with_logits y z.
Proof. unfold alternative_b_with_logits. branches. Qed.

Definition self_information (side : bool) (p : R) : R := (0 - (ln (p + (0 * (ln (p * (1 - p))))))).
Theorem self_information_is_its_definition : forall (side : bool) (p : R), 0 <= p <= 1 -> 0 < p < 1 -> self_information side p = Loss.self_information p.
Proof. unfold self_information. branches. Qed.

(* With the two sides of a selection exchanged the tactic refuses. *)

Definition sigmoid_exchanged (side : bool) (z : R) : R := ((exchanged side z (exp (- (Rabs z))) 1) / (1 + (exp (- (Rabs z))))).
Goal forall (side : bool) (z : R), sigmoid_exchanged side z = Loss.sigmoid z.
Proof. unfold sigmoid_exchanged. Fail branches. Abort.

Definition log_sigmoid_exchanged (side : bool) (z : R) : R := (- ((exchanged side (- z) 0 (- z)) + (ln (1 + (exp (- (Rabs (- z)))))))).
Goal forall (side : bool) (z : R), log_sigmoid_exchanged side z = Loss.log_sigmoid z.
Proof. unfold log_sigmoid_exchanged. Fail branches. Abort.

Definition softplus_exchanged (side : bool) (z : R) : R := ((exchanged side z 0 z) + (ln (1 + (exp (- (Rabs z)))))).
Goal forall (side : bool) (z : R), softplus_exchanged side z = Loss.softplus z.
Proof. unfold softplus_exchanged. Fail branches. Abort.

Definition tanh_exchanged (side : bool) (z : R) : R := (exchanged side z (- ((- (exp ((- 2) * (Rabs z)) - 1)) / ((exp ((- 2) * (Rabs z)) - 1) + 2))) ((- (exp ((- 2) * (Rabs z)) - 1)) / ((exp ((- 2) * (Rabs z)) - 1) + 2))).
Goal forall (side : bool) (z : R), tanh_exchanged side z = Loss.tanh z.
Proof. unfold tanh_exchanged. Fail branches. Abort.

Definition relu_exchanged (side : bool) (z : R) : R := (exchanged side z 0 z).
Goal forall (side : bool) (z : R), relu_exchanged side z = Loss.relu z.
Proof. unfold relu_exchanged. Fail branches. Abort.

Definition leaky_relu_exchanged (side : bool) (z alpha : R) : R := (exchanged side z (alpha * z) z).
Goal forall (side : bool) (z alpha : R), 0 <= alpha <= 1 -> leaky_relu_exchanged side z alpha = Loss.leaky_relu z alpha.
Proof. unfold leaky_relu_exchanged. Fail branches. Abort.

Definition bce_with_logits_exchanged (side : bool) (y z : R) : R := (((exchanged side z y (1 - y)) * (Rabs z)) + (ln (1 + (exp (- (Rabs z)))))).
Goal forall (side : bool) (y z : R), 0 <= y <= 1 -> bce_with_logits_exchanged side y z = Loss.bce_with_logits y z.
Proof. unfold bce_with_logits_exchanged. Fail branches. Abort.

Definition alternative_a_with_logits_exchanged (side : bool) (y z : R) : R := (exp (- (((exchanged side z (1 - y) (1 - (1 - y))) * (Rabs z)) + (ln (1 + (exp (- (Rabs z)))))))).
Goal forall (side : bool) (y z : R), 0 <= y <= 1 -> alternative_a_with_logits_exchanged side y z = Loss.alternative_a_with_logits y z.
Proof. unfold alternative_a_with_logits_exchanged. Fail branches. Abort.
