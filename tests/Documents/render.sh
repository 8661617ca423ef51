#!/usr/bin/env bash
# Renders every example as DOCX, lets LibreOffice make a PDF of it and looks at every page: count, place of the tables, no text lost, cut or over other text.
# Needs the .NET SDK, Node.js 20 or later, LibreOffice and poppler (Debian: libreoffice-writer, poppler-utils, fonts-noto-cjk).
# The pages are left as PNG in artifacts/documents; ends with the counts, as dotnet test does.
# REPORTLINT_UPDATE_SNAPSHOTS=1 writes the expected counts of pages anew.
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
repository=$(cd "$here/../.." && pwd)
out=${REPORTLINT_OUT:-$repository/artifacts/documents}
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

missing=()
command -v soffice >/dev/null || missing+=(libreoffice-writer)
command -v pdftotext >/dev/null || missing+=(poppler-utils)
fc-list 2>/dev/null | grep -q 'Noto Sans CJK' || missing+=(fonts-noto-cjk)
if [ ${#missing[@]} -gt 0 ]; then
  [ "$(id -u)" -eq 0 ] || { printf 'missing: apt-get install %s\n' "${missing[*]}" >&2; exit 1; }
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } >"$work/log" 2>&1 || { tail -n 40 "$work/log" >&2; exit 1; }
fi

dotnet build "$repository/src/ReportLint.Cli" -v quiet || exit 1
render() { # FORMAT: with an error in an example, rendering ends with 1
  (cd "$repository" && dotnet src/ReportLint.Cli/bin/Debug/net10.0/reportlint.dll render examples -f "$1" -o "$work/$1" --today 2026-06-30 2>"$work/said") || [ $? -eq 1 ] || { cat "$work/said"; exit 1; }
}
render docx
render text
mkdir -p "$work/pdf" "$out"
rm -f "$out"/*.png
while IFS= read -r document; do
  name=${document#"$work"/docx/}
  name=${name%.docx}
  flat=${name//\//.}
  cp "$document" "$work/pdf/$flat.docx"
  cp "$work/text/$name.txt" "$work/pdf/$flat.txt"
done < <(find "$work/docx" -name '*.docx' | sort)
(cd "$work/pdf" && soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf ./*.docx) >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
for pdf in "$work"/pdf/*.pdf; do
  pdftoppm -r 80 -png "$pdf" "$out/$(basename "$pdf" .pdf)"
done
node "$here/pages.js" "$work/pdf" "$here/pages.json" | tee "$work/output"
status=${PIPESTATUS[0]}
passed=$(grep -c '^ok ' "$work/output")
failed=$(grep -c '^not ok ' "$work/output")
[ "$status" -eq 0 ] || [ "$failed" -gt 0 ] || failed=1
if [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]; then verdict=Passed; else verdict=Failed; fi
printf '%s!  - Failed: %5d, Passed: %5d, Skipped: %5d, Total: %5d - documents\n' "$verdict" "$failed" "$passed" 0 $((passed + failed))
[ "$verdict" = Passed ]
