using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Figures;

/// <summary>RL1009: edition 2019, fewer items would remain than none.</summary>
public sealed class ItemsNegativeRule : Rule
{
    private static readonly MessageTemplate s_negative = new(
        "{0}为{1}，上一年只有{2}项，增减之后成了{3}项",
        "{0} is {1}, but last year there were only {2}, so that {3} would remain");

    private static readonly MessageTemplate s_previous = new("上一年为{0}项", "last year there were {0}");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL1009",
        Name = "t2-items-negative",
        Severity = Severity.Error,
        Summary = new(
            "2019版表二：上一年项目数量＋本年增/减小于0",
            "Table 二, edition 2019: 上一年项目数量 plus 本年增/减 is less than 0"),
        Rationale = new(
            "减少的项目不可能多于原有的项目。",
            "No more items can be dropped than there were."),
        Basis = new("国办公开办函〔2019〕60号，表二", "国办公开办函〔2019〕60号, table 二"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var row in TableRows.With(context.Report, "previous", "change"))
        {
            var (previous, change) = (row["previous"], row["change"]);
            if (previous.IsKnown && change.IsKnown && previous.Count + change.Count < 0)
            {
                context.Add(Descriptor, change, s_negative.With(change.Description, change.Written, previous.Count, previous.Count + change.Count),
                    related: [context.Related(previous, s_previous.With(previous.Count))]);
            }
        }
    }
}
