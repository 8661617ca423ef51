using ReportLint.Rules;

namespace ReportLint.Analyzers.Linting;

/// <summary>Checks the reports once for as long as none of them changes: an editor analyses anew at each key stroke in the C#.</summary>
internal sealed class LintCache(RuleCatalogue catalogue)
{
    private readonly object _gate = new();
    private (LintInputs Inputs, FileFindings Findings)? _last;

    /// <summary>The findings for <paramref name="inputs"/>, by file.</summary>
    public FileFindings Get(LintInputs inputs, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_last is { } last && last.Inputs.IsSameAs(inputs))
                return last.Findings;
            var findings = FileFindings.Find(inputs, catalogue, cancellationToken);
            _last = (inputs, findings);
            return findings;
        }
    }
}
