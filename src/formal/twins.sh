#!/usr/bin/env bash
# Tries every proof on the negative twin of its claim (snapshots/obligations/coq/Twins.v: one relation changed, so that it is false)
# and fails if one is accepted: a proof that also proves what is false would prove nothing. Needs Coq; coq.sh installs it.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
export LC_ALL=C
command -v coqtop > /dev/null || { echo "twins: coqtop is not on the PATH; src/formal/coq.sh installs it" >&2; exit 3; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$root"/src/formal/coq/*.v "$root"/snapshots/obligations/coq/*.v "$work"
cd "$work"
for file in $(coqdep -Q . LossProofs -sort ./*.v); do
    case $file in *Perturbed.v | *Table.v | *Source.v) ;; *) coqc -q -w none -Q . LossProofs "$file" ;; esac
done

theorems_of() { sed -nE 's/^Theorem (\w+) : Statements\.(\w+)\.$/\1 \2/p' "$1" | awk '$1 == $2 { print $1 }'; }

# Runs the proofs of a file interactively, which goes on after an error, about the propositions of a module; prints the theorems accepted.
accepted() {
    {
        # The proofs take milliseconds; arithmetic that searches for what is not there can take for ever.
        echo 'Set Default Timeout 10.'
        sed -E "s/^(Theorem|Lemma|Definition|Ltac) /Abort All.\n&/; s/\bStatements\b/$2/g" "$1"
        echo 'Abort All.'
        for theorem in $(theorems_of "$1"); do echo "Definition accepted_$theorem : $2.$theorem := $theorem."; done
    } | coqtop -q -w none -Q . LossProofs 2>&1 | sed -nE 's/^(.*< )?accepted_(\w+) is defined$/\2/p'
}

# The trial itself: about the claims as they are it accepts every proof.
[[ $(accepted SigmoidProofs.v Statements) == "$(theorems_of SigmoidProofs.v)" ]] || { echo "twins: the trial refuses proofs of the claims themselves" >&2; exit 1; }

refused=0
status=0
for file in $(grep -lE '^Theorem \w+ : Statements\.' *.v); do
    for theorem in $(accepted "$file" Twins); do
        echo "twins: the proof of $theorem is accepted for its negative twin" >&2
        status=1
    done
    refused=$((refused + $(theorems_of "$file" | wc -l)))
done
((status == 0)) && echo "twins: $refused proofs refuse the negative twin of their claim"
exit "$status"
