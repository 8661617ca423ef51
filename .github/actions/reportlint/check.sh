#!/usr/bin/env bash
# Runs "reportlint check" of the folder REPORTLINT_TOOL for the other REPORTLINT_… variables; see action.yml for what they mean.
set -uo pipefail
arguments=(check --format github --fail-on "${REPORTLINT_FAIL_ON:-error}")
[ -z "${REPORTLINT_LANGUAGE:-}" ] || arguments+=(--language "$REPORTLINT_LANGUAGE")
[ -z "${REPORTLINT_SARIF:-}" ] || arguments+=(--format "sarif=$REPORTLINT_SARIF" --suppressed omit)

table=
if [ "${REPORTLINT_SUMMARY:-true}" = true ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  table=$(mktemp "${RUNNER_TEMP:-${TMPDIR:-/tmp}}/reportlint.XXXXXX")
  arguments+=(--format "markdown=$table")
fi

# What follows "--" is a path, whatever it begins with.
arguments+=(--)
while IFS= read -r path || [ -n "$path" ]; do
  path=${path%$'\r'}
  [ -z "$path" ] || arguments+=("$path")
done <<<"${REPORTLINT_PATHS:-}"

"$REPORTLINT_TOOL/reportlint" "${arguments[@]}"
status=$?
[ -z "$table" ] || cat "$table" >>"$GITHUB_STEP_SUMMARY"
printf 'exit-code=%s\n' "$status" >>"$GITHUB_OUTPUT"
exit "$status"
