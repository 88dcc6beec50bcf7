(* What the proofs share: the one inequality ln x <= x - 1, powers, sums and products over n things, limits. *)
From Coq Require Import Reals Lra Lia Psatz Arith List.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary.
Open Scope R_scope.

(* The parts of a conjunction; split alone would also take a derivative apart. *)
Ltac parts := repeat match goal with |- _ /\ _ => split end.

(* ---- logarithm and exponential ---- *)

Lemma ln_lt_minus_1 x : 0 < x -> x <> 1 -> ln x < x - 1.
Proof.
  intros H N. pose proof (exp_ineq1 (ln x)) as E. rewrite exp_ln in E by assumption.
  assert (ln x <> 0) as Z. { intro Z. apply N. rewrite <- (exp_ln x H), Z, exp_0. reflexivity. }
  specialize (E Z). lra.
Qed.

Lemma ln_le_minus_1 x : 0 < x -> ln x <= x - 1.
Proof. intro H. destruct (Req_dec x 1) as [-> | N]; [rewrite ln_1; lra | left; now apply ln_lt_minus_1]. Qed.

Lemma ln_quotient a b : 0 < a -> 0 < b -> ln (a / b) = ln a - ln b.
Proof. intros A B. unfold Rdiv. rewrite ln_mult, ln_Rinv by (try apply Rinv_0_lt_compat; assumption). reflexivity. Qed.

Lemma ln_inverse a : 0 < a -> ln (1 / a) = - ln a.
Proof. intros. rewrite ln_quotient by lra. rewrite ln_1. unfold Rminus. apply Rplus_0_l. Qed.

Lemma ln_0_or_less x : x <= 0 -> ln x = 0.
Proof. intro H. unfold ln. destruct (Rlt_dec 0 x); [exfalso; lra | reflexivity]. Qed.

Lemma ln_negative x : 0 < x < 1 -> ln x < 0.
Proof. intros. rewrite <- ln_1. apply ln_increasing; lra. Qed.

Lemma ln_nonpositive x : x <= 1 -> ln x <= 0.
Proof.
  intro H. destruct (Rle_dec x 0) as [N | P]; [rewrite ln_0_or_less; lra |].
  destruct (Req_dec x 1) as [-> | N]; [rewrite ln_1; lra | left; apply ln_negative; lra].
Qed.

Lemma ln_monotone a b : 0 < a -> a <= b -> ln a <= ln b.
Proof. intros H [L | ->]; [left; now apply ln_increasing | right; reflexivity]. Qed.

Lemma exp_monotone a b : a <= b -> exp a <= exp b.
Proof. intros [L | ->]; [left; now apply exp_increasing | right; reflexivity]. Qed.

Lemma exp_opp z : exp (- z) = / exp z.
Proof. apply exp_Ropp. Qed.

(* Facts about the exponentials in sight: each is positive, and e^(-z) = 1/e^z. *)
Ltac exps := rewrite ?exp_opp in *; repeat match goal with
  | |- context [exp ?t] => lazymatch goal with _ : 0 < exp t |- _ => fail | _ => pose proof (exp_pos t) end
  | _ : context [exp ?t] |- _ => lazymatch goal with _ : 0 < exp t |- _ => fail | _ => pose proof (exp_pos t) end
  end.

(* ---- powers ---- *)

Lemma power_positive x a : 0 < x -> power x a = Rpower x a.
Proof.
  intro H. unfold power. destruct (Req_EM_T a 0) as [-> | N]; [now rewrite Rpower_O |]. destruct (Rlt_dec 0 x); [reflexivity | lra].
Qed.

Lemma power_0 x : power x 0 = 1.
Proof. unfold power. destruct (Req_EM_T 0 0); lra. Qed.

Lemma power_of_0 a : a <> 0 -> power 0 a = 0.
Proof. intro H. unfold power. destruct (Req_EM_T a 0); [contradiction |]. destruct (Rlt_dec 0 0); lra. Qed.

Lemma power_1 x : 0 <= x -> power x 1 = x.
Proof. intros [H | <-]; [rewrite power_positive, Rpower_1; auto | apply power_of_0; lra]. Qed.

Lemma power_of_1 a : power 1 a = 1.
Proof. rewrite power_positive by lra. unfold Rpower. rewrite ln_1, Rmult_0_r. apply exp_0. Qed.

Lemma power_pos x a : 0 < x -> 0 < power x a.
Proof. intro H. rewrite power_positive by assumption. apply exp_pos. Qed.

Lemma power_nonneg x a : 0 <= power x a.
Proof. unfold power. destruct (Req_EM_T a 0); [lra |]. destruct (Rlt_dec 0 x); [left; apply exp_pos | lra]. Qed.

Lemma power_0_or_1 x a : a = 0 \/ a = 1 -> 0 <= x -> power x a = if Req_EM_T a 1 then x else 1.
Proof. intros [-> | ->] H; destruct (Req_EM_T _ 1); try lra; [apply power_0 | now apply power_1]. Qed.

