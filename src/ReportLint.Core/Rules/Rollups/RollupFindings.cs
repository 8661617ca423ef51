using ReportLint.Diagnostics;
using ReportLint.Model.Rollups;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Rollups;

/// <summary>Findings about what a report says it sums.</summary>
internal static class RollupFindings
{
    /// <summary>Adds a finding of <paramref name="rule"/> at <paramref name="glob"/>.</summary>
    /// <param name="context">The report.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="glob">The glob in the report's roll-up.</param>
    /// <param name="message">What is wrong with it.</param>
    /// <param name="against">The agencies or files that are spoken of.</param>
    /// <param name="related">Their places.</param>
    public static void Add(RuleContext context, RuleDescriptor rule, RollupGlob glob, Message message, string against, IReadOnlyList<RelatedLocation> related) => context.Add(new Finding
    {
        Rule = rule,
        Severity = rule.Severity,
        Message = message,
        Location = new Location(context.Report.Source, glob.Glob.Span),
        Actual = glob.Glob.Value,
        Against = against,
        Related = related,
    });
}
