using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Years;

/// <summary>RL2005: the documents in force cannot be compared with a report in the older edition.</summary>
public sealed class EditionChangeRule : Rule
{
    private static readonly MessageTemplate s_notComparable = new(
        "{0}年报告用的是{1}版格式，没有“现行有效件数”，{2}{3}没有与上一年核对",
        "the report for {0} is in edition {1}, which does not count documents in force: {2}, {3}, was not compared with last year");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL2005",
        Name = "edition-change-not-comparable",
        Severity = Severity.Info,
        Summary = new(
            "上一年的报告是2019版格式，现行有效件数无从核对",
            "Last year's report is in edition 2019, so that the documents in force cannot be compared"),
        Rationale = new(
            "2019版表二统计的是制作、公开和对外公开总数，不是现行有效的件数。2021年的报告因此没有可以核对的上一年；请自行核对。有现行有效的文件才提示，一份报告只提示一次。",
            "Table 二 of edition 2019 counts documents made, published and open to the public, not those in force. The report for 2021 therefore has no last year to be compared with; please check it yourself. Said once, and only where documents are in force."),
        Basis = new("国办公开办函〔2019〕60号、〔2021〕30号，表二", "国办公开办函〔2019〕60号 and 〔2021〕30号, table 二"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Reports.Previous(context.Report) is not { } last)
            return;
        var first = DocumentsInForce.Of(context.Report).FirstOrDefault(row => row.InForce is { IsStated: true, Count: > 0 } && DocumentsInForce.At(last, row.Address) is null);
        if (first is not null)
            context.Add(Descriptor, first.InForce, s_notComparable.With(last.Year!.Value, last.Edition.Year, first.InForce.Description, first.InForce.Count));
    }
}