Lemma power_2 x : 0 <= x -> power x 2 = x ^ 2.
Proof. intros [H | <-]; [rewrite power_positive by assumption; change 2 with (INR 2) at 1; now rewrite Rpower_pow | rewrite power_of_0 by lra; ring]. Qed.

Lemma power_half x : 0 <= x -> power x (1 / 2) = sqrt x.
Proof.
  intros [H | <-]; [rewrite power_positive, <- Rpower_sqrt by assumption; f_equal; field | rewrite power_of_0 by lra; now rewrite sqrt_0].
Qed.

Lemma ln_power x a : 0 < x -> ln (power x a) = a * ln x.
Proof. intro H. rewrite power_positive by assumption. unfold Rpower. apply ln_exp. Qed.

(* Weighted means: x^(1 - w) y^w <= (1 - w) x + w y, with equality only where x = y or w is 0 or 1. *)
Lemma weighted_ln_strict w x y : 0 < w < 1 -> 0 < x -> 0 < y -> x <> y -> (1 - w) * ln x + w * ln y < ln ((1 - w) * x + w * y).
Proof.
  intros W X Y N. set (m := (1 - w) * x + w * y). assert (M : 0 < m) by (unfold m; nra).
  assert (ln (x / m) < x / m - 1) as A.
  { apply ln_lt_minus_1; [now apply Rdiv_lt_0_compat |]. intro E. apply N. assert (x = m) by (apply (f_equal (fun t => t * m)) in E; field_simplify in E; lra). unfold m in *. nra. }
  pose proof (ln_le_minus_1 (y / m) ltac:(now apply Rdiv_lt_0_compat)) as B. rewrite ln_quotient in A, B by assumption.
  assert ((1 - w) * (x / m - 1) + w * (y / m - 1) = 0) by (unfold m; field; fold m; lra). nra.
Qed.

Lemma weighted_power_strict w x y : 0 < w < 1 -> 0 < x -> 0 < y -> x <> y -> power x (1 - w) * power y w < (1 - w) * x + w * y.
Proof.
  intros W X Y N. rewrite !power_positive by assumption. unfold Rpower. rewrite <- exp_plus.
  rewrite <- (exp_ln ((1 - w) * x + w * y)) by nra. apply exp_increasing. now apply weighted_ln_strict.
Qed.

Lemma weighted_power w x y : 0 <= w <= 1 -> 0 <= x -> 0 <= y -> power x (1 - w) * power y w <= (1 - w) * x + w * y.
Proof.
  intros W X Y. destruct (Req_dec w 0) as [-> | N0]; [rewrite Rminus_0_r, power_0, power_1 by assumption; lra |].
  destruct (Req_dec w 1) as [-> | N1]; [rewrite Rminus_eq_0, power_0, power_1 by assumption; lra |].
  destruct X as [X | <-]; [| rewrite power_of_0 by lra; nra].
  destruct Y as [Y | <-]; [| rewrite (power_of_0 w) by lra; nra].
  destruct (Req_dec x y) as [-> | N]; [| left; apply weighted_power_strict; lra].
  rewrite !power_positive, <- Rpower_plus by assumption. replace (1 - w + w) with 1 by ring. rewrite Rpower_1; lra.
Qed.

(* ---- sums ---- *)

Lemma sum_ext n f g : (forall k, (k < n)%nat -> f k = g k) -> sum_to n f = sum_to n g.
Proof. induction n as [| n IH]; intro H; simpl; [reflexivity |]. rewrite IH by (intros; apply H; lia). rewrite H by lia. reflexivity. Qed.

Lemma sum_plus n f g : sum_to n (fun k => f k + g k) = sum_to n f + sum_to n g.
Proof. induction n as [| n IH]; simpl; [ring | rewrite IH; ring]. Qed.

Lemma sum_minus n f g : sum_to n (fun k => f k - g k) = sum_to n f - sum_to n g.
Proof. induction n as [| n IH]; simpl; [ring | rewrite IH; ring]. Qed.

Lemma sum_scal n c f : sum_to n (fun k => c * f k) = c * sum_to n f.
Proof. induction n as [| n IH]; simpl; [ring | rewrite IH; ring]. Qed.

Lemma sum_scal_r n c f : sum_to n (fun k => f k * c) = sum_to n f * c.
Proof. induction n as [| n IH]; simpl; [ring | rewrite IH; ring]. Qed.

Lemma sum_div n c f : sum_to n (fun k => f k / c) = sum_to n f / c.
Proof. unfold Rdiv. apply sum_scal_r. Qed.

Lemma sum_opp n f : sum_to n (fun k => - f k) = - sum_to n f.
Proof. induction n as [| n IH]; simpl; [ring | rewrite IH; ring]. Qed.

Lemma sum_const n c : sum_to n (fun _ => c) = INR n * c.
Proof. induction n as [| n IH]; [simpl; ring | rewrite S_INR; simpl; rewrite IH; ring]. Qed.

Lemma sum_zero n f : (forall k, (k < n)%nat -> f k = 0) -> sum_to n f = 0.
Proof. intro H. rewrite (sum_ext _ _ (fun _ => 0)) by assumption. rewrite sum_const. ring. Qed.

