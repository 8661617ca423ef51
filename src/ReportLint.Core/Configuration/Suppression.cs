using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Configuration;

/// <summary>A comment that suppresses findings of one rule in one node.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Reason">The reason given; never empty.</param>
/// <param name="Scope">The node it speaks of, with its key.</param>
/// <param name="Comment">The comment itself.</param>
/// <param name="Word">The code or name in it.</param>
internal sealed record Suppression(RuleDescriptor Rule, string Reason, TextSpan Scope, TextSpan Comment, TextSpan Word)
{
    /// <summary>Whether it speaks of a finding of <paramref name="rule"/> at <paramref name="span"/>.</summary>
    public bool Covers(RuleDescriptor rule, TextSpan span) =>
        string.Equals(rule.Code, Rule.Code, StringComparison.Ordinal) && span.Start >= Scope.Start && span.Start <= Scope.End && span.End <= Math.Max(Scope.End, span.Start);
}
