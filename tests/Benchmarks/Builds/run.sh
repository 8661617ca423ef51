#!/bin/sh
# run.sh [COUNT] [ROUNDS]: what ReportLint costs a build of a project with COUNT reports (1000), as ratios to the same build without it (builds.py says how).
# What it makes lies below artifacts/builds and may be deleted; the package stays in NuGet's cache under a version of its own.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
work=$root/artifacts/builds
version=0.0.0-measured.$(date +%s)
rm -rf "$work"
mkdir -p "$work"
if ! dotnet pack "$root/src/ReportLint.MSBuild" -c Release -o "$work/feed" -p:Version="$version" -v q --nologo >"$work/pack.log"; then
  cat "$work/pack.log" >&2
  exit 1
fi
exec python3 "$here/builds.py" "$work/feed" "$version" "$work" "$@"
