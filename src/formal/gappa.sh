#!/usr/bin/env bash
# Proves the rounding bounds in src/formal/gappa, and sees the tighter ones refused that each file names ("Too tight"), and the
# *.refused.g. Where Gappa's library for Coq is installed, Coq checks Gappa's proofs again. Installs gappa where there is apt-get.
# Compares with snapshots/formal/rounding.verified.txt; LOSSPROOFS_ACCEPT=1 accepts.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
expected=$root/snapshots/formal/rounding.verified.txt
export LC_ALL=C

if ! command -v gappa > /dev/null; then
    command -v apt-get > /dev/null || { echo "gappa: gappa is not on the PATH and there is no apt-get to install it with" >&2; exit 3; }
    { apt-get update -q && apt-get install -y -q --no-install-recommends gappa libcoq-gappa coq; } > /dev/null 2>&1 \
        || { echo "gappa: gappa could not be installed" >&2; exit 3; }
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
certified=0
status=0

fail() {
    echo "gappa: $1" >&2
    status=1
}

for file in "$root"/src/formal/gappa/*.g; do
    name=$(basename "$file" .g)
    title=$(sed -n '1s/^# //p' "$file")
    if [[ $name == *.refused ]]; then
        gappa "$file" > /dev/null 2>&1 && fail "$name is proved; it must not be"
        echo "refused: ${name%.refused}. $title"
        continue
    fi
    gappa "$file" > /dev/null 2>&1 || fail "$name is not proved"
    tight=$(sed -n 's/^# Too tight: //p' "$file")
    [[ -n $tight ]] || fail "$name names no bound that is too tight"
    sed -E "s/(-> .* in )\[[^]]*\]/\1$tight/" "$file" > "$work/tight.g"
    cmp -s "$file" "$work/tight.g" && fail "$name: the bound was not replaced"
    gappa "$work/tight.g" > /dev/null 2>&1 && fail "$name is proved with $tight too"
    echo "proved: $name. $title $(sed -nE 's/.*-> (.* in \[[^]]*\]).*/\1/p' "$file"); $tight is refused."
    if command -v coqc > /dev/null && echo 'From Gappa Require Import Gappa_library.' > "$work/probe.v" && coqc -q "$work/probe.v" > /dev/null 2>&1; then
        { gappa -Bcoq "$file" > "$work/certificate.v" && coqc -q -w none "$work/certificate.v"; } > /dev/null 2>&1 || fail "Coq refuses the proof of $name"
        certified=$((certified + 1))
    fi
done > "$work/received.txt"

if [[ ${LOSSPROOFS_ACCEPT:-} == 1 ]]; then
    mkdir -p "$(dirname "$expected")"
    cp "$work/received.txt" "$expected"
fi
diff "$expected" "$work/received.txt" || fail "the bounds differ from ${expected#"$root"/}"
((status == 0)) && echo "gappa: $(grep -c ^proved "$expected") bounds proved, their tighter twins and $(grep -c ^refused "$expected") relative bounds refused; $certified proofs checked again by Coq"
exit "$status"
