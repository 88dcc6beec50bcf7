#!/usr/bin/env bash
# Installs what the adapters judge: Debian's packages and those of npm. Run again, it adds what is missing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

packages=(python3-numpy python3-scipy python3-sklearn python3-torch r-base-core r-cran-jsonlite)
command -v gcc > /dev/null || packages+=(gcc libc6-dev)
command -v node > /dev/null || packages+=(nodejs)
command -v npm > /dev/null || packages+=(npm)

missing=()
for package in "${packages[@]}"; do
    [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2> /dev/null) == installed ]] || missing+=("$package")
done
if ((${#missing[@]} > 0)); then
    as_root=()
    ((EUID == 0)) || as_root=(sudo)
    "${as_root[@]}" apt-get update -q
    "${as_root[@]}" apt-get install -y -q --no-install-recommends "${missing[@]}"
fi

(cd node && npm install)
gcc -O2 c/filter.c -o c/filter -lm

# Another Python before Debian's on the PATH does not see Debian's packages. One of the same version can: its own come first.
if ! python3 -c 'import numpy, scipy, sklearn, torch' 2> /dev/null; then
    version='import sys; print(sys.version_info[:2])'
    if [[ $(python3 -c "$version") == $(/usr/bin/python3 -c "$version") ]]; then
        link=$(python3 -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/debian-packages.pth
        echo /usr/lib/python3/dist-packages > "$link"
        echo "python3 now sees Debian's packages, by $link"
    else
        echo "python3 is $(command -v python3), which does not see Debian's packages: use /usr/bin/python3 with the adapters" >&2
    fi
fi
