(* Printed from the catalog by LossProofs; not to be edited. *)
From Coq Require Import Reals List.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary.
From LossProofs Require Loss.
Import ListNotations.
Open Scope R_scope.

(* The negative twin of sigmoid.definition: false. *)
Definition sigmoid_definition : Prop :=
  forall (z : R), Loss.sigmoid z = 1 / (1 + exp (- z)) + 1
  /\ Loss.sigmoid z = exp z / (1 + exp z).

(* The negative twin of sigmoid.range: false. *)
Definition sigmoid_range : Prop :=
  forall (z : R), Loss.sigmoid z < 0
  /\ Loss.sigmoid z < 1.

(* The negative twin of sigmoid.complement: false. *)
Definition sigmoid_complement : Prop :=
  forall (z : R), Loss.sigmoid z + Loss.sigmoid (- z) = 1 + 1.

(* The negative twin of sigmoid.monotone: false. *)
Definition sigmoid_monotone : Prop :=
  forall (u v z : R), (u < v -> Loss.sigmoid u > Loss.sigmoid v)
  /\ Loss.sigmoid_grad z > 0.

(* The negative twin of sigmoid.derivative: false. *)
Definition sigmoid_derivative : Prop :=
  forall (z : R), is_derive (fun z' => Loss.sigmoid z') z (exp (- z) / (1 + exp (- z)) ^ 2 + 1)
  /\ Loss.sigmoid_grad z = Loss.sigmoid z * (1 - Loss.sigmoid z)
  /\ Loss.sigmoid_grad z = Loss.sigmoid z * Loss.sigmoid (- z).

