(* The tactic for the shipped formulas, which select by the sign of a number: every branch is the textbook definition. *)
From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary Facts Uniform Logistic AlternativeFacts.
From LossProofs Require Loss.
Open Scope R_scope.

(* n where s < 0, p where s > 0, and either at 0. *)
Definition select (side : bool) (s n p : R) : R := if Rlt_dec s 0 then n else if Rlt_dec 0 s then p else if side then n else p.

(* The same with its sides exchanged, for what must be refused. *)
Definition exchanged (side : bool) (s n p : R) : R := select side s p n.

Lemma tanh_from_expm1 z : - (exp (-2 * z) - 1) / (exp (-2 * z) - 1 + 2) = Loss.tanh z.
Proof.
  unfold Loss.tanh. replace (-2 * z) with (- z + - z) by ring. rewrite exp_plus, exp_opp. pose proof (exp_pos z). field. split; nra.
Qed.

Lemma tanh_odd z : Loss.tanh (- z) = - Loss.tanh z.
Proof. unfold Loss.tanh. rewrite Ropp_involutive, exp_opp. pose proof (exp_pos z). field. nra. Qed.

Lemma tanh_grad_left z : 4 * (exp (2 * z) / ((1 + exp (2 * z)) * (1 + exp (2 * z)))) = Loss.tanh_grad z.
Proof. unfold Loss.tanh_grad. replace (2 * z) with (z + z) by ring. rewrite exp_plus, exp_opp. pose proof (exp_pos z). field. split; nra. Qed.

Lemma tanh_grad_right z : 4 * (exp (- (2 * z)) / ((1 + exp (- (2 * z))) * (1 + exp (- (2 * z))))) = Loss.tanh_grad z.
Proof. unfold Loss.tanh_grad. replace (- (2 * z)) with (- z + - z) by ring. rewrite exp_plus, exp_opp. pose proof (exp_pos z). field. split; nra. Qed.

Lemma one_plus_opposite x : 1 + - x = 1 - x.
Proof. reflexivity. Qed.

(* The weight of 0 on the logarithm of q (1 - q) is how the source refuses what is no probability; over the reals it adds nothing. *)
Lemma probability q : q + 0 * ln (q * (1 - q)) = q.
Proof. ring. Qed.

Lemma logit_left q : 0 < q < 1 -> - ln (1 + - (2 * (0 + q) - 1) / (0 + q)) = ln (q / (1 - q)).
Proof. intro Q. replace (1 + - (2 * (0 + q) - 1) / (0 + q)) with ((1 - q) / q) by (field; lra). rewrite !ln_quotient by lra. ring. Qed.

Lemma logit_right q : 0 < q < 1 -> ln (1 + (2 * (0 + q) - 1) / (1 - (0 + q))) = ln (q / (1 - q)).
Proof. intro Q. f_equal. field. lra. Qed.

Lemma exp_of_loss r z : exp (- (r * z + ln (1 + exp (- z)))) = exp ((1 - r) * z) / (1 + exp z).
Proof.
  pose proof (exp_pos z). rewrite ln_mirror. replace (- (r * z + (ln (1 + exp z) - z))) with ((1 - r) * z + - ln (1 + exp z)) by ring.
  rewrite exp_plus, exp_opp, exp_ln by lra. reflexivity.
Qed.

Lemma exp_of_loss_left r z : exp (- (r * - z + ln (1 + exp z))) = exp (r * z) / (1 + exp z).
Proof.
  pose proof (exp_pos z). replace (- (r * - z + ln (1 + exp z))) with (r * z + - ln (1 + exp z)) by ring. rewrite exp_plus, exp_opp, exp_ln by lra. reflexivity.
Qed.

(* The sides of the selections by the sign of z. *)
Lemma select_negative side s n p : s < 0 -> select side s n p = n.
Proof. intro H. unfold select. destruct (Rlt_dec s 0); [reflexivity | contradiction]. Qed.

