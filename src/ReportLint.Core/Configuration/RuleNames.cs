using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Configuration;

/// <summary>Codes and names of rules where somebody wrote them: in comments, baselines, configuration.</summary>
internal static class RuleNames
{
    /// <summary>What is said of a code or name that no rule has.</summary>
    /// <param name="catalogue">The rules that there are.</param>
    /// <param name="source">The file that names one.</param>
    /// <param name="span">The name.</param>
    public static Finding NoSuchRule(this RuleCatalogue catalogue, SourceText source, TextSpan span)
    {
        var name = source.ToString(span);
        return catalogue.FindNearest(name) is { } nearest
            ? UnknownRule.Rule.At(source, span, ConfigurationMessages.UnknownRuleNearest.With(name, nearest)) with { Edits = [new SuggestedEdit(new TextEdit(span, nearest), IsSafe: false)] }
            : UnknownRule.Rule.At(source, span, ConfigurationMessages.UnknownRule.With(name));
    }
}