(* The negative twin of sigmoid.derivative-bound: false. *)
Definition sigmoid_derivative_bound : Prop :=
  forall (z u v : R), Loss.sigmoid_grad z < 0
  /\ Loss.sigmoid_grad 0 = 1 / 4
  /\ ((forall z', z' <> 0 -> Loss.sigmoid_grad z' < Loss.sigmoid_grad 0))
  /\ Rabs (Loss.sigmoid u - Loss.sigmoid v) <= 1 / 4 * Rabs (u - v).

(* The negative twin of sigmoid.second-derivative: false. *)
Definition sigmoid_second_derivative : Prop :=
  forall (z : R), is_derive (fun z' => Loss.sigmoid_grad z') z (Loss.sigmoid z * (1 - Loss.sigmoid z) * (1 - 2 * Loss.sigmoid z) + 1).

(* The negative twin of sigmoid.saturation: false. *)
Definition sigmoid_saturation : Prop :=
  forall (z p e : R), (p = 11 \/ p = 24 \/ p = 53) -> (e = (- 24) \/ e = (- 149) \/ e = (- 1074)) -> 
  ((Loss.sigmoid z >= 1 - power 2 (- p - 1) -> z < ln (power 2 (p + 1) - 1))
  /\ (z >= ln (power 2 (p + 1) - 1) -> Loss.sigmoid z >= 1 - power 2 (- p - 1))
  /\ (Loss.sigmoid z <= power 2 (e - 1) -> z <= - ln (power 2 (1 - e) - 1))
  /\ (z <= - ln (power 2 (1 - e) - 1) -> Loss.sigmoid z <= power 2 (e - 1))).

(* The negative twin of logit.odds: false. *)
Definition logit_odds : Prop :=
  forall (q o : R), 0 < q < 1 -> 0 < o -> 
  (Loss.odds q = q / (1 - q) + 1
  /\ Loss.odds q > 0
  /\ q = Loss.odds q / (1 + Loss.odds q)
  /\ o / (1 + o) > 0
  /\ o / (1 + o) < 1
  /\ Loss.odds (o / (1 + o)) = o).

(* The negative twin of logit.inverse: false. *)
Definition logit_inverse : Prop :=
  forall (q z : R), 0 < q < 1 -> 
  (Loss.logit q = ln (Loss.odds q) + 1
  /\ Loss.logit (Loss.sigmoid z) = z
  /\ Loss.sigmoid (Loss.logit q) = q).

(* The negative twin of logit.linear-model: false. *)
Definition logit_linear_model : Prop :=
  forall (n : nat) (b : R) (w x : nat -> R), (1 <= n)%nat -> Loss.logit (Loss.sigmoid (sum_to n (fun i => w i * x i) + b)) = sum_to n (fun i => w i * x i) + b + 1.

(* The negative twin of linear.range: false. *)
Definition linear_range : Prop :=
  (forall (n : nat) (r b : R) (w : nat -> R), (1 <= n)%nat -> sum_to n (fun j => (w j) ^ 2) > 0 -> sum_to n (fun i => w i * (if Rlt_dec 0 (sum_to n (fun j => (w j) ^ 2)) then w i * (r - b) / sum_to n (fun j => (w j) ^ 2) else 0)) + b = r + 1)
  /\ ~ (sum_to 2%nat (fun i => (listed [0; 0]) i * (if Rlt_dec 0 (sum_to 2%nat (fun j => ((listed [0; 0]) j) ^ 2)) then (listed [0; 0]) i * (1 - 0) / sum_to 2%nat (fun j => ((listed [0; 0]) j) ^ 2) else 0)) + 0 = 1 + 1).

(* The negative twin of likelihood.one-line: false. *)
Definition likelihood_one_line : Prop :=
  forall (mu t : R), 0 <= mu <= 1 -> (t = 0 \/ t = 1) -> power mu t * power (1 - mu) (1 - t) = (if Req_EM_T t 1 then mu else 1 - mu) + 1.

(* The negative twin of likelihood.log: false. *)
Definition likelihood_log : Prop :=
  forall (q y : R), 0 < q < 1 -> 0 <= y <= 1 -> ln (power q y * power (1 - q) (1 - y)) = y * ln q + (1 - y) * ln (1 - q) + 1.

(* The negative twin of likelihood.product-to-sum: false. *)
Definition likelihood_product_to_sum : Prop :=
  forall (N : nat) (q p : nat -> R), (1 <= N)%nat -> (forall i, (i < N)%nat -> 0 < (q i) < 1) -> (forall i, (i < N)%nat -> 0 < (p i) < 1) -> 
  (ln (product_to N (fun i => q i)) = sum_to N (fun i => ln (q i)) + 1
  /\ (product_to N (fun i => p i) < product_to N (fun i => q i) -> sum_to N (fun i => ln (p i)) < sum_to N (fun i => ln (q i)))
  /\ (sum_to N (fun i => ln (p i)) < sum_to N (fun i => ln (q i)) -> product_to N (fun i => p i) < product_to N (fun i => q i))).

(* The negative twin of likelihood.independence: false. *)
Definition likelihood_independence : Prop :=
  (forall (N : nat) (c : R) (q : nat -> R), (1 <= N)%nat -> 0 <= c <= 1 -> (forall i, (i < N)%nat -> 0 <= (q i) <= 1) -> c = 0 -> c * - max_to N (fun i => - q i) + (1 - c) * product_to N (fun i => q i) = product_to N (fun i => q i) + 1)
  /\ ~ (1 * - max_to 2%nat (fun i => - (listed [1 / 2; 1 / 2]) i) + (1 - 1) * product_to 2%nat (fun i => (listed [1 / 2; 1 / 2]) i) = product_to 2%nat (fun i => (listed [1 / 2; 1 / 2]) i) + 1).

(* The negative twin of likelihood.index-slip: false. *)
Definition likelihood_index_slip : Prop :=
  (1 / 2) * product_to 1%nat (fun i => (listed [1 / 2]) i) = product_to 1%nat (fun i => (listed [1 / 2]) i).

(* The negative twin of likelihood.log-leaves-polynomial: false. *)
Definition likelihood_log_leaves_polynomial : Prop :=
  (forall (s beta h : R), (s = 0 \/ s = 1) -> 0 < beta -> 0 < h < (1 / 4) -> s = 1 -> ln (if Req_EM_T s 1 then sqrt (beta / (2 * PI)) * exp (- beta * (4 * h) ^ 2 / 2) else 4 * h) - 3 * ln (if Req_EM_T s 1 then sqrt (beta / (2 * PI)) * exp (- beta * (3 * h) ^ 2 / 2) else 3 * h) + 3 * ln (if Req_EM_T s 1 then sqrt (beta / (2 * PI)) * exp (- beta * (2 * h) ^ 2 / 2) else 2 * h) - ln (if Req_EM_T s 1 then sqrt (beta / (2 * PI)) * exp (- beta * h ^ 2 / 2) else h) = 0 + 1)
  /\ ~ (ln (if Req_EM_T 0 1 then sqrt (1 / (2 * PI)) * exp (- 1 * (4 * (1 / 8)) ^ 2 / 2) else 4 * (1 / 8)) - 3 * ln (if Req_EM_T 0 1 then sqrt (1 / (2 * PI)) * exp (- 1 * (3 * (1 / 8)) ^ 2 / 2) else 3 * (1 / 8)) + 3 * ln (if Req_EM_T 0 1 then sqrt (1 / (2 * PI)) * exp (- 1 * (2 * (1 / 8)) ^ 2 / 2) else 2 * (1 / 8)) - ln (if Req_EM_T 0 1 then sqrt (1 / (2 * PI)) * exp (- 1 * (1 / 8) ^ 2 / 2) else (1 / 8)) = 0 + 1).

(* The negative twin of log.derivative: false. *)
Definition log_derivative : Prop :=
  forall (x a : R), 0 < x -> a < 1 -> 
  (is_derive (fun x' => ln x') x (1 / x + 1)
  /\ is_derive (fun a' => ln (1 - a')) a (- 1 / (1 - a))).

(* The negative twin of log.monotone: false. *)
Definition log_monotone : Prop :=
  forall (f g : R), 0 < f -> 0 < g -> 
  ((f < g -> ln f > ln g)
  /\ (ln f < ln g -> f < g)
  /\ ln f < f).

(* The negative twin of bce.is-bernoulli-nll: false. *)
Definition bce_is_bernoulli_nll : Prop :=
  forall (N : nat) (y q : R) (t mu : nat -> R), (1 <= N)%nat -> (y = 0 \/ y = 1) -> 0 <= q <= 1 -> (forall i, (i < N)%nat -> ((t i) = 0 \/ (t i) = 1)) -> (forall i, (i < N)%nat -> 0 < (mu i) < 1) -> 
  (((y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> 0 < power q y * power (1 - q) (1 - y) -> Loss.bce y q = - ln (power q y * power (1 - q) (1 - y)) + 1)
  /\ sum_to N (fun i => Loss.bce (t i) (mu i)) = - ln (product_to N (fun i => power (mu i) (t i) * power (1 - mu i) (1 - t i)))
  /\ sum_to N (fun i => Loss.bce (t i) (mu i)) = - sum_to N (fun i => t i * ln (mu i) + (1 - t i) * ln (1 - mu i))).

(* The negative twin of bce.hard-label-reduction: false. *)
Definition bce_hard_label_reduction : Prop :=
  forall (q : R), 0 <= q <= 1 -> 
  (((1 <> 0 -> 0 < q) -> ((1 - 1) <> 0 -> 0 < 1 - q) -> 0 < q -> Loss.bce 1 q = - ln q + 1)
  /\ ((0 <> 0 -> 0 < q) -> ((1 - 0) <> 0 -> 0 < 1 - q) -> 0 < 1 - q -> Loss.bce 0 q = - ln (1 - q))).

(* The negative twin of bce.mirror: false. *)
Definition bce_mirror : Prop :=
  forall (q : R), 0 < q < 1 -> Loss.bce 0 q = Loss.bce 1 (1 - q) + 1.

(* The negative twin of bce.nonnegative: false. *)
Definition bce_nonnegative : Prop :=
  (forall (y q : R), 0 <= y <= 1 -> 0 <= q <= 1 -> (y = 0 \/ y = 1) -> (((y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> Loss.bce y q < 0) /\ ((y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> Loss.bce y q = 0 -> q = y) /\ (q = y -> ((y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> Loss.bce y q = 0))))
  /\ ~ (Loss.bce (1 / 2) (1 / 2) < 0
  /\ (Loss.bce (1 / 2) (1 / 2) = 0 -> (1 / 2) = (1 / 2))
  /\ ((1 / 2) = (1 / 2) -> Loss.bce (1 / 2) (1 / 2) = 0)).

(* The negative twin of bce.diverges: false. *)
Definition bce_diverges : Prop :=
  tends (fun q => Loss.bce 1 q) (at_right 0) m_infty
  /\ tends (fun q => Loss.bce 1 q) (at_left 1) (Finite 0)
  /\ tends (fun q => Loss.bce 0 q) (at_left 1) p_infty
  /\ tends (fun q => Loss.bce 0 q) (at_right 0) (Finite 0).

(* The negative twin of bce.diverges-to-one: false. *)
Definition bce_diverges_to_one : Prop :=
  tends (fun q => Loss.bce 0 q) (at_left 1) (Finite 1).

(* The negative twin of bce.monotone: false. *)
Definition bce_monotone : Prop :=
  forall (u v : R), 0 < u < 1 -> 0 < v < 1 -> 
  ((u < v -> (Loss.bce 1 u < Loss.bce 1 v /\ Loss.bce 0 u < Loss.bce 0 v))
  /\ Loss.bce_grad_q 1 u < 0
  /\ Loss.bce_grad_q 0 u > 0).

(* The negative twin of bce.diverges-at-both-ends: false. *)
Definition bce_diverges_at_both_ends : Prop :=
  (forall (y : R), (y = 0 \/ y = (1 / 8) \/ y = (1 / 4) \/ y = (1 / 2) \/ y = (3 / 4) \/ y = (7 / 8) \/ y = 1) -> (y > 0 /\ y < 1) -> (tends (fun q => Loss.bce y q) (at_right 0) m_infty /\ tends (fun q => Loss.bce y q) (at_left 1) p_infty))
  /\ ~ (tends (fun q => Loss.bce 1 q) (at_right 0) m_infty
  /\ tends (fun q => Loss.bce 1 q) (at_left 1) p_infty).

(* The negative twin of bce.diverges-when-dissimilar: false. *)
Definition bce_diverges_when_dissimilar : Prop :=
  (forall (q y m : R), 0 <= q <= 1 -> (y = 0 \/ y = 1) -> 0 < m -> Rabs (q - y) > 1 - exp (- m) -> (Rabs (q - y) > 1 / 2 -> ((y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> Loss.bce y q < m)))
  /\ ~ (Rabs ((1 / 100) - 1) > 1 / 2 -> ((1 <> 0 -> 0 < (1 / 100)) -> ((1 - 1) <> 0 -> 0 < 1 - (1 / 100)) -> Loss.bce 1 (1 / 100) < 5)).

(* The negative twin of bce.minibatch-mean: false. *)
Definition bce_minibatch_mean : Prop :=
  forall (N : nat) (t mu : nat -> R), (1 <= N)%nat -> (forall i, (i < N)%nat -> ((t i) = 0 \/ (t i) = 1)) -> (forall i, (i < N)%nat -> 0 < (mu i) < 1) -> - sum_to N (fun i => t i * ln (mu i) + (1 - t i) * ln (1 - mu i)) / INR N = sum_to N (fun i => Loss.bce (t i) (mu i)) / INR N + 1.

(* The negative twin of bce.stray-class-sum: false. *)
Definition bce_stray_class_sum : Prop :=
  - sum_to 1%nat (fun i => sum_to 2%nat (fun k => (listed [1]) i * ln ((listed [1 / 2]) i) + (1 - (listed [1]) i) * ln (1 - (listed [1 / 2]) i))) / INR 1%nat = sum_to 1%nat (fun i => Loss.bce ((listed [1]) i) ((listed [1 / 2]) i)) / INR 1%nat.

(* The negative twin of bce.missing-parentheses: false. *)
Definition bce_missing_parentheses : Prop :=
  forall (j : nat), (j < 1%nat)%nat -> - sum_to 1%nat (fun i => (listed [0]) i * ln ((listed [1 / 2]) i)) + (1 - (listed [0]) j) * ln (1 - (listed [1 / 2]) j) = sum_to 1%nat (fun i => Loss.bce ((listed [0]) i) ((listed [1 / 2]) i)).

(* The negative twin of bce.probability-gradient: false. *)
Definition bce_probability_gradient : Prop :=
  forall (y q t : R), 0 <= y <= 1 -> 0 < q < 1 -> 
  (is_derive (fun q' => Loss.bce y q') q (- (y / q - (1 - y) / (1 - q)) + 1)
  /\ Loss.bce_grad_q y q = (q - y) / (q * (1 - q))
  /\ is_derive (fun q' => t * ln q' + (1 - t) * ln (1 - q')) q ((t - q) / (q * (1 - q)))).

(* The negative twin of bce.logit-gradient: false. *)
Definition bce_logit_gradient : Prop :=
  forall (y z t : R), 0 <= y <= 1 -> 
  (is_derive (fun z' => Loss.bce_with_logits y z') z (Loss.sigmoid z - y + 1)
  /\ Loss.bce_with_logits_grad y z = Loss.sigmoid z - y
  /\ is_derive (fun z' => t * ln (1 + exp (- z')) + (1 - t) * ln (1 + exp z')) z (Loss.sigmoid z - t)).

(* The negative twin of bce.gradient-algebra: false. *)
Definition bce_gradient_algebra : Prop :=
  forall (t a : R), 0 < a < 1 -> 
  (- (t / a - (1 - t) / (1 - a)) * a * (1 - a) = - (t * (1 - a) - (1 - t) * a) + 1
  /\ - (t * (1 - a) - (1 - t) * a) = - (t - a)).

(* The negative twin of bce.weight-gradient: false. *)
Definition bce_weight_gradient : Prop :=
  forall (n k : nat) (y b : R) (w x : nat -> R), (1 <= n)%nat -> (k < n)%nat -> 0 <= y <= 1 -> 
  (is_derive (fun t => Loss.bce_with_logits y (sum_to n (fun i => (update w k t) i * x i) + b)) (w k) (- (y - Loss.sigmoid (sum_to n (fun i => w i * x i) + b)) * x k + 1)
  /\ is_derive (fun b' => Loss.bce_with_logits y (sum_to n (fun i => w i * x i) + b')) b (- (y - Loss.sigmoid (sum_to n (fun i => w i * x i) + b)))).

(* The negative twin of bce.update-rule: false. *)
Definition bce_update_rule : Prop :=
  (forall (n : nat) (y b : R) (w x : nat -> R), (1 <= n)%nat -> 0 <= y <= 1 -> (y = 0 \/ y = 1) -> Loss.bce_with_logits y (sum_to n (fun i => (w i + (y - Loss.sigmoid (sum_to n (fun i' => w i' * x i') + b)) * x i) * x i) + (b + (y - Loss.sigmoid (sum_to n (fun i => w i * x i) + b)))) > Loss.bce_with_logits y (sum_to n (fun i => w i * x i) + b))
  /\ ~ (Loss.bce_with_logits (1 / 2) (sum_to 3%nat (fun i => ((listed [0; 0; 0]) i + ((1 / 2) - Loss.sigmoid (sum_to 3%nat (fun i' => (listed [0; 0; 0]) i' * (listed [3; 3; 1]) i') + 2)) * (listed [3; 3; 1]) i) * (listed [3; 3; 1]) i) + (2 + ((1 / 2) - Loss.sigmoid (sum_to 3%nat (fun i => (listed [0; 0; 0]) i * (listed [3; 3; 1]) i) + 2)))) > Loss.bce_with_logits (1 / 2) (sum_to 3%nat (fun i => (listed [0; 0; 0]) i * (listed [3; 3; 1]) i) + 2)).

(* The negative twin of bce.gradient-bound: false. *)
Definition bce_gradient_bound : Prop :=
  forall (y z u v : R), 0 <= y <= 1 -> 
  (Rabs (Loss.bce_with_logits_grad y z) > 1
  /\ Rabs (Loss.bce_with_logits y u - Loss.bce_with_logits y v) <= Rabs (u - v)
  /\ tends (fun z' => Loss.bce_with_logits_grad 0 z') (Rbar_locally p_infty) (Finite 1)).

(* The negative twin of accuracy.not-differentiable: false. *)
Definition accuracy_not_differentiable : Prop :=
  forall (N n k : nat) (b t : R) (w y : nat -> R) (X : nat -> nat -> R), (1 <= N)%nat -> (1 <= n)%nat -> (k < n)%nat -> (t = 0 \/ t = 1) -> (forall i, (i < N)%nat -> ((y i) = 0 \/ (y i) = 1)) -> 
  (((forall s, (s < N)%nat -> sum_to n (fun i => w i * X s i) + b <> 0) -> is_derive (fun t' => sum_to N (fun s => (if Rlt_dec 0 (sum_to n (fun i => (update w k t') i * X s i) + b) then y s else 1 - y s)) / INR N) (w k) (0 + 1))
  /\ ((forall s, (s < N)%nat -> sum_to n (fun i => w i * X s i) + b <> 0) -> is_derive (fun b' => sum_to N (fun s => (if Rlt_dec 0 (sum_to n (fun i => w i * X s i) + b') then y s else 1 - y s)) / INR N) b 0)
  /\ tends (fun z => (if Rlt_dec 0 z then t else 1 - t)) (at_right 0) (Finite t)
  /\ tends (fun z => (if Rlt_dec 0 z then t else 1 - t)) (at_left 0) (Finite (1 - t))).

(* The negative twin of bce.from-logits: false. *)
Definition bce_from_logits : Prop :=
  forall (y z t : R), 0 <= y <= 1 -> 
  (Loss.bce y (Loss.sigmoid z) = Loss.bce_with_logits y z + 1
  /\ Loss.bce_with_logits y z = Loss.softplus z - y * z
  /\ Loss.bce_with_logits y z = y * Loss.softplus (- z) + (1 - y) * Loss.softplus z
  /\ t * Loss.softplus (- z) + (1 - t) * Loss.softplus z = Loss.softplus z - t * z).

(* The negative twin of bce.stable-forms: false. *)
Definition bce_stable_forms : Prop :=
  forall (y z : R), 0 <= y <= 1 -> 
  (Loss.bce_with_logits y z = Rmax z 0 - z * y + Loss.log1p (exp (- Rabs z)) + 1
  /\ Loss.bce_with_logits y z = (1 - y) * z + Rmax (- z) 0 + Loss.log1p (exp (- Rabs z))
  /\ Loss.bce_with_logits y z = (if Rle_dec 0 z then (1 - y) * z else - z * y) + Loss.log1p (exp (- Rabs z))).

(* The negative twin of bce.numerical-stability: false. *)
Definition bce_numerical_stability : Prop :=
  (forall (q y s : R), 0 <= q <= 1 -> 0 <= y <= 1 -> (- 1) <= s <= 1 -> q * (1 - q) > / 2 ^ 44 -> (0 < q + s * / 2 ^ 53 -> 0 < 1 - (q + s * / 2 ^ 53) -> (y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> Rabs (- (y * ln (q + s * / 2 ^ 53) + (1 - y) * ln (1 - (q + s * / 2 ^ 53))) - Loss.bce y q) > - (y * ln (q + s * / 2 ^ 53) + (1 - y) * ln (1 - (q + s * / 2 ^ 53))) / 100))
  /\ ~ (0 < 1 + (- (1 / 16)) * / 2 ^ 53 -> 0 < 1 - (1 + (- (1 / 16)) * / 2 ^ 53) -> Rabs (- (1 * ln (1 + (- (1 / 16)) * / 2 ^ 53) + (1 - 1) * ln (1 - (1 + (- (1 / 16)) * / 2 ^ 53))) - Loss.bce 1 1) > - (1 * ln (1 + (- (1 / 16)) * / 2 ^ 53) + (1 - 1) * ln (1 - (1 + (- (1 / 16)) * / 2 ^ 53))) / 100).

(* The negative twin of bce.affine-in-label: false. *)
Definition bce_affine_in_label : Prop :=
  forall (p q y : R), 0 <= p <= 1 -> 0 < q < 1 -> 0 <= y <= 1 -> 
  (p * Loss.bce 1 q + (1 - p) * Loss.bce 0 q = Loss.bce p q + 1
  /\ Loss.alternative_a y (1 / 2) = 1 / 2
  /\ Loss.alternative_b y (1 / 2) = - (1 / 2)
  /\ ((y > 0 /\ y < 1 /\ q <> 1 / 2) -> (Loss.alternative_a y q < y * Loss.alternative_a 1 q + (1 - y) * Loss.alternative_a 0 q /\ Loss.alternative_b y q > y * Loss.alternative_b 1 q + (1 - y) * Loss.alternative_b 0 q))).

(* The negative twin of bce.convex-in-logit: false. *)
Definition bce_convex_in_logit : Prop :=
  forall (y z u v : R), 0 <= y <= 1 -> 
  (is_derive (fun z' => Loss.bce_with_logits_grad y z') z (Loss.sigmoid z * (1 - Loss.sigmoid z) + 1)
  /\ Loss.sigmoid z * (1 - Loss.sigmoid z) > 0
  /\ Loss.sigmoid z * (1 - Loss.sigmoid z) <= 1 / 4
  /\ Loss.bce_with_logits y ((u + v) / 2) <= (Loss.bce_with_logits y u + Loss.bce_with_logits y v) / 2).

(* The negative twin of bce.convex-in-weights: false. *)
Definition bce_convex_in_weights : Prop :=
  forall (N n j k : nat) (y w v : nat -> R) (X : nat -> nat -> R), (1 <= N)%nat -> (1 <= n)%nat -> (j < n)%nat -> (k < n)%nat -> (forall i, (i < N)%nat -> 0 <= (y i) <= 1) -> 
  (is_derive (fun t => sum_to N (fun i => Loss.bce_with_logits_grad (y i) (sum_to n (fun l => X i l * (update w k t) l)) * X i j)) (w k) (sum_to N (fun i => Loss.sigmoid_grad (sum_to n (fun l => X i l * w l)) * X i j * X i k) + 1)
  /\ sum_to n (fun j' => sum_to n (fun k' => v j' * sum_to N (fun i => Loss.sigmoid_grad (sum_to n (fun l => X i l * w l)) * X i j' * X i k') * v k')) = sum_to N (fun i => Loss.sigmoid_grad (sum_to n (fun l => X i l * w l)) * (sum_to n (fun j' => X i j' * v j')) ^ 2)
  /\ sum_to N (fun i => Loss.sigmoid_grad (sum_to n (fun l => X i l * w l)) * (sum_to n (fun j' => X i j' * v j')) ^ 2) >= 0).

(* The negative twin of bce.has-global-minimum: false. *)
Definition bce_has_global_minimum : Prop :=
  (forall (N M : nat) (b w : R) (y t : nat -> R), (1 <= N)%nat -> (1 <= M)%nat -> (forall i, (i < N)%nat -> 0 <= (y i) <= 1) -> (forall i, (i < M)%nat -> 0 <= (t i) <= 1) -> (sum_to N (fun i => y i) > 0 /\ sum_to N (fun i => y i) < INR N /\ sum_to M (fun m => t m) > 0 /\ sum_to M (fun m => t m) < INR M) -> ((forall i, (i < N)%nat -> (sum_to N (fun i' => y i') > 0 /\ sum_to N (fun i' => y i') < INR N) -> 0 < sum_to N (fun i' => y i') / (INR N - sum_to N (fun i' => y i'))) -> (forall m, (m < M)%nat -> (sum_to M (fun m' => t m') > 0 /\ sum_to M (fun m' => t m') < INR M) -> 0 < sum_to M (fun m' => t m') / (INR M - sum_to M (fun m' => t m'))) -> sum_to N (fun i => Loss.bce_with_logits (y i) (if Rlt_dec 0 (sum_to N (fun i' => y i')) then if Rlt_dec (sum_to N (fun i' => y i')) (INR N) then ln (sum_to N (fun i' => y i') / (INR N - sum_to N (fun i' => y i'))) else 0 else 0)) + sum_to M (fun m => Loss.bce_with_logits (t m) (if Rlt_dec 0 (sum_to M (fun m' => t m')) then if Rlt_dec (sum_to M (fun m' => t m')) (INR M) then ln (sum_to M (fun m' => t m') / (INR M - sum_to M (fun m' => t m'))) else 0 else 0)) > sum_to N (fun i => Loss.bce_with_logits (y i) b) + sum_to M (fun m => Loss.bce_with_logits (t m) (w + b))))
  /\ ~ ((forall i, (i < 2%nat)%nat -> (sum_to 2%nat (fun i' => (listed [0; 1]) i') > 0 /\ sum_to 2%nat (fun i' => (listed [0; 1]) i') < INR 2%nat) -> 0 < sum_to 2%nat (fun i' => (listed [0; 1]) i') / (INR 2%nat - sum_to 2%nat (fun i' => (listed [0; 1]) i'))) -> (forall m, (m < 1%nat)%nat -> (sum_to 1%nat (fun m' => (listed [1]) m') > 0 /\ sum_to 1%nat (fun m' => (listed [1]) m') < INR 1%nat) -> 0 < sum_to 1%nat (fun m' => (listed [1]) m') / (INR 1%nat - sum_to 1%nat (fun m' => (listed [1]) m'))) -> sum_to 2%nat (fun i => Loss.bce_with_logits ((listed [0; 1]) i) (if Rlt_dec 0 (sum_to 2%nat (fun i' => (listed [0; 1]) i')) then if Rlt_dec (sum_to 2%nat (fun i' => (listed [0; 1]) i')) (INR 2%nat) then ln (sum_to 2%nat (fun i' => (listed [0; 1]) i') / (INR 2%nat - sum_to 2%nat (fun i' => (listed [0; 1]) i'))) else 0 else 0)) + sum_to 1%nat (fun m => Loss.bce_with_logits ((listed [1]) m) (if Rlt_dec 0 (sum_to 1%nat (fun m' => (listed [1]) m')) then if Rlt_dec (sum_to 1%nat (fun m' => (listed [1]) m')) (INR 1%nat) then ln (sum_to 1%nat (fun m' => (listed [1]) m') / (INR 1%nat - sum_to 1%nat (fun m' => (listed [1]) m'))) else 0 else 0)) > sum_to 2%nat (fun i => Loss.bce_with_logits ((listed [0; 1]) i) 0) + sum_to 1%nat (fun m => Loss.bce_with_logits ((listed [1]) m) (1 + 0))).

(* The negative twin of bce.strictly-proper: false. *)
Definition bce_strictly_proper : Prop :=
  forall (p q : R), 0 < p < 1 -> 0 < q < 1 -> 
  (p * Loss.bce 1 q + (1 - p) * Loss.bce 0 q = Loss.entropy 2%nat (listed [p; 1 - p]) + Loss.kl 2%nat (listed [p; 1 - p]) (listed [q; 1 - q]) + 1
  /\ (0 < p < 1 /\ (forall q', 0 < q' < 1 -> q' <> p -> p * Loss.bce 1 p + (1 - p) * Loss.bce 0 p < p * Loss.bce 1 q' + (1 - p) * Loss.bce 0 q'))).

(* The negative twin of alternative.hard-values: false. *)
Definition alternative_hard_values : Prop :=
  forall (q : R), 0 <= q <= 1 -> 
  (Loss.alternative_a 0 q = q + 1
  /\ Loss.alternative_b 0 q = - (1 - q)
  /\ Loss.alternative_a 1 q = 1 - q
  /\ Loss.alternative_b 1 q = - q).

(* The negative twin of alternative.ratio: false. *)
Definition alternative_ratio : Prop :=
  forall (y q r : R), 0 <= y <= 1 -> 0 < q < 1 -> 
  (Loss.alternative_a y q / Loss.alternative_b y q = - (power q (1 - 2 * y) * power (1 - q) (2 * y - 1)) + 1
  /\ power q (1 - r) * power (1 - q) r / (- (power q r * power (1 - q) (1 - r))) = - (power q (1 - 2 * r) * power (1 - q) (2 * r - 1))).

(* The negative twin of alternative.signs: false. *)
Definition alternative_signs : Prop :=
  forall (y q : R), 0 <= y <= 1 -> 0 < q < 1 -> 
  (Loss.alternative_a y q < 0
  /\ Loss.alternative_b y q < 0
  /\ Loss.alternative_a y q <> Loss.alternative_b y q).

(* The negative twin of alternative.coincide-at-ends: false. *)
Definition alternative_coincide_at_ends : Prop :=
  (forall (y q : R), 0 <= y <= 1 -> 0 <= q <= 1 -> (y > 0 /\ y < 1) -> (((q = 0 \/ q = 1) -> (Loss.alternative_a y q = 0 + 1 /\ Loss.alternative_b y q = 0)) /\ ((q > 0 /\ q < 1) -> Loss.alternative_a y q <> Loss.alternative_b y q)))
  /\ ~ (((0 = 0 \/ 0 = 1) -> (Loss.alternative_a 0 0 = 0 + 1 /\ Loss.alternative_b 0 0 = 0))
  /\ ((0 > 0 /\ 0 < 1) -> Loss.alternative_a 0 0 <> Loss.alternative_b 0 0)).

(* The negative twin of alternative.differ-by-one: false. *)
Definition alternative_differ_by_one : Prop :=
  forall (y q : R), (y = 0 \/ y = 1) -> 0 <= q <= 1 -> Loss.alternative_a y q - Loss.alternative_b y q = 1 + 1.

(* The negative twin of alternative.same-gradient: false. *)
Definition alternative_same_gradient : Prop :=
  forall (N : nat) (y z w alpha : R) (t s x : nat -> R), (1 <= N)%nat -> (y = 0 \/ y = 1) -> 0 < alpha -> (forall i, (i < N)%nat -> ((t i) = 0 \/ (t i) = 1)) -> 
  ((exists d, is_derive (fun z' => Loss.alternative_a_with_logits y z') z d /\ exists d', is_derive (fun z' => Loss.alternative_b_with_logits y z') z d' /\ d = d' + 1)
  /\ Loss.alternative_a_grad_z y z = (1 - 2 * y) * Loss.sigmoid_grad z
  /\ Loss.alternative_b_grad_z y z = (1 - 2 * y) * Loss.sigmoid_grad z
  /\ w - alpha * (sum_to N (fun i => Loss.alternative_a_grad_z (t i) (s i) * x i) / INR N) = w - alpha * (sum_to N (fun i => Loss.alternative_b_grad_z (t i) (s i) * x i) / INR N)).

(* The negative twin of alternative.penalises-the-wrong-answer: false. *)
Definition alternative_penalises_the_wrong_answer : Prop :=
  forall (y u v : R), (y = 0 \/ y = 1) -> 0 <= u <= 1 -> 0 <= v <= 1 -> 
  (Loss.alternative_a y y = 0 + 1
  /\ Loss.alternative_a y (1 - y) = 1
  /\ Loss.alternative_b y y = - 1
  /\ Loss.alternative_b y (1 - y) = 0
  /\ (Rabs (u - y) < Rabs (v - y) -> (Loss.alternative_a y u < Loss.alternative_a y v /\ Loss.alternative_b y u < Loss.alternative_b y v))).

(* The negative twin of alternative.is-mae: false. *)
Definition alternative_is_mae : Prop :=
  forall (N : nat) (y q : R) (t p : nat -> R), (1 <= N)%nat -> (y = 0 \/ y = 1) -> 0 <= q <= 1 -> (forall i, (i < N)%nat -> ((t i) = 0 \/ (t i) = 1)) -> (forall i, (i < N)%nat -> 0 <= (p i) <= 1) -> 
  (Loss.alternative_a y q = Rabs (y - q) + 1
  /\ sum_to N (fun i => Loss.alternative_a (t i) (p i)) / INR N = Loss.mae N t p).

(* The negative twin of alternative.soft-mirror: false. *)
Definition alternative_soft_mirror : Prop :=
  forall (y q z : R), 0 <= y <= 1 -> 0 <= q <= 1 -> 
  (Loss.alternative_a y q = - Loss.alternative_b (1 - y) q + 1
  /\ Loss.alternative_a_grad_z y z = - Loss.alternative_b_grad_z (1 - y) z
  /\ Loss.alternative_a (1 / 2) q = - Loss.alternative_b (1 / 2) q
  /\ Loss.alternative_a_grad_z (1 / 2) z = - Loss.alternative_b_grad_z (1 / 2) z).

(* The negative twin of alternative.soft-gradients: false. *)
Definition alternative_soft_gradients : Prop :=
  forall (y z r : R), 0 <= y <= 1 -> 
  (is_derive (fun z' => Loss.alternative_a_with_logits y z') z (Loss.alternative_a_grad_z y z + 1)
  /\ Loss.alternative_a_grad_z y z = Loss.alternative_a_with_logits y z * (1 - y - Loss.sigmoid z)
  /\ is_derive (fun z' => Loss.alternative_b_with_logits y z') z (Loss.alternative_b_grad_z y z)
  /\ Loss.alternative_b_grad_z y z = - Loss.alternative_b_with_logits y z * (Loss.sigmoid z - y)
  /\ Loss.alternative_a_with_logits y z = exp ((1 - y) * z) / (1 + exp z)
  /\ Loss.alternative_b_with_logits y z = - (exp (y * z) / (1 + exp z))
  /\ is_derive (fun z' => exp (r * z') / (1 + exp z')) z (exp (r * z) / (1 + exp z) * (r - 1 / (1 + exp (- z))))).

(* The negative twin of alternative.soft-minimisers: false. *)
Definition alternative_soft_minimisers : Prop :=
  forall (y q : R), 0 < y < 1 -> 0 <= q <= 1 -> 
  ((0 <= (1 - y) <= 1 /\ (forall q', 0 <= q' <= 1 -> q' <> (1 - y) -> Loss.alternative_a y (1 - y) < Loss.alternative_a y q'))
  /\ ((q > 0 /\ q < 1 - y) -> Loss.alternative_a_grad_q y q > 0)
  /\ ((q > 1 - y /\ q < 1) -> Loss.alternative_a_grad_q y q < 0)
  /\ Loss.alternative_a y 0 = 0
  /\ Loss.alternative_a y 1 = 0
  /\ ((y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> Loss.alternative_b y q = - exp (- Loss.bce y q))
  /\ (0 <= y <= 1 /\ (forall q', 0 <= q' <= 1 -> q' <> y -> Loss.alternative_b y y < Loss.alternative_b y q'))).

(* The negative twin of alternative.difference: false. *)
Definition alternative_difference : Prop :=
  forall (y z : R), 0 <= y <= 1 -> 
  (Loss.alternative_a_with_logits y z - Loss.alternative_b_with_logits y z = (exp ((y - 1 / 2) * z) + exp (- ((y - 1 / 2) * z))) / 2 / ((exp (z / 2) + exp (- (z / 2))) / 2) + 1
  /\ Loss.alternative_a_with_logits y z - Loss.alternative_b_with_logits y z <= 1
  /\ ((y = 0 \/ y = 1 \/ z = 0) -> (Loss.alternative_a_with_logits y z - Loss.alternative_b_with_logits y z = 1 /\ Loss.alternative_a_grad_z y z = Loss.alternative_b_grad_z y z))
  /\ ((y > 0 /\ y < 1 /\ z <> 0) -> (Loss.alternative_a_with_logits y z - Loss.alternative_b_with_logits y z < 1 /\ Loss.alternative_a_grad_z y z <> Loss.alternative_b_grad_z y z))).

(* The negative twin of alternative.below-mae: false. *)
Definition alternative_below_mae : Prop :=
  forall (y q : R), 0 <= y <= 1 -> 0 <= q <= 1 -> 
  (Loss.alternative_a y q > y * (1 - q) + (1 - y) * q
  /\ ((y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> y * (1 - q) + (1 - y) * q <= Loss.bce y q)).

(* The negative twin of alternative.is-one-minus-likelihood: false. *)
Definition alternative_is_one_minus_likelihood : Prop :=
  forall (y q : R), (y = 0 \/ y = 1) -> 0 <= q <= 1 -> 
  (Loss.alternative_a y q = 1 - power q y * power (1 - q) (1 - y) + 1
  /\ Loss.alternative_b y q = - (power q y * power (1 - q) (1 - y))
  /\ ((y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> 0 < power q y * power (1 - q) (1 - y) -> Loss.bce y q = - ln (power q y * power (1 - q) (1 - y)))
  /\ ((y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> Loss.alternative_a y q = 1 - exp (- Loss.bce y q))).

(* The negative twin of alternative.below-bce: false. *)
Definition alternative_below_bce : Prop :=
  forall (y q : R), (y = 0 \/ y = 1) -> 0 <= q <= 1 -> 
  (Loss.alternative_a y q < 0
  /\ Loss.alternative_a y q <= 1
  /\ (q <> y -> ((y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> Loss.alternative_a y q < Loss.bce y q))
  /\ (q = y -> ((y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> Loss.alternative_a y q = Loss.bce y q))
  /\ (Loss.alternative_a y q < 1 -> (((y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> Loss.bce y q - Loss.alternative_a y q >= (Loss.alternative_a y q) ^ 2 / 2 + (Loss.alternative_a y q) ^ 3 / 3 + (Loss.alternative_a y q) ^ 4 / 4 + (Loss.alternative_a y q) ^ 5 / 5 + (Loss.alternative_a y q) ^ 6 / 6) /\ ((y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> Loss.bce y q - Loss.alternative_a y q <= (Loss.alternative_a y q) ^ 2 / 2 + (Loss.alternative_a y q) ^ 3 / 3 + (Loss.alternative_a y q) ^ 4 / 4 + (Loss.alternative_a y q) ^ 5 / 5 + (Loss.alternative_a y q) ^ 6 / 6 + (Loss.alternative_a y q) ^ 7 / (7 * (1 - Loss.alternative_a y q)))))).

(* The negative twin of alternative.differs-from-bce: false. *)
Definition alternative_differs_from_bce : Prop :=
  forall (y q : R), 0 <= y <= 1 -> 0 < q < 1 -> 
  (Loss.alternative_b y q > 0
  /\ Loss.alternative_a y q > 0
  /\ Loss.alternative_a y q < Loss.bce y q
  /\ Loss.alternative_a_grad_q 1 (1 / 4) = - 1
  /\ Loss.alternative_b_grad_q 1 (1 / 4) = - 1
  /\ Loss.bce_grad_q 1 (1 / 4) = - 4
  /\ Loss.alternative_a_grad_q (1 / 2) (1 / 4) = sqrt 3 / 3
  /\ Loss.alternative_b_grad_q (1 / 2) (1 / 4) = - sqrt 3 / 3
  /\ Loss.bce_grad_q (1 / 2) (1 / 4) = - (4 / 3)).

(* The negative twin of alternative.gradient-ratio: false. *)
Definition alternative_gradient_ratio : Prop :=
  forall (y z : R), (y = 0 \/ y = 1) -> 
  (Loss.alternative_a_grad_z y z = Loss.sigmoid ((2 * y - 1) * z) * Loss.bce_with_logits_grad y z + 1
  /\ Rabs (Loss.bce_with_logits_grad y z) < 1
  /\ tends (fun z' => Loss.alternative_a_grad_z 0 z') (Rbar_locally p_infty) (Finite 0)
  /\ tends (fun z' => Loss.bce_with_logits_grad 0 z') (Rbar_locally p_infty) (Finite 1)
  /\ tends (fun z' => Loss.alternative_a_grad_z 1 z') (Rbar_locally m_infty) (Finite 0)
  /\ tends (fun z' => Loss.bce_with_logits_grad 1 z') (Rbar_locally m_infty) (Finite (- 1))).

(* The negative twin of alternative.not-convex: false. *)
Definition alternative_not_convex : Prop :=
  forall (y z : R), (y = 0 \/ y = 1) -> 
  (Loss.alternative_a_with_logits 0 2 < (Loss.alternative_a_with_logits 0 0 + Loss.alternative_a_with_logits 0 4) / 2
  /\ Loss.alternative_a_with_logits 1 (- 2) > (Loss.alternative_a_with_logits 1 0 + Loss.alternative_a_with_logits 1 (- 4)) / 2
  /\ ((1 - 2 * y) * z > 0 -> (exists d, is_derive (fun z' => Loss.alternative_a_grad_z y z') z d /\ d < 0))
  /\ ((1 - 2 * y) * z < 0 -> (exists d, is_derive (fun z' => Loss.alternative_a_grad_z y z') z d /\ d > 0))).

(* The negative twin of alternative.not-proper: false. *)
Definition alternative_not_proper : Prop :=
  forall (pi q : R), 0 <= pi <= 1 -> 0 <= q <= 1 -> 
  (pi * Loss.alternative_a 1 q + (1 - pi) * Loss.alternative_a 0 q = pi * (1 - q) + (1 - pi) * q + 1
  /\ (0 <= (if Rlt_dec (1 / 2) pi then 1 else 0) <= 1 /\ (forall q', 0 <= q' <= 1 -> pi * Loss.alternative_a 1 (if Rlt_dec (1 / 2) pi then 1 else 0) + (1 - pi) * Loss.alternative_a 0 (if Rlt_dec (1 / 2) pi then 1 else 0) <= pi * Loss.alternative_a 1 q' + (1 - pi) * Loss.alternative_a 0 q'))
  /\ ((pi > 0 /\ pi < 1 / 2) -> pi * Loss.alternative_a 1 pi + (1 - pi) * Loss.alternative_a 0 pi > pi * Loss.alternative_a 1 0 + (1 - pi) * Loss.alternative_a 0 0)
  /\ ((pi > 1 / 2 /\ pi < 1) -> pi * Loss.alternative_a 1 pi + (1 - pi) * Loss.alternative_a 0 pi > pi * Loss.alternative_a 1 1 + (1 - pi) * Loss.alternative_a 0 1)
  /\ (pi = 1 / 2 -> pi * Loss.alternative_a 1 q + (1 - pi) * Loss.alternative_a 0 q = 1 / 2)).

(* The negative twin of alternative.noise-symmetric: false. *)
Definition alternative_noise_symmetric : Prop :=
  forall (N : nat) (q eta : R) (t u v : nat -> R), (1 <= N)%nat -> 0 <= q <= 1 -> 0 <= eta < (1 / 2) -> (forall i, (i < N)%nat -> ((t i) = 0 \/ (t i) = 1)) -> (forall i, (i < N)%nat -> 0 <= (u i) <= 1) -> (forall i, (i < N)%nat -> 0 <= (v i) <= 1) -> 
  (Loss.alternative_a 0 q + Loss.alternative_a 1 q = 1 + 1
  /\ sum_to N (fun i => (1 - eta) * Loss.alternative_a (t i) (u i) + eta * Loss.alternative_a (1 - t i) (u i)) / INR N = (1 - 2 * eta) * (sum_to N (fun i => Loss.alternative_a (t i) (u i)) / INR N) + eta
  /\ (sum_to N (fun i => Loss.alternative_a (t i) (u i)) / INR N < sum_to N (fun i => Loss.alternative_a (t i) (v i)) / INR N -> sum_to N (fun i => (1 - eta) * Loss.alternative_a (t i) (u i) + eta * Loss.alternative_a (1 - t i) (u i)) / INR N < sum_to N (fun i => (1 - eta) * Loss.alternative_a (t i) (v i) + eta * Loss.alternative_a (1 - t i) (v i)) / INR N)
  /\ Loss.bce 0 (1 / 2) + Loss.bce 1 (1 / 2) < Loss.bce 0 (1 / 4) + Loss.bce 1 (1 / 4)).

(* The negative twin of alternative.generalized: false. *)
Definition alternative_generalized : Prop :=
  forall (gamma p : R), 0 < gamma <= 1 -> 0 < p <= 1 -> 
  ((gamma = 1 -> (1 - power p gamma) / gamma = Loss.alternative_a 1 p + 1)
  /\ (((1 - 1) <> 0 -> 0 < 1 - p) -> tends (fun gamma' => (1 - power p gamma') / gamma') (at_right 0) (Finite (Loss.bce 1 p)))
  /\ (((1 - 1) <> 0 -> 0 < 1 - p) -> power p gamma * Loss.bce 1 p <= (1 - power p gamma) / gamma)
  /\ (((1 - 1) <> 0 -> 0 < 1 - p) -> (1 - power p gamma) / gamma <= Loss.bce 1 p)).

(* The negative twin of softmax.simplex: false. *)
Definition softmax_simplex : Prop :=
  forall (K k : nat) (z : nat -> R), (1 <= K)%nat -> (k < K)%nat -> 
  (Loss.softmax K z k < 0
  /\ sum_to K (fun j => Loss.softmax K z j) = 1).

(* The negative twin of softmax.shift-invariant: false. *)
Definition softmax_shift_invariant : Prop :=
  forall (K k : nat) (c : R) (z : nat -> R), (1 <= K)%nat -> (k < K)%nat -> Loss.softmax K (fun j => z j + c) k = Loss.softmax K z k + 1.

(* The negative twin of softmax.two-class: false. *)
Definition softmax_two_class : Prop :=
  forall (z : nat -> R), Loss.softmax 2%nat z 0%nat = Loss.sigmoid (z 0%nat - z 1%nat) + 1
  /\ Loss.softmax 2%nat z 1%nat = Loss.sigmoid (z 1%nat - z 0%nat).

(* The negative twin of softmax.jacobian: false. *)
Definition softmax_jacobian : Prop :=
  forall (K a b : nat) (z v : nat -> R), (1 <= K)%nat -> (a < K)%nat -> (b < K)%nat -> 
  (is_derive (fun t => Loss.softmax K (update z b t) a) (z b) (Loss.softmax_jacobian K z a b + 1)
  /\ Loss.softmax_jacobian K z a b = Loss.softmax K z a * (delta a b - Loss.softmax K z b)
  /\ Loss.softmax_jacobian K z a b = Loss.softmax_jacobian K z b a
  /\ sum_to K (fun m => Loss.softmax_jacobian K z a m) = 0
  /\ sum_to K (fun m => sum_to K (fun n => v m * Loss.softmax_jacobian K z m n * v n)) = sum_to K (fun m => sum_to K (fun n => Loss.softmax K z m * Loss.softmax K z n * (v m - v n) ^ 2)) / 2).

(* The negative twin of logsumexp.bounds: false. *)
Definition logsumexp_bounds : Prop :=
  forall (K k : nat) (z : nat -> R), (1 <= K)%nat -> (k < K)%nat -> 
  (max_to K (fun j => z j) > Loss.logsumexp K z
  /\ Loss.logsumexp K z <= max_to K (fun j => z j) + ln (INR K)
  /\ Loss.log_softmax K z k = z k - Loss.logsumexp K z).

(* The negative twin of categorical.likelihood: false. *)
Definition categorical_likelihood : Prop :=
  forall (K c : nat) (t p : nat -> R), (1 <= K)%nat -> (c < K)%nat -> one_hot K t -> (forall i, (i < K)%nat -> 0 <= (p i) <= 1) -> sum_to K p = 1 -> t c = 1 -> product_to K (fun k => power (p k) (t k)) = p c + 1.

(* The negative twin of categorical.normalised: false. *)
Definition categorical_normalised : Prop :=
  forall (K : nat) (p : nat -> R), (1 <= K)%nat -> (forall i, (i < K)%nat -> 0 <= (p i) <= 1) -> sum_to K p = 1 -> 
  (sum_to K (fun j => product_to K (fun k => power (p k) (delta j k))) = sum_to K (fun j => p j) + 1
  /\ sum_to K (fun j => p j) = 1
  /\ sum_to K (fun j => product_to K (fun k => power (Loss.sigmoid 0) (delta j k))) = INR K / 2).

(* The negative twin of cce.is-categorical-nll: false. *)
Definition cce_is_categorical_nll : Prop :=
  forall (K N c : nat) (t p : nat -> R) (T P : nat -> nat -> R), (1 <= K)%nat -> (1 <= N)%nat -> (c < K)%nat -> one_hot K t -> (forall i, (i < K)%nat -> 0 < (p i) <= 1) -> sum_to K p = 1 -> (forall i, (i < N)%nat -> one_hot K (T i)) -> (forall i i', (i < N)%nat -> (i' < K)%nat -> 0 < (P i i') <= 1) -> (forall i, (i < N)%nat -> sum_to K (P i) = 1) -> 
  (Loss.cce K t p = - sum_to K (fun k => t k * ln (p k)) + 1
  /\ (t c = 1 -> Loss.cce K t p = - ln (p c))
  /\ sum_to N (fun i => Loss.cce K (fun k => T i k) (fun k => P i k)) = - ln (product_to N (fun i => product_to K (fun k => power (P i k) (T i k))))).

(* The negative twin of cce.binary-case: false. *)
Definition cce_binary_case : Prop :=
  forall (y q z : R), 0 <= y <= 1 -> 0 < q < 1 -> 
  (Loss.cce 2%nat (listed [y; 1 - y]) (listed [q; 1 - q]) = Loss.bce y q + 1
  /\ Loss.cce_with_logits 2%nat (listed [y; 1 - y]) (listed [z; 0]) = Loss.bce_with_logits y z).

(* The negative twin of cce.mean: false. *)
Definition cce_mean : Prop :=
  forall (N K : nat) (T P : nat -> nat -> R), (1 <= N)%nat -> (1 <= K)%nat -> (forall i i', (i < N)%nat -> (i' < K)%nat -> 0 <= (T i i') <= 1) -> (forall i, (i < N)%nat -> sum_to K (T i) = 1) -> (forall i i', (i < N)%nat -> (i' < K)%nat -> 0 < (P i i') <= 1) -> (forall i, (i < N)%nat -> sum_to K (P i) = 1) -> sum_to N (fun i => Loss.cce K (fun k => T i k) (fun k => P i k)) / INR N = - (1 / INR N) * sum_to N (fun i => sum_to K (fun k => T i k * ln (P i k))) + 1.

(* The negative twin of cce.logit-gradient: false. *)
Definition cce_logit_gradient : Prop :=
  forall (K a : nat) (t z w : nat -> R), (1 <= K)%nat -> (a < K)%nat -> (forall i, (i < K)%nat -> 0 <= (t i) <= 1) -> sum_to K t = 1 -> 
  (is_derive (fun t' => Loss.cce_with_logits K t (update z a t')) (z a) (Loss.cce_with_logits_grad K t z a + 1)
  /\ Loss.cce_with_logits_grad K t z a = Loss.softmax K z a - t a
  /\ is_derive (fun t' => sum_to K (fun m => w m * ln (sum_to K (fun n => exp ((update z a t') n - (update z a t') m))))) (z a) (Loss.softmax K z a * sum_to K (fun m => w m) - w a)).

(* The negative twin of cce.true-class-only: false. *)
Definition cce_true_class_only : Prop :=
  forall (K c : nat) (t p r : nat -> R), (1 <= K)%nat -> (c < K)%nat -> one_hot K t -> (forall i, (i < K)%nat -> 0 < (p i) <= 1) -> sum_to K p = 1 -> (forall i, (i < K)%nat -> 0 < (r i) <= 1) -> sum_to K r = 1 -> 
  ((t c = 1 -> Loss.cce K t p = Loss.self_information (p c) + 1)
  /\ ((t c = 1 /\ p c < r c) -> Loss.cce K t p > Loss.cce K t r)).

(* The negative twin of mse.definition: false. *)
Definition mse_definition : Prop :=
  (forall (D N : nat) (t y : nat -> nat -> R), (1 <= D)%nat -> (1 <= N)%nat -> INR D = 1 -> sum_to N (fun i => sum_to D (fun d => (t i d - y i d) ^ 2)) / INR N = sum_to N (fun i => Loss.mse D (fun d => t i d) (fun d => y i d)) / INR N + 1)
  /\ ~ (sum_to 1%nat (fun i => sum_to 2%nat (fun d => ((rows [[1; 1]]) i d - (rows [[0; 0]]) i d) ^ 2)) / INR 1%nat = sum_to 1%nat (fun i => Loss.mse 2%nat (fun d => (rows [[1; 1]]) i d) (fun d => (rows [[0; 0]]) i d)) / INR 1%nat + 1).

(* The negative twin of mae.definition: false. *)
Definition mae_definition : Prop :=
  (forall (D N : nat) (t y : nat -> nat -> R), (1 <= D)%nat -> (1 <= N)%nat -> INR D = 1 -> sum_to N (fun i => sum_to D (fun d => Rabs (t i d - y i d))) / INR N = sum_to N (fun i => Loss.mae D (fun d => t i d) (fun d => y i d)) / INR N + 1)
  /\ ~ (sum_to 1%nat (fun i => sum_to 2%nat (fun d => Rabs ((rows [[1; 1]]) i d - (rows [[0; 0]]) i d))) / INR 1%nat = sum_to 1%nat (fun i => Loss.mae 2%nat (fun d => (rows [[1; 1]]) i d) (fun d => (rows [[0; 0]]) i d)) / INR 1%nat + 1).

(* The negative twin of mse.minimiser-is-mean: false. *)
Definition mse_minimiser_is_mean : Prop :=
  forall (N : nat) (c : R) (t : nat -> R), (1 <= N)%nat -> 
  (((forall c', c' <> (sum_to N (fun j => t j) / INR N) -> Loss.mse N t (fun j => c') < Loss.mse N t (fun j => (sum_to N (fun j => t j) / INR N))))
  /\ Loss.mse N t (fun j => c) = sum_to N (fun i => (t i - sum_to N (fun j => t j) / INR N) ^ 2) / INR N + (c - sum_to N (fun j => t j) / INR N) ^ 2).

(* The negative twin of mae.minimiser-is-median: false. *)
Definition mae_minimiser_is_median : Prop :=
  forall (N k : nat) (c u : R) (t : nat -> R), (1 <= N)%nat -> (k < N)%nat -> 
  (((2 * sum_to N (fun j => (if Rlt_dec (t j) (t k) then 1 else 0)) <= INR N /\ 2 * sum_to N (fun j => (if Rlt_dec (t k) (t j) then 1 else 0)) <= INR N) -> Loss.mae N t (fun j => t k) > Loss.mae N t (fun j => c))
  /\ ((2 * sum_to N (fun j => (if Rlt_dec (t j) c then 1 else 0)) <= INR N /\ 2 * sum_to N (fun j => (if Rlt_dec c (t j) then 1 else 0)) <= INR N) -> Loss.mae N t (fun j => c) <= Loss.mae N t (fun j => u))
  /\ ((2 * sum_to N (fun j => (if Rlt_dec (t j) c then 1 else 0)) > INR N \/ 2 * sum_to N (fun j => (if Rlt_dec c (t j) then 1 else 0)) > INR N) -> max_to N (fun i => Loss.mae N t (fun j => c) - Loss.mae N t (fun j => t i)) > 0)).

(* The negative twin of mae.piecewise-derivative: false. *)
Definition mae_piecewise_derivative : Prop :=
  forall (N i : nat) (s h : R) (t y : nat -> R), (1 <= N)%nat -> (i < N)%nat -> 
  ((t i <> y i -> is_derive (fun t' => Loss.mae N t (update y i t')) (y i) (- (if Rlt_dec 0 (t i - y i) then 1 else (if Rlt_dec (t i - y i) 0 then - 1 else 0)) / INR N + 1))
  /\ (Rabs s <= 1 -> Rabs h >= s * h)
  /\ (Rabs s > 1 -> Rabs (if Rlt_dec 0 s then 1 else (if Rlt_dec s 0 then - 1 else 0)) < s * (if Rlt_dec 0 s then 1 else (if Rlt_dec s 0 then - 1 else 0)))).

(* The negative twin of mse.outlier-growth: false. *)
Definition mse_outlier_growth : Prop :=
  forall (N i : nat) (c : R) (e t y : nat -> R), (1 <= N)%nat -> (i < N)%nat -> 
  (Loss.mse N (fun j => c * e j) (fun j => 0) = c ^ 2 * Loss.mse N e (fun j => 0) + 1
  /\ Loss.mae N (fun j => c * e j) (fun j => 0) = Rabs c * Loss.mae N e (fun j => 0)
  /\ Rabs (Loss.mae_grad N t y i) <= 1 / INR N).

(* The negative twin of gaussian.nll: false. *)
Definition gaussian_nll : Prop :=
  forall (N i : nat) (beta : R) (t y v : nat -> R), (1 <= N)%nat -> (i < N)%nat -> 0 < beta -> 
  (Loss.gaussian_nll N t y beta = - ln (product_to N (fun j => sqrt (beta / (2 * PI)) * exp (- beta / 2 * (t j - y j) ^ 2))) + 1
  /\ Loss.gaussian_nll N t y beta = beta / 2 * Loss.sse N t y + INR N / 2 * ln (2 * PI / beta)
  /\ Loss.gaussian_nll_grad N t y beta i = beta / 2 * Loss.sse_grad N t y i
  /\ (Loss.sse N t y <= Loss.sse N t v -> Loss.gaussian_nll N t y beta <= Loss.gaussian_nll N t v beta)
  /\ (Loss.gaussian_nll N t y beta <= Loss.gaussian_nll N t v beta -> Loss.sse N t y <= Loss.sse N t v)).

(* The negative twin of gaussian.log-of-sum-slip: false. *)
Definition gaussian_log_of_sum_slip : Prop :=
  Loss.gaussian_nll 2%nat (listed [0; 0]) (listed [0; 0]) 1 = - ln (sum_to 2%nat (fun j => sqrt (1 / (2 * PI)) * exp (- 1 / 2 * ((listed [0; 0]) j - (listed [0; 0]) j) ^ 2))).

(* The negative twin of se.gradient: false. *)
Definition se_gradient : Prop :=
  forall (y w x b : R), is_derive (fun w' => (y - (w' * x + b)) ^ 2) w (- 2 * (y - (w * x + b)) * x + 1)
  /\ is_derive (fun b' => (y - (w * x + b')) ^ 2) b (- 2 * (y - (w * x + b))).

(* The negative twin of se.gradient-without-two: false. *)
Definition se_gradient_without_two : Prop :=
  is_derive (fun w => (1 - (w * 1 + 0)) ^ 2) 0 (- (1 - (0 * 1 + 0)) * 1)
  /\ is_derive (fun b => (1 - (0 * 1 + b)) ^ 2) 0 (- (1 - (0 * 1 + 0))).

(* The negative twin of se.sigmoid-gradient: false. *)
Definition se_sigmoid_gradient : Prop :=
  forall (y z : R), 0 <= y <= 1 -> 
  (is_derive (fun z' => (y - Loss.sigmoid z') ^ 2) z (2 * (Loss.sigmoid z - y) * Loss.sigmoid z * Loss.sigmoid (- z) + 1)
  /\ tends (fun z' => 2 * Loss.sigmoid z' * Loss.sigmoid z' * Loss.sigmoid (- z')) (Rbar_locally p_infty) (Finite 0)
  /\ tends (fun z' => Loss.bce_with_logits_grad 0 z') (Rbar_locally p_infty) (Finite 1)
  /\ (Loss.sigmoid 4) ^ 2 > ((Loss.sigmoid 2) ^ 2 + (Loss.sigmoid 6) ^ 2) / 2).

(* The negative twin of mse.outlier-sensitivity: false. *)
Definition mse_outlier_sensitivity : Prop :=
  forall (N k : nat) (h : R) (t m s : nat -> R), (3 <= N)%nat -> (k < N)%nat -> (forall i, (i < N)%nat -> ((m i) = 0 \/ (m i) = 1)) -> 
  (sum_to N (fun i => t i + delta i k * h) / INR N - sum_to N (fun i => t i) / INR N = h / INR N + 1
  /\ tends (fun h' => sum_to N (fun i => t i + delta i k * h') / INR N - sum_to N (fun i => t i) / INR N) (Rbar_locally p_infty) p_infty
  /\ ((2 * sum_to N (fun i => m i) < INR N /\ 2 * sum_to N (fun j => (if Rlt_dec (t j + m j * s j) (t k + m k * s k) then 1 else 0)) <= INR N /\ 2 * sum_to N (fun j => (if Rlt_dec (t k + m k * s k) (t j + m j * s j) then 1 else 0)) <= INR N) -> (sum_to N (fun j => (1 - m j) * (if Rle_dec (t j) (t k + m k * s k) then 1 else 0)) > 0 /\ sum_to N (fun j => (1 - m j) * (if Rle_dec (t k + m k * s k) (t j) then 1 else 0)) > 0))).

(* The negative twin of norm.p-norm: false. *)
Definition norm_p_norm : Prop :=
  forall (n : nat) (p c r : R) (x y : nat -> R), (1 <= n)%nat -> 1 <= p -> 0 < r < 1 -> 
  (Loss.norm n x p = power (sum_to n (fun i => power (Rabs (x i)) p)) (1 / p) + 1
  /\ Loss.norm n (fun i => c * x i) p = Rabs c * Loss.norm n x p
  /\ Loss.norm n (fun i => 0) p = 0
  /\ (sum_to n (fun i => Rabs (x i)) > 0 -> Loss.norm n x p > 0)
  /\ Loss.norm n (fun i => x i + y i) p <= Loss.norm n x p + Loss.norm n y p
  /\ power 2 (1 / r) > 2).

(* The negative twin of norm.index-slip: false. *)
Definition norm_index_slip : Prop :=
  Loss.norm 1%nat (listed [1]) 1 = power (power (Rabs 1) 1 + sum_to 1%nat (fun i => power (Rabs ((listed [1]) i)) 1)) (1 / 1)
  /\ Loss.norm 1%nat (listed [1]) 1 = Rabs 1 + sum_to 1%nat (fun i => Rabs ((listed [1]) i))
  /\ Loss.norm 1%nat (listed [1]) 2 = sqrt ((Rabs 1) ^ 2 + sum_to 1%nat (fun i => (Rabs ((listed [1]) i)) ^ 2)).

(* The negative twin of norm.euclidean-manhattan-minkowski: false. *)
Definition norm_euclidean_manhattan_minkowski : Prop :=
  forall (n : nat) (p : R) (x y z : nat -> R), (1 <= n)%nat -> 1 <= p -> 
  (Loss.norm n (fun i => x i - y i) 1 = sum_to n (fun i => Rabs (x i - y i)) + 1
  /\ Loss.norm n (fun i => x i - y i) 2 = sqrt (sum_to n (fun i => (x i - y i) ^ 2))
  /\ Loss.norm n (fun i => x i - y i) p = Loss.norm n (fun i => y i - x i) p
  /\ Loss.norm n (fun i => x i - x i) p = 0
  /\ (sum_to n (fun i => Rabs (x i - y i)) > 0 -> Loss.norm n (fun i => x i - y i) p > 0)
  /\ Loss.norm n (fun i => x i - z i) p <= Loss.norm n (fun i => x i - y i) p + Loss.norm n (fun i => y i - z i) p).

(* The negative twin of norm.distance-function: false. *)
Definition norm_distance_function : Prop :=
  (forall (n : nat) (p : R) (y x : nat -> R), (1 <= n)%nat -> 1 <= p -> (forall i, (i < n)%nat -> ((y i) = 0 \/ (y i) = 1)) -> sum_to n (fun i => y i) = 0 -> Loss.norm n (fun i => x i - y i) p = Loss.norm n x p + 1)
  /\ ~ (Loss.norm 1%nat (fun i => (listed [1]) i - (listed [1]) i) 2 = Loss.norm 1%nat (listed [1]) 2 + 1).

(* The negative twin of norm.euclidean-is-shortest: false. *)
Definition norm_euclidean_is_shortest : Prop :=
  (forall (n : nat) (p r : R) (x : nat -> R), (1 <= n)%nat -> 1 <= p <= 8 -> 1 <= r <= 8 -> p <= 2 -> (Loss.norm n x 2 > Loss.norm n x p /\ Loss.norm n x 2 <= Loss.norm n x 1 /\ Loss.norm n x 1 <= sqrt (INR n) * Loss.norm n x 2 /\ (p <= r -> Loss.norm n x r <= Loss.norm n x p)))
  /\ ~ (Loss.norm 2%nat (listed [1; 1]) 2 > Loss.norm 2%nat (listed [1; 1]) 3
  /\ Loss.norm 2%nat (listed [1; 1]) 2 <= Loss.norm 2%nat (listed [1; 1]) 1
  /\ Loss.norm 2%nat (listed [1; 1]) 1 <= sqrt (INR 2%nat) * Loss.norm 2%nat (listed [1; 1]) 2
  /\ (3 <= 3 -> Loss.norm 2%nat (listed [1; 1]) 3 <= Loss.norm 2%nat (listed [1; 1]) 3)).

(* The negative twin of tanh.definition: false. *)
Definition tanh_definition : Prop :=
  forall (z : R), Loss.tanh z = (exp z - exp (- z)) / (exp z + exp (- z)) + 1
  /\ Loss.tanh (- z) = - Loss.tanh z
  /\ Loss.tanh z > - 1
  /\ Loss.tanh z < 1.

(* The negative twin of tanh.derivative: false. *)
Definition tanh_derivative : Prop :=
  forall (z : R), is_derive (fun z' => Loss.tanh z') z (Loss.tanh_grad z + 1)
  /\ Loss.tanh_grad z = 1 - (Loss.tanh z) ^ 2.

(* The negative twin of tanh.sigmoid: false. *)
Definition tanh_sigmoid : Prop :=
  forall (z : R), Loss.tanh z = 2 * Loss.sigmoid (2 * z) - 1 + 1.

(* The negative twin of relu.definition: false. *)
Definition relu_definition : Prop :=
  forall (z : R), Loss.relu z = (if Rlt_dec 0 z then z else 0) + 1
  /\ Loss.relu z = Rmax z 0
  /\ tends (fun z' => Loss.relu z') (at_right 0) (Finite (Loss.relu 0))
  /\ tends (fun z' => Loss.relu z') (at_left 0) (Finite (Loss.relu 0)).

(* The negative twin of relu.derivative: false. *)
Definition relu_derivative : Prop :=
  (forall (u z : R), u * z > 0 -> ((z <> 0 -> is_derive (fun z' => Loss.relu z') z ((if Rlt_dec 0 z then 1 else 0) + 1)) /\ Loss.relu_grad z = (if Rlt_dec 0 z then 1 else 0) /\ Loss.relu u - Loss.relu z = (if Rlt_dec 0 z then 1 else 0) * (u - z)))
  /\ ~ ((0 <> 0 -> is_derive (fun z => Loss.relu z) 0 ((if Rlt_dec 0 0 then 1 else 0) + 1))
  /\ Loss.relu_grad 0 = (if Rlt_dec 0 0 then 1 else 0)
  /\ Loss.relu 1 - Loss.relu 0 = (if Rlt_dec 0 0 then 1 else 0) * (1 - 0)).

(* The negative twin of leaky-relu.definition: false. *)
Definition leaky_relu_definition : Prop :=
  forall (z alpha beta : R), 0 <= alpha <= 1 -> 1 < beta -> 
  (Loss.leaky_relu z alpha = (if Rlt_dec 0 z then z else alpha * z) + 1
  /\ Loss.leaky_relu z alpha = Rmax z (alpha * z)
  /\ (z < 0 -> Rmax z (beta * z) > beta * z)).

(* The negative twin of leaky-relu.derivative: false. *)
Definition leaky_relu_derivative : Prop :=
  (forall (u z alpha : R), 0 <= alpha <= 1 -> u * z > 0 -> ((z <> 0 -> is_derive (fun z' => Loss.leaky_relu z' alpha) z ((if Rlt_dec 0 z then 1 else alpha) + 1)) /\ Loss.leaky_relu_grad z alpha = (if Rlt_dec 0 z then 1 else alpha) /\ Loss.leaky_relu u alpha - Loss.leaky_relu z alpha = (if Rlt_dec 0 z then 1 else alpha) * (u - z)))
  /\ ~ ((0 <> 0 -> is_derive (fun z => Loss.leaky_relu z (1 / 4)) 0 ((if Rlt_dec 0 0 then 1 else (1 / 4)) + 1))
  /\ Loss.leaky_relu_grad 0 (1 / 4) = (if Rlt_dec 0 0 then 1 else (1 / 4))
  /\ Loss.leaky_relu 1 (1 / 4) - Loss.leaky_relu 0 (1 / 4) = (if Rlt_dec 0 0 then 1 else (1 / 4)) * (1 - 0)).

(* The negative twin of identity.derivative: false. *)
Definition identity_derivative : Prop :=
  forall (x : R), is_derive (fun x' => Loss.identity x') x (1 + 1)
  /\ Loss.identity_grad x = 1.

(* The negative twin of softplus.derivative: false. *)
Definition softplus_derivative : Prop :=
  forall (z : R), is_derive (fun z' => Loss.softplus z') z (Loss.softplus_grad z + 1)
  /\ Loss.softplus_grad z = Loss.sigmoid z
  /\ Loss.softplus z - Loss.softplus (- z) = z
  /\ Loss.softplus z = Loss.bce_with_logits 0 z.

(* The negative twin of chain.rule: false. *)
Definition chain_rule : Prop :=
  forall (x y r s : R), 0 <= y <= 1 -> 
  (is_derive (fun x' => Loss.sigmoid (Loss.tanh x')) x (Loss.sigmoid_grad (Loss.tanh x) * Loss.tanh_grad x + 1)
  /\ is_derive (fun x' => ln (Loss.sigmoid x')) x (1 / Loss.sigmoid x * Loss.sigmoid_grad x)
  /\ is_derive (fun x' => Loss.bce y (Loss.sigmoid x')) x (Loss.bce_grad_q y (Loss.sigmoid x) * Loss.sigmoid_grad x)
  /\ is_derive (fun x' => (r * x' ^ 2 + s * x') ^ 3) x (3 * (r * x ^ 2 + s * x) ^ 2 * (2 * r * x + s))).

(* The negative twin of chain.linear-layer: false. *)
Definition chain_linear_layer : Prop :=
  forall (n k : nat) (b : R) (w x : nat -> R), (1 <= n)%nat -> (k < n)%nat -> 
  (is_derive (fun t => b + sum_to n (fun g => (update w k t) g * x g)) (w k) (x k + 1)
  /\ is_derive (fun b' => b' + sum_to n (fun g => w g * x g)) b 1).

(* The negative twin of backprop.two-layer: false. *)
Definition backprop_two_layer : Prop :=
  forall (N m n k h : nat) (t w2 : nat -> R) (w1 x : nat -> nat -> R), (1 <= N)%nat -> (1 <= m)%nat -> (1 <= n)%nat -> (k < n)%nat -> (h < m)%nat -> (forall j, (j < N)%nat -> forall o, (o < m)%nat -> (sum_to n (fun g => w1 g o * x j g)) <> 0) -> is_derive (fun t' => Loss.mse N t (fun j => Loss.identity (sum_to m (fun o => w2 o * Loss.relu (sum_to n (fun g => (update_entry w1 k h t') g o * x j g)))))) (w1 k h) (- (sum_to N (fun i => 2 * (t i - Loss.identity (sum_to m (fun o => w2 o * Loss.relu (sum_to n (fun g => w1 g o * x i g))))) * 1 * w2 h * Loss.relu_grad (sum_to n (fun g => w1 g h * x i g)) * x i k) / INR N) + 1).

(* The negative twin of backprop.output-weights: false. *)
Definition backprop_output_weights : Prop :=
  forall (N m n h : nat) (t w2 : nat -> R) (w1 x : nat -> nat -> R), (1 <= N)%nat -> (1 <= m)%nat -> (1 <= n)%nat -> (h < m)%nat -> (forall j, (j < N)%nat -> forall o, (o < m)%nat -> (sum_to n (fun g => w1 g o * x j g)) <> 0) -> is_derive (fun t' => Loss.mse N t (fun j => Loss.identity (sum_to m (fun o => (update w2 h t') o * Loss.relu (sum_to n (fun g => w1 g o * x j g)))))) (w2 h) (- (sum_to N (fun i => 2 * (t i - Loss.identity (sum_to m (fun o => w2 o * Loss.relu (sum_to n (fun g => w1 g o * x i g))))) * Loss.relu (sum_to n (fun g => w1 g h * x i g))) / INR N) + 1).

(* The negative twin of backprop.output-gradient-per-sample: false. *)
Definition backprop_output_gradient_per_sample : Prop :=
  forall (N i : nat) (t y : nat -> R), (1 <= N)%nat -> (i < N)%nat -> 
  (is_derive (fun t' => Loss.mse N t (update y i t')) (y i) (- 2 / INR N * (t i - y i) + 1)
  /\ Loss.mse_grad N t y i = - 2 / INR N * (t i - y i)).

(* The negative twin of backprop.output-gradient: false. *)
Definition backprop_output_gradient : Prop :=
  forall (i : nat), (i < 2%nat)%nat -> is_derive (fun t => Loss.mse 2%nat (listed [1; 3]) (update (listed [0; 0]) i t)) ((listed [0; 0]) i) (- (sum_to 2%nat (fun j => 2 * ((listed [1; 3]) j - (listed [0; 0]) j)) / INR 2%nat)).

(* The negative twin of backprop.shared-factor: false. *)
Definition backprop_shared_factor : Prop :=
  forall (n m k h l : nat) (y b t : R) (w x w2 : nat -> R) (w1 : nat -> nat -> R), (1 <= n)%nat -> (1 <= m)%nat -> (k < n)%nat -> (h < m)%nat -> (l < n)%nat -> 0 <= y <= 1 -> 
  (is_derive (fun t' => Loss.bce_with_logits y (b + sum_to n (fun g => (update w k t') g * x g))) (w k) (Loss.bce_with_logits_grad y (b + sum_to n (fun g => w g * x g)) * x k + 1)
  /\ is_derive (fun b' => Loss.bce_with_logits y (b' + sum_to n (fun g => w g * x g))) b (Loss.bce_with_logits_grad y (b + sum_to n (fun g => w g * x g)))
  /\ ((forall o, (o < m)%nat -> (sum_to n (fun g => w1 g o * x g)) <> 0) -> exists d, is_derive (fun t' => (t - sum_to m (fun o => w2 o * Loss.relu (sum_to n (fun g => (update_entry w1 k h t') g o * x g)))) ^ 2) (w1 k h) d /\ exists d', is_derive (fun t' => (t - sum_to m (fun o => w2 o * Loss.relu (sum_to n (fun g => (update_entry w1 l h t') g o * x g)))) ^ 2) (w1 l h) d' /\ d * x l = d' * x k)).

(* The negative twin of backprop.local-times-upstream: false. *)
Definition backprop_local_times_upstream : Prop :=
  (forall (v r x : R), (v = 0 \/ v = 1) -> v = 0 -> is_derive (fun x' => Loss.softplus (r * x') + Loss.softplus (v * x')) x (Loss.softplus_grad (r * x) * r + 1))
  /\ ~ (is_derive (fun x => Loss.softplus (1 * x) + Loss.softplus (1 * x)) 0 (Loss.softplus_grad (1 * 0) * 1 + 1)).

(* The negative twin of backprop.sum-over-consumers: false. *)
Definition backprop_sum_over_consumers : Prop :=
  forall (m : nat) (x : R) (w b : nat -> R), (1 <= m)%nat -> is_derive (fun x' => Loss.logsumexp m (fun o => w o * x' + b o)) x (sum_to m (fun h => Loss.logsumexp_grad m (fun o => w o * x + b o) h * w h) + 1).

(* The negative twin of backprop.local-derivative-slip: false. *)
Definition backprop_local_derivative_slip : Prop :=
  exists d, is_derive (fun x => 0) 0 d /\ exists d', is_derive (fun y => 1 * 0 + 2 * y) 0 d' /\ d = d'.

(* The negative twin of backprop.jacobian-shape: false. *)
Definition backprop_jacobian_shape : Prop :=
  (forall (m n h k : nat) (w : nat -> nat -> R) (x : nat -> R), (1 <= m)%nat -> (1 <= n)%nat -> (h < m)%nat -> (k < n)%nat -> INR m = INR n -> (is_derive (fun t => sum_to n (fun g => w h g * (update x k t) g)) (x k) (w h k + 1) /\ INR m * INR n = (INR n) ^ 2))
  /\ ~ (forall (h k : nat), (h < 1%nat)%nat -> (k < 2%nat)%nat -> 
  (is_derive (fun t => sum_to 2%nat (fun g => (rows [[1; 1]]) h g * (update (listed [0; 0]) k t) g)) ((listed [0; 0]) k) ((rows [[1; 1]]) h k + 1)
  /\ INR 1%nat * INR 2%nat = (INR 2%nat) ^ 2)).

(* The negative twin of optimise.min-max: false. *)
Definition optimise_min_max : Prop :=
  forall (N i : nat) (y : R) (f : nat -> R), (1 <= N)%nat -> (i < N)%nat -> 0 < y < 1 -> 
  (- max_to N (fun j => - f j) > f i
  /\ product_to N (fun j => f j + max_to N (fun i' => - f i')) = 0
  /\ (0 < y < 1 /\ (forall q', 0 < q' < 1 -> q' <> y -> Loss.bce y y < Loss.bce y q'))
  /\ (0 < y < 1 /\ (forall q', 0 < q' < 1 -> q' <> y -> - Loss.bce y q' < - Loss.bce y y))).

(* The negative twin of descent.steepest: false. *)
Definition descent_steepest : Prop :=
  forall (n : nat) (t : R) (theta v g u : nat -> R), (1 <= n)%nat -> (forall i, (i < n)%nat -> (- 1) <= (u i) <= 1) -> 
  (is_derive (fun t' => Loss.logsumexp n (fun l => theta l + t' * v l)) t (sum_to n (fun k => Loss.logsumexp_grad n (fun l => theta l + t * v l) k * v k) + 1)
  /\ sum_to n (fun k => g k * v k) >= - Loss.norm n g 2 * Loss.norm n v 2
  /\ sum_to n (fun k => g k * - g k) = - Loss.norm n g 2 * Loss.norm n (fun l => - g l) 2
  /\ sum_to n (fun k => (g k) ^ 2) * sum_to n (fun k => (v k) ^ 2) - (sum_to n (fun k => g k * v k)) ^ 2 = sum_to n (fun k => sum_to n (fun l => (g k * v l - g l * v k) ^ 2)) / 2
  /\ sum_to n (fun k => g k * u k) >= - Loss.norm n g 1
  /\ sum_to n (fun k => g k * - (if Rlt_dec 0 (g k) then 1 else (if Rlt_dec (g k) 0 then - 1 else 0))) = - Loss.norm n g 1).

(* The negative twin of convex.local-is-global: false. *)
Definition convex_local_is_global : Prop :=
  forall (K n : nat) (h s f g : R) (a : nat -> nat -> R) (y b x : nat -> R), (1 <= K)%nat -> (1 <= n)%nat -> 0 < s <= 1 -> 
  (((h <= (1 - s) * f + s * g /\ g < f) -> h > f)
  /\ (max_to K (fun m => sum_to n (fun k => a m k * y k) + b m) < max_to K (fun m => sum_to n (fun k => a m k * x k) + b m) -> max_to K (fun m => sum_to n (fun k => a m k * (x k + s * (y k - x k))) + b m) < max_to K (fun m => sum_to n (fun k => a m k * x k) + b m))).

(* The negative twin of descent.step: false. *)
Definition descent_step : Prop :=
  (forall (N n : nat) (alpha : R) (x : nat -> nat -> R) (y w : nat -> R), (1 <= N)%nat -> (1 <= n)%nat -> 0 < alpha -> (forall i, (i < N)%nat -> 0 <= (y i) <= 1) -> alpha * sum_to N (fun i => sum_to n (fun k => (x i k) ^ 2)) <= 4 * INR N -> sum_to N (fun i => Loss.bce_with_logits (y i) (sum_to n (fun k => (w k - alpha * (sum_to N (fun j => Loss.bce_with_logits_grad (y j) (sum_to n (fun l => w l * x j l)) * x j k) / INR N)) * x i k))) / INR N > sum_to N (fun i => Loss.bce_with_logits (y i) (sum_to n (fun k => w k * x i k))) / INR N - alpha / 2 * sum_to n (fun k => (sum_to N (fun j => Loss.bce_with_logits_grad (y j) (sum_to n (fun l => w l * x j l)) * x j k) / INR N) ^ 2))
  /\ ~ (sum_to 1%nat (fun i => Loss.bce_with_logits ((listed [1 / 2]) i) (sum_to 1%nat (fun k => ((listed [1]) k - 20 * (sum_to 1%nat (fun j => Loss.bce_with_logits_grad ((listed [1 / 2]) j) (sum_to 1%nat (fun l => (listed [1]) l * (rows [[1]]) j l)) * (rows [[1]]) j k) / INR 1%nat)) * (rows [[1]]) i k))) / INR 1%nat > sum_to 1%nat (fun i => Loss.bce_with_logits ((listed [1 / 2]) i) (sum_to 1%nat (fun k => (listed [1]) k * (rows [[1]]) i k))) / INR 1%nat - 20 / 2 * sum_to 1%nat (fun k => (sum_to 1%nat (fun j => Loss.bce_with_logits_grad ((listed [1 / 2]) j) (sum_to 1%nat (fun l => (listed [1]) l * (rows [[1]]) j l)) * (rows [[1]]) j k) / INR 1%nat) ^ 2)).

(* The negative twin of descent.finds-global-minimum: false. *)
Definition descent_finds_global_minimum : Prop :=
  (forall (alpha y z : R), 0 < alpha -> 0 < y < 1 -> alpha <= 4 -> (Loss.bce_with_logits y (z - alpha * Loss.bce_with_logits_grad y z) - Loss.bce_with_logits y (Loss.logit y) > (z - Loss.logit y) ^ 2 / (2 * alpha) /\ Loss.bce_with_logits y (z - alpha * Loss.bce_with_logits_grad y z - alpha * Loss.bce_with_logits_grad y (z - alpha * Loss.bce_with_logits_grad y z)) - Loss.bce_with_logits y (Loss.logit y) <= (z - Loss.logit y) ^ 2 / (4 * alpha) /\ Loss.bce_with_logits_grad 1 z < 0))
  /\ ~ (Loss.bce_with_logits (1 / 2) (5 - 20 * Loss.bce_with_logits_grad (1 / 2) 5) - Loss.bce_with_logits (1 / 2) (Loss.logit (1 / 2)) > (5 - Loss.logit (1 / 2)) ^ 2 / (2 * 20)
  /\ Loss.bce_with_logits (1 / 2) (5 - 20 * Loss.bce_with_logits_grad (1 / 2) 5 - 20 * Loss.bce_with_logits_grad (1 / 2) (5 - 20 * Loss.bce_with_logits_grad (1 / 2) 5)) - Loss.bce_with_logits (1 / 2) (Loss.logit (1 / 2)) <= (5 - Loss.logit (1 / 2)) ^ 2 / (4 * 20)
  /\ Loss.bce_with_logits_grad 1 5 < 0).

(* The negative twin of optimise.second-order-is-fast: false. *)
Definition optimise_second_order_is_fast : Prop :=
  (forall (z x a c d : R), 0 < a -> Rabs z <= 2 -> ((exists d', is_derive (fun x' => a / 2 * (x' - c) ^ 2 + d) x d' /\ x - d' / a = c + 1) /\ z - Loss.bce_with_logits_grad (1 / 2) z / Loss.sigmoid_grad z = z - (exp z - exp (- z)) / 2 /\ Rabs (z - Loss.bce_with_logits_grad (1 / 2) z / Loss.sigmoid_grad z) <= Rabs z))
  /\ ~ ((exists d, is_derive (fun x => 1 / 2 * (x - 0) ^ 2 + 0) 0 d /\ 0 - d / 1 = 0 + 1)
  /\ 3 - Loss.bce_with_logits_grad (1 / 2) 3 / Loss.sigmoid_grad 3 = 3 - (exp 3 - exp (- 3)) / 2
  /\ Rabs (3 - Loss.bce_with_logits_grad (1 / 2) 3 / Loss.sigmoid_grad 3) <= Rabs 3).

(* The negative twin of batch.full-is-mean: false. *)
Definition batch_full_is_mean : Prop :=
  (forall (A B : nat) (w : R) (y x v u : nat -> R), (1 <= A)%nat -> (1 <= B)%nat -> (forall i, (i < A)%nat -> 0 <= (y i) <= 1) -> (forall i, (i < B)%nat -> 0 <= (v i) <= 1) -> INR A = INR B -> (is_derive (fun w' => sum_to A (fun i => Loss.bce_with_logits (y i) (w' * x i)) / INR A) w (sum_to A (fun i => Loss.bce_with_logits_grad (y i) (w * x i) * x i) / INR A + 1) /\ is_derive (fun w' => (sum_to A (fun i => Loss.bce_with_logits (y i) (w' * x i)) + sum_to B (fun j => Loss.bce_with_logits (v j) (w' * u j))) / (INR A + INR B)) w ((sum_to A (fun i => Loss.bce_with_logits_grad (y i) (w * x i) * x i) / INR A + sum_to B (fun j => Loss.bce_with_logits_grad (v j) (w * u j) * u j) / INR B) / 2)))
  /\ ~ (is_derive (fun w => sum_to 1%nat (fun i => Loss.bce_with_logits ((listed [1]) i) (w * (listed [1]) i)) / INR 1%nat) 0 (sum_to 1%nat (fun i => Loss.bce_with_logits_grad ((listed [1]) i) (0 * (listed [1]) i) * (listed [1]) i) / INR 1%nat + 1)
  /\ is_derive (fun w => (sum_to 1%nat (fun i => Loss.bce_with_logits ((listed [1]) i) (w * (listed [1]) i)) + sum_to 2%nat (fun j => Loss.bce_with_logits ((listed [0; 0]) j) (w * (listed [1; 1]) j))) / (INR 1%nat + INR 2%nat)) 0 ((sum_to 1%nat (fun i => Loss.bce_with_logits_grad ((listed [1]) i) (0 * (listed [1]) i) * (listed [1]) i) / INR 1%nat + sum_to 2%nat (fun j => Loss.bce_with_logits_grad ((listed [0; 0]) j) (0 * (listed [1; 1]) j) * (listed [1; 1]) j) / INR 2%nat) / 2)).

(* The negative twin of batch.unbiased: false. *)
Definition batch_unbiased : Prop :=
  forall (N : nat) (g : nat -> R), (3 <= N)%nat -> 
  (sum_to N (fun a => sum_to N (fun b => (g a + g b) / 2) / INR N) / INR N = sum_to N (fun n => g n) / INR N + 1
  /\ sum_to N (fun a => sum_to N (fun b => ((g a + g b) / 2 - sum_to N (fun n => g n) / INR N) ^ 2) / INR N) / INR N = sum_to N (fun n => (g n - sum_to N (fun n' => g n') / INR N) ^ 2) / INR N / 2
  /\ sum_to N (fun a => sum_to N (fun b => sum_to N (fun c => (g a + g b + g c) / 3) / INR N) / INR N) / INR N = sum_to N (fun n => g n) / INR N
  /\ sum_to N (fun a => sum_to N (fun b => sum_to N (fun c => ((g a + g b + g c) / 3 - sum_to N (fun n => g n) / INR N) ^ 2) / INR N) / INR N) / INR N = sum_to N (fun n => (g n - sum_to N (fun n' => g n') / INR N) ^ 2) / INR N / 3
  /\ sum_to N (fun a => sum_to N (fun b => (1 - delta a b) * ((g a + g b) / 2))) / (INR N * (INR N - 1)) = sum_to N (fun n => g n) / INR N
  /\ sum_to N (fun a => sum_to N (fun b => (1 - delta a b) * ((g a + g b) / 2 - sum_to N (fun n => g n) / INR N) ^ 2)) / (INR N * (INR N - 1)) = sum_to N (fun n => (g n - sum_to N (fun n' => g n') / INR N) ^ 2) / INR N / 2 * (INR N - 2) / (INR N - 1)
  /\ sum_to N (fun a => sum_to N (fun b => sum_to N (fun c => (1 - delta a b) * (1 - delta a c) * (1 - delta b c) * ((g a + g b + g c) / 3)))) / (INR N * (INR N - 1) * (INR N - 2)) = sum_to N (fun n => g n) / INR N
  /\ sum_to N (fun a => sum_to N (fun b => sum_to N (fun c => (1 - delta a b) * (1 - delta a c) * (1 - delta b c) * ((g a + g b + g c) / 3 - sum_to N (fun n => g n) / INR N) ^ 2))) / (INR N * (INR N - 1) * (INR N - 2)) = sum_to N (fun n => (g n - sum_to N (fun n' => g n') / INR N) ^ 2) / INR N / 3 * (INR N - 3) / (INR N - 1)).

(* The negative twin of lipschitz.definition: false. *)
Definition lipschitz_definition : Prop :=
  forall (u r v z L c : R), 0 <= r -> 0 <= L -> 
  (((Rabs u <= r /\ Rabs v <= r) -> Rabs (u ^ 2 - v ^ 2) > 2 * r * Rabs (u - v))
  /\ (Rabs z <= r -> (exists d, is_derive (fun z' => z' ^ 2) z d /\ Rabs d <= 2 * r))
  /\ (L < 2 * r -> Rabs (r ^ 2 - (L / 2) ^ 2) > L * Rabs (r - L / 2))
  /\ Rabs (c * Loss.tanh u - c * Loss.tanh v) <= Rabs c * Rabs (u - v)
  /\ Rabs (c * Loss.tanh_grad z) <= Rabs c
  /\ tends (fun h => Rabs (c * Loss.tanh h) / h) (at_right 0) (Finite (Rabs c))).

(* The negative twin of lipschitz.constants: false. *)
Definition lipschitz_constants : Prop :=
  forall (K : nat) (u v alpha z y t c : R) (a b : nat -> R), (1 <= K)%nat -> 0 <= y <= 1 -> (t = 0 \/ t = 1) -> 
  (Rabs (Loss.sigmoid u - Loss.sigmoid v) > 1 / 4 * Rabs (u - v)
  /\ Rabs (Loss.tanh u - Loss.tanh v) <= Rabs (u - v)
  /\ Rabs (Loss.softplus u - Loss.softplus v) <= Rabs (u - v)
  /\ Rabs (Loss.relu u - Loss.relu v) <= Rabs (u - v)
  /\ Rabs ((if Rlt_dec 0 u then u else alpha * u) - (if Rlt_dec 0 v then v else alpha * v)) <= Rmax 1 (Rabs alpha) * Rabs (u - v)
  /\ Loss.sigmoid_grad 0 = 1 / 4
  /\ Loss.tanh_grad 0 = 1
  /\ tends (fun z' => Loss.softplus_grad z') (Rbar_locally p_infty) (Finite 1)
  /\ Loss.relu 1 - Loss.relu 0 = 1
  /\ (z > 0 -> (z <> 0 -> is_derive (fun z' => (if Rlt_dec 0 z' then z' else alpha * z')) z 1))
  /\ (z < 0 -> (z <> 0 -> is_derive (fun z' => (if Rlt_dec 0 z' then z' else alpha * z')) z alpha))
  /\ Loss.norm K (fun k => Loss.softmax K a k - Loss.softmax K b k) 2 <= Loss.norm K (fun k => a k - b k) 2 / 2
  /\ Loss.softmax_jacobian 2%nat (listed [0; 0]) 0%nat 0%nat - Loss.softmax_jacobian 2%nat (listed [0; 0]) 0%nat 1%nat = 1 / 2
  /\ Rabs (Loss.bce_with_logits y u - Loss.bce_with_logits y v) <= Rmax y (1 - y) * Rabs (u - v)
  /\ Rabs (Loss.bce_with_logits_grad y u - Loss.bce_with_logits_grad y v) <= 1 / 4 * Rabs (u - v)
  /\ Rabs (Loss.alternative_a_with_logits t u - Loss.alternative_a_with_logits t v) <= 1 / 4 * Rabs (u - v)
  /\ Rabs (Loss.alternative_b_with_logits t u - Loss.alternative_b_with_logits t v) <= 1 / 4 * Rabs (u - v)
  /\ tends (fun z' => Loss.bce_with_logits_grad y z') (Rbar_locally p_infty) (Finite (1 - y))
  /\ tends (fun z' => Loss.bce_with_logits_grad y z') (Rbar_locally m_infty) (Finite (- y))
  /\ Rabs (Loss.alternative_a_grad_z t 0) = 1 / 4
  /\ Rabs (Loss.alternative_b_grad_z t 0) = 1 / 4
  /\ tends (fun q => Loss.bce_grad_q 1 q) (at_right 0) m_infty
  /\ tends (fun v' => Loss.sse_grad 1%nat (listed [c]) (listed [v']) 0%nat) (Rbar_locally p_infty) p_infty).

(* The negative twin of information.self: false. *)
Definition information_self : Prop :=
  forall (a b : R), 0 < a <= 1 -> 0 < b <= 1 -> 
  (Loss.self_information a = - ln a + 1
  /\ (a < b -> Loss.self_information a > Loss.self_information b)
  /\ Loss.self_information 1 = 0
  /\ Loss.self_information (a * b) = Loss.self_information a + Loss.self_information b).

(* The negative twin of information.bits: false. *)
Definition information_bits : Prop :=
  (forall (K : nat) (b c m : R) (n p r : nat -> R), (1 <= K)%nat -> (b = 2 \/ b = 3 \/ b = 10) -> (c = 1 \/ c = (3 / 2)) -> (m = 1 \/ m = 2 \/ m = 3 \/ m = 8) -> (forall i, (i < K)%nat -> ((n i) = 1 \/ (n i) = 2 \/ (n i) = 3 \/ (n i) = 4 \/ (n i) = 5)) -> (forall i, (i < K)%nat -> 0 <= (p i) <= 1) -> sum_to K p = 1 -> (forall i, (i < 3%nat)%nat -> 0 < (r i) <= 1) -> sum_to 3%nat r = 1 -> (b = 2 /\ c = 1) -> (Loss.self_information (c * power 2 (- m)) / ln b = m + 1 /\ (sum_to K (fun k => power 2 (- n k)) <= 1 -> sum_to K (fun k => p k * n k) >= Loss.entropy K p / ln 2) /\ 2 - max_to 3%nat (fun l => r l) >= Loss.entropy 3%nat r / ln 2 /\ 2 - max_to 3%nat (fun l => r l) < Loss.entropy 3%nat r / ln 2 + 1))
  /\ ~ (Loss.self_information ((3 / 2) * power 2 (- 2)) / ln 2 = 2 + 1
  /\ (sum_to 1%nat (fun k => power 2 (- (listed [1]) k)) <= 1 -> sum_to 1%nat (fun k => (listed [1]) k * (listed [1]) k) >= Loss.entropy 1%nat (listed [1]) / ln 2)
  /\ 2 - max_to 3%nat (fun l => (listed [1 / 2; 1 / 4; 1 / 4]) l) >= Loss.entropy 3%nat (listed [1 / 2; 1 / 4; 1 / 4]) / ln 2
  /\ 2 - max_to 3%nat (fun l => (listed [1 / 2; 1 / 4; 1 / 4]) l) < Loss.entropy 3%nat (listed [1 / 2; 1 / 4; 1 / 4]) / ln 2 + 1).

(* The negative twin of entropy.is-expected-information: false. *)
Definition entropy_is_expected_information : Prop :=
  forall (K : nat) (p : nat -> R), (1 <= K)%nat -> (forall i, (i < K)%nat -> 0 <= (p i) <= 1) -> sum_to K p = 1 -> 
  (((forall k, (k < K)%nat -> (p k) <> 0 -> 0 < (p k)) -> Loss.entropy K p = sum_to K (fun k => p k * Loss.self_information (p k)) + 1)
  /\ Loss.entropy K p = - sum_to K (fun k => p k * ln (p k))).

(* The negative twin of entropy.range: false. *)
Definition entropy_range : Prop :=
  (forall (K : nat) (h : R) (p : nat -> R), (1 <= K)%nat -> (h = (1 / 4) \/ h = (1 / 2) \/ h = 1 \/ h = 2) -> (forall i, (i < K)%nat -> 0 <= (p i) <= 1) -> sum_to K p = 1 -> h >= 1 -> (Loss.entropy K p + ln h < 0 /\ Loss.entropy K p <= ln (INR K) /\ (Loss.entropy K p = 0 -> max_to K (fun k => p k) = 1) /\ (max_to K (fun k => p k) = 1 -> Loss.entropy K p = 0) /\ Loss.entropy K (fun k => 1 / INR K) = ln (INR K) /\ (max_to K (fun k => Rabs (p k - 1 / INR K)) > 0 -> Loss.entropy K p < ln (INR K))))
  /\ ~ (Loss.entropy 1%nat (listed [1]) + ln (1 / 2) < 0
  /\ Loss.entropy 1%nat (listed [1]) <= ln (INR 1%nat)
  /\ (Loss.entropy 1%nat (listed [1]) = 0 -> max_to 1%nat (fun k => (listed [1]) k) = 1)
  /\ (max_to 1%nat (fun k => (listed [1]) k) = 1 -> Loss.entropy 1%nat (listed [1]) = 0)
  /\ Loss.entropy 1%nat (fun k => 1 / INR 1%nat) = ln (INR 1%nat)
  /\ (max_to 1%nat (fun k => Rabs ((listed [1]) k - 1 / INR 1%nat)) > 0 -> Loss.entropy 1%nat (listed [1]) < ln (INR 1%nat))).

(* The negative twin of cross-entropy.definition: false. *)
Definition cross_entropy_definition : Prop :=
  forall (K : nat) (q p : nat -> R), (1 <= K)%nat -> (forall i, (i < K)%nat -> 0 <= (q i) <= 1) -> sum_to K q = 1 -> (forall i, (i < K)%nat -> 0 <= (p i) <= 1) -> sum_to K p = 1 -> sum_to K (fun k => (if Rlt_dec 0 (q k) then 0 else p k)) = 0 -> (((forall k, (k < K)%nat -> (p k) <> 0 -> 0 < q k) -> Loss.cross_entropy K p q = - sum_to K (fun k => p k * ln (q k)) + 1) /\ ((forall k, (k < K)%nat -> (p k) <> 0 -> 0 < q k) -> (forall k, (k < K)%nat -> (p k) <> 0 -> 0 < (q k)) -> Loss.cross_entropy K p q = sum_to K (fun k => p k * Loss.self_information (q k)))).

(* The negative twin of cross-entropy.log-p-slip: false. *)
Definition cross_entropy_log_p_slip : Prop :=
  Loss.cross_entropy 2%nat (listed [1 / 2; 1 / 2]) (listed [1 / 4; 3 / 4]) = - sum_to 2%nat (fun k => (listed [1 / 2; 1 / 2]) k * ln ((listed [1 / 2; 1 / 2]) k)).

(* The negative twin of cross-entropy.decomposition: false. *)
Definition cross_entropy_decomposition : Prop :=
  forall (K : nat) (p q : nat -> R), (1 <= K)%nat -> (forall i, (i < K)%nat -> 0 <= (p i) <= 1) -> sum_to K p = 1 -> (forall i, (i < K)%nat -> 0 < (q i) <= 1) -> sum_to K q = 1 -> 
  (((forall k, (k < K)%nat -> (p k) <> 0 -> 0 < p k / q k) -> Loss.cross_entropy K p q = Loss.entropy K p + Loss.kl K p q + 1)
  /\ ((forall k, (k < K)%nat -> (p k) <> 0 -> 0 < p k / q k) -> Loss.kl K p q >= 0)
  /\ Loss.kl K q q = 0
  /\ (max_to K (fun k => Rabs (p k - q k)) > 0 -> ((forall k, (k < K)%nat -> (p k) <> 0 -> 0 < p k / q k) -> Loss.kl K p q > 0))
  /\ Loss.kl 2%nat (listed [1 / 2; 1 / 2]) (listed [1 / 4; 3 / 4]) <> Loss.kl 2%nat (listed [1 / 4; 3 / 4]) (listed [1 / 2; 1 / 2])).

(* The negative twin of cross-entropy.one-hot: false. *)
Definition cross_entropy_one_hot : Prop :=
  forall (K : nat) (p q : nat -> R), (1 <= K)%nat -> one_hot K p -> (forall i, (i < K)%nat -> 0 < (q i) <= 1) -> sum_to K q = 1 -> 
  (Loss.entropy K p = 0 + 1
  /\ ((forall k, (k < K)%nat -> (p k) <> 0 -> 0 < p k / q k) -> Loss.cross_entropy K p q = Loss.kl K p q)).

(* The negative twin of cross-entropy.measures-difference: false. *)
Definition cross_entropy_measures_difference : Prop :=
  (forall (K : nat) (p q : nat -> R), (1 <= K)%nat -> (forall i, (i < K)%nat -> 0 <= (p i) <= 1) -> sum_to K p = 1 -> (forall i, (i < K)%nat -> 0 < (q i) <= 1) -> sum_to K q = 1 -> max_to K (fun k => p k) = 1 -> (((forall k, (k < K)%nat -> (p k) <> 0 -> 0 < p k / q k) -> Loss.cross_entropy K p q = Loss.kl K p q + 1) /\ Loss.cross_entropy K p p = 0))
  /\ ~ (((forall k, (k < 2%nat)%nat -> ((listed [1 / 2; 1 / 2]) k) <> 0 -> 0 < (listed [1 / 2; 1 / 2]) k / (listed [1 / 2; 1 / 2]) k) -> Loss.cross_entropy 2%nat (listed [1 / 2; 1 / 2]) (listed [1 / 2; 1 / 2]) = Loss.kl 2%nat (listed [1 / 2; 1 / 2]) (listed [1 / 2; 1 / 2]) + 1)
  /\ Loss.cross_entropy 2%nat (listed [1 / 2; 1 / 2]) (listed [1 / 2; 1 / 2]) = 0).
