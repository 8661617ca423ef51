using ReportLint.Diagnostics;
using ReportLint.Rules.Years;
using ReportLint.Wording;

namespace ReportLint.Rules.Figures;

/// <summary>RL1006: edition 2021, more documents were issued than are in force or were repealed.</summary>
public sealed class MadeExceedsInForceRule : Rule
{
    private static readonly MessageTemplate s_exceeds = new(
        "{0}为{1}，而现行有效{2}件加本年废止{3}件只有{4}件（少{5}件）；请核对，本年制发的不会既不有效、又没有废止",
        "{0} is {1}, but {2} in force and {3} repealed are only {4} ({5} fewer); please check: what was issued in the year is either in force or was repealed");

    private static readonly MessageTemplate s_other = new("{0}为{1}", "{0} is {1}");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL1006",
        Name = "t2-new-exceeds-valid",
        Severity = Severity.Warning,
        Summary = new(
            "2021版表二：本年制发件数＞现行有效件数＋本年废止件数",
            "Table 二, edition 2021: more documents were issued in the year than are in force or were repealed"),
        Rationale = new(
            "本年制发的文件，年底要么还有效，要么已经废止。当年制发当年到期失效的，在这一行的任何一格写“说明”，就不再报告。上一年的报告在仓库里、能够核对的，由RL2003核对，这里不重复。",
            "What was issued in the year is in force at its end, or was repealed. Where a document expired in the year in which it was issued, a note on any figure of the row silences this. Where last year's report is there to compare with, RL2003 does it, and this rule keeps silent."),
        Basis = new("国办公开办函〔2021〕30号，表二第二十条第（一）项", "国办公开办函〔2021〕30号, table 二, Article 20 (1)"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var row in DocumentsInForce.Of(context.Report))
        {
            if (!row.IsKnown || row.HasNote || row.Issued.Count <= row.InForce.Count + row.Repealed.Count || IsComparedWithLastYear(context, row.Address))
                continue;
            var sum = row.InForce.Count + row.Repealed.Count;
            context.Add(Descriptor, row.Issued,
                s_exceeds.With(row.Issued.Description, row.Issued.Count, row.InForce.Count, row.Repealed.Count, sum, row.Issued.Count - sum),
                related: [.. new[] { row.InForce, row.Repealed }.Select(figure => context.Related(figure, s_other.With(figure.Description, figure.Count)))]);
        }
    }

    private static bool IsComparedWithLastYear(RuleContext context, string address) =>
        context.IsEnabled(ValidDocumentsRule.Rule) && context.Reports.Previous(context.Report) is { } last && DocumentsInForce.At(last, address) is { InForce.IsKnown: true };
}
