using ReportLint.Claims;
using ReportLint.Rules.Figures;

namespace ReportLint.Rules.Claims;

/// <summary>Claims that RL1000 has settled: they are right once the figures that it names are put right.</summary>
internal static class ExplainedClaims
{
    /// <summary>Whether <paramref name="claim"/> is one of them.</summary>
    public static bool Includes(RuleContext context, Claim claim)
    {
        if (!context.IsEnabled(FigureInErrorRule.Rule) || context.Localization.Errors.Count == 0)
            return false;
        var changes = context.Localization.Errors.ToDictionary(error => error.Figure, error => error.Expected - error.Figure.Value);
        return claim.Readings.Any(reading =>
        {
            var change = reading.Terms.Sum(term => term.Figure is not null && changes.TryGetValue(term.Figure, out var difference) ? difference : 0);
            return change != 0 && reading.Value is { } value && (reading.IsAtMost ? claim.Value <= value + change : claim.Value == value + change);
        });
    }
}
