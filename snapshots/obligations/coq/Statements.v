(* Printed from the catalog by LossProofs; not to be edited. *)
From Coq Require Import Reals List.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary.
From LossProofs Require Loss.
Import ListNotations.
Open Scope R_scope.

(* sigmoid.definition, which holds: σ has two forms.
   σ(z) = 1 / (1 + e^(−z)) and σ(z) = e^z / (1 + e^z) *)
Definition sigmoid_definition : Prop :=
  forall (z : R), Loss.sigmoid z = 1 / (1 + exp (- z))
  /\ Loss.sigmoid z = exp z / (1 + exp z).

(* sigmoid.range, which holds: σ lies strictly between 0 and 1.
   σ(z) > 0 and σ(z) < 1 *)
Definition sigmoid_range : Prop :=
  forall (z : R), Loss.sigmoid z > 0
  /\ Loss.sigmoid z < 1.

(* sigmoid.complement, which holds: σ and its mirror image add up to 1.
   σ(z) + σ(−z) = 1 *)
Definition sigmoid_complement : Prop :=
  forall (z : R), Loss.sigmoid z + Loss.sigmoid (- z) = 1.

(* sigmoid.monotone, which holds: σ is strictly increasing.
   (u < v ⇒ σ(u) < σ(v)) and σ′(z) > 0 *)
Definition sigmoid_monotone : Prop :=
  forall (u v z : R), (u < v -> Loss.sigmoid u < Loss.sigmoid v)
  /\ Loss.sigmoid_grad z > 0.

(* sigmoid.derivative, which holds: σ' = σ (1 − σ).
   ∂/∂z σ(z) = e^(−z) / (1 + e^(−z))^2 and σ′(z) = σ(z)·(1 − σ(z)) and σ′(z) = σ(z)·σ(−z) *)
Definition sigmoid_derivative : Prop :=
  forall (z : R), is_derive (fun z' => Loss.sigmoid z') z (exp (- z) / (1 + exp (- z)) ^ 2)
  /\ Loss.sigmoid_grad z = Loss.sigmoid z * (1 - Loss.sigmoid z)
  /\ Loss.sigmoid_grad z = Loss.sigmoid z * Loss.sigmoid (- z).

(* sigmoid.derivative-bound, which holds: The slope of σ is positive and at most 1/4, which it is only at 0: σ is 1/4-Lipschitz.
   σ′(z) > 0 and σ′(0) = 1/4 and σ′(z) is greatest in z exactly at z = 0 and |σ(u) − σ(v)| ≤ 1/4·|u − v| *)
