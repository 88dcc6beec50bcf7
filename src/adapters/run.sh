#!/usr/bin/env bash
# Judges every library that install.sh has installed, and writes what was found to snapshots/libraries.
# Names of adapters choose some: run.sh scipy torch. What verify is to be told beside the command: VERIFY="--cases 100" run.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

dotnet build src/LossProofs.Cli -c Release -v quiet
lossproofs=(dotnet run --project src/LossProofs.Cli -c Release --no-build --)
mkdir -p snapshots/libraries
json=$(mktemp)
trap 'rm -f "$json"' EXIT

judge() {
    local name=$1 remarks=src/adapters/remarks/$1.md status=0
    shift
    echo "$name: $*"
    # 1 and 2 are verdicts; whatever is higher is none.
    # shellcheck disable=SC2086
    "${lossproofs[@]}" verify --json ${VERIFY:-} -- "$@" > "$json" || status=$?
    ((status <= 2)) || exit "$status"
    [[ -f $remarks ]] || remarks=/dev/null
    python3 src/adapters/report.py "$remarks" < "$json" > "snapshots/libraries/$name.md"
}

wanted=" ${*:-scipy torch scikit-learn tfjs onnxruntime r} "
while read -r name command; do
    # shellcheck disable=SC2086
    [[ $wanted != *" $name "* ]] || judge "$name" $command < /dev/null
done << 'ADAPTERS'
scipy python3 src/adapters/python/scipy_adapter.py
torch python3 src/adapters/python/torch_adapter.py
scikit-learn python3 src/adapters/python/sklearn_adapter.py
tfjs node src/adapters/node/tfjs_adapter.mjs
onnxruntime node src/adapters/node/onnx_adapter.mjs
r Rscript src/adapters/r/adapter.R
ADAPTERS
