#!/usr/bin/env bash
# Compiles the formal proofs from clean and compares what they rest on with snapshots/formal/assumptions.verified.txt.
# The statements are printed from the catalog (snapshots/obligations/coq); the proofs are in src/formal/coq.
# Installs Coq with Coquelicot and CoqInterval where there is apt-get and no coqc. LOSSPROOFS_ACCEPT=1 accepts new assumptions.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
expected=$root/snapshots/formal/assumptions.verified.txt
export LC_ALL=C

if ! command -v coqc > /dev/null || ! command -v make > /dev/null; then
    command -v apt-get > /dev/null || { echo "coq: coqc or make is not on the PATH and there is no apt-get to install it with" >&2; exit 3; }
    { apt-get update -q && apt-get install -y -q --no-install-recommends make coq libcoq-coquelicot libcoq-interval; } > /dev/null 2>&1 \
        || { echo "coq: coq, libcoq-coquelicot and libcoq-interval could not be installed" >&2; exit 3; }
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$root"/src/formal/coq/*.v "$root"/snapshots/obligations/coq/*.v "$work"
cd "$work"

# Nothing may be assumed, and no check of Coq's may be switched off.
if grep -nE '\b(Admitted|admit|give_up|Axioms?|Parameters?|Conjecture|Hypothes[ie]s|Variables?|Context)\b|bypass_check|Unset +(Guard|Positivity|Universe)' ./*.v; then
    echo "coq: the lines above assume something or switch a check off" >&2
    exit 1
fi

start=$SECONDS
# coqdep writes the rules of make; files that do not need each other are compiled side by side.
{ printf 'all: %s\n%%.vo: %%.v\n\tcoqc -q -w none -Q . LossProofs $<\n' "$(printf '%so ' *.v)" && coqdep -Q . LossProofs *.v; } > Makefile
make -s -j"$(nproc)" all || { echo "coq: a proof does not compile" >&2; exit 1; }

# Every theorem named after a claim states that claim; Coq says what those of a file rest on, all of them together.
theorems_of() { sed -nE 's/^Theorem (\w+) : Statements\.(\w+)\.$/\1 \2/p' "$1" | awk '$1 == $2 { print $1 }'; }
{
    for file in *.v; do
        module=${file%.v}
        theorems=$(theorems_of "$file")
        [[ -n $theorems ]] || continue
        echo "From LossProofs Require $module."
        echo "Definition ${module}_all := ($(sed "s/^/$module./" <<< "$theorems" | paste -sd, | sed 's/,/, /g'), tt)."
        printf 'Goal True. idtac "\n%s". Abort.\nPrint Assumptions %s_all.\n' "$(paste -sd' ' <<< "$theorems" | fold -s -w 120 | sed 's/ *$//') rest on" "$module"
    done
} > Assumptions.v
coqc -q -w none -Q . LossProofs Assumptions.v > assumptions.txt
for file in *.v; do theorems_of "$file"; done | sort > proved.txt
awk '/^Axioms:/ || /^ / { next } /^Closed under/ { print "  nothing"; next } / / && !/:/ { print; next } /^[A-Za-z_][A-Za-z0-9_.]*( *:|$)/ { print "  " $1 } /^$/' assumptions.txt > received.txt
sed -nE 's/^Definition (\w+) : Prop :=$/\1/p' Statements.v | sort > stated.txt
unproved=$(comm -23 stated.txt proved.txt)
echo "$(wc -l < proved.txt) of the $(wc -l < stated.txt) statements of the catalog are proved. Not proved:" >> received.txt
echo "${unproved:-nothing}" | sed 's/^/  /' >> received.txt

if [[ ${LOSSPROOFS_ACCEPT:-} == 1 ]]; then
    mkdir -p "$(dirname "$expected")"
    cp received.txt "$expected"
fi
diff "$expected" received.txt || { echo "coq: the assumptions differ from ${expected#"$root"/}; LOSSPROOFS_ACCEPT=1 accepts them" >&2; exit 1; }
echo "coq: $(wc -l < proved.txt) of $(wc -l < stated.txt) claims proved for every size, $(ls ./*.vo | wc -l) files in $((SECONDS - start)) s, no assumption beyond ${expected#"$root"/}"
