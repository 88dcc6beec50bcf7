(* The words that the printed definitions and statements are written with (Loss.v, Statements.v). Vectors are functions of an index
   counted from 0; sums, products and maxima run over the indices below n, for any n. *)
From Coq Require Import Reals List Arith.
From Coquelicot Require Import Coquelicot.
Open Scope R_scope.

(* sum_to n f = f 0 + ... + f (n - 1). *)
Fixpoint sum_to (n : nat) (f : nat -> R) : R := match n with O => 0 | S m => sum_to m f + f m end.

Fixpoint product_to (n : nat) (f : nat -> R) : R := match n with O => 1 | S m => product_to m f * f m end.

(* The greatest of f 0 ... f (n - 1), for n >= 1. *)
Fixpoint max_to (n : nat) (f : nat -> R) : R := match n with O => 0 | S O => f O | S m => Rmax (max_to m f) (f m) end.

(* 1 where the indices are equal, else 0. *)
Definition delta (i j : nat) : R := if Nat.eq_dec i j then 1 else 0.

(* x ^ a for real a >= 0 and x >= 0, with 0 ^ 0 = 1 and 0 ^ a = 0 for a > 0; for x > 0 any a. *)
Definition power (x a : R) : R := if Req_EM_T a 0 then 1 else if Rlt_dec 0 x then Rpower x a else 0.

(* The vector with another entry at k, the matrix with another entry at (i, k). *)
Definition update (v : nat -> R) (k : nat) (t : R) (j : nat) : R := if Nat.eq_dec j k then t else v j.
Definition update_entry (v : nat -> nat -> R) (i k : nat) (t : R) (a b : nat) : R :=
  if Nat.eq_dec a i then if Nat.eq_dec b k then t else v a b else v a b.

(* Vectors and matrices of given entries. *)
Definition listed (l : list R) (k : nat) : R := nth k l 0.
Definition rows (l : list (list R)) (i k : nat) : R := nth k (nth i l nil) 0.

(* One entry is 1, the others are 0. *)
Definition one_hot (n : nat) (t : nat -> R) : Prop := exists c, (c < n)%nat /\ forall k, (k < n)%nat -> t k = delta c k.

(* f tends to l along a filter; at_right and at_left are those of the one-sided limits. *)
Definition tends (f : R -> R) (F : (R -> Prop) -> Prop) (l : Rbar) : Prop := filterlim f F (Rbar_locally l).
