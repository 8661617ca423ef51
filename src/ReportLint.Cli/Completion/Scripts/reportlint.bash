# bash completion for reportlint, written by "reportlint completion bash"
_reportlint() {
  local suggestion
  COMPREPLY=()
  while IFS= read -r suggestion; do
    suggestion=${suggestion%$'\r'}
    # Where bash takes = as the end of a word, only what stands behind it is replaced.
    [[ $suggestion == --*=* && $COMP_WORDBREAKS == *=* ]] && suggestion=${suggestion#*=}
    [[ -n $suggestion ]] && COMPREPLY+=("$suggestion")
  done < <(reportlint "[suggest]" "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
}
# Where reportlint has nothing to offer, file names are completed.
complete -o bashdefault -o default -F _reportlint reportlint
