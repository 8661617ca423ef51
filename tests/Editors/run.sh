#!/usr/bin/env bash
# Runs `reportlint lsp` in real editors, as docs/editors tells users to set them up.
#   run.sh                          everything
#   run.sh vscode|neovim|emacs      one editor
#   run.sh vscode SCENARIO…         some of its scenarios, by the names of their files
# A line for each scenario, then the count. Screenshots and logs are left in artifacts/editors (or in $REPORTLINT_EDITORS_OUT).
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
repository=$(cd "$here/../.." && pwd)
cache=${REPORTLINT_EDITORS_CACHE:-$HOME/.cache/reportlint-editors}
out=${REPORTLINT_EDITORS_OUT:-$repository/artifacts/editors}
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

prepare() {
  "$here/install.sh" all || return 1
  export PATH=$cache/node/bin:$PATH npm_config_audit=false npm_config_fund=false
  dotnet publish "$repository/src/ReportLint.Cli" -c Release -o "$scratch/cli" -v quiet || return 1
  (cd "$here" && npm ci --silent) || return 1
  mkdir -p "$out"
}

extensions() { # the extension, and the one that brings another server
  local companion=$scratch/yaml-companion
  (cd "$repository/src/vscode" && npm ci --silent && npm run --silent package >"$scratch/package" 2>&1 || { cat "$scratch/package"; exit 1; }) || return 1
  cp -r "$here/vscode/yaml-companion" "$companion"
  (cd "$companion" && npm ci --silent && "$repository/src/vscode/node_modules/.bin/vsce" package --allow-missing-repository --skip-license --out "$companion.vsix" >"$scratch/package" 2>&1 || { cat "$scratch/package"; exit 1; })
}

vscode() {
  extensions && timeout 1800 node "$here/vscode/run.mjs" --code-server "$cache/code-server" --vsix "$repository/src/vscode/reportlint.vsix" --yaml-companion "$scratch/yaml-companion.vsix" \
    --page "$repository/docs/editors/vscode.md" --programs "$scratch/cli" --examples "$repository/examples" --out "$out/vscode" "$@"
}

neovim() {
  timeout 600 node "$here/neovim/run.mjs" --page "$repository/docs/editors/neovim.md" --programs "$scratch/cli" --examples "$repository/examples" --out "$out/neovim"
}

emacs() {
  timeout 600 node "$here/emacs/run.mjs" --page "$repository/docs/editors/emacs.md" --programs "$scratch/cli" --examples "$repository/examples" --out "$out/emacs"
}

run() { # EDITOR [SCENARIO…]: an editor that ends before its scenarios do is a failure of its own
  local status
  "$@" 2>&1 | tee "$scratch/$1.results"
  status=${PIPESTATUS[0]}
  if [ "$status" -ne 0 ] && ! grep -q '^not ok ' "$scratch/$1.results"; then
    printf 'not ok %s: ended with %s\n' "$1" "$status" | tee -a "$scratch/$1.results"
  fi
}

if ! prepare; then
  echo 'not ok preparation'
  exit 1
fi
if [ $# -gt 0 ]; then
  run "$@"
else
  run neovim
  run emacs
  run vscode
fi
passed=$(cat "$scratch"/*.results | grep -c '^ok ')
failed=$(cat "$scratch"/*.results | grep -c '^not ok ')
if [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]; then verdict=Passed; else verdict=Failed; fi
printf '%s!  - Failed: %5d, Passed: %5d, Skipped: %5d, Total: %5d - editors\n' "$verdict" "$failed" "$passed" 0 $((passed + failed))
[ "$verdict" = Passed ]
