(* What the rounding bounds of src/formal/gappa take from analysis: log1p passes on at most the relative error of its argument. *)
From Coq Require Import Reals Lra Lia Psatz.
From Coquelicot Require Import Coquelicot.
From LossProofs Require Import Vocabulary Facts.
Open Scope R_scope.

Lemma log1p_more c x : 1 <= c -> 0 <= x -> ln (1 + x * c) <= c * ln (1 + x).
Proof.
  intros C X. pose proof (nondecreasing_from_0 (fun t => c * ln (1 + t) - ln (1 + t * c)) (fun t => c / (1 + t) - c / (1 + t * c)) x X) as M.
  cbv beta in M. rewrite Rmult_0_l, Rplus_0_r, ln_1 in M. enough (c * 0 - 0 <= c * ln (1 + x) - ln (1 + x * c)) by lra. apply M.
  - intros t T. auto_derive; [split; [lra | split; [nra | trivial]] |]. field. split; nra.
  - intros t T. assert (/ (1 + t * c) <= / (1 + t)) by (apply Rinv_le_contravar; nra). unfold Rdiv. nra.
Qed.

Lemma log1p_less c x : 0 < c <= 1 -> 0 <= x -> c * ln (1 + x) <= ln (1 + x * c).
Proof.
  intros C X. pose proof (nondecreasing_from_0 (fun t => ln (1 + t * c) - c * ln (1 + t)) (fun t => c / (1 + t * c) - c / (1 + t)) x X) as M.
  cbv beta in M. rewrite Rmult_0_l, Rplus_0_r, ln_1 in M. enough (0 - c * 0 <= ln (1 + x * c) - c * ln (1 + x)) by lra. apply M.
  - intros t T. auto_derive; [split; [nra | split; [lra | trivial]] |]. field. split; nra.
  - intros t T. assert (/ (1 + t) <= / (1 + t * c)) by (apply Rinv_le_contravar; nra). unfold Rdiv. nra.
Qed.

Theorem log1p_conditioning x d : 0 < x -> -1 < d -> Rabs (ln (1 + x * (1 + d)) - ln (1 + x)) <= Rabs d * ln (1 + x).
Proof.
  intros X D. assert (0 < ln (1 + x)) by (rewrite <- ln_1; apply ln_increasing; lra). destruct (Rle_dec 0 d).
  - pose proof (log1p_more (1 + d) x ltac:(lra) ltac:(lra)). assert (ln (1 + x) <= ln (1 + x * (1 + d))) by (apply ln_monotone; nra). rewrite !Rabs_pos_eq; lra.
  - pose proof (log1p_less (1 + d) x ltac:(lra) ltac:(lra)). assert (ln (1 + x * (1 + d)) <= ln (1 + x)) by (apply ln_monotone; nra). rewrite !Rabs_left1; lra.
Qed.
