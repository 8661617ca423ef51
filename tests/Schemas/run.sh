#!/usr/bin/env bash
# Checks docs/schema with ajv and with yaml-language-server. Needs the .NET SDK and Node.js 20 or later; ends with the counts, as dotnet test does.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1
output=$(mktemp)
trap 'rm -f "$output"' EXIT

npm ci --silent || exit 1
NO_COLOR=1 npm test --silent 2>&1 | tee "$output"
status=${PIPESTATUS[0]}
count() { # pass or fail
  sed -nE "s/^[^ ]+ $1 ([0-9]+)\$/\\1/p" "$output"
}
passed=$(count pass)
failed=$(count fail)
printf '%s!  - Failed: %5d, Passed: %5d, Skipped: %5d, Total: %5d - schema\n' "$([ "$status" -eq 0 ] && echo Passed || echo Failed)" "${failed:-0}" "${passed:-0}" 0 $((${passed:-0} + ${failed:-0}))
exit "$status"
