#!/usr/bin/env bash
# Installs ReportLint.Tool into a new folder: from REPORTLINT_SOURCE (REPORTLINT_VERSION), or packed from the repository this file is part of.
# Writes the folder to GITHUB_OUTPUT as "tool".
set -euo pipefail
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$(mktemp -d "${RUNNER_TEMP:-${TMPDIR:-/tmp}}/reportlint.XXXXXX")

source=${REPORTLINT_SOURCE:-}
if [ -z "$source" ]; then
  source=$folder/package
  # In the repository's own folder, so that its global.json chooses the SDK.
  (cd "$here/../../.." && dotnet pack src/ReportLint.Cli --configuration Release --output "$source")
elif [ -d "$source" ]; then
  source=$(cd "$source" && pwd)
fi

version=()
[ -z "${REPORTLINT_VERSION:-}" ] || version=(--version "$REPORTLINT_VERSION")
dotnet tool install ReportLint.Tool --tool-path "$folder/tool" --source "$source" ${version[@]+"${version[@]}"}
printf 'tool=%s\n' "$folder/tool" >>"$GITHUB_OUTPUT"