Lemma sum_le n f g : (forall k, (k < n)%nat -> f k <= g k) -> sum_to n f <= sum_to n g.
Proof.
  induction n as [| n IH]; intro H; simpl; [lra |]. pose proof (H n ltac:(lia)). pose proof (IH ltac:(intros; apply H; lia)). lra.
Qed.

Lemma sum_nonneg n f : (forall k, (k < n)%nat -> 0 <= f k) -> 0 <= sum_to n f.
Proof. intro H. rewrite <- (sum_zero n (fun _ => 0)) by reflexivity. now apply sum_le. Qed.

Lemma sum_pos n f : (1 <= n)%nat -> (forall k, (k < n)%nat -> 0 < f k) -> 0 < sum_to n f.
Proof.
  intros N H. destruct n as [| n]; [lia |]. simpl. pose proof (H n ltac:(lia)).
  pose proof (sum_nonneg n f ltac:(intros; apply Rlt_le, H; lia)). lra.
Qed.

Lemma sum_term n f k : (forall j, (j < n)%nat -> 0 <= f j) -> (k < n)%nat -> f k <= sum_to n f.
Proof.
  induction n as [| n IH]; intros H K; [lia |]. simpl.
  destruct (Nat.eq_dec k n) as [-> | N].
  - pose proof (sum_nonneg n f ltac:(intros; apply H; lia)). lra.
  - pose proof (IH ltac:(intros; apply H; lia) ltac:(lia)). pose proof (H n ltac:(lia)). lra.
Qed.

Lemma sum_lt n f g : (forall k, (k < n)%nat -> f k <= g k) -> (exists k, (k < n)%nat /\ f k < g k) -> sum_to n f < sum_to n g.
Proof.
  intros H [k [K L]]. pose proof (sum_term n (fun k => g k - f k) k ltac:(intros j J; specialize (H j J); lra) K) as T.
  rewrite sum_minus in T. simpl in T. lra.
Qed.

Lemma sum_abs n f : Rabs (sum_to n f) <= sum_to n (fun k => Rabs (f k)).
Proof. induction n as [| n IH]; simpl; [rewrite Rabs_R0; lra |]. pose proof (Rabs_triang (sum_to n f) (f n)). lra. Qed.

Lemma sum_swap n m (f : nat -> nat -> R) : sum_to n (fun i => sum_to m (fun j => f i j)) = sum_to m (fun j => sum_to n (fun i => f i j)).
Proof.
  induction n as [| n IH]; simpl; [symmetry; now apply sum_zero |]. rewrite IH, sum_plus. reflexivity.
Qed.

Lemma sum_product n m f g : sum_to n f * sum_to m g = sum_to n (fun i => sum_to m (fun j => f i * g j)).
Proof. rewrite <- sum_scal_r. apply sum_ext. intros. now rewrite sum_scal. Qed.

Lemma delta_same k : delta k k = 1.
Proof. unfold delta. destruct (Nat.eq_dec k k); [reflexivity | lia]. Qed.

Lemma delta_other i k : i <> k -> delta i k = 0.
Proof. intro H. unfold delta. destruct (Nat.eq_dec i k); [contradiction | reflexivity]. Qed.

Lemma delta_sym i k : delta i k = delta k i.
Proof. unfold delta. destruct (Nat.eq_dec i k), (Nat.eq_dec k i); congruence. Qed.

Lemma delta_0_or_1 i k : delta i k = 0 \/ delta i k = 1.
Proof. unfold delta. destruct (Nat.eq_dec i k); auto. Qed.

Lemma sum_delta n f k : (k < n)%nat -> sum_to n (fun j => delta j k * f j) = f k.
Proof.
  induction n as [| n IH]; intro K; [lia |]. simpl. destruct (Nat.eq_dec k n) as [-> | N].
  - rewrite sum_zero by (intros; rewrite delta_other by lia; ring). rewrite delta_same. ring.
  - rewrite IH by lia. rewrite delta_other by lia. ring.
Qed.

Lemma sum_delta' n f k : (k < n)%nat -> sum_to n (fun j => delta k j * f j) = f k.
Proof. intro K. rewrite <- (sum_delta n f k K). apply sum_ext. intros. now rewrite delta_sym. Qed.

