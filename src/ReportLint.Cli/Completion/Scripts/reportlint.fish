# fish completion for reportlint, written by "reportlint completion fish"
function __reportlint_complete
    set -l line (commandline --current-process --cut-at-cursor)
    set -l suggestions (reportlint "[suggest]" "$line" 2>/dev/null)
    if test (count $suggestions) -gt 0
        printf '%s\n' $suggestions
    else
        # Where reportlint has nothing to offer, file names are completed.
        __fish_complete_path (commandline --current-token --cut-at-cursor)
    end
end
complete --command reportlint --no-files --arguments '(__reportlint_complete)'
