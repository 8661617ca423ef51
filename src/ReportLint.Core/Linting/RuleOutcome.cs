using ReportLint.Diagnostics;
using ReportLint.Rules;

namespace ReportLint.Linting;

/// <summary>What came of one rule in one report.</summary>
/// <param name="Found">What it found, before configuration and suppressions.</param>
/// <param name="Queries">What it asked for that.</param>
internal sealed record RuleOutcome(IReadOnlyList<Finding> Found, RuleQueries Queries)
{
    /// <summary>Nothing found, nothing asked: most rules in most reports.</summary>
    public static RuleOutcome Nothing { get; } = new([], new RuleQueries());
}