Definition sigmoid_derivative_bound : Prop :=
  forall (z u v : R), Loss.sigmoid_grad z > 0
  /\ Loss.sigmoid_grad 0 = 1 / 4
  /\ ((forall z', z' <> 0 -> Loss.sigmoid_grad z' < Loss.sigmoid_grad 0))
  /\ Rabs (Loss.sigmoid u - Loss.sigmoid v) <= 1 / 4 * Rabs (u - v).

(* sigmoid.second-derivative, which holds: σ'' = σ (1 − σ) (1 − 2σ).
   ∂/∂z σ′(z) = σ(z)·(1 − σ(z))·(1 − 2·σ(z)) *)
Definition sigmoid_second_derivative : Prop :=
  forall (z : R), is_derive (fun z' => Loss.sigmoid_grad z') z (Loss.sigmoid z * (1 - Loss.sigmoid z) * (1 - 2 * Loss.sigmoid z)).

(* sigmoid.saturation, which holds: σ, correctly rounded, is 1 or 0 from known thresholds on.
   (σ(z) ≥ 1 − 2^(−p − 1) ⇒ z ≥ log(2^(p + 1) − 1)) and (z ≥ log(2^(p + 1) − 1) ⇒ σ(z) ≥ 1 − 2^(−p − 1)) and (σ(z) ≤ 2^(e − 1) ⇒ z ≤ −log(2^(1 − e) − 1)) and (z ≤ −log(2^(1 − e) − 1) ⇒ σ(z) ≤ 2^(e − 1)) *)
Definition sigmoid_saturation : Prop :=
  forall (z p e : R), (p = 11 \/ p = 24 \/ p = 53) -> (e = (- 24) \/ e = (- 149) \/ e = (- 1074)) -> 
  ((Loss.sigmoid z >= 1 - power 2 (- p - 1) -> z >= ln (power 2 (p + 1) - 1))
  /\ (z >= ln (power 2 (p + 1) - 1) -> Loss.sigmoid z >= 1 - power 2 (- p - 1))
  /\ (Loss.sigmoid z <= power 2 (e - 1) -> z <= - ln (power 2 (1 - e) - 1))
  /\ (z <= - ln (power 2 (1 - e) - 1) -> Loss.sigmoid z <= power 2 (e - 1))).

(* logit.odds, which holds: The odds map (0, 1) one-to-one onto (0, ∞).
   odds(q) = q / (1 − q) and odds(q) > 0 and q = odds(q) / (1 + odds(q)) and o / (1 + o) > 0 and o / (1 + o) < 1 and odds(o / (1 + o)) = o *)
Definition logit_odds : Prop :=
  forall (q o : R), 0 < q < 1 -> 0 < o -> 
  (Loss.odds q = q / (1 - q)
  /\ Loss.odds q > 0
  /\ q = Loss.odds q / (1 + Loss.odds q)
  /\ o / (1 + o) > 0
  /\ o / (1 + o) < 1
  /\ Loss.odds (o / (1 + o)) = o).

(* logit.inverse, which holds: The logit, the logarithm of the odds, undoes σ, and σ undoes the logit.
   logit(q) = log(odds(q)) and logit(σ(z)) = z and σ(logit(q)) = q *)
Definition logit_inverse : Prop :=
  forall (q z : R), 0 < q < 1 -> 
  (Loss.logit q = ln (Loss.odds q)
  /\ Loss.logit (Loss.sigmoid z) = z
  /\ Loss.sigmoid (Loss.logit q) = q).

(* logit.linear-model, which holds: Logistic regression is a linear model of the logit.
   logit(σ(Σ_i w_i·x_i + b)) = Σ_i w_i·x_i + b *)
Definition logit_linear_model : Prop :=
  forall (n : nat) (b : R) (w x : nat -> R), (1 <= n)%nat -> Loss.logit (Loss.sigmoid (sum_to n (fun i => w i * x i) + b)) = sum_to n (fun i => w i * x i) + b.

(* linear.range, which holds under a condition: The output of a linear model ranges over all real numbers.
   Σ_i w_i·([w_i·(r − b) / (Σ_j w_j^2) if Σ_j w_j^2 > 0, else 0]) + b = r *)
Definition linear_range : Prop :=
  (forall (n : nat) (r b : R) (w : nat -> R), (1 <= n)%nat -> sum_to n (fun j => (w j) ^ 2) > 0 -> sum_to n (fun i => w i * (if Rlt_dec 0 (sum_to n (fun j => (w j) ^ 2)) then w i * (r - b) / sum_to n (fun j => (w j) ^ 2) else 0)) + b = r)
  /\ ~ (sum_to 2%nat (fun i => (listed [0; 0]) i * (if Rlt_dec 0 (sum_to 2%nat (fun j => ((listed [0; 0]) j) ^ 2)) then (listed [0; 0]) i * (1 - 0) / sum_to 2%nat (fun j => ((listed [0; 0]) j) ^ 2) else 0)) + 0 = 1).

(* likelihood.one-line, which holds: The likelihood in one line says what the if and else say.
   mu^t·(1 − mu)^(1 − t) = [mu if t = 1, else 1 − mu] *)
Definition likelihood_one_line : Prop :=
  forall (mu t : R), 0 <= mu <= 1 -> (t = 0 \/ t = 1) -> power mu t * power (1 - mu) (1 - t) = (if Req_EM_T t 1 then mu else 1 - mu).

(* likelihood.log, which holds: The log of the one-line likelihood is a weighted sum of two logs.
   log(q^y·(1 − q)^(1 − y)) = y·log(q) + (1 − y)·log(1 − q) *)
Definition likelihood_log : Prop :=
  forall (q y : R), 0 < q < 1 -> 0 <= y <= 1 -> ln (power q y * power (1 - q) (1 - y)) = y * ln q + (1 - y) * ln (1 - q).

(* likelihood.product-to-sum, which holds: The log turns the product of likelihoods into a sum and keeps their order, so both have the same maximiser.
   log(∏_i q_i) = Σ_i log(q_i) and (∏_i p_i < ∏_i q_i ⇒ Σ_i log(p_i) < Σ_i log(q_i)) and (Σ_i log(p_i) < Σ_i log(q_i) ⇒ ∏_i p_i < ∏_i q_i) *)
Definition likelihood_product_to_sum : Prop :=
  forall (N : nat) (q p : nat -> R), (1 <= N)%nat -> (forall i, (i < N)%nat -> 0 < (q i) < 1) -> (forall i, (i < N)%nat -> 0 < (p i) < 1) -> 
  (ln (product_to N (fun i => q i)) = sum_to N (fun i => ln (q i))
  /\ (product_to N (fun i => p i) < product_to N (fun i => q i) -> sum_to N (fun i => ln (p i)) < sum_to N (fun i => ln (q i)))
  /\ (sum_to N (fun i => ln (p i)) < sum_to N (fun i => ln (q i)) -> product_to N (fun i => p i) < product_to N (fun i => q i))).

(* likelihood.independence, which holds under a condition: The probability of all samples is the product of the single ones.
   c·(−max_i(−q_i)) + (1 − c)·∏_i q_i = ∏_i q_i *)
Definition likelihood_independence : Prop :=
  (forall (N : nat) (c : R) (q : nat -> R), (1 <= N)%nat -> 0 <= c <= 1 -> (forall i, (i < N)%nat -> 0 <= (q i) <= 1) -> c = 0 -> c * - max_to N (fun i => - q i) + (1 - c) * product_to N (fun i => q i) = product_to N (fun i => q i))
  /\ ~ (1 * - max_to 2%nat (fun i => - (listed [1 / 2; 1 / 2]) i) + (1 - 1) * product_to 2%nat (fun i => (listed [1 / 2; 1 / 2]) i) = product_to 2%nat (fun i => (listed [1 / 2; 1 / 2]) i)).

(* likelihood.index-slip, which is refuted: The likelihood of N samples is a product over i = 0..N.
   q0·∏_i q_i = ∏_i q_i *)
Definition likelihood_index_slip : Prop :=
  ~ ((1 / 2) * product_to 1%nat (fun i => (listed [1 / 2]) i) = product_to 1%nat (fun i => (listed [1 / 2]) i)).

(* likelihood.log-leaves-polynomial, which holds under a condition: The log of a density cancels the exponential and leaves a polynomial, of degree 2.
   log([(beta / (2·π))^(1/2)·e^(−beta·(4·h)^2 / 2) if s = 1, else 4·h]) − 3·log([(beta / (2·π))^(1/2)·e^(−beta·(3·h)^2 / 2) if s = 1, else 3·h]) + 3·log([(beta / (2·π))^(1/2)·e^(−beta·(2·h)^2 / 2) if s = 1, else 2·h]) − log([(beta / (2·π))^(1/2)·e^(−beta·h^2 / 2) if s = 1, else h]) = 0 *)
Definition likelihood_log_leaves_polynomial : Prop :=
  (forall (s beta h : R), (s = 0 \/ s = 1) -> 0 < beta -> 0 < h < (1 / 4) -> s = 1 -> ln (if Req_EM_T s 1 then sqrt (beta / (2 * PI)) * exp (- beta * (4 * h) ^ 2 / 2) else 4 * h) - 3 * ln (if Req_EM_T s 1 then sqrt (beta / (2 * PI)) * exp (- beta * (3 * h) ^ 2 / 2) else 3 * h) + 3 * ln (if Req_EM_T s 1 then sqrt (beta / (2 * PI)) * exp (- beta * (2 * h) ^ 2 / 2) else 2 * h) - ln (if Req_EM_T s 1 then sqrt (beta / (2 * PI)) * exp (- beta * h ^ 2 / 2) else h) = 0)
  /\ ~ (ln (if Req_EM_T 0 1 then sqrt (1 / (2 * PI)) * exp (- 1 * (4 * (1 / 8)) ^ 2 / 2) else 4 * (1 / 8)) - 3 * ln (if Req_EM_T 0 1 then sqrt (1 / (2 * PI)) * exp (- 1 * (3 * (1 / 8)) ^ 2 / 2) else 3 * (1 / 8)) + 3 * ln (if Req_EM_T 0 1 then sqrt (1 / (2 * PI)) * exp (- 1 * (2 * (1 / 8)) ^ 2 / 2) else 2 * (1 / 8)) - ln (if Req_EM_T 0 1 then sqrt (1 / (2 * PI)) * exp (- 1 * (1 / 8) ^ 2 / 2) else (1 / 8)) = 0).

(* log.derivative, which holds: The derivative of the log is a fraction.
   ∂/∂x log(x) = 1 / x and ∂/∂a log(1 − a) = −1 / (1 − a) *)
Definition log_derivative : Prop :=
  forall (x a : R), 0 < x -> a < 1 -> 
  (is_derive (fun x' => ln x') x (1 / x)
  /\ is_derive (fun a' => ln (1 - a')) a (- 1 / (1 - a))).

(* log.monotone, which holds: The log is strictly increasing: a function and its log have the same maximisers, but not the same maximum.
   (f < g ⇒ log(f) < log(g)) and (log(f) < log(g) ⇒ f < g) and log(f) < f *)
Definition log_monotone : Prop :=
  forall (f g : R), 0 < f -> 0 < g -> 
  ((f < g -> ln f < ln g)
  /\ (ln f < ln g -> f < g)
  /\ ln f < f).

(* bce.is-bernoulli-nll, which holds: Binary cross-entropy is the negative log-likelihood of Bernoulli samples.
   BCE(y, q) = −log(q^y·(1 − q)^(1 − y)) and Σ_i BCE(t_i, mu_i) = −log(∏_i mu_i^(t_i)·(1 − mu_i)^(1 − t_i)) and Σ_i BCE(t_i, mu_i) = −Σ_i (t_i·log(mu_i) + (1 − t_i)·log(1 − mu_i)) *)
Definition bce_is_bernoulli_nll : Prop :=
  forall (N : nat) (y q : R) (t mu : nat -> R), (1 <= N)%nat -> (y = 0 \/ y = 1) -> 0 <= q <= 1 -> (forall i, (i < N)%nat -> ((t i) = 0 \/ (t i) = 1)) -> (forall i, (i < N)%nat -> 0 < (mu i) < 1) -> 
  (((y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> 0 < power q y * power (1 - q) (1 - y) -> Loss.bce y q = - ln (power q y * power (1 - q) (1 - y)))
  /\ sum_to N (fun i => Loss.bce (t i) (mu i)) = - ln (product_to N (fun i => power (mu i) (t i) * power (1 - mu i) (1 - t i)))
  /\ sum_to N (fun i => Loss.bce (t i) (mu i)) = - sum_to N (fun i => t i * ln (mu i) + (1 - t i) * ln (1 - mu i))).

(* bce.hard-label-reduction, which holds: For a hard label one of the two terms is left.
   BCE(1, q) = −log(q) and BCE(0, q) = −log(1 − q) *)
Definition bce_hard_label_reduction : Prop :=
  forall (q : R), 0 <= q <= 1 -> 
  (((1 <> 0 -> 0 < q) -> ((1 - 1) <> 0 -> 0 < 1 - q) -> 0 < q -> Loss.bce 1 q = - ln q)
  /\ ((0 <> 0 -> 0 < q) -> ((1 - 0) <> 0 -> 0 < 1 - q) -> 0 < 1 - q -> Loss.bce 0 q = - ln (1 - q))).

(* bce.mirror, which holds: The loss of label 0 is the mirror image of that of label 1.
   BCE(0, q) = BCE(1, 1 − q) *)
Definition bce_mirror : Prop :=
  forall (q : R), 0 < q < 1 -> Loss.bce 0 q = Loss.bce 1 (1 - q).

(* bce.nonnegative, which holds under a condition: The loss is not negative, and 0 exactly where the prediction is the label.
   BCE(y, q) ≥ 0 and (BCE(y, q) = 0 ⇒ q = y) and (q = y ⇒ BCE(y, q) = 0) *)
Definition bce_nonnegative : Prop :=
  (forall (y q : R), 0 <= y <= 1 -> 0 <= q <= 1 -> (y = 0 \/ y = 1) -> (((y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> Loss.bce y q >= 0) /\ ((y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> Loss.bce y q = 0 -> q = y) /\ (q = y -> ((y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> Loss.bce y q = 0))))
  /\ ~ (Loss.bce (1 / 2) (1 / 2) >= 0
  /\ (Loss.bce (1 / 2) (1 / 2) = 0 -> (1 / 2) = (1 / 2))
  /\ ((1 / 2) = (1 / 2) -> Loss.bce (1 / 2) (1 / 2) = 0)).

(* bce.diverges, which holds: A hard label's loss goes to infinity at the wrong end and to 0 at the right one.
   lim[q → 0+] BCE(1, q) = ∞ and lim[q → 1−] BCE(1, q) = 0 and lim[q → 1−] BCE(0, q) = ∞ and lim[q → 0+] BCE(0, q) = 0 *)
Definition bce_diverges : Prop :=
  tends (fun q => Loss.bce 1 q) (at_right 0) p_infty
  /\ tends (fun q => Loss.bce 1 q) (at_left 1) (Finite 0)
  /\ tends (fun q => Loss.bce 0 q) (at_left 1) p_infty
  /\ tends (fun q => Loss.bce 0 q) (at_right 0) (Finite 0).

(* bce.diverges-to-one, which is refuted: For label 0, as the prediction goes to 1, the loss diverges to 1.
   lim[q → 1−] BCE(0, q) = 1 *)
Definition bce_diverges_to_one : Prop :=
  ~ (tends (fun q => Loss.bce 0 q) (at_left 1) (Finite 1)).

(* bce.monotone, which holds: A worse prediction costs more.
   (u < v ⇒ (BCE(1, u) > BCE(1, v) and BCE(0, u) < BCE(0, v))) and ∂BCE/∂q(1, u) < 0 and ∂BCE/∂q(0, u) > 0 *)
Definition bce_monotone : Prop :=
  forall (u v : R), 0 < u < 1 -> 0 < v < 1 -> 
  ((u < v -> (Loss.bce 1 u > Loss.bce 1 v /\ Loss.bce 0 u < Loss.bce 0 v))
  /\ Loss.bce_grad_q 1 u < 0
  /\ Loss.bce_grad_q 0 u > 0).

(* bce.diverges-at-both-ends, which holds under a condition: As the probability nears 0 or 1 the loss grows to infinity.
   lim[q → 0+] BCE(y, q) = ∞ and lim[q → 1−] BCE(y, q) = ∞ *)
Definition bce_diverges_at_both_ends : Prop :=
  (forall (y : R), (y = 0 \/ y = (1 / 8) \/ y = (1 / 4) \/ y = (1 / 2) \/ y = (3 / 4) \/ y = (7 / 8) \/ y = 1) -> (y > 0 /\ y < 1) -> (tends (fun q => Loss.bce y q) (at_right 0) p_infty /\ tends (fun q => Loss.bce y q) (at_left 1) p_infty))
  /\ ~ (tends (fun q => Loss.bce 1 q) (at_right 0) p_infty
  /\ tends (fun q => Loss.bce 1 q) (at_left 1) p_infty).

(* bce.diverges-when-dissimilar, which holds under a condition: If prediction and truth are not similar, the loss exceeds every bound m.
   |q − y| > 1/2 ⇒ BCE(y, q) > m *)
Definition bce_diverges_when_dissimilar : Prop :=
  (forall (q y m : R), 0 <= q <= 1 -> (y = 0 \/ y = 1) -> 0 < m -> Rabs (q - y) > 1 - exp (- m) -> (Rabs (q - y) > 1 / 2 -> ((y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> Loss.bce y q > m)))
  /\ ~ (Rabs ((1 / 100) - 1) > 1 / 2 -> ((1 <> 0 -> 0 < (1 / 100)) -> ((1 - 1) <> 0 -> 0 < 1 - (1 / 100)) -> Loss.bce 1 (1 / 100) > 5)).

(* bce.minibatch-mean, which holds: The loss of a minibatch is the mean of the losses of its samples.
   −Σ_i (t_i·log(mu_i) + (1 − t_i)·log(1 − mu_i)) / N = Σ_i BCE(t_i, mu_i) / N *)
Definition bce_minibatch_mean : Prop :=
  forall (N : nat) (t mu : nat -> R), (1 <= N)%nat -> (forall i, (i < N)%nat -> ((t i) = 0 \/ (t i) = 1)) -> (forall i, (i < N)%nat -> 0 < (mu i) < 1) -> - sum_to N (fun i => t i * ln (mu i) + (1 - t i) * ln (1 - mu i)) / INR N = sum_to N (fun i => Loss.bce (t i) (mu i)) / INR N.

(* bce.stray-class-sum, which is refuted: The mean loss has another sum over the classes k = 1..K.
   −Σ_i Σ_k (t_i·log(mu_i) + (1 − t_i)·log(1 − mu_i)) / N = Σ_i BCE(t_i, mu_i) / N *)
Definition bce_stray_class_sum : Prop :=
  ~ (- sum_to 1%nat (fun i => sum_to 2%nat (fun k => (listed [1]) i * ln ((listed [1 / 2]) i) + (1 - (listed [1]) i) * ln (1 - (listed [1 / 2]) i))) / INR 1%nat = sum_to 1%nat (fun i => Loss.bce ((listed [1]) i) ((listed [1 / 2]) i)) / INR 1%nat).

(* bce.missing-parentheses, which is refuted: The minus and the Σ in front of t log μ + (1 − t) log(1 − μ) reach the first product only.
   −Σ_i t_i·log(mu_i) + (1 − t_j)·log(1 − mu_j) = Σ_i BCE(t_i, mu_i) *)
Definition bce_missing_parentheses : Prop :=
  ~ (forall (j : nat), (j < 1%nat)%nat -> - sum_to 1%nat (fun i => (listed [0]) i * ln ((listed [1 / 2]) i)) + (1 - (listed [0]) j) * ln (1 - (listed [1 / 2]) j) = sum_to 1%nat (fun i => Loss.bce ((listed [0]) i) ((listed [1 / 2]) i))).

(* bce.probability-gradient, which holds: ∂L/∂q = −(y/q − (1 − y)/(1 − q)) = (q − y) / (q (1 − q)).
   ∂/∂q BCE(y, q) = −(y / q − (1 − y) / (1 − q)) and ∂BCE/∂q(y, q) = (q − y) / (q·(1 − q)) and ∂/∂q (t·log(q) + (1 − t)·log(1 − q)) = (t − q) / (q·(1 − q)) *)
Definition bce_probability_gradient : Prop :=
  forall (y q t : R), 0 <= y <= 1 -> 0 < q < 1 -> 
  (is_derive (fun q' => Loss.bce y q') q (- (y / q - (1 - y) / (1 - q)))
  /\ Loss.bce_grad_q y q = (q - y) / (q * (1 - q))
  /\ is_derive (fun q' => t * ln q' + (1 - t) * ln (1 - q')) q ((t - q) / (q * (1 - q)))).

(* bce.logit-gradient, which holds: dL/dz = a − y with a = σ(z).
   ∂/∂z BCEz(y, z) = σ(z) − y and ∂BCEz/∂z(y, z) = σ(z) − y and ∂/∂z (t·log(1 + e^(−z)) + (1 − t)·log(1 + e^z)) = σ(z) − t *)
Definition bce_logit_gradient : Prop :=
  forall (y z t : R), 0 <= y <= 1 -> 
  (is_derive (fun z' => Loss.bce_with_logits y z') z (Loss.sigmoid z - y)
  /\ Loss.bce_with_logits_grad y z = Loss.sigmoid z - y
  /\ is_derive (fun z' => t * ln (1 + exp (- z')) + (1 - t) * ln (1 + exp z')) z (Loss.sigmoid z - t)).

(* bce.gradient-algebra, which holds: The factors of the chain rule simplify to −(y − a).
   −(t / a − (1 − t) / (1 − a))·a·(1 − a) = −(t·(1 − a) − (1 − t)·a) and −(t·(1 − a) − (1 − t)·a) = −(t − a) *)
Definition bce_gradient_algebra : Prop :=
  forall (t a : R), 0 < a < 1 -> 
  (- (t / a - (1 - t) / (1 - a)) * a * (1 - a) = - (t * (1 - a) - (1 - t) * a)
  /\ - (t * (1 - a) - (1 - t) * a) = - (t - a)).

(* bce.weight-gradient, which holds: ∂L/∂w_i = −(y − a) x_i and ∂L/∂b = −(y − a).
   ∂/∂w_k BCEz(y, Σ_i w_i·x_i + b) = −(y − σ(Σ_i w_i·x_i + b))·x_k and ∂/∂b BCEz(y, Σ_i w_i·x_i + b) = −(y − σ(Σ_i w_i·x_i + b)) *)
Definition bce_weight_gradient : Prop :=
  forall (n k : nat) (y b : R) (w x : nat -> R), (1 <= n)%nat -> (k < n)%nat -> 0 <= y <= 1 -> 
  (is_derive (fun t => Loss.bce_with_logits y (sum_to n (fun i => (update w k t) i * x i) + b)) (w k) (- (y - Loss.sigmoid (sum_to n (fun i => w i * x i) + b)) * x k)
  /\ is_derive (fun b' => Loss.bce_with_logits y (sum_to n (fun i => w i * x i) + b')) b (- (y - Loss.sigmoid (sum_to n (fun i => w i * x i) + b)))).

(* bce.update-rule, which holds under a condition: w + (y − a) x and b + (y − a) are one step of descent: they lower the loss.
   BCEz(y, Σ_i (w_i + (y − σ(Σ_i w_i·x_i + b))·x_i)·x_i + (b + (y − σ(Σ_i w_i·x_i + b)))) < BCEz(y, Σ_i w_i·x_i + b) *)
Definition bce_update_rule : Prop :=
  (forall (n : nat) (y b : R) (w x : nat -> R), (1 <= n)%nat -> 0 <= y <= 1 -> (y = 0 \/ y = 1) -> Loss.bce_with_logits y (sum_to n (fun i => (w i + (y - Loss.sigmoid (sum_to n (fun i' => w i' * x i') + b)) * x i) * x i) + (b + (y - Loss.sigmoid (sum_to n (fun i => w i * x i) + b)))) < Loss.bce_with_logits y (sum_to n (fun i => w i * x i) + b))
  /\ ~ (Loss.bce_with_logits (1 / 2) (sum_to 3%nat (fun i => ((listed [0; 0; 0]) i + ((1 / 2) - Loss.sigmoid (sum_to 3%nat (fun i' => (listed [0; 0; 0]) i' * (listed [3; 3; 1]) i') + 2)) * (listed [3; 3; 1]) i) * (listed [3; 3; 1]) i) + (2 + ((1 / 2) - Loss.sigmoid (sum_to 3%nat (fun i => (listed [0; 0; 0]) i * (listed [3; 3; 1]) i) + 2)))) < Loss.bce_with_logits (1 / 2) (sum_to 3%nat (fun i => (listed [0; 0; 0]) i * (listed [3; 3; 1]) i) + 2)).

(* bce.gradient-bound, which holds: The loss is 1-Lipschitz in the logit, and no smaller constant will do.
   |∂BCEz/∂z(y, z)| ≤ 1 and |BCEz(y, u) − BCEz(y, v)| ≤ |u − v| and lim[z → ∞] ∂BCEz/∂z(0, z) = 1 *)
Definition bce_gradient_bound : Prop :=
  forall (y z u v : R), 0 <= y <= 1 -> 
  (Rabs (Loss.bce_with_logits_grad y z) <= 1
  /\ Rabs (Loss.bce_with_logits y u - Loss.bce_with_logits y v) <= Rabs (u - v)
  /\ tends (fun z' => Loss.bce_with_logits_grad 0 z') (Rbar_locally p_infty) (Finite 1)).

(* accuracy.not-differentiable, which holds: Accuracy is piecewise constant in the weights: its derivative is 0 where there is one, and it jumps where a logit is 0.
   ∂/∂w_k (Σ_s ([y_s if Σ_i w_i·X_si + b > 0, else 1 − y_s]) / N) = 0 and ∂/∂b (Σ_s ([y_s if Σ_i w_i·X_si + b > 0, else 1 − y_s]) / N) = 0 and lim[z → 0+] ([t if z > 0, else 1 − t]) = t and lim[z → 0−] ([t if z > 0, else 1 − t]) = 1 − t *)
Definition accuracy_not_differentiable : Prop :=
  forall (N n k : nat) (b t : R) (w y : nat -> R) (X : nat -> nat -> R), (1 <= N)%nat -> (1 <= n)%nat -> (k < n)%nat -> (t = 0 \/ t = 1) -> (forall i, (i < N)%nat -> ((y i) = 0 \/ (y i) = 1)) -> 
  (((forall s, (s < N)%nat -> sum_to n (fun i => w i * X s i) + b <> 0) -> is_derive (fun t' => sum_to N (fun s => (if Rlt_dec 0 (sum_to n (fun i => (update w k t') i * X s i) + b) then y s else 1 - y s)) / INR N) (w k) 0)
  /\ ((forall s, (s < N)%nat -> sum_to n (fun i => w i * X s i) + b <> 0) -> is_derive (fun b' => sum_to N (fun s => (if Rlt_dec 0 (sum_to n (fun i => w i * X s i) + b') then y s else 1 - y s)) / INR N) b 0)
  /\ tends (fun z => (if Rlt_dec 0 z then t else 1 - t)) (at_right 0) (Finite t)
  /\ tends (fun z => (if Rlt_dec 0 z then t else 1 - t)) (at_left 0) (Finite (1 - t))).

(* bce.from-logits, which holds: BCE(y, σ(z)) = softplus(z) − y z = y softplus(−z) + (1 − y) softplus(z).
   BCE(y, σ(z)) = BCEz(y, z) and BCEz(y, z) = softplus(z) − y·z and BCEz(y, z) = y·softplus(−z) + (1 − y)·softplus(z) and t·softplus(−z) + (1 − t)·softplus(z) = softplus(z) − t·z *)
Definition bce_from_logits : Prop :=
  forall (y z t : R), 0 <= y <= 1 -> 
  (Loss.bce y (Loss.sigmoid z) = Loss.bce_with_logits y z
  /\ Loss.bce_with_logits y z = Loss.softplus z - y * z
  /\ Loss.bce_with_logits y z = y * Loss.softplus (- z) + (1 - y) * Loss.softplus z
  /\ t * Loss.softplus (- z) + (1 - t) * Loss.softplus z = Loss.softplus z - t * z).

(* bce.stable-forms, which holds: The three well-known stable forms of the loss are equal over the reals.
   BCEz(y, z) = max(z, 0) − z·y + log1p(e^(−|z|)) and BCEz(y, z) = (1 − y)·z + max(−z, 0) + log1p(e^(−|z|)) and BCEz(y, z) = [(1 − y)·z if z ≥ 0, else −z·y] + log1p(e^(−|z|)) *)
Definition bce_stable_forms : Prop :=
  forall (y z : R), 0 <= y <= 1 -> 
  (Loss.bce_with_logits y z = Rmax z 0 - z * y + Loss.log1p (exp (- Rabs z))
  /\ Loss.bce_with_logits y z = (1 - y) * z + Rmax (- z) 0 + Loss.log1p (exp (- Rabs z))
  /\ Loss.bce_with_logits y z = (if Rle_dec 0 z then (1 - y) * z else - z * y) + Loss.log1p (exp (- Rabs z))).

(* bce.numerical-stability, which holds under a condition: The log gives numerical stability: rounding the probability changes the loss by at most one percent.
   |−(y·log(q + s·2^(−53)) + (1 − y)·log(1 − (q + s·2^(−53)))) − BCE(y, q)| ≤ −(y·log(q + s·2^(−53)) + (1 − y)·log(1 − (q + s·2^(−53)))) / 100 *)
Definition bce_numerical_stability : Prop :=
  (forall (q y s : R), 0 <= q <= 1 -> 0 <= y <= 1 -> (- 1) <= s <= 1 -> q * (1 - q) > / 2 ^ 44 -> (0 < q + s * / 2 ^ 53 -> 0 < 1 - (q + s * / 2 ^ 53) -> (y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> Rabs (- (y * ln (q + s * / 2 ^ 53) + (1 - y) * ln (1 - (q + s * / 2 ^ 53))) - Loss.bce y q) <= - (y * ln (q + s * / 2 ^ 53) + (1 - y) * ln (1 - (q + s * / 2 ^ 53))) / 100))
  /\ ~ (0 < 1 + (- (1 / 16)) * / 2 ^ 53 -> 0 < 1 - (1 + (- (1 / 16)) * / 2 ^ 53) -> Rabs (- (1 * ln (1 + (- (1 / 16)) * / 2 ^ 53) + (1 - 1) * ln (1 - (1 + (- (1 / 16)) * / 2 ^ 53))) - Loss.bce 1 1) <= - (1 * ln (1 + (- (1 / 16)) * / 2 ^ 53) + (1 - 1) * ln (1 - (1 + (- (1 / 16)) * / 2 ^ 53))) / 100).

(* bce.affine-in-label, which holds: The loss is affine in the label, so the expected loss is the loss of the expected label; A and B are not.
   p·BCE(1, q) + (1 − p)·BCE(0, q) = BCE(p, q) and A(y, 1/2) = 1/2 and B(y, 1/2) = −1/2 and ((y > 0 and y < 1 and q ≠ 1/2) ⇒ (A(y, q) < y·A(1, q) + (1 − y)·A(0, q) and B(y, q) > y·B(1, q) + (1 − y)·B(0, q))) *)
Definition bce_affine_in_label : Prop :=
  forall (p q y : R), 0 <= p <= 1 -> 0 < q < 1 -> 0 <= y <= 1 -> 
  (p * Loss.bce 1 q + (1 - p) * Loss.bce 0 q = Loss.bce p q
  /\ Loss.alternative_a y (1 / 2) = 1 / 2
  /\ Loss.alternative_b y (1 / 2) = - (1 / 2)
  /\ ((y > 0 /\ y < 1 /\ q <> 1 / 2) -> (Loss.alternative_a y q < y * Loss.alternative_a 1 q + (1 - y) * Loss.alternative_a 0 q /\ Loss.alternative_b y q > y * Loss.alternative_b 1 q + (1 - y) * Loss.alternative_b 0 q))).

(* bce.convex-in-logit, which holds: The loss is convex in the logit: d²L/dz² = a (1 − a), which lies in (0, 1/4].
   ∂/∂z ∂BCEz/∂z(y, z) = σ(z)·(1 − σ(z)) and σ(z)·(1 − σ(z)) > 0 and σ(z)·(1 − σ(z)) ≤ 1/4 and BCEz(y, (u + v) / 2) ≤ (BCEz(y, u) + BCEz(y, v)) / 2 *)
Definition bce_convex_in_logit : Prop :=
  forall (y z u v : R), 0 <= y <= 1 -> 
  (is_derive (fun z' => Loss.bce_with_logits_grad y z') z (Loss.sigmoid z * (1 - Loss.sigmoid z))
  /\ Loss.sigmoid z * (1 - Loss.sigmoid z) > 0
  /\ Loss.sigmoid z * (1 - Loss.sigmoid z) <= 1 / 4
  /\ Loss.bce_with_logits y ((u + v) / 2) <= (Loss.bce_with_logits y u + Loss.bce_with_logits y v) / 2).

(* bce.convex-in-weights, which holds: The Hessian Σ a (1 − a) x xᵀ is positive semidefinite: the loss is convex in the weights.
   ∂/∂w_k (Σ_i ∂BCEz/∂z(y_i, Σ_l X_il·w_l)·X_ij) = Σ_i σ′(Σ_l X_il·w_l)·X_ij·X_ik and Σ_j Σ_k v_j·Σ_i σ′(Σ_l X_il·w_l)·X_ij·X_ik·v_k = Σ_i σ′(Σ_l X_il·w_l)·(Σ_j X_ij·v_j)^2 and Σ_i σ′(Σ_l X_il·w_l)·(Σ_j X_ij·v_j)^2 ≥ 0 *)
Definition bce_convex_in_weights : Prop :=
  forall (N n j k : nat) (y w v : nat -> R) (X : nat -> nat -> R), (1 <= N)%nat -> (1 <= n)%nat -> (j < n)%nat -> (k < n)%nat -> (forall i, (i < N)%nat -> 0 <= (y i) <= 1) -> 
  (is_derive (fun t => sum_to N (fun i => Loss.bce_with_logits_grad (y i) (sum_to n (fun l => X i l * (update w k t) l)) * X i j)) (w k) (sum_to N (fun i => Loss.sigmoid_grad (sum_to n (fun l => X i l * w l)) * X i j * X i k))
  /\ sum_to n (fun j' => sum_to n (fun k' => v j' * sum_to N (fun i => Loss.sigmoid_grad (sum_to n (fun l => X i l * w l)) * X i j' * X i k') * v k')) = sum_to N (fun i => Loss.sigmoid_grad (sum_to n (fun l => X i l * w l)) * (sum_to n (fun j' => X i j' * v j')) ^ 2)
  /\ sum_to N (fun i => Loss.sigmoid_grad (sum_to n (fun l => X i l * w l)) * (sum_to n (fun j' => X i j' * v j')) ^ 2) >= 0).

(* bce.has-global-minimum, which holds under a condition: The loss of logistic regression is convex, so it has a global minimum.
   Σ_i BCEz(y_i, [log(Σ_i y_i / (N − Σ_i y_i)) if Σ_i y_i > 0 and Σ_i y_i < N, else 0]) + Σ_m BCEz(t_m, [log(Σ_m t_m / (M − Σ_m t_m)) if Σ_m t_m > 0 and Σ_m t_m < M, else 0]) ≤ Σ_i BCEz(y_i, b) + Σ_m BCEz(t_m, w + b) *)
Definition bce_has_global_minimum : Prop :=
  (forall (N M : nat) (b w : R) (y t : nat -> R), (1 <= N)%nat -> (1 <= M)%nat -> (forall i, (i < N)%nat -> 0 <= (y i) <= 1) -> (forall i, (i < M)%nat -> 0 <= (t i) <= 1) -> (sum_to N (fun i => y i) > 0 /\ sum_to N (fun i => y i) < INR N /\ sum_to M (fun m => t m) > 0 /\ sum_to M (fun m => t m) < INR M) -> ((forall i, (i < N)%nat -> (sum_to N (fun i' => y i') > 0 /\ sum_to N (fun i' => y i') < INR N) -> 0 < sum_to N (fun i' => y i') / (INR N - sum_to N (fun i' => y i'))) -> (forall m, (m < M)%nat -> (sum_to M (fun m' => t m') > 0 /\ sum_to M (fun m' => t m') < INR M) -> 0 < sum_to M (fun m' => t m') / (INR M - sum_to M (fun m' => t m'))) -> sum_to N (fun i => Loss.bce_with_logits (y i) (if Rlt_dec 0 (sum_to N (fun i' => y i')) then if Rlt_dec (sum_to N (fun i' => y i')) (INR N) then ln (sum_to N (fun i' => y i') / (INR N - sum_to N (fun i' => y i'))) else 0 else 0)) + sum_to M (fun m => Loss.bce_with_logits (t m) (if Rlt_dec 0 (sum_to M (fun m' => t m')) then if Rlt_dec (sum_to M (fun m' => t m')) (INR M) then ln (sum_to M (fun m' => t m') / (INR M - sum_to M (fun m' => t m'))) else 0 else 0)) <= sum_to N (fun i => Loss.bce_with_logits (y i) b) + sum_to M (fun m => Loss.bce_with_logits (t m) (w + b))))
  /\ ~ ((forall i, (i < 2%nat)%nat -> (sum_to 2%nat (fun i' => (listed [0; 1]) i') > 0 /\ sum_to 2%nat (fun i' => (listed [0; 1]) i') < INR 2%nat) -> 0 < sum_to 2%nat (fun i' => (listed [0; 1]) i') / (INR 2%nat - sum_to 2%nat (fun i' => (listed [0; 1]) i'))) -> (forall m, (m < 1%nat)%nat -> (sum_to 1%nat (fun m' => (listed [1]) m') > 0 /\ sum_to 1%nat (fun m' => (listed [1]) m') < INR 1%nat) -> 0 < sum_to 1%nat (fun m' => (listed [1]) m') / (INR 1%nat - sum_to 1%nat (fun m' => (listed [1]) m'))) -> sum_to 2%nat (fun i => Loss.bce_with_logits ((listed [0; 1]) i) (if Rlt_dec 0 (sum_to 2%nat (fun i' => (listed [0; 1]) i')) then if Rlt_dec (sum_to 2%nat (fun i' => (listed [0; 1]) i')) (INR 2%nat) then ln (sum_to 2%nat (fun i' => (listed [0; 1]) i') / (INR 2%nat - sum_to 2%nat (fun i' => (listed [0; 1]) i'))) else 0 else 0)) + sum_to 1%nat (fun m => Loss.bce_with_logits ((listed [1]) m) (if Rlt_dec 0 (sum_to 1%nat (fun m' => (listed [1]) m')) then if Rlt_dec (sum_to 1%nat (fun m' => (listed [1]) m')) (INR 1%nat) then ln (sum_to 1%nat (fun m' => (listed [1]) m') / (INR 1%nat - sum_to 1%nat (fun m' => (listed [1]) m'))) else 0 else 0)) <= sum_to 2%nat (fun i => Loss.bce_with_logits ((listed [0; 1]) i) 0) + sum_to 1%nat (fun m => Loss.bce_with_logits ((listed [1]) m) (1 + 0))).

(* bce.strictly-proper, which holds: The expected loss is H(p) + KL(p‖q): least exactly at q = p.
   p·BCE(1, q) + (1 − p)·BCE(0, q) = H((p, 1 − p)) + KL((p, 1 − p), (q, 1 − q)) and (p·BCE(1, q) + (1 − p)·BCE(0, q)) is least in q exactly at q = p *)
Definition bce_strictly_proper : Prop :=
  forall (p q : R), 0 < p < 1 -> 0 < q < 1 -> 
  (p * Loss.bce 1 q + (1 - p) * Loss.bce 0 q = Loss.entropy 2%nat (listed [p; 1 - p]) + Loss.kl 2%nat (listed [p; 1 - p]) (listed [q; 1 - q])
  /\ (0 < p < 1 /\ (forall q', 0 < q' < 1 -> q' <> p -> p * Loss.bce 1 p + (1 - p) * Loss.bce 0 p < p * Loss.bce 1 q' + (1 - p) * Loss.bce 0 q'))).

(* alternative.hard-values, which holds: A and B at the two hard labels.
   A(0, q) = q and B(0, q) = −(1 − q) and A(1, q) = 1 − q and B(1, q) = −q *)
Definition alternative_hard_values : Prop :=
  forall (q : R), 0 <= q <= 1 -> 
  (Loss.alternative_a 0 q = q
  /\ Loss.alternative_b 0 q = - (1 - q)
  /\ Loss.alternative_a 1 q = 1 - q
  /\ Loss.alternative_b 1 q = - q).

(* alternative.ratio, which holds: The ratio A/B.
   A(y, q) / B(y, q) = −q^(1 − 2·y)·(1 − q)^(2·y − 1) and q^(1 − r)·(1 − q)^r / (−q^r·(1 − q)^(1 − r)) = −q^(1 − 2·r)·(1 − q)^(2·r − 1) *)
Definition alternative_ratio : Prop :=
  forall (y q r : R), 0 <= y <= 1 -> 0 < q < 1 -> 
  (Loss.alternative_a y q / Loss.alternative_b y q = - (power q (1 - 2 * y) * power (1 - q) (2 * y - 1))
  /\ power q (1 - r) * power (1 - q) r / (- (power q r * power (1 - q) (1 - r))) = - (power q (1 - 2 * r) * power (1 - q) (2 * r - 1))).

(* alternative.signs, which holds: A is positive and B negative, so they differ.
   A(y, q) > 0 and B(y, q) < 0 and A(y, q) ≠ B(y, q) *)
Definition alternative_signs : Prop :=
  forall (y q : R), 0 <= y <= 1 -> 0 < q < 1 -> 
  (Loss.alternative_a y q > 0
  /\ Loss.alternative_b y q < 0
  /\ Loss.alternative_a y q <> Loss.alternative_b y q).

(* alternative.coincide-at-ends, which holds under a condition: A and B are equal, both 0, at q = 0 and q = 1, and nowhere else.
   ((q = 0 or q = 1) ⇒ (A(y, q) = 0 and B(y, q) = 0)) and ((q > 0 and q < 1) ⇒ A(y, q) ≠ B(y, q)) *)
Definition alternative_coincide_at_ends : Prop :=
  (forall (y q : R), 0 <= y <= 1 -> 0 <= q <= 1 -> (y > 0 /\ y < 1) -> (((q = 0 \/ q = 1) -> (Loss.alternative_a y q = 0 /\ Loss.alternative_b y q = 0)) /\ ((q > 0 /\ q < 1) -> Loss.alternative_a y q <> Loss.alternative_b y q)))
  /\ ~ (((0 = 0 \/ 0 = 1) -> (Loss.alternative_a 0 0 = 0 /\ Loss.alternative_b 0 0 = 0))
  /\ ((0 > 0 /\ 0 < 1) -> Loss.alternative_a 0 0 <> Loss.alternative_b 0 0)).

(* alternative.differ-by-one, which holds: For hard labels A and B differ by the constant 1.
   A(y, q) − B(y, q) = 1 *)
Definition alternative_differ_by_one : Prop :=
  forall (y q : R), (y = 0 \/ y = 1) -> 0 <= q <= 1 -> Loss.alternative_a y q - Loss.alternative_b y q = 1.

(* alternative.same-gradient, which holds: For hard labels A and B have the same gradient, so descent takes the same step on either.
   ∂/∂z Az(y, z) = ∂/∂z Bz(y, z) and ∂Az/∂z(y, z) = (1 − 2·y)·σ′(z) and ∂Bz/∂z(y, z) = (1 − 2·y)·σ′(z) and w − alpha·(Σ_i ∂Az/∂z(t_i, s_i)·x_i / N) = w − alpha·(Σ_i ∂Bz/∂z(t_i, s_i)·x_i / N) *)
Definition alternative_same_gradient : Prop :=
  forall (N : nat) (y z w alpha : R) (t s x : nat -> R), (1 <= N)%nat -> (y = 0 \/ y = 1) -> 0 < alpha -> (forall i, (i < N)%nat -> ((t i) = 0 \/ (t i) = 1)) -> 
  ((exists d, is_derive (fun z' => Loss.alternative_a_with_logits y z') z d /\ exists d', is_derive (fun z' => Loss.alternative_b_with_logits y z') z d' /\ d = d')
  /\ Loss.alternative_a_grad_z y z = (1 - 2 * y) * Loss.sigmoid_grad z
  /\ Loss.alternative_b_grad_z y z = (1 - 2 * y) * Loss.sigmoid_grad z
  /\ w - alpha * (sum_to N (fun i => Loss.alternative_a_grad_z (t i) (s i) * x i) / INR N) = w - alpha * (sum_to N (fun i => Loss.alternative_b_grad_z (t i) (s i) * x i) / INR N)).

(* alternative.penalises-the-wrong-answer, which holds: For hard labels A grows from 0 to 1, and B from −1 to 0, as the prediction leaves the label.
   A(y, y) = 0 and A(y, 1 − y) = 1 and B(y, y) = −1 and B(y, 1 − y) = 0 and (|u − y| < |v − y| ⇒ (A(y, u) < A(y, v) and B(y, u) < B(y, v))) *)
Definition alternative_penalises_the_wrong_answer : Prop :=
  forall (y u v : R), (y = 0 \/ y = 1) -> 0 <= u <= 1 -> 0 <= v <= 1 -> 
  (Loss.alternative_a y y = 0
  /\ Loss.alternative_a y (1 - y) = 1
  /\ Loss.alternative_b y y = - 1
  /\ Loss.alternative_b y (1 - y) = 0
  /\ (Rabs (u - y) < Rabs (v - y) -> (Loss.alternative_a y u < Loss.alternative_a y v /\ Loss.alternative_b y u < Loss.alternative_b y v))).

(* alternative.is-mae, which holds: For hard labels A is the absolute error, and its mean over samples the mean absolute error.
   A(y, q) = |y − q| and Σ_i A(t_i, p_i) / N = MAE(t, p) *)
Definition alternative_is_mae : Prop :=
  forall (N : nat) (y q : R) (t p : nat -> R), (1 <= N)%nat -> (y = 0 \/ y = 1) -> 0 <= q <= 1 -> (forall i, (i < N)%nat -> ((t i) = 0 \/ (t i) = 1)) -> (forall i, (i < N)%nat -> 0 <= (p i) <= 1) -> 
  (Loss.alternative_a y q = Rabs (y - q)
  /\ sum_to N (fun i => Loss.alternative_a (t i) (p i)) / INR N = Loss.mae N t p).

(* alternative.soft-mirror, which holds: A is −B of the mirrored label; at y = 1/2 their gradients are opposite.
   A(y, q) = −B(1 − y, q) and ∂Az/∂z(y, z) = −∂Bz/∂z(1 − y, z) and A(1/2, q) = −B(1/2, q) and ∂Az/∂z(1/2, z) = −∂Bz/∂z(1/2, z) *)
Definition alternative_soft_mirror : Prop :=
  forall (y q z : R), 0 <= y <= 1 -> 0 <= q <= 1 -> 
  (Loss.alternative_a y q = - Loss.alternative_b (1 - y) q
  /\ Loss.alternative_a_grad_z y z = - Loss.alternative_b_grad_z (1 - y) z
  /\ Loss.alternative_a (1 / 2) q = - Loss.alternative_b (1 / 2) q
  /\ Loss.alternative_a_grad_z (1 / 2) z = - Loss.alternative_b_grad_z (1 / 2) z).

(* alternative.soft-gradients, which holds: The gradients of A and B for any label.
   ∂/∂z Az(y, z) = ∂Az/∂z(y, z) and ∂Az/∂z(y, z) = Az(y, z)·(1 − y − σ(z)) and ∂/∂z Bz(y, z) = ∂Bz/∂z(y, z) and ∂Bz/∂z(y, z) = −Bz(y, z)·(σ(z) − y) and Az(y, z) = e^((1 − y)·z) / (1 + e^z) and Bz(y, z) = −e^(y·z) / (1 + e^z) and ∂/∂z (e^(r·z) / (1 + e^z)) = e^(r·z) / (1 + e^z)·(r − 1 / (1 + e^(−z))) *)
Definition alternative_soft_gradients : Prop :=
  forall (y z r : R), 0 <= y <= 1 -> 
  (is_derive (fun z' => Loss.alternative_a_with_logits y z') z (Loss.alternative_a_grad_z y z)
  /\ Loss.alternative_a_grad_z y z = Loss.alternative_a_with_logits y z * (1 - y - Loss.sigmoid z)
  /\ is_derive (fun z' => Loss.alternative_b_with_logits y z') z (Loss.alternative_b_grad_z y z)
  /\ Loss.alternative_b_grad_z y z = - Loss.alternative_b_with_logits y z * (Loss.sigmoid z - y)
  /\ Loss.alternative_a_with_logits y z = exp ((1 - y) * z) / (1 + exp z)
  /\ Loss.alternative_b_with_logits y z = - (exp (y * z) / (1 + exp z))
  /\ is_derive (fun z' => exp (r * z') / (1 + exp z')) z (exp (r * z) / (1 + exp z) * (r - 1 / (1 + exp (- z))))).

(* alternative.soft-minimisers, which holds: For soft labels A is greatest at q = 1 − y and 0 at both ends; B is least exactly at q = y.
   A(y, q) is greatest in q exactly at q = 1 − y and ((q > 0 and q < 1 − y) ⇒ ∂A/∂q(y, q) > 0) and ((q > 1 − y and q < 1) ⇒ ∂A/∂q(y, q) < 0) and A(y, 0) = 0 and A(y, 1) = 0 and B(y, q) = −e^(−BCE(y, q)) and B(y, q) is least in q exactly at q = y *)
Definition alternative_soft_minimisers : Prop :=
  forall (y q : R), 0 < y < 1 -> 0 <= q <= 1 -> 
  ((0 <= (1 - y) <= 1 /\ (forall q', 0 <= q' <= 1 -> q' <> (1 - y) -> Loss.alternative_a y q' < Loss.alternative_a y (1 - y)))
  /\ ((q > 0 /\ q < 1 - y) -> Loss.alternative_a_grad_q y q > 0)
  /\ ((q > 1 - y /\ q < 1) -> Loss.alternative_a_grad_q y q < 0)
  /\ Loss.alternative_a y 0 = 0
  /\ Loss.alternative_a y 1 = 0
  /\ ((y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> Loss.alternative_b y q = - exp (- Loss.bce y q))
  /\ (0 <= y <= 1 /\ (forall q', 0 <= q' <= 1 -> q' <> y -> Loss.alternative_b y y < Loss.alternative_b y q'))).

(* alternative.difference, which holds: A − B is 1 exactly for hard labels or at q = 1/2, and less elsewhere; the gradients agree at the same places.
   Az(y, z) − Bz(y, z) = (e^((y − 1/2)·z) + e^(−(y − 1/2)·z)) / 2 / ((e^(z / 2) + e^(−z / 2)) / 2) and Az(y, z) − Bz(y, z) ≤ 1 and ((y = 0 or y = 1 or z = 0) ⇒ (Az(y, z) − Bz(y, z) = 1 and ∂Az/∂z(y, z) = ∂Bz/∂z(y, z))) and ((y > 0 and y < 1 and z ≠ 0) ⇒ (Az(y, z) − Bz(y, z) < 1 and ∂Az/∂z(y, z) ≠ ∂Bz/∂z(y, z))) *)
Definition alternative_difference : Prop :=
  forall (y z : R), 0 <= y <= 1 -> 
  (Loss.alternative_a_with_logits y z - Loss.alternative_b_with_logits y z = (exp ((y - 1 / 2) * z) + exp (- ((y - 1 / 2) * z))) / 2 / ((exp (z / 2) + exp (- (z / 2))) / 2)
  /\ Loss.alternative_a_with_logits y z - Loss.alternative_b_with_logits y z <= 1
  /\ ((y = 0 \/ y = 1 \/ z = 0) -> (Loss.alternative_a_with_logits y z - Loss.alternative_b_with_logits y z = 1 /\ Loss.alternative_a_grad_z y z = Loss.alternative_b_grad_z y z))
  /\ ((y > 0 /\ y < 1 /\ z <> 0) -> (Loss.alternative_a_with_logits y z - Loss.alternative_b_with_logits y z < 1 /\ Loss.alternative_a_grad_z y z <> Loss.alternative_b_grad_z y z))).

(* alternative.below-mae, which holds: A is at most the expected absolute error, and that at most the cross-entropy.
   A(y, q) ≤ y·(1 − q) + (1 − y)·q and y·(1 − q) + (1 − y)·q ≤ BCE(y, q) *)
Definition alternative_below_mae : Prop :=
  forall (y q : R), 0 <= y <= 1 -> 0 <= q <= 1 -> 
  (Loss.alternative_a y q <= y * (1 - q) + (1 - y) * q
  /\ ((y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> y * (1 - q) + (1 - y) * q <= Loss.bce y q)).

(* alternative.is-one-minus-likelihood, which holds: For hard labels A is one minus the likelihood, B minus it, and cross-entropy minus its logarithm.
   A(y, q) = 1 − q^y·(1 − q)^(1 − y) and B(y, q) = −q^y·(1 − q)^(1 − y) and BCE(y, q) = −log(q^y·(1 − q)^(1 − y)) and A(y, q) = 1 − e^(−BCE(y, q)) *)
Definition alternative_is_one_minus_likelihood : Prop :=
  forall (y q : R), (y = 0 \/ y = 1) -> 0 <= q <= 1 -> 
  (Loss.alternative_a y q = 1 - power q y * power (1 - q) (1 - y)
  /\ Loss.alternative_b y q = - (power q y * power (1 - q) (1 - y))
  /\ ((y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> 0 < power q y * power (1 - q) (1 - y) -> Loss.bce y q = - ln (power q y * power (1 - q) (1 - y)))
  /\ ((y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> Loss.alternative_a y q = 1 - exp (- Loss.bce y q))).

(* alternative.below-bce, which holds: For hard labels A lies in [0, 1] and below the cross-entropy, whose series begins with it.
   A(y, q) ≥ 0 and A(y, q) ≤ 1 and (q ≠ y ⇒ A(y, q) < BCE(y, q)) and (q = y ⇒ A(y, q) = BCE(y, q)) and (A(y, q) < 1 ⇒ (BCE(y, q) − A(y, q) ≥ (A(y, q))^2 / 2 + (A(y, q))^3 / 3 + (A(y, q))^4 / 4 + (A(y, q))^5 / 5 + (A(y, q))^6 / 6 and BCE(y, q) − A(y, q) ≤ (A(y, q))^2 / 2 + (A(y, q))^3 / 3 + (A(y, q))^4 / 4 + (A(y, q))^5 / 5 + (A(y, q))^6 / 6 + (A(y, q))^7 / (7·(1 − A(y, q))))) *)
Definition alternative_below_bce : Prop :=
  forall (y q : R), (y = 0 \/ y = 1) -> 0 <= q <= 1 -> 
  (Loss.alternative_a y q >= 0
  /\ Loss.alternative_a y q <= 1
  /\ (q <> y -> ((y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> Loss.alternative_a y q < Loss.bce y q))
  /\ (q = y -> ((y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> Loss.alternative_a y q = Loss.bce y q))
  /\ (Loss.alternative_a y q < 1 -> (((y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> Loss.bce y q - Loss.alternative_a y q >= (Loss.alternative_a y q) ^ 2 / 2 + (Loss.alternative_a y q) ^ 3 / 3 + (Loss.alternative_a y q) ^ 4 / 4 + (Loss.alternative_a y q) ^ 5 / 5 + (Loss.alternative_a y q) ^ 6 / 6) /\ ((y <> 0 -> 0 < q) -> ((1 - y) <> 0 -> 0 < 1 - q) -> Loss.bce y q - Loss.alternative_a y q <= (Loss.alternative_a y q) ^ 2 / 2 + (Loss.alternative_a y q) ^ 3 / 3 + (Loss.alternative_a y q) ^ 4 / 4 + (Loss.alternative_a y q) ^ 5 / 5 + (Loss.alternative_a y q) ^ 6 / 6 + (Loss.alternative_a y q) ^ 7 / (7 * (1 - Loss.alternative_a y q)))))).

(* alternative.differs-from-bce, which holds: A, B and the cross-entropy are three different losses.
   B(y, q) < 0 and A(y, q) > 0 and A(y, q) < BCE(y, q) and ∂A/∂q(1, 1/4) = −1 and ∂B/∂q(1, 1/4) = −1 and ∂BCE/∂q(1, 1/4) = −4 and ∂A/∂q(1/2, 1/4) = 3^(1/2) / 3 and ∂B/∂q(1/2, 1/4) = −3^(1/2) / 3 and ∂BCE/∂q(1/2, 1/4) = −4/3 *)
Definition alternative_differs_from_bce : Prop :=
  forall (y q : R), 0 <= y <= 1 -> 0 < q < 1 -> 
  (Loss.alternative_b y q < 0
  /\ Loss.alternative_a y q > 0
  /\ Loss.alternative_a y q < Loss.bce y q
  /\ Loss.alternative_a_grad_q 1 (1 / 4) = - 1
  /\ Loss.alternative_b_grad_q 1 (1 / 4) = - 1
  /\ Loss.bce_grad_q 1 (1 / 4) = - 4
  /\ Loss.alternative_a_grad_q (1 / 2) (1 / 4) = sqrt 3 / 3
  /\ Loss.alternative_b_grad_q (1 / 2) (1 / 4) = - sqrt 3 / 3
  /\ Loss.bce_grad_q (1 / 2) (1 / 4) = - (4 / 3)).

(* alternative.gradient-ratio, which holds: For hard labels the gradient of A is that of the cross-entropy times the probability given to the true class.
   ∂Az/∂z(y, z) = σ((2·y − 1)·z)·∂BCEz/∂z(y, z) and |∂BCEz/∂z(y, z)| < 1 and lim[z → ∞] ∂Az/∂z(0, z) = 0 and lim[z → ∞] ∂BCEz/∂z(0, z) = 1 and lim[z → −∞] ∂Az/∂z(1, z) = 0 and lim[z → −∞] ∂BCEz/∂z(1, z) = −1 *)
Definition alternative_gradient_ratio : Prop :=
  forall (y z : R), (y = 0 \/ y = 1) -> 
  (Loss.alternative_a_grad_z y z = Loss.sigmoid ((2 * y - 1) * z) * Loss.bce_with_logits_grad y z
  /\ Rabs (Loss.bce_with_logits_grad y z) < 1
  /\ tends (fun z' => Loss.alternative_a_grad_z 0 z') (Rbar_locally p_infty) (Finite 0)
  /\ tends (fun z' => Loss.bce_with_logits_grad 0 z') (Rbar_locally p_infty) (Finite 1)
  /\ tends (fun z' => Loss.alternative_a_grad_z 1 z') (Rbar_locally m_infty) (Finite 0)
  /\ tends (fun z' => Loss.bce_with_logits_grad 1 z') (Rbar_locally m_infty) (Finite (- 1))).

(* alternative.not-convex, which holds: For hard labels A is not convex in the logit: it bends downwards where the prediction is wrong.
   Az(0, 2) > (Az(0, 0) + Az(0, 4)) / 2 and Az(1, −2) > (Az(1, 0) + Az(1, −4)) / 2 and ((1 − 2·y)·z > 0 ⇒ ∂/∂z ∂Az/∂z(y, z) < 0) and ((1 − 2·y)·z < 0 ⇒ ∂/∂z ∂Az/∂z(y, z) > 0) *)
Definition alternative_not_convex : Prop :=
  forall (y z : R), (y = 0 \/ y = 1) -> 
  (Loss.alternative_a_with_logits 0 2 > (Loss.alternative_a_with_logits 0 0 + Loss.alternative_a_with_logits 0 4) / 2
  /\ Loss.alternative_a_with_logits 1 (- 2) > (Loss.alternative_a_with_logits 1 0 + Loss.alternative_a_with_logits 1 (- 4)) / 2
  /\ ((1 - 2 * y) * z > 0 -> (exists d, is_derive (fun z' => Loss.alternative_a_grad_z y z') z d /\ d < 0))
  /\ ((1 - 2 * y) * z < 0 -> (exists d, is_derive (fun z' => Loss.alternative_a_grad_z y z') z d /\ d > 0))).

(* alternative.not-proper, which holds: The expectation of A is least at the likelier end, not at the true probability.
   pi·A(1, q) + (1 − pi)·A(0, q) = pi·(1 − q) + (1 − pi)·q and (pi·A(1, q) + (1 − pi)·A(0, q)) is least in q at q = [1 if pi > 1/2, else 0] and ((pi > 0 and pi < 1/2) ⇒ pi·A(1, pi) + (1 − pi)·A(0, pi) > pi·A(1, 0) + (1 − pi)·A(0, 0)) and ((pi > 1/2 and pi < 1) ⇒ pi·A(1, pi) + (1 − pi)·A(0, pi) > pi·A(1, 1) + (1 − pi)·A(0, 1)) and (pi = 1/2 ⇒ pi·A(1, q) + (1 − pi)·A(0, q) = 1/2) *)
Definition alternative_not_proper : Prop :=
  forall (pi q : R), 0 <= pi <= 1 -> 0 <= q <= 1 -> 
  (pi * Loss.alternative_a 1 q + (1 - pi) * Loss.alternative_a 0 q = pi * (1 - q) + (1 - pi) * q
  /\ (0 <= (if Rlt_dec (1 / 2) pi then 1 else 0) <= 1 /\ (forall q', 0 <= q' <= 1 -> pi * Loss.alternative_a 1 (if Rlt_dec (1 / 2) pi then 1 else 0) + (1 - pi) * Loss.alternative_a 0 (if Rlt_dec (1 / 2) pi then 1 else 0) <= pi * Loss.alternative_a 1 q' + (1 - pi) * Loss.alternative_a 0 q'))
  /\ ((pi > 0 /\ pi < 1 / 2) -> pi * Loss.alternative_a 1 pi + (1 - pi) * Loss.alternative_a 0 pi > pi * Loss.alternative_a 1 0 + (1 - pi) * Loss.alternative_a 0 0)
  /\ ((pi > 1 / 2 /\ pi < 1) -> pi * Loss.alternative_a 1 pi + (1 - pi) * Loss.alternative_a 0 pi > pi * Loss.alternative_a 1 1 + (1 - pi) * Loss.alternative_a 0 1)
  /\ (pi = 1 / 2 -> pi * Loss.alternative_a 1 q + (1 - pi) * Loss.alternative_a 0 q = 1 / 2)).

(* alternative.noise-symmetric, which holds: Labels flipped at random leave the minimiser of A where it was.
   A(0, q) + A(1, q) = 1 and Σ_i ((1 − eta)·A(t_i, u_i) + eta·A(1 − t_i, u_i)) / N = (1 − 2·eta)·(Σ_i A(t_i, u_i) / N) + eta and (Σ_i A(t_i, u_i) / N < Σ_i A(t_i, v_i) / N ⇒ Σ_i ((1 − eta)·A(t_i, u_i) + eta·A(1 − t_i, u_i)) / N < Σ_i ((1 − eta)·A(t_i, v_i) + eta·A(1 − t_i, v_i)) / N) and BCE(0, 1/2) + BCE(1, 1/2) < BCE(0, 1/4) + BCE(1, 1/4) *)
Definition alternative_noise_symmetric : Prop :=
  forall (N : nat) (q eta : R) (t u v : nat -> R), (1 <= N)%nat -> 0 <= q <= 1 -> 0 <= eta < (1 / 2) -> (forall i, (i < N)%nat -> ((t i) = 0 \/ (t i) = 1)) -> (forall i, (i < N)%nat -> 0 <= (u i) <= 1) -> (forall i, (i < N)%nat -> 0 <= (v i) <= 1) -> 
  (Loss.alternative_a 0 q + Loss.alternative_a 1 q = 1
  /\ sum_to N (fun i => (1 - eta) * Loss.alternative_a (t i) (u i) + eta * Loss.alternative_a (1 - t i) (u i)) / INR N = (1 - 2 * eta) * (sum_to N (fun i => Loss.alternative_a (t i) (u i)) / INR N) + eta
  /\ (sum_to N (fun i => Loss.alternative_a (t i) (u i)) / INR N < sum_to N (fun i => Loss.alternative_a (t i) (v i)) / INR N -> sum_to N (fun i => (1 - eta) * Loss.alternative_a (t i) (u i) + eta * Loss.alternative_a (1 - t i) (u i)) / INR N < sum_to N (fun i => (1 - eta) * Loss.alternative_a (t i) (v i) + eta * Loss.alternative_a (1 - t i) (v i)) / INR N)
  /\ Loss.bce 0 (1 / 2) + Loss.bce 1 (1 / 2) < Loss.bce 0 (1 / 4) + Loss.bce 1 (1 / 4)).

(* alternative.generalized, which holds: The generalised cross-entropy (1 − p^γ)/γ is A at γ = 1 and tends to the cross-entropy as γ falls to 0.
   (gamma = 1 ⇒ (1 − p^gamma) / gamma = A(1, p)) and lim[gamma → 0+] (1 − p^gamma) / gamma = BCE(1, p) and p^gamma·BCE(1, p) ≤ (1 − p^gamma) / gamma and (1 − p^gamma) / gamma ≤ BCE(1, p) *)
Definition alternative_generalized : Prop :=
  forall (gamma p : R), 0 < gamma <= 1 -> 0 < p <= 1 -> 
  ((gamma = 1 -> (1 - power p gamma) / gamma = Loss.alternative_a 1 p)
  /\ (((1 - 1) <> 0 -> 0 < 1 - p) -> tends (fun gamma' => (1 - power p gamma') / gamma') (at_right 0) (Finite (Loss.bce 1 p)))
  /\ (((1 - 1) <> 0 -> 0 < 1 - p) -> power p gamma * Loss.bce 1 p <= (1 - power p gamma) / gamma)
  /\ (((1 - 1) <> 0 -> 0 < 1 - p) -> (1 - power p gamma) / gamma <= Loss.bce 1 p)).

(* softmax.simplex, which holds: Softmax gives positive probabilities that add up to 1.
   softmax(z)_k > 0 and Σ_j softmax(z)_j = 1 *)
Definition softmax_simplex : Prop :=
  forall (K k : nat) (z : nat -> R), (1 <= K)%nat -> (k < K)%nat -> 
  (Loss.softmax K z k > 0
  /\ sum_to K (fun j => Loss.softmax K z j) = 1).

(* softmax.shift-invariant, which holds: The same number added to every logit leaves softmax unchanged.
   softmax((z_j + c)_j)_k = softmax(z)_k *)
Definition softmax_shift_invariant : Prop :=
  forall (K k : nat) (c : R) (z : nat -> R), (1 <= K)%nat -> (k < K)%nat -> Loss.softmax K (fun j => z j + c) k = Loss.softmax K z k.

(* softmax.two-class, which holds: Softmax of two classes is σ of the difference of the logits.
   softmax(z)_1 = σ(z_1 − z_2) and softmax(z)_2 = σ(z_2 − z_1) *)
Definition softmax_two_class : Prop :=
  forall (z : nat -> R), Loss.softmax 2%nat z 0%nat = Loss.sigmoid (z 0%nat - z 1%nat)
  /\ Loss.softmax 2%nat z 1%nat = Loss.sigmoid (z 1%nat - z 0%nat).

(* softmax.jacobian, which holds: The Jacobian of softmax is symmetric and positive semidefinite, and its rows add up to 0.
   ∂/∂z_b softmax(z)_a = J softmax(z)_ab and J softmax(z)_ab = softmax(z)_a·(δ_ab − softmax(z)_b) and J softmax(z)_ab = J softmax(z)_ba and Σ_m J softmax(z)_am = 0 and Σ_m Σ_n v_m·J softmax(z)_mn·v_n = Σ_m Σ_n softmax(z)_m·softmax(z)_n·(v_m − v_n)^2 / 2 *)
Definition softmax_jacobian : Prop :=
  forall (K a b : nat) (z v : nat -> R), (1 <= K)%nat -> (a < K)%nat -> (b < K)%nat -> 
  (is_derive (fun t => Loss.softmax K (update z b t) a) (z b) (Loss.softmax_jacobian K z a b)
  /\ Loss.softmax_jacobian K z a b = Loss.softmax K z a * (delta a b - Loss.softmax K z b)
  /\ Loss.softmax_jacobian K z a b = Loss.softmax_jacobian K z b a
  /\ sum_to K (fun m => Loss.softmax_jacobian K z a m) = 0
  /\ sum_to K (fun m => sum_to K (fun n => v m * Loss.softmax_jacobian K z m n * v n)) = sum_to K (fun m => sum_to K (fun n => Loss.softmax K z m * Loss.softmax K z n * (v m - v n) ^ 2)) / 2).

(* logsumexp.bounds, which holds: Log-sum-exp lies between the greatest logit and log K above it; log-softmax is the logit less log-sum-exp.
   max_j(z_j) ≤ LSE(z) and LSE(z) ≤ max_j(z_j) + log(K) and logsoftmax(z)_k = z_k − LSE(z) *)
Definition logsumexp_bounds : Prop :=
  forall (K k : nat) (z : nat -> R), (1 <= K)%nat -> (k < K)%nat -> 
  (max_to K (fun j => z j) <= Loss.logsumexp K z
  /\ Loss.logsumexp K z <= max_to K (fun j => z j) + ln (INR K)
  /\ Loss.log_softmax K z k = z k - Loss.logsumexp K z).

(* categorical.likelihood, which holds: The categorical likelihood of a one-hot target is the probability of its class.
   t_c = 1 ⇒ ∏_k p_k^(t_k) = p_c *)
Definition categorical_likelihood : Prop :=
  forall (K c : nat) (t p : nat -> R), (1 <= K)%nat -> (c < K)%nat -> one_hot K t -> (forall i, (i < K)%nat -> 0 <= (p i) <= 1) -> sum_to K p = 1 -> t c = 1 -> product_to K (fun k => power (p k) (t k)) = p c.

(* categorical.normalised, which holds: The categorical likelihood adds up to 1 over the one-hot targets.
   Σ_j ∏_k p_k^(δ_jk) = Σ_j p_j and Σ_j p_j = 1 and Σ_j ∏_k (σ(0))^(δ_jk) = K / 2 *)
Definition categorical_normalised : Prop :=
  forall (K : nat) (p : nat -> R), (1 <= K)%nat -> (forall i, (i < K)%nat -> 0 <= (p i) <= 1) -> sum_to K p = 1 -> 
  (sum_to K (fun j => product_to K (fun k => power (p k) (delta j k))) = sum_to K (fun j => p j)
  /\ sum_to K (fun j => p j) = 1
  /\ sum_to K (fun j => product_to K (fun k => power (Loss.sigmoid 0) (delta j k))) = INR K / 2).

(* cce.is-categorical-nll, which holds: Categorical cross-entropy is the negative logarithm of the categorical likelihood.
   CCE(t, p) = −Σ_k t_k·log(p_k) and (t_c = 1 ⇒ CCE(t, p) = −log(p_c)) and Σ_i CCE((T_ik)_k, (P_ik)_k) = −log(∏_i ∏_k P_ik^(T_ik)) *)
Definition cce_is_categorical_nll : Prop :=
  forall (K N c : nat) (t p : nat -> R) (T P : nat -> nat -> R), (1 <= K)%nat -> (1 <= N)%nat -> (c < K)%nat -> one_hot K t -> (forall i, (i < K)%nat -> 0 < (p i) <= 1) -> sum_to K p = 1 -> (forall i, (i < N)%nat -> one_hot K (T i)) -> (forall i i', (i < N)%nat -> (i' < K)%nat -> 0 < (P i i') <= 1) -> (forall i, (i < N)%nat -> sum_to K (P i) = 1) -> 
  (Loss.cce K t p = - sum_to K (fun k => t k * ln (p k))
  /\ (t c = 1 -> Loss.cce K t p = - ln (p c))
  /\ sum_to N (fun i => Loss.cce K (fun k => T i k) (fun k => P i k)) = - ln (product_to N (fun i => product_to K (fun k => power (P i k) (T i k))))).

(* cce.binary-case, which holds: With two classes categorical cross-entropy is binary cross-entropy.
   CCE((y, 1 − y), (q, 1 − q)) = BCE(y, q) and CCEz((y, 1 − y), (z, 0)) = BCEz(y, z) *)
Definition cce_binary_case : Prop :=
  forall (y q z : R), 0 <= y <= 1 -> 0 < q < 1 -> 
  (Loss.cce 2%nat (listed [y; 1 - y]) (listed [q; 1 - q]) = Loss.bce y q
  /\ Loss.cce_with_logits 2%nat (listed [y; 1 - y]) (listed [z; 0]) = Loss.bce_with_logits y z).

(* cce.mean, which holds: The training objective is the mean of the losses of the samples.
   Σ_i CCE((T_ik)_k, (P_ik)_k) / N = −1 / N·Σ_i Σ_k T_ik·log(P_ik) *)
Definition cce_mean : Prop :=
  forall (N K : nat) (T P : nat -> nat -> R), (1 <= N)%nat -> (1 <= K)%nat -> (forall i i', (i < N)%nat -> (i' < K)%nat -> 0 <= (T i i') <= 1) -> (forall i, (i < N)%nat -> sum_to K (T i) = 1) -> (forall i i', (i < N)%nat -> (i' < K)%nat -> 0 < (P i i') <= 1) -> (forall i, (i < N)%nat -> sum_to K (P i) = 1) -> sum_to N (fun i => Loss.cce K (fun k => T i k) (fun k => P i k)) / INR N = - (1 / INR N) * sum_to N (fun i => sum_to K (fun k => T i k * ln (P i k))).

(* cce.logit-gradient, which holds: The gradient in the logits is predicted probability minus target.
   ∂/∂z_a CCEz(t, z) = ∂CCEz/∂z(t, z)_a and ∂CCEz/∂z(t, z)_a = softmax(z)_a − t_a and ∂/∂z_a (Σ_m w_m·log(Σ_n e^(z_n − z_m))) = softmax(z)_a·Σ_m w_m − w_a *)
Definition cce_logit_gradient : Prop :=
  forall (K a : nat) (t z w : nat -> R), (1 <= K)%nat -> (a < K)%nat -> (forall i, (i < K)%nat -> 0 <= (t i) <= 1) -> sum_to K t = 1 -> 
  (is_derive (fun t' => Loss.cce_with_logits K t (update z a t')) (z a) (Loss.cce_with_logits_grad K t z a)
  /\ Loss.cce_with_logits_grad K t z a = Loss.softmax K z a - t a
  /\ is_derive (fun t' => sum_to K (fun m => w m * ln (sum_to K (fun n => exp ((update z a t') n - (update z a t') m))))) (z a) (Loss.softmax K z a * sum_to K (fun m => w m) - w a)).

(* cce.true-class-only, which holds: For a one-hot target only the probability of the true class counts, and the greater it is the lower the loss.
   (t_c = 1 ⇒ CCE(t, p) = I(p_c)) and ((t_c = 1 and p_c < r_c) ⇒ CCE(t, p) > CCE(t, r)) *)
Definition cce_true_class_only : Prop :=
  forall (K c : nat) (t p r : nat -> R), (1 <= K)%nat -> (c < K)%nat -> one_hot K t -> (forall i, (i < K)%nat -> 0 < (p i) <= 1) -> sum_to K p = 1 -> (forall i, (i < K)%nat -> 0 < (r i) <= 1) -> sum_to K r = 1 -> 
  ((t c = 1 -> Loss.cce K t p = Loss.self_information (p c))
  /\ ((t c = 1 /\ p c < r c) -> Loss.cce K t p > Loss.cce K t r)).

(* mse.definition, which holds under a condition: MSE is the mean over the samples of the squared 2-norm of the error.
   Σ_i Σ_d (t_id − y_id)^2 / N = Σ_i MSE((t_id)_d, (y_id)_d) / N *)
Definition mse_definition : Prop :=
  (forall (D N : nat) (t y : nat -> nat -> R), (1 <= D)%nat -> (1 <= N)%nat -> INR D = 1 -> sum_to N (fun i => sum_to D (fun d => (t i d - y i d) ^ 2)) / INR N = sum_to N (fun i => Loss.mse D (fun d => t i d) (fun d => y i d)) / INR N)
  /\ ~ (sum_to 1%nat (fun i => sum_to 2%nat (fun d => ((rows [[1; 1]]) i d - (rows [[0; 0]]) i d) ^ 2)) / INR 1%nat = sum_to 1%nat (fun i => Loss.mse 2%nat (fun d => (rows [[1; 1]]) i d) (fun d => (rows [[0; 0]]) i d)) / INR 1%nat).

(* mae.definition, which holds under a condition: MAE is the mean over the samples of the 1-norm of the error.
   Σ_i Σ_d |t_id − y_id| / N = Σ_i MAE((t_id)_d, (y_id)_d) / N *)
Definition mae_definition : Prop :=
  (forall (D N : nat) (t y : nat -> nat -> R), (1 <= D)%nat -> (1 <= N)%nat -> INR D = 1 -> sum_to N (fun i => sum_to D (fun d => Rabs (t i d - y i d))) / INR N = sum_to N (fun i => Loss.mae D (fun d => t i d) (fun d => y i d)) / INR N)
  /\ ~ (sum_to 1%nat (fun i => sum_to 2%nat (fun d => Rabs ((rows [[1; 1]]) i d - (rows [[0; 0]]) i d))) / INR 1%nat = sum_to 1%nat (fun i => Loss.mae 2%nat (fun d => (rows [[1; 1]]) i d) (fun d => (rows [[0; 0]]) i d)) / INR 1%nat).

(* mse.minimiser-is-mean, which holds: The one constant with the least squared error is the mean.
   MSE(t, (c)_j) is least in c exactly at c = Σ_j t_j / N and MSE(t, (c)_j) = Σ_i (t_i − Σ_j t_j / N)^2 / N + (c − Σ_j t_j / N)^2 *)
Definition mse_minimiser_is_mean : Prop :=
  forall (N : nat) (c : R) (t : nat -> R), (1 <= N)%nat -> 
  (((forall c', c' <> (sum_to N (fun j => t j) / INR N) -> Loss.mse N t (fun j => (sum_to N (fun j => t j) / INR N)) < Loss.mse N t (fun j => c')))
  /\ Loss.mse N t (fun j => c) = sum_to N (fun i => (t i - sum_to N (fun j => t j) / INR N) ^ 2) / INR N + (c - sum_to N (fun j => t j) / INR N) ^ 2).

(* mae.minimiser-is-median, which holds: The constants with the least absolute error are the medians, and no others.
   ((2·Σ_j ([1 if t_j < t_k, else 0]) ≤ N and 2·Σ_j ([1 if t_j > t_k, else 0]) ≤ N) ⇒ MAE(t, (t_k)_j) ≤ MAE(t, (c)_j)) and ((2·Σ_j ([1 if t_j < c, else 0]) ≤ N and 2·Σ_j ([1 if t_j > c, else 0]) ≤ N) ⇒ MAE(t, (c)_j) ≤ MAE(t, (u)_j)) and ((2·Σ_j ([1 if t_j < c, else 0]) > N or 2·Σ_j ([1 if t_j > c, else 0]) > N) ⇒ max_i(MAE(t, (c)_j) − MAE(t, (t_i)_j)) > 0) *)
Definition mae_minimiser_is_median : Prop :=
  forall (N k : nat) (c u : R) (t : nat -> R), (1 <= N)%nat -> (k < N)%nat -> 
  (((2 * sum_to N (fun j => (if Rlt_dec (t j) (t k) then 1 else 0)) <= INR N /\ 2 * sum_to N (fun j => (if Rlt_dec (t k) (t j) then 1 else 0)) <= INR N) -> Loss.mae N t (fun j => t k) <= Loss.mae N t (fun j => c))
  /\ ((2 * sum_to N (fun j => (if Rlt_dec (t j) c then 1 else 0)) <= INR N /\ 2 * sum_to N (fun j => (if Rlt_dec c (t j) then 1 else 0)) <= INR N) -> Loss.mae N t (fun j => c) <= Loss.mae N t (fun j => u))
  /\ ((2 * sum_to N (fun j => (if Rlt_dec (t j) c then 1 else 0)) > INR N \/ 2 * sum_to N (fun j => (if Rlt_dec c (t j) then 1 else 0)) > INR N) -> max_to N (fun i => Loss.mae N t (fun j => c) - Loss.mae N t (fun j => t i)) > 0)).

(* mae.piecewise-derivative, which holds: The derivative of |t − y| is −sign(t − y); at a tie only the slopes from −1 to 1 are subgradients.
   (t_i ≠ y_i ⇒ ∂/∂y_i MAE(t, y) = −([1 if t_i − y_i > 0, else [−1 if t_i − y_i < 0, else 0]]) / N) and (|s| ≤ 1 ⇒ |h| ≥ s·h) and (|s| > 1 ⇒ |[1 if s > 0, else [−1 if s < 0, else 0]]| < s·([1 if s > 0, else [−1 if s < 0, else 0]])) *)
Definition mae_piecewise_derivative : Prop :=
  forall (N i : nat) (s h : R) (t y : nat -> R), (1 <= N)%nat -> (i < N)%nat -> 
  ((t i <> y i -> is_derive (fun t' => Loss.mae N t (update y i t')) (y i) (- (if Rlt_dec 0 (t i - y i) then 1 else (if Rlt_dec (t i - y i) 0 then - 1 else 0)) / INR N))
  /\ (Rabs s <= 1 -> Rabs h >= s * h)
  /\ (Rabs s > 1 -> Rabs (if Rlt_dec 0 s then 1 else (if Rlt_dec s 0 then - 1 else 0)) < s * (if Rlt_dec 0 s then 1 else (if Rlt_dec s 0 then - 1 else 0)))).

(* mse.outlier-growth, which holds: An error c times larger costs c² under MSE and |c| under MAE, and the gradient of MAE stays bounded.
   MSE((c·e_j)_j, (0)_j) = c^2·MSE(e, (0)_j) and MAE((c·e_j)_j, (0)_j) = |c|·MAE(e, (0)_j) and |∂MAE/∂y(t, y)_i| ≤ 1 / N *)
Definition mse_outlier_growth : Prop :=
  forall (N i : nat) (c : R) (e t y : nat -> R), (1 <= N)%nat -> (i < N)%nat -> 
  (Loss.mse N (fun j => c * e j) (fun j => 0) = c ^ 2 * Loss.mse N e (fun j => 0)
  /\ Loss.mae N (fun j => c * e j) (fun j => 0) = Rabs c * Loss.mae N e (fun j => 0)
  /\ Rabs (Loss.mae_grad N t y i) <= 1 / INR N).

(* gaussian.nll, which holds: The negative log-likelihood of Gaussian targets is the squared error, scaled and shifted: both have the same minimisers.
   NLL(t, y, beta) = −log(∏_j (beta / (2·π))^(1/2)·e^(−beta / 2·(t_j − y_j)^2)) and NLL(t, y, beta) = beta / 2·SSE(t, y) + N / 2·log(2·π / beta) and ∂NLL/∂y(t, y, beta)_i = beta / 2·∂SSE/∂y(t, y)_i and (SSE(t, y) ≤ SSE(t, v) ⇒ NLL(t, y, beta) ≤ NLL(t, v, beta)) and (NLL(t, y, beta) ≤ NLL(t, v, beta) ⇒ SSE(t, y) ≤ SSE(t, v)) *)
Definition gaussian_nll : Prop :=
  forall (N i : nat) (beta : R) (t y v : nat -> R), (1 <= N)%nat -> (i < N)%nat -> 0 < beta -> 
  (Loss.gaussian_nll N t y beta = - ln (product_to N (fun j => sqrt (beta / (2 * PI)) * exp (- beta / 2 * (t j - y j) ^ 2)))
  /\ Loss.gaussian_nll N t y beta = beta / 2 * Loss.sse N t y + INR N / 2 * ln (2 * PI / beta)
  /\ Loss.gaussian_nll_grad N t y beta i = beta / 2 * Loss.sse_grad N t y i
  /\ (Loss.sse N t y <= Loss.sse N t v -> Loss.gaussian_nll N t y beta <= Loss.gaussian_nll N t v beta)
  /\ (Loss.gaussian_nll N t y beta <= Loss.gaussian_nll N t v beta -> Loss.sse N t y <= Loss.sse N t v)).

(* gaussian.log-of-sum-slip, which is refuted: The line of the derivation with log Σ in place of log ∏.
   NLL(t, y, beta) = −log(Σ_j (beta / (2·π))^(1/2)·e^(−beta / 2·(t_j − y_j)^2)) *)
Definition gaussian_log_of_sum_slip : Prop :=
  ~ (Loss.gaussian_nll 2%nat (listed [0; 0]) (listed [0; 0]) 1 = - ln (sum_to 2%nat (fun j => sqrt (1 / (2 * PI)) * exp (- 1 / 2 * ((listed [0; 0]) j - (listed [0; 0]) j) ^ 2)))).

(* se.gradient, which holds: The gradient of (y − ŷ)² with ŷ = wx + b is −2(y − ŷ)x in w and −2(y − ŷ) in b.
   ∂/∂w (y − (w·x + b))^2 = −2·(y − (w·x + b))·x and ∂/∂b (y − (w·x + b))^2 = −2·(y − (w·x + b)) *)
Definition se_gradient : Prop :=
  forall (y w x b : R), is_derive (fun w' => (y - (w' * x + b)) ^ 2) w (- 2 * (y - (w * x + b)) * x)
  /\ is_derive (fun b' => (y - (w * x + b')) ^ 2) b (- 2 * (y - (w * x + b))).

(* se.gradient-without-two, which is refuted: The table's gradient of (y − ŷ)²: −(y − ŷ)x in w and −(y − ŷ) in b.
   ∂/∂w (y − (w·x + b))^2 = −(y − (w·x + b))·x and ∂/∂b (y − (w·x + b))^2 = −(y − (w·x + b)) *)
Definition se_gradient_without_two : Prop :=
  ~ (is_derive (fun w => (1 - (w * 1 + 0)) ^ 2) 0 (- (1 - (0 * 1 + 0)) * 1)
  /\ is_derive (fun b => (1 - (0 * 1 + b)) ^ 2) 0 (- (1 - (0 * 1 + 0)))).

(* se.sigmoid-gradient, which holds: Behind a sigmoid the squared error stops teaching where the prediction is confidently wrong, and is not convex.
   ∂/∂z (y − σ(z))^2 = 2·(σ(z) − y)·σ(z)·σ(−z) and lim[z → ∞] 2·σ(z)·σ(z)·σ(−z) = 0 and lim[z → ∞] ∂BCEz/∂z(0, z) = 1 and (σ(4))^2 > ((σ(2))^2 + (σ(6))^2) / 2 *)
Definition se_sigmoid_gradient : Prop :=
  forall (y z : R), 0 <= y <= 1 -> 
  (is_derive (fun z' => (y - Loss.sigmoid z') ^ 2) z (2 * (Loss.sigmoid z - y) * Loss.sigmoid z * Loss.sigmoid (- z))
  /\ tends (fun z' => 2 * Loss.sigmoid z' * Loss.sigmoid z' * Loss.sigmoid (- z')) (Rbar_locally p_infty) (Finite 0)
  /\ tends (fun z' => Loss.bce_with_logits_grad 0 z') (Rbar_locally p_infty) (Finite 1)
  /\ (Loss.sigmoid 4) ^ 2 > ((Loss.sigmoid 2) ^ 2 + (Loss.sigmoid 6) ^ 2) / 2).

(* mse.outlier-sensitivity, which holds: One target moved by h moves the mean by h/N, without bound; the median stays among the unmoved targets while fewer than half are moved.
   Σ_i (t_i + δ_ik·h) / N − Σ_i t_i / N = h / N and lim[h → ∞] (Σ_i (t_i + δ_ik·h) / N − Σ_i t_i / N) = ∞ and ((2·Σ_i m_i < N and 2·Σ_j ([1 if t_j + m_j·s_j < t_k + m_k·s_k, else 0]) ≤ N and 2·Σ_j ([1 if t_j + m_j·s_j > t_k + m_k·s_k, else 0]) ≤ N) ⇒ (Σ_j (1 − m_j)·([1 if t_j ≤ t_k + m_k·s_k, else 0]) > 0 and Σ_j (1 − m_j)·([1 if t_j ≥ t_k + m_k·s_k, else 0]) > 0)) *)
Definition mse_outlier_sensitivity : Prop :=
  forall (N k : nat) (h : R) (t m s : nat -> R), (3 <= N)%nat -> (k < N)%nat -> (forall i, (i < N)%nat -> ((m i) = 0 \/ (m i) = 1)) -> 
  (sum_to N (fun i => t i + delta i k * h) / INR N - sum_to N (fun i => t i) / INR N = h / INR N
  /\ tends (fun h' => sum_to N (fun i => t i + delta i k * h') / INR N - sum_to N (fun i => t i) / INR N) (Rbar_locally p_infty) p_infty
  /\ ((2 * sum_to N (fun i => m i) < INR N /\ 2 * sum_to N (fun j => (if Rlt_dec (t j + m j * s j) (t k + m k * s k) then 1 else 0)) <= INR N /\ 2 * sum_to N (fun j => (if Rlt_dec (t k + m k * s k) (t j + m j * s j) then 1 else 0)) <= INR N) -> (sum_to N (fun j => (1 - m j) * (if Rle_dec (t j) (t k + m k * s k) then 1 else 0)) > 0 /\ sum_to N (fun j => (1 - m j) * (if Rle_dec (t k + m k * s k) (t j) then 1 else 0)) > 0))).

(* norm.p-norm, which holds: The p-norm is a norm for p ≥ 1: homogeneous, zero only at 0, with the triangle inequality.
   norm(x, p) = (Σ_i |x_i|^p)^(1 / p) and norm((c·x_i)_i, p) = |c|·norm(x, p) and norm((0)_i, p) = 0 and (Σ_i |x_i| > 0 ⇒ norm(x, p) > 0) and norm((x_i + y_i)_i, p) ≤ norm(x, p) + norm(y, p) and 2^(1 / r) > 2 *)
Definition norm_p_norm : Prop :=
  forall (n : nat) (p c r : R) (x y : nat -> R), (1 <= n)%nat -> 1 <= p -> 0 < r < 1 -> 
  (Loss.norm n x p = power (sum_to n (fun i => power (Rabs (x i)) p)) (1 / p)
  /\ Loss.norm n (fun i => c * x i) p = Rabs c * Loss.norm n x p
  /\ Loss.norm n (fun i => 0) p = 0
  /\ (sum_to n (fun i => Rabs (x i)) > 0 -> Loss.norm n x p > 0)
  /\ Loss.norm n (fun i => x i + y i) p <= Loss.norm n x p + Loss.norm n y p
  /\ power 2 (1 / r) > 2).

(* norm.index-slip, which is refuted: The p-norm, the 1-norm and the 2-norm of n entries as sums from i = 0 to n.
   norm(x, p) = (|x0|^p + Σ_i |x_i|^p)^(1 / p) and norm(x, 1) = |x0| + Σ_i |x_i| and norm(x, 2) = (|x0|^2 + Σ_i |x_i|^2)^(1/2) *)
Definition norm_index_slip : Prop :=
  ~ (Loss.norm 1%nat (listed [1]) 1 = power (power (Rabs 1) 1 + sum_to 1%nat (fun i => power (Rabs ((listed [1]) i)) 1)) (1 / 1)
  /\ Loss.norm 1%nat (listed [1]) 1 = Rabs 1 + sum_to 1%nat (fun i => Rabs ((listed [1]) i))
  /\ Loss.norm 1%nat (listed [1]) 2 = sqrt ((Rabs 1) ^ 2 + sum_to 1%nat (fun i => (Rabs ((listed [1]) i)) ^ 2))).

(* norm.euclidean-manhattan-minkowski, which holds: The p-norm of the difference is a distance; p = 1 gives Manhattan's, p = 2 Euclid's.
   norm((x_i − y_i)_i, 1) = Σ_i |x_i − y_i| and norm((x_i − y_i)_i, 2) = (Σ_i (x_i − y_i)^2)^(1/2) and norm((x_i − y_i)_i, p) = norm((y_i − x_i)_i, p) and norm((x_i − x_i)_i, p) = 0 and (Σ_i |x_i − y_i| > 0 ⇒ norm((x_i − y_i)_i, p) > 0) and norm((x_i − z_i)_i, p) ≤ norm((x_i − y_i)_i, p) + norm((y_i − z_i)_i, p) *)
Definition norm_euclidean_manhattan_minkowski : Prop :=
  forall (n : nat) (p : R) (x y z : nat -> R), (1 <= n)%nat -> 1 <= p -> 
  (Loss.norm n (fun i => x i - y i) 1 = sum_to n (fun i => Rabs (x i - y i))
  /\ Loss.norm n (fun i => x i - y i) 2 = sqrt (sum_to n (fun i => (x i - y i) ^ 2))
  /\ Loss.norm n (fun i => x i - y i) p = Loss.norm n (fun i => y i - x i) p
  /\ Loss.norm n (fun i => x i - x i) p = 0
  /\ (sum_to n (fun i => Rabs (x i - y i)) > 0 -> Loss.norm n (fun i => x i - y i) p > 0)
  /\ Loss.norm n (fun i => x i - z i) p <= Loss.norm n (fun i => x i - y i) p + Loss.norm n (fun i => y i - z i) p).

(* norm.distance-function, which holds under a condition: The norm is a distance function.
   norm((x_i − y_i)_i, p) = norm(x, p) *)
Definition norm_distance_function : Prop :=
  (forall (n : nat) (p : R) (y x : nat -> R), (1 <= n)%nat -> 1 <= p -> (forall i, (i < n)%nat -> ((y i) = 0 \/ (y i) = 1)) -> sum_to n (fun i => y i) = 0 -> Loss.norm n (fun i => x i - y i) p = Loss.norm n x p)
  /\ ~ (Loss.norm 1%nat (fun i => (listed [1]) i - (listed [1]) i) 2 = Loss.norm 1%nat (listed [1]) 2).

(* norm.euclidean-is-shortest, which holds under a condition: The Euclidean distance is the shortest between two points.
   norm(x, 2) ≤ norm(x, p) and norm(x, 2) ≤ norm(x, 1) and norm(x, 1) ≤ n^(1/2)·norm(x, 2) and (p ≤ r ⇒ norm(x, r) ≤ norm(x, p)) *)
Definition norm_euclidean_is_shortest : Prop :=
  (forall (n : nat) (p r : R) (x : nat -> R), (1 <= n)%nat -> 1 <= p <= 8 -> 1 <= r <= 8 -> p <= 2 -> (Loss.norm n x 2 <= Loss.norm n x p /\ Loss.norm n x 2 <= Loss.norm n x 1 /\ Loss.norm n x 1 <= sqrt (INR n) * Loss.norm n x 2 /\ (p <= r -> Loss.norm n x r <= Loss.norm n x p)))
  /\ ~ (Loss.norm 2%nat (listed [1; 1]) 2 <= Loss.norm 2%nat (listed [1; 1]) 3
  /\ Loss.norm 2%nat (listed [1; 1]) 2 <= Loss.norm 2%nat (listed [1; 1]) 1
  /\ Loss.norm 2%nat (listed [1; 1]) 1 <= sqrt (INR 2%nat) * Loss.norm 2%nat (listed [1; 1]) 2
  /\ (3 <= 3 -> Loss.norm 2%nat (listed [1; 1]) 3 <= Loss.norm 2%nat (listed [1; 1]) 3)).

(* tanh.definition, which holds: tanh is odd and lies strictly between −1 and 1.
   tanh(z) = (e^z − e^(−z)) / (e^z + e^(−z)) and tanh(−z) = −tanh(z) and tanh(z) > −1 and tanh(z) < 1 *)
Definition tanh_definition : Prop :=
  forall (z : R), Loss.tanh z = (exp z - exp (- z)) / (exp z + exp (- z))
  /\ Loss.tanh (- z) = - Loss.tanh z
  /\ Loss.tanh z > - 1
  /\ Loss.tanh z < 1.

(* tanh.derivative, which holds: tanh' = 1 − tanh².
   ∂/∂z tanh(z) = tanh′(z) and tanh′(z) = 1 − (tanh(z))^2 *)
Definition tanh_derivative : Prop :=
  forall (z : R), is_derive (fun z' => Loss.tanh z') z (Loss.tanh_grad z)
  /\ Loss.tanh_grad z = 1 - (Loss.tanh z) ^ 2.

(* tanh.sigmoid, which holds: tanh is σ stretched to (−1, 1).
   tanh(z) = 2·σ(2·z) − 1 *)
Definition tanh_sigmoid : Prop :=
  forall (z : R), Loss.tanh z = 2 * Loss.sigmoid (2 * z) - 1.

(* relu.definition, which holds: ReLU is the larger of z and 0, without a jump.
   ReLU(z) = [z if z > 0, else 0] and ReLU(z) = max(z, 0) and lim[z → 0+] ReLU(z) = ReLU(0) and lim[z → 0−] ReLU(z) = ReLU(0) *)
Definition relu_definition : Prop :=
  forall (z : R), Loss.relu z = (if Rlt_dec 0 z then z else 0)
  /\ Loss.relu z = Rmax z 0
  /\ tends (fun z' => Loss.relu z') (at_right 0) (Finite (Loss.relu 0))
  /\ tends (fun z' => Loss.relu z') (at_left 0) (Finite (Loss.relu 0)).

(* relu.derivative, which holds under a condition: The slope of ReLU is 1 for z > 0 and 0 elsewhere.
   ∂/∂z ReLU(z) = [1 if z > 0, else 0] and ReLU′(z) = [1 if z > 0, else 0] and ReLU(u) − ReLU(z) = ([1 if z > 0, else 0])·(u − z) *)
Definition relu_derivative : Prop :=
  (forall (u z : R), u * z > 0 -> ((z <> 0 -> is_derive (fun z' => Loss.relu z') z (if Rlt_dec 0 z then 1 else 0)) /\ Loss.relu_grad z = (if Rlt_dec 0 z then 1 else 0) /\ Loss.relu u - Loss.relu z = (if Rlt_dec 0 z then 1 else 0) * (u - z)))
  /\ ~ ((0 <> 0 -> is_derive (fun z => Loss.relu z) 0 (if Rlt_dec 0 0 then 1 else 0))
  /\ Loss.relu_grad 0 = (if Rlt_dec 0 0 then 1 else 0)
  /\ Loss.relu 1 - Loss.relu 0 = (if Rlt_dec 0 0 then 1 else 0) * (1 - 0)).

(* leaky-relu.definition, which holds: Leaky ReLU is the larger of z and αz, for slopes α up to 1.
   LeakyReLU(z, alpha) = [z if z > 0, else alpha·z] and LeakyReLU(z, alpha) = max(z, alpha·z) and (z < 0 ⇒ max(z, beta·z) > beta·z) *)
Definition leaky_relu_definition : Prop :=
  forall (z alpha beta : R), 0 <= alpha <= 1 -> 1 < beta -> 
  (Loss.leaky_relu z alpha = (if Rlt_dec 0 z then z else alpha * z)
  /\ Loss.leaky_relu z alpha = Rmax z (alpha * z)
  /\ (z < 0 -> Rmax z (beta * z) > beta * z)).

(* leaky-relu.derivative, which holds under a condition: The slope of leaky ReLU is 1 for z > 0 and α elsewhere.
   ∂/∂z LeakyReLU(z, alpha) = [1 if z > 0, else alpha] and LeakyReLU′(z, alpha) = [1 if z > 0, else alpha] and LeakyReLU(u, alpha) − LeakyReLU(z, alpha) = ([1 if z > 0, else alpha])·(u − z) *)
Definition leaky_relu_derivative : Prop :=
  (forall (u z alpha : R), 0 <= alpha <= 1 -> u * z > 0 -> ((z <> 0 -> is_derive (fun z' => Loss.leaky_relu z' alpha) z (if Rlt_dec 0 z then 1 else alpha)) /\ Loss.leaky_relu_grad z alpha = (if Rlt_dec 0 z then 1 else alpha) /\ Loss.leaky_relu u alpha - Loss.leaky_relu z alpha = (if Rlt_dec 0 z then 1 else alpha) * (u - z)))
  /\ ~ ((0 <> 0 -> is_derive (fun z => Loss.leaky_relu z (1 / 4)) 0 (if Rlt_dec 0 0 then 1 else (1 / 4)))
  /\ Loss.leaky_relu_grad 0 (1 / 4) = (if Rlt_dec 0 0 then 1 else (1 / 4))
  /\ Loss.leaky_relu 1 (1 / 4) - Loss.leaky_relu 0 (1 / 4) = (if Rlt_dec 0 0 then 1 else (1 / 4)) * (1 - 0)).

(* identity.derivative, which holds: The slope of the identity is 1.
   ∂/∂x id(x) = 1 and id′(x) = 1 *)
Definition identity_derivative : Prop :=
  forall (x : R), is_derive (fun x' => Loss.identity x') x 1
  /\ Loss.identity_grad x = 1.

(* softplus.derivative, which holds: The slope of softplus is σ; softplus is the cross-entropy of the label 0.
   ∂/∂z softplus(z) = softplus′(z) and softplus′(z) = σ(z) and softplus(z) − softplus(−z) = z and softplus(z) = BCEz(0, z) *)
Definition softplus_derivative : Prop :=
  forall (z : R), is_derive (fun z' => Loss.softplus z') z (Loss.softplus_grad z)
  /\ Loss.softplus_grad z = Loss.sigmoid z
  /\ Loss.softplus z - Loss.softplus (- z) = z
  /\ Loss.softplus z = Loss.bce_with_logits 0 z.

(* chain.rule, which holds: dy/dx = dy/du · du/dx.
   ∂/∂x σ(tanh(x)) = σ′(tanh(x))·tanh′(x) and ∂/∂x log(σ(x)) = 1 / σ(x)·σ′(x) and ∂/∂x BCE(y, σ(x)) = ∂BCE/∂q(y, σ(x))·σ′(x) and ∂/∂x (r·x^2 + s·x)^3 = 3·(r·x^2 + s·x)^2·(2·r·x + s) *)
Definition chain_rule : Prop :=
  forall (x y r s : R), 0 <= y <= 1 -> 
  (is_derive (fun x' => Loss.sigmoid (Loss.tanh x')) x (Loss.sigmoid_grad (Loss.tanh x) * Loss.tanh_grad x)
  /\ is_derive (fun x' => ln (Loss.sigmoid x')) x (1 / Loss.sigmoid x * Loss.sigmoid_grad x)
  /\ is_derive (fun x' => Loss.bce y (Loss.sigmoid x')) x (Loss.bce_grad_q y (Loss.sigmoid x) * Loss.sigmoid_grad x)
  /\ is_derive (fun x' => (r * x' ^ 2 + s * x') ^ 3) x (3 * (r * x ^ 2 + s * x) ^ 2 * (2 * r * x + s))).

(* chain.linear-layer, which holds: z = b + Σ w_i x_i has the derivatives x_i in w_i and 1 in b.
   ∂/∂w_k (b + Σ_g w_g·x_g) = x_k and ∂/∂b (b + Σ_g w_g·x_g) = 1 *)
Definition chain_linear_layer : Prop :=
  forall (n k : nat) (b : R) (w x : nat -> R), (1 <= n)%nat -> (k < n)%nat -> 
  (is_derive (fun t => b + sum_to n (fun g => (update w k t) g * x g)) (w k) (x k)
  /\ is_derive (fun b' => b' + sum_to n (fun g => w g * x g)) b 1).

(* backprop.two-layer, which holds: The gradient of a two-layer network in the weights of its first layer is the product of the five factors.
   ∂/∂w1_kh MSE(t, (id(Σ_o w2_o·ReLU(Σ_g w1_go·x_jg)))_j) = −Σ_i 2·(t_i − id(Σ_o w2_o·ReLU(Σ_g w1_go·x_ig)))·1·w2_h·ReLU′(Σ_g w1_gh·x_ig)·x_ik / N *)
Definition backprop_two_layer : Prop :=
  forall (N m n k h : nat) (t w2 : nat -> R) (w1 x : nat -> nat -> R), (1 <= N)%nat -> (1 <= m)%nat -> (1 <= n)%nat -> (k < n)%nat -> (h < m)%nat -> (forall j, (j < N)%nat -> forall o, (o < m)%nat -> (sum_to n (fun g => w1 g o * x j g)) <> 0) -> is_derive (fun t' => Loss.mse N t (fun j => Loss.identity (sum_to m (fun o => w2 o * Loss.relu (sum_to n (fun g => (update_entry w1 k h t') g o * x j g)))))) (w1 k h) (- (sum_to N (fun i => 2 * (t i - Loss.identity (sum_to m (fun o => w2 o * Loss.relu (sum_to n (fun g => w1 g o * x i g))))) * 1 * w2 h * Loss.relu_grad (sum_to n (fun g => w1 g h * x i g)) * x i k) / INR N)).

(* backprop.output-weights, which holds: The gradient of a two-layer network in the weights of its second layer.
   ∂/∂w2_h MSE(t, (id(Σ_o w2_o·ReLU(Σ_g w1_go·x_jg)))_j) = −Σ_i 2·(t_i − id(Σ_o w2_o·ReLU(Σ_g w1_go·x_ig)))·ReLU(Σ_g w1_gh·x_ig) / N *)
Definition backprop_output_weights : Prop :=
  forall (N m n h : nat) (t w2 : nat -> R) (w1 x : nat -> nat -> R), (1 <= N)%nat -> (1 <= m)%nat -> (1 <= n)%nat -> (h < m)%nat -> (forall j, (j < N)%nat -> forall o, (o < m)%nat -> (sum_to n (fun g => w1 g o * x j g)) <> 0) -> is_derive (fun t' => Loss.mse N t (fun j => Loss.identity (sum_to m (fun o => (update w2 h t') o * Loss.relu (sum_to n (fun g => w1 g o * x j g)))))) (w2 h) (- (sum_to N (fun i => 2 * (t i - Loss.identity (sum_to m (fun o => w2 o * Loss.relu (sum_to n (fun g => w1 g o * x i g))))) * Loss.relu (sum_to n (fun g => w1 g h * x i g))) / INR N)).

(* backprop.output-gradient-per-sample, which holds: The gradient of the mean squared error in one prediction has the error of that sample alone.
   ∂/∂y_i MSE(t, y) = −2 / N·(t_i − y_i) and ∂MSE/∂y(t, y)_i = −2 / N·(t_i − y_i) *)
Definition backprop_output_gradient_per_sample : Prop :=
  forall (N i : nat) (t y : nat -> R), (1 <= N)%nat -> (i < N)%nat -> 
  (is_derive (fun t' => Loss.mse N t (update y i t')) (y i) (- 2 / INR N * (t i - y i))
  /\ Loss.mse_grad N t y i = - 2 / INR N * (t i - y i)).

(* backprop.output-gradient, which is refuted: The gradient of the mean squared error in the prediction is the mean over all samples.
   ∂/∂y_i MSE(t, y) = −Σ_j 2·(t_j − y_j) / N *)
Definition backprop_output_gradient : Prop :=
  ~ (forall (i : nat), (i < 2%nat)%nat -> is_derive (fun t => Loss.mse 2%nat (listed [1; 3]) (update (listed [0; 0]) i t)) ((listed [0; 0]) i) (- (sum_to 2%nat (fun j => 2 * ((listed [1; 3]) j - (listed [0; 0]) j)) / INR 2%nat))).

(* backprop.shared-factor, which holds: All weights of a neuron share one factor, the gradient in z: ∂J/∂w = ∂J/∂z · ∂z/∂w.
   ∂/∂w_k BCEz(y, b + Σ_g w_g·x_g) = ∂BCEz/∂z(y, b + Σ_g w_g·x_g)·x_k and ∂/∂b BCEz(y, b + Σ_g w_g·x_g) = ∂BCEz/∂z(y, b + Σ_g w_g·x_g) and ∂/∂w1_kh (t − Σ_o w2_o·ReLU(Σ_g w1_go·x_g))^2·x_l = ∂/∂w1_lh (t − Σ_o w2_o·ReLU(Σ_g w1_go·x_g))^2·x_k *)
Definition backprop_shared_factor : Prop :=
  forall (n m k h l : nat) (y b t : R) (w x w2 : nat -> R) (w1 : nat -> nat -> R), (1 <= n)%nat -> (1 <= m)%nat -> (k < n)%nat -> (h < m)%nat -> (l < n)%nat -> 0 <= y <= 1 -> 
  (is_derive (fun t' => Loss.bce_with_logits y (b + sum_to n (fun g => (update w k t') g * x g))) (w k) (Loss.bce_with_logits_grad y (b + sum_to n (fun g => w g * x g)) * x k)
  /\ is_derive (fun b' => Loss.bce_with_logits y (b' + sum_to n (fun g => w g * x g))) b (Loss.bce_with_logits_grad y (b + sum_to n (fun g => w g * x g)))
  /\ ((forall o, (o < m)%nat -> (sum_to n (fun g => w1 g o * x g)) <> 0) -> exists d, is_derive (fun t' => (t - sum_to m (fun o => w2 o * Loss.relu (sum_to n (fun g => (update_entry w1 k h t') g o * x g)))) ^ 2) (w1 k h) d /\ exists d', is_derive (fun t' => (t - sum_to m (fun o => w2 o * Loss.relu (sum_to n (fun g => (update_entry w1 l h t') g o * x g)))) ^ 2) (w1 l h) d' /\ d * x l = d' * x k)).

(* backprop.local-times-upstream, which holds under a condition: The gradient in x is the gradient in z times the local derivative of z in x.
   ∂/∂x (softplus(r·x) + softplus(v·x)) = softplus′(r·x)·r *)
Definition backprop_local_times_upstream : Prop :=
  (forall (v r x : R), (v = 0 \/ v = 1) -> v = 0 -> is_derive (fun x' => Loss.softplus (r * x') + Loss.softplus (v * x')) x (Loss.softplus_grad (r * x) * r))
  /\ ~ (is_derive (fun x => Loss.softplus (1 * x) + Loss.softplus (1 * x)) 0 (Loss.softplus_grad (1 * 0) * 1)).

(* backprop.sum-over-consumers, which holds: Where x feeds several z, its gradient is the sum of all their contributions.
   ∂/∂x LSE((w_o·x + b_o)_o) = Σ_h LSE′((w_o·x + b_o)_o)_h·w_h *)
Definition backprop_sum_over_consumers : Prop :=
  forall (m : nat) (x : R) (w b : nat -> R), (1 <= m)%nat -> is_derive (fun x' => Loss.logsumexp m (fun o => w o * x' + b o)) x (sum_to m (fun h => Loss.logsumexp_grad m (fun o => w o * x + b o) h * w h)).

(* backprop.local-derivative-slip, which is refuted: ∂y/∂x = ∂f(x, y)/∂y for z = f(x, y).
   ∂/∂x y = ∂/∂y (r·x + s·y) *)
Definition backprop_local_derivative_slip : Prop :=
  ~ (exists d, is_derive (fun x => 0) 0 d /\ exists d', is_derive (fun y => 1 * 0 + 2 * y) 0 d' /\ d = d').

(* backprop.jacobian-shape, which holds under a condition: The Jacobian ∂f_h/∂x_k of f: ℝⁿ → ℝⁿ, with rows h = 1 … m and columns k = 1 … n.
   ∂/∂x_k (Σ_g w_hg·x_g) = w_hk and m·n = n^2 *)
Definition backprop_jacobian_shape : Prop :=
  (forall (m n h k : nat) (w : nat -> nat -> R) (x : nat -> R), (1 <= m)%nat -> (1 <= n)%nat -> (h < m)%nat -> (k < n)%nat -> INR m = INR n -> (is_derive (fun t => sum_to n (fun g => w h g * (update x k t) g)) (x k) (w h k) /\ INR m * INR n = (INR n) ^ 2))
  /\ ~ (forall (h k : nat), (h < 1%nat)%nat -> (k < 2%nat)%nat -> 
  (is_derive (fun t => sum_to 2%nat (fun g => (rows [[1; 1]]) h g * (update (listed [0; 0]) k t) g)) ((listed [0; 0]) k) ((rows [[1; 1]]) h k)
  /\ INR 1%nat * INR 2%nat = (INR 2%nat) ^ 2)).

(* optimise.min-max, which holds: The least value of f is minus the greatest of −f, at the same point.
   −max_j(−f_j) ≤ f_i and ∏_j (f_j + max_i(−f_i)) = 0 and BCE(y, q) is least in q exactly at q = y and −BCE(y, q) is greatest in q exactly at q = y *)
Definition optimise_min_max : Prop :=
  forall (N i : nat) (y : R) (f : nat -> R), (1 <= N)%nat -> (i < N)%nat -> 0 < y < 1 -> 
  (- max_to N (fun j => - f j) <= f i
  /\ product_to N (fun j => f j + max_to N (fun i' => - f i')) = 0
  /\ (0 < y < 1 /\ (forall q', 0 < q' < 1 -> q' <> y -> Loss.bce y y < Loss.bce y q'))
  /\ (0 < y < 1 /\ (forall q', 0 < q' < 1 -> q' <> y -> - Loss.bce y q' < - Loss.bce y y))).

(* descent.steepest, which holds: No direction of Euclidean length 1 falls faster than −∇J/‖∇J‖.
   ∂/∂t LSE((theta_l + t·v_l)_l) = Σ_k LSE′((theta_l + t·v_l)_l)_k·v_k and Σ_k g_k·v_k ≥ −norm(g, 2)·norm(v, 2) and Σ_k g_k·(−g_k) = −norm(g, 2)·norm((−g_l)_l, 2) and Σ_k g_k^2·Σ_k v_k^2 − (Σ_k g_k·v_k)^2 = Σ_k Σ_l (g_k·v_l − g_l·v_k)^2 / 2 and Σ_k g_k·u_k ≥ −norm(g, 1) and Σ_k g_k·(−([1 if g_k > 0, else [−1 if g_k < 0, else 0]])) = −norm(g, 1) *)
Definition descent_steepest : Prop :=
  forall (n : nat) (t : R) (theta v g u : nat -> R), (1 <= n)%nat -> (forall i, (i < n)%nat -> (- 1) <= (u i) <= 1) -> 
  (is_derive (fun t' => Loss.logsumexp n (fun l => theta l + t' * v l)) t (sum_to n (fun k => Loss.logsumexp_grad n (fun l => theta l + t * v l) k * v k))
  /\ sum_to n (fun k => g k * v k) >= - Loss.norm n g 2 * Loss.norm n v 2
  /\ sum_to n (fun k => g k * - g k) = - Loss.norm n g 2 * Loss.norm n (fun l => - g l) 2
  /\ sum_to n (fun k => (g k) ^ 2) * sum_to n (fun k => (v k) ^ 2) - (sum_to n (fun k => g k * v k)) ^ 2 = sum_to n (fun k => sum_to n (fun l => (g k * v l - g l * v k) ^ 2)) / 2
  /\ sum_to n (fun k => g k * u k) >= - Loss.norm n g 1
  /\ sum_to n (fun k => g k * - (if Rlt_dec 0 (g k) then 1 else (if Rlt_dec (g k) 0 then - 1 else 0))) = - Loss.norm n g 1).

(* convex.local-is-global, which holds: On a convex function every local minimum is global.
   ((h ≤ (1 − s)·f + s·g and g < f) ⇒ h < f) and (max_m(Σ_k a_mk·y_k + b_m) < max_m(Σ_k a_mk·x_k + b_m) ⇒ max_m(Σ_k a_mk·(x_k + s·(y_k − x_k)) + b_m) < max_m(Σ_k a_mk·x_k + b_m)) *)
Definition convex_local_is_global : Prop :=
  forall (K n : nat) (h s f g : R) (a : nat -> nat -> R) (y b x : nat -> R), (1 <= K)%nat -> (1 <= n)%nat -> 0 < s <= 1 -> 
  (((h <= (1 - s) * f + s * g /\ g < f) -> h < f)
  /\ (max_to K (fun m => sum_to n (fun k => a m k * y k) + b m) < max_to K (fun m => sum_to n (fun k => a m k * x k) + b m) -> max_to K (fun m => sum_to n (fun k => a m k * (x k + s * (y k - x k))) + b m) < max_to K (fun m => sum_to n (fun k => a m k * x k) + b m))).

(* descent.step, which holds under a condition: A step of gradient descent lowers the loss, by at least (α/2)‖∇J‖².
   Σ_i BCEz(y_i, Σ_k (w_k − alpha·(Σ_j ∂BCEz/∂z(y_j, Σ_l w_l·x_jl)·x_jk / N))·x_ik) / N ≤ Σ_i BCEz(y_i, Σ_k w_k·x_ik) / N − alpha / 2·Σ_k (Σ_j ∂BCEz/∂z(y_j, Σ_l w_l·x_jl)·x_jk / N)^2 *)
Definition descent_step : Prop :=
  (forall (N n : nat) (alpha : R) (x : nat -> nat -> R) (y w : nat -> R), (1 <= N)%nat -> (1 <= n)%nat -> 0 < alpha -> (forall i, (i < N)%nat -> 0 <= (y i) <= 1) -> alpha * sum_to N (fun i => sum_to n (fun k => (x i k) ^ 2)) <= 4 * INR N -> sum_to N (fun i => Loss.bce_with_logits (y i) (sum_to n (fun k => (w k - alpha * (sum_to N (fun j => Loss.bce_with_logits_grad (y j) (sum_to n (fun l => w l * x j l)) * x j k) / INR N)) * x i k))) / INR N <= sum_to N (fun i => Loss.bce_with_logits (y i) (sum_to n (fun k => w k * x i k))) / INR N - alpha / 2 * sum_to n (fun k => (sum_to N (fun j => Loss.bce_with_logits_grad (y j) (sum_to n (fun l => w l * x j l)) * x j k) / INR N) ^ 2))
  /\ ~ (sum_to 1%nat (fun i => Loss.bce_with_logits ((listed [1 / 2]) i) (sum_to 1%nat (fun k => ((listed [1]) k - 20 * (sum_to 1%nat (fun j => Loss.bce_with_logits_grad ((listed [1 / 2]) j) (sum_to 1%nat (fun l => (listed [1]) l * (rows [[1]]) j l)) * (rows [[1]]) j k) / INR 1%nat)) * (rows [[1]]) i k))) / INR 1%nat <= sum_to 1%nat (fun i => Loss.bce_with_logits ((listed [1 / 2]) i) (sum_to 1%nat (fun k => (listed [1]) k * (rows [[1]]) i k))) / INR 1%nat - 20 / 2 * sum_to 1%nat (fun k => (sum_to 1%nat (fun j => Loss.bce_with_logits_grad ((listed [1 / 2]) j) (sum_to 1%nat (fun l => (listed [1]) l * (rows [[1]]) j l)) * (rows [[1]]) j k) / INR 1%nat) ^ 2)).

(* descent.finds-global-minimum, which holds under a condition: The loss is convex, so gradient descent finds the global minimum.
   BCEz(y, z − alpha·∂BCEz/∂z(y, z)) − BCEz(y, logit(y)) ≤ (z − logit(y))^2 / (2·alpha) and BCEz(y, z − alpha·∂BCEz/∂z(y, z) − alpha·∂BCEz/∂z(y, z − alpha·∂BCEz/∂z(y, z))) − BCEz(y, logit(y)) ≤ (z − logit(y))^2 / (4·alpha) and ∂BCEz/∂z(1, z) < 0 *)
Definition descent_finds_global_minimum : Prop :=
  (forall (alpha y z : R), 0 < alpha -> 0 < y < 1 -> alpha <= 4 -> (Loss.bce_with_logits y (z - alpha * Loss.bce_with_logits_grad y z) - Loss.bce_with_logits y (Loss.logit y) <= (z - Loss.logit y) ^ 2 / (2 * alpha) /\ Loss.bce_with_logits y (z - alpha * Loss.bce_with_logits_grad y z - alpha * Loss.bce_with_logits_grad y (z - alpha * Loss.bce_with_logits_grad y z)) - Loss.bce_with_logits y (Loss.logit y) <= (z - Loss.logit y) ^ 2 / (4 * alpha) /\ Loss.bce_with_logits_grad 1 z < 0))
  /\ ~ (Loss.bce_with_logits (1 / 2) (5 - 20 * Loss.bce_with_logits_grad (1 / 2) 5) - Loss.bce_with_logits (1 / 2) (Loss.logit (1 / 2)) <= (5 - Loss.logit (1 / 2)) ^ 2 / (2 * 20)
  /\ Loss.bce_with_logits (1 / 2) (5 - 20 * Loss.bce_with_logits_grad (1 / 2) 5 - 20 * Loss.bce_with_logits_grad (1 / 2) (5 - 20 * Loss.bce_with_logits_grad (1 / 2) 5)) - Loss.bce_with_logits (1 / 2) (Loss.logit (1 / 2)) <= (5 - Loss.logit (1 / 2)) ^ 2 / (4 * 20)
  /\ Loss.bce_with_logits_grad 1 5 < 0).

(* optimise.second-order-is-fast, which holds under a condition: Second-order methods use the curvature and reach the optimum fast.
   x − ∂/∂x (a / 2·(x − c)^2 + d) / a = c and z − ∂BCEz/∂z(1/2, z) / σ′(z) = z − (e^z − e^(−z)) / 2 and |z − ∂BCEz/∂z(1/2, z) / σ′(z)| ≤ |z| *)
Definition optimise_second_order_is_fast : Prop :=
  (forall (z x a c d : R), 0 < a -> Rabs z <= 2 -> ((exists d', is_derive (fun x' => a / 2 * (x' - c) ^ 2 + d) x d' /\ x - d' / a = c) /\ z - Loss.bce_with_logits_grad (1 / 2) z / Loss.sigmoid_grad z = z - (exp z - exp (- z)) / 2 /\ Rabs (z - Loss.bce_with_logits_grad (1 / 2) z / Loss.sigmoid_grad z) <= Rabs z))
  /\ ~ ((exists d, is_derive (fun x => 1 / 2 * (x - 0) ^ 2 + 0) 0 d /\ 0 - d / 1 = 0)
  /\ 3 - Loss.bce_with_logits_grad (1 / 2) 3 / Loss.sigmoid_grad 3 = 3 - (exp 3 - exp (- 3)) / 2
  /\ Rabs (3 - Loss.bce_with_logits_grad (1 / 2) 3 / Loss.sigmoid_grad 3) <= Rabs 3).

(* batch.full-is-mean, which holds under a condition: The full-batch gradient is the mean of the gradients of the samples, and of the minibatches.
   ∂/∂w (Σ_i BCEz(y_i, w·x_i) / A) = Σ_i ∂BCEz/∂z(y_i, w·x_i)·x_i / A and ∂/∂w ((Σ_i BCEz(y_i, w·x_i) + Σ_j BCEz(v_j, w·u_j)) / (A + B)) = (Σ_i ∂BCEz/∂z(y_i, w·x_i)·x_i / A + Σ_j ∂BCEz/∂z(v_j, w·u_j)·u_j / B) / 2 *)
Definition batch_full_is_mean : Prop :=
  (forall (A B : nat) (w : R) (y x v u : nat -> R), (1 <= A)%nat -> (1 <= B)%nat -> (forall i, (i < A)%nat -> 0 <= (y i) <= 1) -> (forall i, (i < B)%nat -> 0 <= (v i) <= 1) -> INR A = INR B -> (is_derive (fun w' => sum_to A (fun i => Loss.bce_with_logits (y i) (w' * x i)) / INR A) w (sum_to A (fun i => Loss.bce_with_logits_grad (y i) (w * x i) * x i) / INR A) /\ is_derive (fun w' => (sum_to A (fun i => Loss.bce_with_logits (y i) (w' * x i)) + sum_to B (fun j => Loss.bce_with_logits (v j) (w' * u j))) / (INR A + INR B)) w ((sum_to A (fun i => Loss.bce_with_logits_grad (y i) (w * x i) * x i) / INR A + sum_to B (fun j => Loss.bce_with_logits_grad (v j) (w * u j) * u j) / INR B) / 2)))
  /\ ~ (is_derive (fun w => sum_to 1%nat (fun i => Loss.bce_with_logits ((listed [1]) i) (w * (listed [1]) i)) / INR 1%nat) 0 (sum_to 1%nat (fun i => Loss.bce_with_logits_grad ((listed [1]) i) (0 * (listed [1]) i) * (listed [1]) i) / INR 1%nat)
  /\ is_derive (fun w => (sum_to 1%nat (fun i => Loss.bce_with_logits ((listed [1]) i) (w * (listed [1]) i)) + sum_to 2%nat (fun j => Loss.bce_with_logits ((listed [0; 0]) j) (w * (listed [1; 1]) j))) / (INR 1%nat + INR 2%nat)) 0 ((sum_to 1%nat (fun i => Loss.bce_with_logits_grad ((listed [1]) i) (0 * (listed [1]) i) * (listed [1]) i) / INR 1%nat + sum_to 2%nat (fun j => Loss.bce_with_logits_grad ((listed [0; 0]) j) (0 * (listed [1; 1]) j) * (listed [1; 1]) j) / INR 2%nat) / 2)).

(* batch.unbiased, which holds: The gradient of a random minibatch is right on average, and its variance falls as one over the size.
   Σ_a Σ_b (g_a + g_b) / 2 / N / N = Σ_n g_n / N and Σ_a Σ_b ((g_a + g_b) / 2 − Σ_n g_n / N)^2 / N / N = Σ_n (g_n − Σ_n g_n / N)^2 / N / 2 and Σ_a Σ_b Σ_c (g_a + g_b + g_c) / 3 / N / N / N = Σ_n g_n / N and Σ_a Σ_b Σ_c ((g_a + g_b + g_c) / 3 − Σ_n g_n / N)^2 / N / N / N = Σ_n (g_n − Σ_n g_n / N)^2 / N / 3 and Σ_a Σ_b (1 − δ_ab)·((g_a + g_b) / 2) / (N·(N − 1)) = Σ_n g_n / N and Σ_a Σ_b (1 − δ_ab)·((g_a + g_b) / 2 − Σ_n g_n / N)^2 / (N·(N − 1)) = Σ_n (g_n − Σ_n g_n / N)^2 / N / 2·(N − 2) / (N − 1) and Σ_a Σ_b Σ_c (1 − δ_ab)·(1 − δ_ac)·(1 − δ_bc)·((g_a + g_b + g_c) / 3) / (N·(N − 1)·(N − 2)) = Σ_n g_n / N and Σ_a Σ_b Σ_c (1 − δ_ab)·(1 − δ_ac)·(1 − δ_bc)·((g_a + g_b + g_c) / 3 − Σ_n g_n / N)^2 / (N·(N − 1)·(N − 2)) = Σ_n (g_n − Σ_n g_n / N)^2 / N / 3·(N − 3) / (N − 1) *)
Definition batch_unbiased : Prop :=
  forall (N : nat) (g : nat -> R), (3 <= N)%nat -> 
  (sum_to N (fun a => sum_to N (fun b => (g a + g b) / 2) / INR N) / INR N = sum_to N (fun n => g n) / INR N
  /\ sum_to N (fun a => sum_to N (fun b => ((g a + g b) / 2 - sum_to N (fun n => g n) / INR N) ^ 2) / INR N) / INR N = sum_to N (fun n => (g n - sum_to N (fun n' => g n') / INR N) ^ 2) / INR N / 2
  /\ sum_to N (fun a => sum_to N (fun b => sum_to N (fun c => (g a + g b + g c) / 3) / INR N) / INR N) / INR N = sum_to N (fun n => g n) / INR N
  /\ sum_to N (fun a => sum_to N (fun b => sum_to N (fun c => ((g a + g b + g c) / 3 - sum_to N (fun n => g n) / INR N) ^ 2) / INR N) / INR N) / INR N = sum_to N (fun n => (g n - sum_to N (fun n' => g n') / INR N) ^ 2) / INR N / 3
  /\ sum_to N (fun a => sum_to N (fun b => (1 - delta a b) * ((g a + g b) / 2))) / (INR N * (INR N - 1)) = sum_to N (fun n => g n) / INR N
  /\ sum_to N (fun a => sum_to N (fun b => (1 - delta a b) * ((g a + g b) / 2 - sum_to N (fun n => g n) / INR N) ^ 2)) / (INR N * (INR N - 1)) = sum_to N (fun n => (g n - sum_to N (fun n' => g n') / INR N) ^ 2) / INR N / 2 * (INR N - 2) / (INR N - 1)
  /\ sum_to N (fun a => sum_to N (fun b => sum_to N (fun c => (1 - delta a b) * (1 - delta a c) * (1 - delta b c) * ((g a + g b + g c) / 3)))) / (INR N * (INR N - 1) * (INR N - 2)) = sum_to N (fun n => g n) / INR N
  /\ sum_to N (fun a => sum_to N (fun b => sum_to N (fun c => (1 - delta a b) * (1 - delta a c) * (1 - delta b c) * ((g a + g b + g c) / 3 - sum_to N (fun n => g n) / INR N) ^ 2))) / (INR N * (INR N - 1) * (INR N - 2)) = sum_to N (fun n => (g n - sum_to N (fun n' => g n') / INR N) ^ 2) / INR N / 3 * (INR N - 3) / (INR N - 1)).

(* lipschitz.definition, which holds: f is L-Lipschitz, |f(x) − f(y)| ≤ L |x − y|; a differentiable f on an interval exactly where |f'| ≤ L.
   ((|u| ≤ r and |v| ≤ r) ⇒ |u^2 − v^2| ≤ 2·r·|u − v|) and (|z| ≤ r ⇒ |∂/∂z z^2| ≤ 2·r) and (L < 2·r ⇒ |r^2 − (L / 2)^2| > L·|r − L / 2|) and |c·tanh(u) − c·tanh(v)| ≤ |c|·|u − v| and |c·tanh′(z)| ≤ |c| and lim[h → 0+] |c·tanh(h)| / h = |c| *)
Definition lipschitz_definition : Prop :=
  forall (u r v z L c : R), 0 <= r -> 0 <= L -> 
  (((Rabs u <= r /\ Rabs v <= r) -> Rabs (u ^ 2 - v ^ 2) <= 2 * r * Rabs (u - v))
  /\ (Rabs z <= r -> (exists d, is_derive (fun z' => z' ^ 2) z d /\ Rabs d <= 2 * r))
  /\ (L < 2 * r -> Rabs (r ^ 2 - (L / 2) ^ 2) > L * Rabs (r - L / 2))
  /\ Rabs (c * Loss.tanh u - c * Loss.tanh v) <= Rabs c * Rabs (u - v)
  /\ Rabs (c * Loss.tanh_grad z) <= Rabs c
  /\ tends (fun h => Rabs (c * Loss.tanh h) / h) (at_right 0) (Finite (Rabs c))).

(* lipschitz.constants, which holds: The least Lipschitz constants of the activations and losses.
   |σ(u) − σ(v)| ≤ 1/4·|u − v| and |tanh(u) − tanh(v)| ≤ |u − v| and |softplus(u) − softplus(v)| ≤ |u − v| and |ReLU(u) − ReLU(v)| ≤ |u − v| and |[u if u > 0, else alpha·u] − ([v if v > 0, else alpha·v])| ≤ max(1, |alpha|)·|u − v| and σ′(0) = 1/4 and tanh′(0) = 1 and lim[z → ∞] softplus′(z) = 1 and ReLU(1) − ReLU(0) = 1 and (z > 0 ⇒ ∂/∂z ([z if z > 0, else alpha·z]) = 1) and (z < 0 ⇒ ∂/∂z ([z if z > 0, else alpha·z]) = alpha) and norm((softmax(a)_k − softmax(b)_k)_k, 2) ≤ norm((a_k − b_k)_k, 2) / 2 and J softmax((0, 0))_1,1 − J softmax((0, 0))_1,2 = 1/2 and |BCEz(y, u) − BCEz(y, v)| ≤ max(y, 1 − y)·|u − v| and |∂BCEz/∂z(y, u) − ∂BCEz/∂z(y, v)| ≤ 1/4·|u − v| and |Az(t, u) − Az(t, v)| ≤ 1/4·|u − v| and |Bz(t, u) − Bz(t, v)| ≤ 1/4·|u − v| and lim[z → ∞] ∂BCEz/∂z(y, z) = 1 − y and lim[z → −∞] ∂BCEz/∂z(y, z) = −y and |∂Az/∂z(t, 0)| = 1/4 and |∂Bz/∂z(t, 0)| = 1/4 and lim[q → 0+] ∂BCE/∂q(1, q) = −∞ and lim[v → ∞] ∂SSE/∂y((c), (v))_1 = ∞ *)
Definition lipschitz_constants : Prop :=
  forall (K : nat) (u v alpha z y t c : R) (a b : nat -> R), (1 <= K)%nat -> 0 <= y <= 1 -> (t = 0 \/ t = 1) -> 
  (Rabs (Loss.sigmoid u - Loss.sigmoid v) <= 1 / 4 * Rabs (u - v)
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

(* information.self, which holds: The information of an event is −log p: more for the rarer event, 0 for the certain one, additive over independent events.
   I(a) = −log(a) and (a < b ⇒ I(a) > I(b)) and I(1) = 0 and I(a·b) = I(a) + I(b) *)
Definition information_self : Prop :=
  forall (a b : R), 0 < a <= 1 -> 0 < b <= 1 -> 
  (Loss.self_information a = - ln a
  /\ (a < b -> Loss.self_information a > Loss.self_information b)
  /\ Loss.self_information 1 = 0
  /\ Loss.self_information (a * b) = Loss.self_information a + Loss.self_information b).

(* information.bits, which holds under a condition: The information is the number of bits that it takes to write the event down.
   I(c·2^(−m)) / log(b) = m and (Σ_k 2^(−n_k) ≤ 1 ⇒ Σ_k p_k·n_k ≥ H(p) / log(2)) and 2 − max_l(r_l) ≥ H(r) / log(2) and 2 − max_l(r_l) < H(r) / log(2) + 1 *)
Definition information_bits : Prop :=
  (forall (K : nat) (b c m : R) (n p r : nat -> R), (1 <= K)%nat -> (b = 2 \/ b = 3 \/ b = 10) -> (c = 1 \/ c = (3 / 2)) -> (m = 1 \/ m = 2 \/ m = 3 \/ m = 8) -> (forall i, (i < K)%nat -> ((n i) = 1 \/ (n i) = 2 \/ (n i) = 3 \/ (n i) = 4 \/ (n i) = 5)) -> (forall i, (i < K)%nat -> 0 <= (p i) <= 1) -> sum_to K p = 1 -> (forall i, (i < 3%nat)%nat -> 0 < (r i) <= 1) -> sum_to 3%nat r = 1 -> (b = 2 /\ c = 1) -> (Loss.self_information (c * power 2 (- m)) / ln b = m /\ (sum_to K (fun k => power 2 (- n k)) <= 1 -> sum_to K (fun k => p k * n k) >= Loss.entropy K p / ln 2) /\ 2 - max_to 3%nat (fun l => r l) >= Loss.entropy 3%nat r / ln 2 /\ 2 - max_to 3%nat (fun l => r l) < Loss.entropy 3%nat r / ln 2 + 1))
  /\ ~ (Loss.self_information ((3 / 2) * power 2 (- 2)) / ln 2 = 2
  /\ (sum_to 1%nat (fun k => power 2 (- (listed [1]) k)) <= 1 -> sum_to 1%nat (fun k => (listed [1]) k * (listed [1]) k) >= Loss.entropy 1%nat (listed [1]) / ln 2)
  /\ 2 - max_to 3%nat (fun l => (listed [1 / 2; 1 / 4; 1 / 4]) l) >= Loss.entropy 3%nat (listed [1 / 2; 1 / 4; 1 / 4]) / ln 2
  /\ 2 - max_to 3%nat (fun l => (listed [1 / 2; 1 / 4; 1 / 4]) l) < Loss.entropy 3%nat (listed [1 / 2; 1 / 4; 1 / 4]) / ln 2 + 1).

(* entropy.is-expected-information, which holds: Entropy is the expectation of the information.
   H(p) = Σ_k p_k·I(p_k) and H(p) = −Σ_k p_k·log(p_k) *)
Definition entropy_is_expected_information : Prop :=
  forall (K : nat) (p : nat -> R), (1 <= K)%nat -> (forall i, (i < K)%nat -> 0 <= (p i) <= 1) -> sum_to K p = 1 -> 
  (((forall k, (k < K)%nat -> (p k) <> 0 -> 0 < (p k)) -> Loss.entropy K p = sum_to K (fun k => p k * Loss.self_information (p k)))
  /\ Loss.entropy K p = - sum_to K (fun k => p k * ln (p k))).

(* entropy.range, which holds under a condition: Entropy lies between 0, for a one-hot p alone, and log K, for the uniform p alone.
   H(p) + log(h) ≥ 0 and H(p) ≤ log(K) and (H(p) = 0 ⇒ max_k(p_k) = 1) and (max_k(p_k) = 1 ⇒ H(p) = 0) and H((1 / K)_k) = log(K) and (max_k(|p_k − 1 / K|) > 0 ⇒ H(p) < log(K)) *)
Definition entropy_range : Prop :=
  (forall (K : nat) (h : R) (p : nat -> R), (1 <= K)%nat -> (h = (1 / 4) \/ h = (1 / 2) \/ h = 1 \/ h = 2) -> (forall i, (i < K)%nat -> 0 <= (p i) <= 1) -> sum_to K p = 1 -> h >= 1 -> (Loss.entropy K p + ln h >= 0 /\ Loss.entropy K p <= ln (INR K) /\ (Loss.entropy K p = 0 -> max_to K (fun k => p k) = 1) /\ (max_to K (fun k => p k) = 1 -> Loss.entropy K p = 0) /\ Loss.entropy K (fun k => 1 / INR K) = ln (INR K) /\ (max_to K (fun k => Rabs (p k - 1 / INR K)) > 0 -> Loss.entropy K p < ln (INR K))))
  /\ ~ (Loss.entropy 1%nat (listed [1]) + ln (1 / 2) >= 0
  /\ Loss.entropy 1%nat (listed [1]) <= ln (INR 1%nat)
  /\ (Loss.entropy 1%nat (listed [1]) = 0 -> max_to 1%nat (fun k => (listed [1]) k) = 1)
  /\ (max_to 1%nat (fun k => (listed [1]) k) = 1 -> Loss.entropy 1%nat (listed [1]) = 0)
  /\ Loss.entropy 1%nat (fun k => 1 / INR 1%nat) = ln (INR 1%nat)
  /\ (max_to 1%nat (fun k => Rabs ((listed [1]) k - 1 / INR 1%nat)) > 0 -> Loss.entropy 1%nat (listed [1]) < ln (INR 1%nat))).

(* cross-entropy.definition, which holds: Cross-entropy is the expectation under p of the information under q.
   Σ_k ([0 if q_k > 0, else p_k]) = 0 ⇒ (H(p, q) = −Σ_k p_k·log(q_k) and H(p, q) = Σ_k p_k·I(q_k)) *)
Definition cross_entropy_definition : Prop :=
  forall (K : nat) (q p : nat -> R), (1 <= K)%nat -> (forall i, (i < K)%nat -> 0 <= (q i) <= 1) -> sum_to K q = 1 -> (forall i, (i < K)%nat -> 0 <= (p i) <= 1) -> sum_to K p = 1 -> sum_to K (fun k => (if Rlt_dec 0 (q k) then 0 else p k)) = 0 -> (((forall k, (k < K)%nat -> (p k) <> 0 -> 0 < q k) -> Loss.cross_entropy K p q = - sum_to K (fun k => p k * ln (q k))) /\ ((forall k, (k < K)%nat -> (p k) <> 0 -> 0 < q k) -> (forall k, (k < K)%nat -> (p k) <> 0 -> 0 < (q k)) -> Loss.cross_entropy K p q = sum_to K (fun k => p k * Loss.self_information (q k)))).

(* cross-entropy.log-p-slip, which is refuted: Cross-entropy with log p in place of log q.
   H(p, q) = −Σ_k p_k·log(p_k) *)
Definition cross_entropy_log_p_slip : Prop :=
  ~ (Loss.cross_entropy 2%nat (listed [1 / 2; 1 / 2]) (listed [1 / 4; 3 / 4]) = - sum_to 2%nat (fun k => (listed [1 / 2; 1 / 2]) k * ln ((listed [1 / 2; 1 / 2]) k))).

(* cross-entropy.decomposition, which holds: Cross-entropy is entropy plus divergence; the divergence is 0 only where q = p, positive elsewhere, and not symmetric.
   H(p, q) = H(p) + KL(p, q) and KL(p, q) ≥ 0 and KL(q, q) = 0 and (max_k(|p_k − q_k|) > 0 ⇒ KL(p, q) > 0) and KL((1/2, 1/2), (1/4, 3/4)) ≠ KL((1/4, 3/4), (1/2, 1/2)) *)
Definition cross_entropy_decomposition : Prop :=
  forall (K : nat) (p q : nat -> R), (1 <= K)%nat -> (forall i, (i < K)%nat -> 0 <= (p i) <= 1) -> sum_to K p = 1 -> (forall i, (i < K)%nat -> 0 < (q i) <= 1) -> sum_to K q = 1 -> 
  (((forall k, (k < K)%nat -> (p k) <> 0 -> 0 < p k / q k) -> Loss.cross_entropy K p q = Loss.entropy K p + Loss.kl K p q)
  /\ ((forall k, (k < K)%nat -> (p k) <> 0 -> 0 < p k / q k) -> Loss.kl K p q >= 0)
  /\ Loss.kl K q q = 0
  /\ (max_to K (fun k => Rabs (p k - q k)) > 0 -> ((forall k, (k < K)%nat -> (p k) <> 0 -> 0 < p k / q k) -> Loss.kl K p q > 0))
  /\ Loss.kl 2%nat (listed [1 / 2; 1 / 2]) (listed [1 / 4; 3 / 4]) <> Loss.kl 2%nat (listed [1 / 4; 3 / 4]) (listed [1 / 2; 1 / 2])).

(* cross-entropy.one-hot, which holds: For a one-hot p the entropy is 0, so cross-entropy is the divergence.
   H(p) = 0 and H(p, q) = KL(p, q) *)
Definition cross_entropy_one_hot : Prop :=
  forall (K : nat) (p q : nat -> R), (1 <= K)%nat -> one_hot K p -> (forall i, (i < K)%nat -> 0 < (q i) <= 1) -> sum_to K q = 1 -> 
  (Loss.entropy K p = 0
  /\ ((forall k, (k < K)%nat -> (p k) <> 0 -> 0 < p k / q k) -> Loss.cross_entropy K p q = Loss.kl K p q)).

(* cross-entropy.measures-difference, which holds under a condition: Cross-entropy is the difference of two distributions.
   H(p, q) = KL(p, q) and H(p, p) = 0 *)
Definition cross_entropy_measures_difference : Prop :=
  (forall (K : nat) (p q : nat -> R), (1 <= K)%nat -> (forall i, (i < K)%nat -> 0 <= (p i) <= 1) -> sum_to K p = 1 -> (forall i, (i < K)%nat -> 0 < (q i) <= 1) -> sum_to K q = 1 -> max_to K (fun k => p k) = 1 -> (((forall k, (k < K)%nat -> (p k) <> 0 -> 0 < p k / q k) -> Loss.cross_entropy K p q = Loss.kl K p q) /\ Loss.cross_entropy K p p = 0))
  /\ ~ (((forall k, (k < 2%nat)%nat -> ((listed [1 / 2; 1 / 2]) k) <> 0 -> 0 < (listed [1 / 2; 1 / 2]) k / (listed [1 / 2; 1 / 2]) k) -> Loss.cross_entropy 2%nat (listed [1 / 2; 1 / 2]) (listed [1 / 2; 1 / 2]) = Loss.kl 2%nat (listed [1 / 2; 1 / 2]) (listed [1 / 2; 1 / 2]))
  /\ Loss.cross_entropy 2%nat (listed [1 / 2; 1 / 2]) (listed [1 / 2; 1 / 2]) = 0).
