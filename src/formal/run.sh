#!/usr/bin/env bash
# The formal proofs: every claim in Coq, the rounding bounds by Gappa. Skipped, with the reason, where the provers cannot be had.
# twins.sh, which tries every proof on a false statement, is the slower check of the checks and is run by hand.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
status=0
for part in coq gappa; do
    code=0
    "$here/$part.sh" || code=$?
    if ((code == 3)); then echo "formal: $part.sh is skipped" >&2; elif ((code != 0)); then status=1; fi
done
exit "$status"
