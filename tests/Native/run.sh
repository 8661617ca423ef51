#!/usr/bin/env bash
# The tool as it is published for one platform: packed (the package that names the platforms, the native one of linux-x64, those that run on .NET), installed from a folder,
# and compared with the tool that runs on .NET: every command, the same bytes on standard output, the same exit code, the same files.
# Needs root on Debian, where it installs a C compiler. With a folder as argument, the native tool in it is compared and nothing is packed.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 1
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

ok() { passed=$((passed + 1)); printf 'ok %s\n' "$1"; }

not_ok() { # NAME LOG: says what went wrong
  failed=$((failed + 1))
  printf 'FAILED %s\n' "$1"
  tail -n 30 "$2"
}

pack() { # ARGUMENTS: one of the packages
  dotnet pack src/ReportLint.Cli -p:PacksPlatforms=true -o "$work/feed" --artifacts-path "$work/build" -p:LockFileFolder="$work/locks" -p:RestoreLockedMode=false -p:RunAnalyzers=false -v q "$@"
}

install() { # FOLDER ARGUMENTS: from the packed packages alone
  dotnet tool install ReportLint.Tool --tool-path "$1" --source "$work/feed" "${@:2}"
}

jit=$(ls -t "$PWD"/src/ReportLint.Cli/bin/*/net10.0/reportlint.dll 2>/dev/null | head -n 1)
if [ -z "$jit" ]; then
  dotnet build src/ReportLint.Cli -p:RunAnalyzers=false -v q || exit 1
  jit=$(ls -t "$PWD"/src/ReportLint.Cli/bin/*/net10.0/reportlint.dll | head -n 1)
fi

if [ -n "${1:-}" ]; then
  native=$(realpath "$1")/reportlint
else
  command -v clang >/dev/null || { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends clang lld zlib1g-dev >/dev/null; } || exit 1
  if { pack && pack -r linux-x64 && pack -r linux-musl-x64 && pack -r any; } >"$work/pack.log" 2>&1; then ok 'the packages are packed'; else not_ok 'the packages are packed' "$work/pack.log"; fi
  ls "$work/feed"
  if install "$work/tool" >"$work/install.log" 2>&1 && file=$(realpath "$work/tool/reportlint") && [ -x "$file" ] && ! find "$work/tool" -name reportlint.dll | grep -q .; then
    ok 'on this platform the native tool is installed'
  else
    not_ok 'on this platform the native tool is installed' "$work/install.log"
  fi
  native=$work/tool/reportlint
  # Alpine, and a platform that is not named: the tool runs on .NET. Without the native package an installation of that one would fail.
  rm -f "$work"/feed/*.linux-x64.*.nupkg
  for platform in linux-musl-x64 linux-riscv64; do
    if DOTNET_RUNTIME_ID=$platform install "$work/$platform" >"$work/$platform.log" 2>&1 && find "$work/$platform" -name reportlint.dll | grep -q .; then
      ok "on $platform the tool runs on .NET"
    else
      not_ok "on $platform the tool runs on .NET" "$work/$platform.log"
    fi
  done
fi

run() { # TOOL FOLDER ARGUMENTS: in a folder of its own; what comes of it in $2.out
  (cd "$2" && if [ "$1" = native ]; then "$native" "${@:3}"; else dotnet "$jit" "${@:3}"; fi </dev/null >"../$2.out" 2>"../$2.err"; printf '%d\n' $? >>"../$2.out")
}

same() { # NAME ARGUMENTS: both tools in the same folders, one after the other
  local name=$1
  shift
  run native native "$@"
  run jit jit "$@"
  if cmp -s native.out jit.out && cmp -s native.err jit.err && diff -r native jit >"$work/diff"; then
    ok "$name: $(tail -n 1 native.out)"
  else
    { diff native.out jit.out; diff native.err jit.err; cat "$work/diff"; } >"$work/differs" 2>&1
    not_ok "$name" "$work/differs"
  fi
}

repository=$PWD
cd "$work" || exit 1
export LC_ALL=C.UTF-8
for side in native jit; do
  mkdir -p "$side" && cp -r "$repository/examples" "$side/" && find "$side" \( -name bin -o -name obj \) -prune -exec rm -rf {} +
done

day=--today=2026-06-30
for format in text json sarif github junit markdown; do
  same "check $format" check examples $day --format $format
done
same 'check, in English' check examples $day --language en
same 'check --claims' check examples/district $day --claims --format json
same 'rules' rules
same 'explain' explain RL1000
same 'explain, a name that does not exist' explain RL9999
same 'help' check --help
same 'no command' chekc
same 'completion' completion bash
same 'status' status examples/district $day --format json
same 'format --check' format --check examples
same 'format' format examples --keys en
for format in text markdown html docx; do
  same "render $format" render examples/district -f $format -o out-$format $day
done
for format in csv xlsx parquet json; do
  same "export $format" export examples/district -f $format -o figures.$format
done
same 'export parquet by year' export examples/district -f parquet --partition-by-year -o parts
same 'site' site examples/district -o pages $day
for format in txt md html docx; do
  same "import $format" import "$(find native -path '*out-*' -name "*.$format" -printf '%P\n' | head -n 1)" -o imported-$format --report json
done
same 'import xlsx' import figures.xlsx -o imported-xlsx --report json
same 'init' init new-2025.report.yaml --agency 示例县统计局 --year 2025 --kind department
same 'init --from' init --from "$(find native/examples/district -path '*2022*' -name '*.report.yaml' -printf 'examples/district/%P\n' | sort | head -n 1)" next.report.yaml
same 'link' link examples
same 'fix --dry-run' fix examples $day --dry-run
same 'fix' fix examples $day
same 'baseline' baseline examples $day
same 'check with a baseline' check examples $day
same 'diff' diff examples/district/reports/2021 examples/district/reports/2022 $day --format json

# The server answers and ends.
message() { printf 'Content-Length: %d\r\n\r\n%s' "${#1}" "$1"; }
session() {
  message '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}'
  message '{"jsonrpc":"2.0","method":"initialized","params":{}}'
  message '{"jsonrpc":"2.0","id":2,"method":"shutdown"}'
  message '{"jsonrpc":"2.0","method":"exit"}'
}
session | "$native" lsp >native.lsp 2>&1
session | dotnet "$jit" lsp >jit.lsp 2>&1
if cmp -s native.lsp jit.lsp && grep -q capabilities native.lsp; then ok 'lsp'; else not_ok 'lsp' native.lsp; fi

printf '%s! - Failed: %d, Passed: %d, Total: %d\n' "$([ "$failed" -eq 0 ] && echo Passed || echo Failed)" "$failed" "$passed" "$((failed + passed))"
[ "$failed" -eq 0 ]
