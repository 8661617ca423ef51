using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Figures;

/// <summary>RL1007: edition 2019, more documents published this year than are public in all.</summary>
public sealed class PublishedExceedsTotalRule : Rule
{
    private static readonly MessageTemplate s_exceeds = new(
        "{0}为{1}，大于{2}（{3}）；本年新公开的也计入对外公开总数",
        "{0} is {1}, more than {2}, which is {3}; what is newly published counts towards the total");

    private static readonly MessageTemplate s_total = new("总数为{0}", "the total is {0}");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL1007",
        Name = "t2-published-exceeds-total",
        Severity = Severity.Error,
        Summary = new(
            "2019版表二：本年新公开数量大于对外公开总数量",
            "Table 二, edition 2019: 本年新公开数量 exceeds 对外公开总数量"),
        Rationale = new(
            "对外公开总数量是累计数，包括本年新公开的，不可能比它小。",
            "对外公开总数量 is cumulative and includes what is newly published, so it cannot be smaller."),
        Basis = new("国办公开办函〔2019〕60号，表二第二十条第（一）项", "国办公开办函〔2019〕60号, table 二, Article 20 (1)"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var row in TableRows.With(context.Report, "published", "total"))
        {
            var (published, total) = (row["published"], row["total"]);
            if (published.IsKnown && total.IsKnown && published.Value > total.Value)
            {
                context.Add(Descriptor, published, s_exceeds.With(published.Description, published.Written, total.Description, total.Written),
                    related: [context.Related(total, s_total.With(total.Written))]);
            }
        }
    }
}
