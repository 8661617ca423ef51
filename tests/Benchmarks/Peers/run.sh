#!/bin/sh
# run.sh [REPORTLINT] [COUNT…]: ReportLint beside other linters on the same reports, as ratios of processor time in one run.
# REPORTLINT is the tool to measure (built here when it is not given or "-"), COUNT how many reports (1000). What it makes lies below artifacts/peers and may be deleted.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
work=$root/artifacts/peers
tool=${1:--}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- 1000

need=''
for package in golang-go golang-gopkg-yaml.v3-dev python3-yaml python3-jsonschema time; do
  dpkg -s "$package" >/dev/null 2>&1 || need="$need $package"
done
[ -z "$need" ] || { apt-get update -q >/dev/null && apt-get install -y -q $need >/dev/null; }
"$root/tests/Editors/install.sh" node >/dev/null
export PATH="${REPORTLINT_EDITORS_CACHE:-$HOME/.cache/reportlint-editors}/node/bin:$PATH"

mkdir -p "$work"
export PEERS="$work"
cp "$here/package.json" "$here/package-lock.json" "$work"
(cd "$work" && npm ci --ignore-scripts --no-audit --no-fund --silent)
python3 "$here/mkschema.py" "$work"
node "$here/mkspectral.mjs" "$work"
(cd "$here" && GO111MODULE=off GOPATH=/usr/share/gocode GOCACHE="$work/go" go build -o "$work/golint" golint.go)
if [ "$tool" = - ]; then
  dotnet build "$root/src/ReportLint.Cli" -c Release -v q --nologo >/dev/null
  tool=$root/src/ReportLint.Cli/bin/Release/net10.0/reportlint
fi

folders=''
for count in "$@"; do
  folder=$work/reports-$count
  if [ ! -d "$folder/.git" ]; then
    rm -rf "$folder"
    python3 "$here/gen.py" "$count" "$folder" --prose figures
    mkdir "$folder/.git"
  fi
  folders="$folders $folder"
done
exec python3 "$here/compare.py" "$tool" $folders
