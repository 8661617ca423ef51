using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Wording;

namespace ReportLint.Rules.Figures;

/// <summary>RL1011: edition 2019, decisions on items that the agency never had.</summary>
public sealed class DecisionsWithoutItemsRule : Rule
{
    private static readonly MessageTemplate s_none = new(
        "{0}为{1}，而上一年项目数量是0、本年增/减也是0：没有项目，怎么作出决定，请核对",
        "{0} is {1}, but there were 0 items last year and 0 were added: please check what was decided without an item");

    private static readonly MessageTemplate s_other = new("{0}为{1}", "{0} is {1}");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL1011",
        Name = "t2-decisions-without-items",
        Severity = Severity.Warning,
        Summary = new(
            "2019版表二：上一年项目数量和本年增/减都是0，处理决定数量却不是0",
            "Table 二, edition 2019: decisions, but no items last year and none added"),
        Rationale = new(
            "项目是机关手里的权力事项，没有事项就作不出处理决定。上年有、本年全部取消的不报告：取消以前可以作决定。受委托行使别的机关的事项的，在这一行的任何一格写“说明”。",
            "Items are powers that the agency holds; without one nothing can be decided. Where last year's items were all dropped nothing is said: decisions may have been made before. An agency that exercises another's powers on its behalf says so in a note on any figure of the row."),
        Basis = new("国办公开办函〔2019〕60号，表二第二十条第（五）（六）项", "国办公开办函〔2019〕60号, table 二, Article 20 (5) and (6)"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var row in TableRows.With(context.Report, "previous", "change", "decisions"))
        {
            var (previous, change, decisions) = (row["previous"], row["change"], row["decisions"]);
            if (IsZero(previous) && IsZero(change) && decisions is { IsKnown: true, Value: > 0 } && row.Figures.All(figure => figure.Note is null))
            {
                context.Add(Descriptor, decisions, s_none.With(decisions.Description, decisions.Count),
                    related: [.. new[] { previous, change }.Select(figure => context.Related(figure, s_other.With(figure.Description, figure.Written)))]);
            }
        }
    }

    private static bool IsZero(Figure figure) => figure is { IsKnown: true, Value: 0 };
}