Lemma select_positive side s n p : 0 < s -> select side s n p = p.
Proof. intro H. unfold select. destruct (Rlt_dec s 0); [lra |]. destruct (Rlt_dec 0 s); [reflexivity | contradiction]. Qed.

Lemma select_same side s n p v : n = v -> p = v -> select side s n p = v.
Proof. intros -> ->. unfold select. destruct (Rlt_dec s 0), (Rlt_dec 0 s), side; reflexivity. Qed.

(* Decides what the sign of z decides; what another sign decides must be the same on either side. *)
Ltac decide_signs := unfold exchanged; repeat first
  [ match goal with |- context [select ?b ?s ?n ?p] => first [rewrite (select_negative b s n p) by lra | rewrite (select_positive b s n p) by lra | rewrite (select_same b s n p n eq_refl) by (try rewrite exp_0; ring)] end
  | rewrite !Rabs_pos_eq by lra | rewrite !Rabs_left1 by lra ];
  rewrite ?Ropp_involutive.

Ltac finish := solve [algebra | f_equal; solve [ring | field; nonzero | f_equal; ring]
  | rewrite ?ln_mirror; solve [ring | lra]
  | rewrite ?tanh_from_expm1, ?tanh_odd; solve [ring | reflexivity]
  | apply tanh_grad_right | apply tanh_grad_left | unfold Loss.tanh, Loss.tanh_grad; rewrite ?Rmult_0_r, ?Ropp_0, ?exp_0; field
  | rewrite ?Rmult_0_r, ?Rplus_0_l, ?exp_opp, ?exp_ln by lra; field
  | rewrite exp_of_loss; do 2 f_equal; ring | rewrite exp_of_loss_left; do 2 f_equal; ring
  | rewrite exp_of_loss; do 3 f_equal; ring | rewrite exp_of_loss_left; do 3 f_equal; ring
  | now apply logit_left | now apply logit_right ].

Ltac either := unfold select; repeat match goal with
  | |- context [Rlt_dec ?a ?b] => destruct (Rlt_dec a b)
  | |- context [if ?side then _ else _] => is_var side; destruct side
  end; solve [exfalso; lra | finish].

Ltac opened := rewrite ?probability, ?one_plus_opposite, ?a_logits, ?b_logits;
  unfold Loss.identity, Loss.log1p, Loss.expm1, Loss.log1mexp, Loss.xlogy, Loss.relu, Loss.relu_grad, Loss.leaky_relu, Loss.leaky_relu_grad, Loss.odds, Loss.logit, Loss.logit_grad,
    Loss.bce, Loss.bce_grad_q, Loss.self_information, Loss.sigmoid, Loss.sigmoid_grad, Loss.softplus, Loss.softplus_grad, Loss.log_sigmoid, Loss.log_sigmoid_grad,
    Loss.bce_with_logits, Loss.bce_with_logits_grad.

(* The number by whose sign the formula selects. *)
Ltac by_sign := match goal with
  | |- context [select _ ?z _ _] => is_var z; destruct (Rtotal_order z 0) as [? | [-> | ?]]
  | |- context [exchanged _ ?z _ _] => is_var z; destruct (Rtotal_order z 0) as [? | [-> | ?]]
  | |- context [Rabs ?z] => is_var z; destruct (Rtotal_order z 0) as [? | [-> | ?]]
  | |- context [Rabs (2 * ?z)] => is_var z; destruct (Rtotal_order z 0) as [? | [-> | ?]]
  | |- context [select _ (- ?z) _ _] => is_var z; destruct (Rtotal_order z 0) as [? | [-> | ?]]
  | |- context [exchanged _ (- ?z) _ _] => is_var z; destruct (Rtotal_order z 0) as [? | [-> | ?]]
  | |- context [select _ (0 - ?z) _ _] => is_var z; destruct (Rtotal_order z 0) as [? | [-> | ?]]
  | _ => idtac
  end.

Ltac branches := intros; opened; by_sign; rewrite ?Ropp_0, ?Rmult_0_r, ?Rabs_R0; decide_signs; rewrite ?Ropp_0, ?exp_0; solve [finish | either].
