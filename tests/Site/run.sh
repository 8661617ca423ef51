#!/usr/bin/env bash
# Builds the site of the examples and looks at it in a real browser. Needs the .NET SDK, Node.js 20 or later and Chromium (Debian: chromium, poppler-utils, fonts-noto-cjk).
# Screenshots are left in artifacts/site; ends with the counts, as dotnet test does.
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
repository=$(cd "$here/../.." && pwd)
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

missing=()
command -v chromium >/dev/null || missing+=(chromium)
command -v pdftotext >/dev/null || missing+=(poppler-utils)
fc-list 2>/dev/null | grep -q 'Noto Sans CJK' || missing+=(fonts-noto-cjk)
if [ ${#missing[@]} -gt 0 ]; then
  [ "$(id -u)" -eq 0 ] || { printf 'missing: apt-get install %s\n' "${missing[*]}" >&2; exit 1; }
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } >"$work/log" 2>&1 || { tail -n 40 "$work/log" >&2; exit 1; }
fi
(cd "$here" && npm ci --silent) || exit 1
dotnet build "$repository/src/ReportLint.Cli" -v quiet || exit 1
cli() { (cd "$repository" && dotnet src/ReportLint.Cli/bin/Debug/net10.0/reportlint.dll "$@" --today 2026-06-30 --language zh-CN 2>"$work/said"); }
cli site examples -o "$work/site" || { cat "$work/said"; exit 1; }
# With an error in it, rendering ends with 1.
cli render examples -f html -o "$work/pages" || [ $? -eq 1 ] || { cat "$work/said"; exit 1; }

cd "$here" || exit 1
export REPORTLINT_SITE=$work/site REPORTLINT_PAGES=$work/pages REPORTLINT_OUT=${REPORTLINT_OUT:-$repository/artifacts/site}
mkdir -p "$REPORTLINT_OUT"
NO_COLOR=1 npm test --silent 2>&1 | tee "$work/output"
status=${PIPESTATUS[0]}
count() { # pass or fail
  sed -nE "s/^[^ ]+ $1 ([0-9]+)\$/\\1/p" "$work/output"
}
passed=$(count pass)
failed=$(count fail)
printf '%s!  - Failed: %5d, Passed: %5d, Skipped: %5d, Total: %5d - site\n' "$([ "$status" -eq 0 ] && echo Passed || echo Failed)" "${failed:-0}" "${passed:-0}" 0 $((${passed:-0} + ${failed:-0}))
exit "$status"
