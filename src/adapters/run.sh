#!/usr/bin/env bash
# Judges every library that install.sh has installed, and writes what was found to snapshots/libraries.
# Names of adapters choose some: run.sh scipy torch. What verify is to be told beside the command: VERIFY="--cases 100" run.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

all="scipy torch scikit-learn tfjs onnxruntime r c"
wanted=" ${*:-$all} "
for name in $wanted; do
    [[ " $all " == *" $name "* ]] || { echo "run.sh was given '$name'; allowed: $all" >&2; exit 4; }
done

dotnet build src/LossProofs.Cli -c Release -v quiet
lossproofs=(dotnet run --project src/LossProofs.Cli -c Release --no-build --)
mkdir -p snapshots/libraries
json=$(mktemp)
trap 'rm -f "$json"' EXIT

judge() {
    local name=$1 remarks=src/adapters/remarks/$1.md deviations=src/adapters/deviations/$1.json status=0
    shift
    echo "$name: $*"
    # 0: all as the deviations file says; 1 and 2: something is not, or the file no longer holds; whatever is higher is no verdict.
    # shellcheck disable=SC2086
    "${lossproofs[@]}" verify --json --deviations "$deviations" ${VERIFY:-} -- "$@" > "$json" || status=$?
    ((status <= 2)) || exit "$status"
    echo "$name: exit code $status"
    python3 src/adapters/report.py --remarks "$remarks" < "$json" > "snapshots/libraries/$name.md"
}

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

# The pipe mode: no JSON on the side of the program, a function and a format at a time.
if [[ $wanted == *" c "* ]]; then
    echo "c: src/adapters/c/filter"
    : > "$json"
    for function in identity expm1 log1p tanh sigmoid softplus logit; do
        for format in binary64 binary32; do
            "${lossproofs[@]}" gen "$function" "$format" | src/adapters/c/filter "$function" "$format" | "${lossproofs[@]}" check "$function" "$format" --json >> "$json" || (($? <= 2))
        done
    done
    python3 src/adapters/report.py --remarks src/adapters/remarks/c.md --name "C library $(getconf GNU_LIBC_VERSION)" \
        --command 'lossproofs gen FUNCTION FORMAT | src/adapters/c/filter FUNCTION FORMAT | lossproofs check FUNCTION FORMAT' < "$json" > snapshots/libraries/c.md
fi
