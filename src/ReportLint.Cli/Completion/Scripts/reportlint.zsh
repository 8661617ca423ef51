#compdef reportlint
# zsh completion for reportlint, written by "reportlint completion zsh"
_reportlint() {
  local line="${(j: :)words[1,CURRENT-1]} $PREFIX"
  local -a suggestions
  suggestions=(${(f)"$(reportlint "[suggest]" "$line" 2>/dev/null)"})
  if (( ${#suggestions} )); then
    compadd -M 'm:{a-zA-Z}={A-Za-z}' -- $suggestions
  else
    # Where reportlint has nothing to offer, file names are completed; behind --option= only what follows it.
    compset -P '--*='
    _files
  fi
}
if [[ ${zsh_eval_context[-1]} == loadautofunc ]]; then
  _reportlint "$@"
else
  compdef _reportlint reportlint
fi
