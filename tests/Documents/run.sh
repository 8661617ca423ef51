#!/usr/bin/env bash
# Round trips through real programs: the examples as pages, converted by LibreOffice and printed by Chromium, imported again.
# Needs root on Debian, where it installs both, and the built tool. A figure that differs fails, and so do words that do; so does a page or document of which less than all is read, and a PDF of which less than 98 % is.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 1
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

command -v soffice >/dev/null && command -v chromium >/dev/null || {
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libreoffice-writer chromium fonts-noto-cjk >/dev/null || exit 1
}

tool=$(ls -t "$PWD"/src/ReportLint.Cli/bin/*/net10.0/reportlint.dll 2>/dev/null | head -n 1)
if [ -z "$tool" ]; then
  dotnet build src/ReportLint.Cli -v q || exit 1
  tool=$(ls -t "$PWD"/src/ReportLint.Cli/bin/*/net10.0/reportlint.dll | head -n 1)
fi
reportlint() { dotnet "$tool" "$@" --language en; }

office() { # FORMAT FILE FOLDER: converts with LibreOffice
  timeout 300 soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to "$1" --outdir "$3" "$2" >"$work/office.log" 2>&1
}

# What the two texts have in the tables: cells that differ, cells that are missing, cells that agree.
cells() { awk -F '\t' 'NR == FNR { if (NF > 1) line[++n] = $0; next } NF > 1 { split(line[++m], cell, "\t"); for (i = 1; i <= NF; i++) if ($i == cell[i]) ok++; else if ($i == "") missing++; else wrong++ } END { if (n != m) wrong++; print wrong + 0, missing + 0, ok + 0 }' "$1" "$2"; }

# The words outside the tables, without white space.
words() { grep -v "$(printf '\t')" "$1" | tr -d ' \n'; }

check() { # NAME ORIGINAL-TEXT FILE ALLOWED-PER-MILLE [figures]: "figures" leaves the words out
  local folder="$work/imported/$1" wrong missing ok
  rm -rf "$folder" && mkdir -p "$folder"
  reportlint import "$3" -o "$folder" >"$work/import.log" 2>&1
  reportlint render "$folder" >"$work/again.txt" 2>/dev/null
  read -r wrong missing ok < <(cells "$2" "$work/again.txt")
  if [ "${ok:-0}" -gt 0 ] && [ "$wrong" -eq 0 ] && [ $((missing * 1000)) -le $(((missing + ok) * $4)) ] && { [ "${5:-}" = figures ] || [ "$(words "$2")" = "$(words "$work/again.txt")" ]; }; then
    passed=$((passed + 1))
    printf 'ok %s: %d cells, %d missing\n' "$1" "$ok" "$missing"
  else
    failed=$((failed + 1))
    printf 'FAILED %s: %s wrong, %s missing, %s equal\n' "$1" "$wrong" "$missing" "$ok"
    diff <(grep -v "$(printf '\t')" "$2") <(grep -v "$(printf '\t')" "$work/again.txt") | head -n 20
    head -n 20 "$work/import.log"
  fi
}

for report in examples/chaoyang/reports/2020/*.report.yaml examples/dongcheng/reports/2021/*.report.yaml examples/district/reports/2022/*.report.yaml; do
  name=$(basename "$report" .report.yaml)
  reportlint render "$report" >"$work/$name.txt" 2>/dev/null
  reportlint render "$report" -f html >"$work/$name.html" 2>/dev/null
  (cd "$work" && mkdir -p own && cp "$OLDPWD/$report" "own/$name.report.yaml" && dotnet "$tool" render "own/$name.report.yaml" -f docx -o . --language en) >"$work/render.log" 2>&1
  if office pdf "$work/own/$name.docx" "$work/pdf"; then
    check "$name, our DOCX to PDF by LibreOffice" "$work/$name.txt" "$work/pdf/$name.pdf" 20 figures # LibreOffice 7.4 does not draw a mark that hangs at the end of a justified line
  else
    failed=$((failed + 1))
    cat "$work/render.log" "$work/office.log"
  fi
  if office 'docx:MS Word 2007 XML' "$work/$name.html" "$work/docx"; then
    check "$name, HTML to DOCX by LibreOffice" "$work/$name.txt" "$work/docx/$name.docx" 0
  else
    failed=$((failed + 1))
    cat "$work/office.log"
  fi
  timeout 120 chromium --headless --no-sandbox --disable-gpu "--print-to-pdf=$work/$name.pdf" "$work/$name.html" >"$work/chromium.log" 2>&1
  check "$name, printed to PDF by Chromium" "$work/$name.txt" "$work/$name.pdf" 20
done

# A page that LibreOffice turns into DOCX loses the rules of its tables; printed, only blanks tell the columns apart: no figure may be wrong then, but some are not read.
name=$(basename examples/dongcheng/reports/2021/*.report.yaml .report.yaml)
if office pdf "$work/docx/$name.docx" "$work/pdf"; then
  check "$name, DOCX without rules to PDF by LibreOffice" "$work/$name.txt" "$work/pdf/$name.pdf" 600 figures
fi

printf '%s! - Failed: %d, Passed: %d, Total: %d\n' "$([ "$failed" -eq 0 ] && echo Passed || echo Failed)" "$failed" "$passed" "$((failed + passed))"
[ "$failed" -eq 0 ]