Lemma sum_delta_1 n k : (k < n)%nat -> sum_to n (fun j => delta k j) = 1.
Proof. intro K. rewrite <- (sum_delta' n (fun _ => 1) k K). apply sum_ext. intros; ring. Qed.

(* Sum of squares in deviation form. *)
Lemma sum_square n f : sum_to n f * sum_to n f = sum_to n (fun i => sum_to n (fun j => f i * f j)).
Proof. apply sum_product. Qed.

(* Cauchy's inequality by Lagrange's identity. *)
Lemma lagrange n u v : sum_to n (fun k => u k ^ 2) * sum_to n (fun k => v k ^ 2) - (sum_to n (fun k => u k * v k)) ^ 2
  = sum_to n (fun k => sum_to n (fun l => (u k * v l - u l * v k) ^ 2)) / 2.
Proof.
  assert (E : sum_to n (fun k => sum_to n (fun l => (u k * v l - u l * v k) ^ 2))
    = sum_to n (fun k => sum_to n (fun l => u k ^ 2 * v l ^ 2)) + sum_to n (fun k => sum_to n (fun l => v k ^ 2 * u l ^ 2))
      - 2 * sum_to n (fun k => sum_to n (fun l => (u k * v k) * (u l * v l)))).
  { rewrite <- sum_scal, <- sum_plus, <- sum_minus. apply sum_ext. intros i _. rewrite <- sum_scal, <- sum_plus, <- sum_minus. apply sum_ext. intros; ring. }
  rewrite E, <- !sum_product. field.
Qed.

Lemma cauchy n u v : (sum_to n (fun k => u k * v k)) ^ 2 <= sum_to n (fun k => u k ^ 2) * sum_to n (fun k => v k ^ 2).
Proof.
  pose proof (lagrange n u v) as L.
  assert (0 <= sum_to n (fun k => sum_to n (fun l => (u k * v l - u l * v k) ^ 2))) by (apply sum_nonneg; intros; apply sum_nonneg; intros; apply pow2_ge_0).
  lra.
Qed.

(* ---- products ---- *)

Lemma product_ext n f g : (forall k, (k < n)%nat -> f k = g k) -> product_to n f = product_to n g.
Proof. induction n as [| n IH]; intro H; simpl; [reflexivity |]. rewrite IH by (intros; apply H; lia). rewrite H by lia. reflexivity. Qed.

Lemma product_pos n f : (forall k, (k < n)%nat -> 0 < f k) -> 0 < product_to n f.
Proof. induction n as [| n IH]; intro H; simpl; [lra |]. apply Rmult_lt_0_compat; [apply IH; intros |]; apply H; lia. Qed.

Lemma ln_product n f : (forall k, (k < n)%nat -> 0 < f k) -> ln (product_to n f) = sum_to n (fun k => ln (f k)).
Proof.
  induction n as [| n IH]; intro H; simpl; [apply ln_1 |]. rewrite ln_mult, IH; [reflexivity | | |]; try apply product_pos; intros; apply H; lia.
Qed.

Lemma product_zero n f k : (k < n)%nat -> f k = 0 -> product_to n f = 0.
Proof.
  induction n as [| n IH]; intros K Z; [lia |]. simpl. destruct (Nat.eq_dec k n) as [-> | N]; [rewrite Z; ring | rewrite IH by (assumption || lia); ring].
Qed.

Lemma product_one n f : (forall k, (k < n)%nat -> f k = 1) -> product_to n f = 1.
Proof. induction n as [| n IH]; intro H; simpl; [reflexivity |]. rewrite IH, H by (intros; try apply H; lia). ring. Qed.

(* All factors but one are 1. *)
Lemma product_single n f c : (c < n)%nat -> (forall k, (k < n)%nat -> k <> c -> f k = 1) -> product_to n f = f c.
Proof.
  induction n as [| n IH]; intros C H; [lia |]. simpl. destruct (Nat.eq_dec c n) as [-> | N].
  - rewrite product_one by (intros; apply H; lia). ring.
  - rewrite IH by (intros; try apply H; lia). rewrite (H n) by lia. ring.
Qed.

(* ---- maxima ---- *)

Lemma max_step n f : (1 <= n)%nat -> max_to (S n) f = Rmax (max_to n f) (f n).
Proof. destruct n; [lia | reflexivity]. Qed.

Lemma max_ge n f k : (k < n)%nat -> f k <= max_to n f.
Proof.
  induction n as [| n IH]; intro K; [lia |]. destruct n as [| n]; [replace k with 0%nat by lia; simpl; lra |].
  rewrite max_step by lia. destruct (Nat.eq_dec k (S n)) as [-> | N]; [apply Rmax_r |].
  apply Rle_trans with (max_to (S n) f); [apply IH; lia | apply Rmax_l].
Qed.

Lemma max_is n f : (1 <= n)%nat -> exists k, (k < n)%nat /\ max_to n f = f k.
Proof.
  induction n as [| n IH]; intro N; [lia |]. destruct n as [| n]; [exists 0%nat; split; [lia | reflexivity] |].
  destruct (IH ltac:(lia)) as [k [K E]]. rewrite max_step by lia. unfold Rmax. destruct (Rle_dec _ _).
  - exists (S n). split; [lia | reflexivity].
  - exists k. split; [lia | exact E].
Qed.

Lemma max_le n f m : (1 <= n)%nat -> (forall k, (k < n)%nat -> f k <= m) -> max_to n f <= m.
Proof. intros N H. destruct (max_is n f N) as [k [K ->]]. now apply H. Qed.

(* ---- derivatives ---- *)

Lemma is_derive_sum n (f : nat -> R -> R) x d : (forall k, (k < n)%nat -> is_derive (f k) x (d k)) ->
  is_derive (fun t => sum_to n (fun k => f k t)) x (sum_to n d).
Proof.
  induction n as [| n IH]; intro H; simpl.
  - apply @is_derive_const.
  - apply @is_derive_plus; [apply IH; intros; apply H; lia | apply H; lia].
Qed.

Lemma is_derive_value (f : R -> R) (x a b : R) : a = b -> is_derive f x a -> is_derive f x b.
Proof. now intros ->. Qed.

Lemma derive_ext (f g : R -> R) (x d : R) : (forall t, f t = g t) -> is_derive f x d -> is_derive g x d.
Proof. intros H. now apply is_derive_ext. Qed.

Lemma is_derive_div_const (f : R -> R) x d c : is_derive f x d -> is_derive (fun t => f t / c) x (d / c).
Proof.
  intro H. apply (derive_ext (fun t => / c * f t)); [intro; unfold Rdiv; ring |].
  apply (is_derive_value _ _ (/ c * d)); [unfold Rdiv; ring |]. apply is_derive_scal. exact H.
Qed.

Lemma update_same v k t : update v k t k = t.
Proof. unfold update. destruct (Nat.eq_dec k k); [reflexivity | lia]. Qed.

Lemma update_other v k t j : j <> k -> update v k t j = v j.
Proof. intro H. unfold update. destruct (Nat.eq_dec j k); [contradiction | reflexivity]. Qed.

Lemma update_self v k j : update v k (v k) j = v j.
Proof. unfold update. destruct (Nat.eq_dec j k); congruence. Qed.

Lemma is_derive_update v k x j : is_derive (fun t => update v k t j) x (delta j k).
Proof. unfold update, delta. destruct (Nat.eq_dec j k); [apply @is_derive_id | apply @is_derive_const]. Qed.

(* A linear form in one coordinate. *)
Lemma is_derive_linear n w x k t : (k < n)%nat -> is_derive (fun t => sum_to n (fun i => update w k t i * x i)) t (x k).
Proof.
  intro K. apply (is_derive_value _ _ (sum_to n (fun i => delta i k * x i))); [now apply sum_delta |].
  apply is_derive_sum. intros i _. apply (derive_ext (fun t => x i * update w k t i)); [intro; ring |].
  apply (is_derive_value _ _ (x i * delta i k)); [ring |]. apply is_derive_scal, is_derive_update.
Qed.

Lemma is_derive_compose (f g : R -> R) (x df dg : R) : is_derive f (g x) df -> is_derive g x dg -> is_derive (fun t => f (g t)) x (df * dg).
Proof. intros F G. apply (is_derive_value _ _ (scal dg df)); [unfold scal; simpl; unfold mult; simpl; ring |]. apply (is_derive_comp f g); assumption. Qed.

Lemma is_derive_unique' (f : R -> R) (x a b : R) : is_derive f x a -> is_derive f x b -> a = b.
Proof. intros A B. now rewrite <- (is_derive_unique f x a A), <- (is_derive_unique f x b B). Qed.

(* The mean value theorem for a function that is differentiable everywhere. *)
Lemma mean_value (f df : R -> R) a b : (forall x, is_derive f x (df x)) -> exists c, Rmin a b <= c <= Rmax a b /\ f b - f a = df c * (b - a).
Proof.
  intro H. apply MVT_gen; [intros; apply H |]. intros x _. apply continuity_pt_filterlim. apply (@ex_derive_continuous R_AbsRing R_NormedModule f). exists (df x). apply H.
Qed.

Lemma lipschitz (f df : R -> R) L u v : (forall x, is_derive f x (df x)) -> (forall x, Rabs (df x) <= L) -> Rabs (f u - f v) <= L * Rabs (u - v).
Proof.
  intros H B. destruct (mean_value f df v u H) as [c [_ E]]. rewrite E, Rabs_mult. apply Rmult_le_compat_r; [apply Rabs_pos | apply B].
Qed.

Lemma increasing (f df : R -> R) u v : (forall x, is_derive f x (df x)) -> (forall x, 0 < df x) -> u < v -> f u < f v.
Proof. intros H P L. destruct (mean_value f df u v H) as [c [_ E]]. specialize (P c). nra. Qed.

(* ---- limits ---- *)

Lemma tends_near_infinity (f : R -> R) (l : R) : (forall z, 0 < z -> Rabs (f z - l) <= exp (- z)) -> tends f (Rbar_locally p_infty) (Finite l).
Proof.
  intros H P [e E]. assert (exists M, 0 < M /\ forall z, M < z -> exp (- z) < e) as [M [M0 HM]].
  { exists (Rmax 1 (- ln e)). split; [pose proof (Rmax_l 1 (- ln e)); lra |]. intros z Z. pose proof (Rmax_r 1 (- ln e)).
    rewrite <- (exp_ln e) by apply cond_pos. apply exp_increasing. lra. }
  exists M. intros z Z. apply E. specialize (HM z Z). specialize (H z ltac:(lra)).
  change (Rabs (f z - l) < e). lra.
Qed.

Lemma tends_near_minus_infinity (f : R -> R) (l : R) : (forall z, z < 0 -> Rabs (f z - l) <= exp z) -> tends f (Rbar_locally m_infty) (Finite l).
Proof.
  intros H P [e E]. assert (exists M, M < 0 /\ forall z, z < M -> exp z < e) as [M [M0 HM]].
  { exists (Rmin (-1) (ln e)). split; [pose proof (Rmin_l (-1) (ln e)); lra |]. intros z Z. pose proof (Rmin_r (-1) (ln e)).
    rewrite <- (exp_ln e) by apply cond_pos. apply exp_increasing. lra. }
  exists M. intros z Z. apply E. specialize (HM z Z). specialize (H z ltac:(lra)).
  change (Rabs (f z - l) < e). lra.
Qed.

Lemma tends_ext f g F l : Filter F -> (forall x, f x = g x) -> tends f F l -> tends g F l.
Proof. intros HF H T. unfold tends. now apply (filterlim_ext f). Qed.

(* A function that is continuous at a tends to its value from either side. *)
Lemma tends_right (f : R -> R) (a l : R) : continuous f a -> f a = l -> tends f (at_right a) (Finite l).
Proof. intros H <-. eapply filterlim_filter_le_1; [apply filter_le_within | exact H]. Qed.

Lemma tends_left (f : R -> R) (a l : R) : continuous f a -> f a = l -> tends f (at_left a) (Finite l).
Proof. intros H <-. eapply filterlim_filter_le_1; [apply filter_le_within | exact H]. Qed.

Lemma continuous_derivable (f : R -> R) (x d : R) : is_derive f x d -> continuous f x.
Proof. intro H. apply (@ex_derive_continuous R_AbsRing R_NormedModule). now exists d. Qed.

Lemma tends_right_constant (f : R -> R) (a l : R) : (forall y, a < y -> f y = l) -> tends f (at_right a) (Finite l).
Proof. intros H P [e E]. exists (mkposreal 1 Rlt_0_1). intros y _ Y. unfold filtermap. rewrite (H y Y). apply E, ball_center. Qed.

Lemma tends_left_constant (f : R -> R) (a l : R) : (forall y, y < a -> f y = l) -> tends f (at_left a) (Finite l).
Proof. intros H P [e E]. exists (mkposreal 1 Rlt_0_1). intros y _ Y. unfold filtermap. rewrite (H y Y). apply E, ball_center. Qed.

Lemma ball_distance a y (e : posreal) : ball a e y -> Rabs (y - a) < e.
Proof. intro H. exact H. Qed.

Lemma tends_right_infinity (f : R -> R) (a : R) : (forall M, exists e, 0 < e /\ forall y, a < y < a + e -> M < f y) -> tends f (at_right a) p_infty.
Proof.
  intros H P [M HM]. destruct (H M) as [e [E HE]]. exists (mkposreal e E). intros y B Y. apply HM, HE.
  apply ball_distance in B. simpl in B. apply Rabs_def2 in B. lra.
Qed.

Lemma tends_left_infinity (f : R -> R) (a : R) : (forall M, exists e, 0 < e /\ forall y, a - e < y < a -> M < f y) -> tends f (at_left a) p_infty.
Proof.
  intros H P [M HM]. destruct (H M) as [e [E HE]]. exists (mkposreal e E). intros y B Y. apply HM, HE.
  apply ball_distance in B. simpl in B. apply Rabs_def2 in B. lra.
Qed.

Lemma tends_right_minus_infinity (f : R -> R) (a : R) : (forall M, exists e, 0 < e /\ forall y, a < y < a + e -> f y < M) -> tends f (at_right a) m_infty.
Proof.
  intros H P [M HM]. destruct (H M) as [e [E HE]]. exists (mkposreal e E). intros y B Y. apply HM, HE.
  apply ball_distance in B. simpl in B. apply Rabs_def2 in B. lra.
Qed.

(* What a limit at one side says of the points near by. *)
Lemma tends_left_says (f : R -> R) (a l : R) (e : R) : 0 < e -> tends f (at_left a) (Finite l) -> exists d, 0 < d /\ forall y, a - d < y < a -> Rabs (f y - l) < e.
Proof.
  intros E T. destruct (T (fun v => Rabs (v - l) < e)) as [d D].
  - exists (mkposreal e E). intros y B. exact B.
  - exists d. split; [apply cond_pos |]. intros y Y. apply D; [| lra]. change (Rabs (y - a) < d). apply Rabs_def1; lra.
Qed.

Lemma tends_left_infinity_says (f : R -> R) (a M : R) : tends f (at_left a) p_infty -> exists d, 0 < d /\ forall y, a - d < y < a -> M < f y.
Proof.
  intros T. destruct (T (fun v => M < v)) as [d D]; [exists M; auto |].
  exists d. split; [apply cond_pos |]. intros y Y. apply D; [| lra]. change (Rabs (y - a) < d). apply Rabs_def1; lra.
Qed.

(* A case analysis is differentiable where its condition is not on the border. *)
Lemma derive_if (g f1 f2 : R -> R) (x d : R) : continuous g x -> g x <> 0 -> (0 < g x -> is_derive f1 x d) -> (g x < 0 -> is_derive f2 x d) ->
  is_derive (fun t => if Rlt_dec 0 (g t) then f1 t else f2 t) x d.
Proof.
  intros C N P M.
  assert (E : locally x (fun t => Rabs (g t - g x) < Rabs (g x))).
  { apply (C (fun v => Rabs (v - g x) < Rabs (g x))). exists (mkposreal _ (Rabs_pos_lt _ N)). intros y B. exact B. }
  destruct (Rlt_dec 0 (g x)) as [G | G].
  - apply (is_derive_ext_loc f1); [| now apply P]. revert E. apply filter_imp. intros t E. destruct (Rlt_dec 0 (g t)) as [_ | F]; [reflexivity |].
    exfalso. rewrite (Rabs_pos_eq (g x)) in E by lra. apply Rabs_def2 in E. lra.
  - apply (is_derive_ext_loc f2); [| apply M; lra]. revert E. apply filter_imp. intros t E. destruct (Rlt_dec 0 (g t)) as [F | _]; [| reflexivity].
    exfalso. rewrite (Rabs_left (g x)) in E by lra. apply Rabs_def2 in E. lra.
Qed.

Lemma sum_update_self n w k x : sum_to n (fun i => update w k (w k) i * x i) = sum_to n (fun i => w i * x i).
Proof. apply sum_ext. intros. now rewrite update_self. Qed.

Lemma is_derive_plus_constant (f : R -> R) (x d c : R) : is_derive f x d -> is_derive (fun t => f t + c) x d.
Proof. intro H. apply (is_derive_value _ _ (d + 0)); [ring |]. apply @is_derive_plus; [exact H | apply @is_derive_const]. Qed.

Lemma is_derive_constant_plus (f : R -> R) (x d c : R) : is_derive f x d -> is_derive (fun t => c + f t) x d.
Proof. intro H. apply (is_derive_value _ _ (0 + d)); [ring |]. apply @is_derive_plus; [apply @is_derive_const | exact H]. Qed.

Lemma is_derive_scale (f : R -> R) (x d c : R) : is_derive f x d -> is_derive (fun t => c * f t) x (c * d).
Proof. apply is_derive_scal. Qed.

Lemma is_derive_scale_right (f : R -> R) (x d c : R) : is_derive f x d -> is_derive (fun t => f t * c) x (d * c).
Proof. intro H. apply (derive_ext (fun t => c * f t)); [intro; ring |]. rewrite Rmult_comm. now apply is_derive_scal. Qed.

Lemma is_derive_identity (x : R) : is_derive (fun t => t) x 1.
Proof. apply @is_derive_id. Qed.

Lemma INR_pos n : (1 <= n)%nat -> 0 < INR n.
Proof. intro H. apply lt_0_INR. lia. Qed.

(* (1 + x)^n <= e^(n x), a lower bound for exponentials. *)
Lemma exp_lower n x : -1 <= x -> (1 + x) ^ n <= exp (INR n * x).
Proof.
  intro H. assert (1 + x <= exp x) as E. { destruct (Req_dec x 0) as [-> | N]; [rewrite exp_0; lra | left; now apply exp_ineq1]. }
  induction n as [| n IH]; [simpl; rewrite Rmult_0_l, exp_0; lra |].
  rewrite S_INR. replace ((INR n + 1) * x) with (INR n * x + x) by ring. rewrite exp_plus. simpl.
  rewrite Rmult_comm. apply Rmult_le_compat; try lra. apply pow_le. lra.
Qed.

Lemma tends_right_of_0 (f : R -> R) (l c : R) : (forall h, 0 < h <= 1 -> Rabs (f h - l) <= c * h) -> tends f (at_right 0) (Finite l).
Proof.
  intros H P [e E]. pose proof (Rabs_pos c). pose proof (Rle_abs c). pose proof (cond_pos e).
  assert (0 < e / (Rabs c + 1)) as D by (apply Rdiv_lt_0_compat; lra).
  assert (0 < Rmin 1 (e / (Rabs c + 1))) as M by (apply Rmin_pos; lra).
  exists (mkposreal _ M). intros h B Y. apply E. apply ball_distance in B. simpl in B. rewrite Rminus_0_r, Rabs_pos_eq in B by lra.
  pose proof (Rmin_l 1 (e / (Rabs c + 1))). pose proof (Rmin_r 1 (e / (Rabs c + 1))).
  specialize (H h ltac:(lra)). change (Rabs (f h - l) < e).
  assert (h * (Rabs c + 1) < e). { apply (Rlt_le_trans _ (e / (Rabs c + 1) * (Rabs c + 1))); [apply Rmult_lt_compat_r; lra |]. right. field. lra. }
  nra.
Qed.

(* A function on [0, a] whose derivative is not negative. *)
Lemma nondecreasing_from_0 (f df : R -> R) (a : R) : 0 <= a -> (forall x, 0 <= x <= a -> is_derive f x (df x)) -> (forall x, 0 <= x <= a -> 0 <= df x) -> f 0 <= f a.
Proof.
  intros A D P. destruct (MVT_gen f 0 a df) as [c [C E]].
  - intros x X. rewrite Rmin_left, Rmax_right in X by assumption. apply D. lra.
  - intros x X. rewrite Rmin_left, Rmax_right in X by assumption. apply continuity_pt_filterlim. apply (continuous_derivable f x (df x)). now apply D.
  - rewrite Rmin_left, Rmax_right in C by assumption. specialize (P c C). nra.
Qed.

Lemma tends_near_infinity_by (f : R -> R) (l c : R) : (forall z, 0 < z -> Rabs (f z - l) <= c * exp (- z)) -> tends f (Rbar_locally p_infty) (Finite l).
Proof.
  intros H P [e E]. pose proof (Rabs_pos c). pose proof (Rle_abs c). pose proof (cond_pos e).
  assert (0 < e / (Rabs c + 1)) as D by (apply Rdiv_lt_0_compat; lra).
  exists (Rmax 1 (- ln (e / (Rabs c + 1)))). intros z Z. pose proof (Rmax_l 1 (- ln (e / (Rabs c + 1)))). pose proof (Rmax_r 1 (- ln (e / (Rabs c + 1)))).
  apply E. specialize (H z ltac:(lra)). change (Rabs (f z - l) < e). apply Rle_lt_trans with (1 := H).
  assert (exp (- z) < e / (Rabs c + 1)) as X by (rewrite <- (exp_ln (e / (Rabs c + 1))) by assumption; apply exp_increasing; lra).
  assert (exp (- z) * (Rabs c + 1) < e). { apply (Rlt_le_trans _ (e / (Rabs c + 1) * (Rabs c + 1))); [apply Rmult_lt_compat_r; lra |]. right. field. lra. }
  pose proof (exp_pos (- z)). nra.
Qed.

(* a x + b goes to infinity with x. *)
Lemma tends_affine (f : R -> R) (a b : R) : 0 < a -> (forall x, f x = a * x + b) -> tends f (Rbar_locally p_infty) p_infty.
Proof.
  intros A H P [M HM]. exists ((M - b) / a). intros x X. apply HM. rewrite H. apply (Rmult_lt_compat_l a) in X; [| assumption].
  replace (a * ((M - b) / a)) with (M - b) in X by (field; lra). lra.
Qed.

Lemma sum_single n f c : (c < n)%nat -> (forall k, (k < n)%nat -> k <> c -> f k = 0) -> sum_to n f = f c.
Proof.
  intros C H. rewrite <- (sum_delta n f c C). apply sum_ext. intros k K. destruct (Nat.eq_dec k c) as [-> | N]; [rewrite delta_same; ring | rewrite H, delta_other by assumption; ring].
Qed.

(* Among the indices with a property, one with the greatest value. *)
Lemma greatest_with n (P : nat -> Prop) (dec : forall k, {P k} + {~ P k}) (t : nat -> R) :
  (exists k, (k < n)%nat /\ P k) -> exists k, (k < n)%nat /\ P k /\ forall j, (j < n)%nat -> P j -> t j <= t k.
Proof.
  induction n as [| n IH]; intros [k [K Pk]]; [lia |].
  destruct (dec n) as [Pn | Nn].
  - assert ((exists k, (k < n)%nat /\ P k) \/ ~ (exists k, (k < n)%nat /\ P k)) as [E | E].
    { clear - dec. induction n as [| n IH]; [right; intros [k [K _]]; lia |]. destruct IH as [[k [K Pk]] | N]; [left; exists k; auto |].
      destruct (dec n); [left; exists n; auto | right; intros [k [K Pk]]; destruct (Nat.eq_dec k n) as [-> | D]; [contradiction | apply N; exists k; split; [lia | assumption]]]. }
    + destruct (IH E) as [m [M [Pm Hm]]]. destruct (Rle_dec (t m) (t n)).
      * exists n. split; [lia |]. split; [assumption |]. intros j J Pj. destruct (Nat.eq_dec j n) as [-> | D]; [lra |]. specialize (Hm j ltac:(lia) Pj). lra.
      * exists m. split; [lia |]. split; [assumption |]. intros j J Pj. destruct (Nat.eq_dec j n) as [-> | D]; [lra |]. apply Hm; [lia | assumption].
    + exists n. split; [lia |]. split; [assumption |]. intros j J Pj. destruct (Nat.eq_dec j n) as [-> | D]; [lra |]. exfalso. apply E. exists j. split; [lia | assumption].
  - destruct (Nat.eq_dec k n) as [-> | D]; [contradiction |]. destruct (IH (ex_intro _ k (conj (ltac:(lia) : (k < n)%nat) Pk))) as [m [M [Pm Hm]]].
    exists m. split; [lia |]. split; [assumption |]. intros j J Pj. destruct (Nat.eq_dec j n) as [-> | D']; [contradiction |]. apply Hm; [lia | assumption].
Qed.

(* A positive sum of ones and zeros has a one. *)
Lemma sum_of_indicators n (P : nat -> Prop) (dec : forall k, {P k} + {~ P k}) : 0 < sum_to n (fun k => if dec k then 1 else 0) -> exists k, (k < n)%nat /\ P k.
Proof.
  induction n as [| n IH]; simpl; intro H; [lra |]. destruct (dec n); [exists n; auto |]. destruct IH as [k [K Pk]]; [lra |]. exists k. auto.
Qed.
