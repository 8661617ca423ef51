using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Figures;

/// <summary>RL1010: edition 2019, numbers of decisions that look like numbers of items.</summary>
public sealed class DecisionsLookLikeItemsRule : Rule
{
    // Small numbers agree by chance too often: 0 + 1 = 1 decision is an ordinary year.
    private const long TooManyForChance = 5;

    private static readonly MessageTemplate s_same = new(
        "{0}为{1}，正好等于上一年{2}加上增减{3}，其他有数的行也都如此；请核对处理决定数量填的是否成了项目数量",
        "{0} is {1}, exactly last year's {2} plus the change {3}, and so in every other row with figures; please check whether the number of items was filled in as the number of decisions");

    private static readonly MessageTemplate s_only = new(
        "{0}为{1}，正好等于上一年{2}加上增减{3}；请核对处理决定数量填的是否成了项目数量",
        "{0} is {1}, exactly last year's {2} plus the change {3}; please check whether the number of items was filled in as the number of decisions");

    private static readonly MessageTemplate s_alsoHere = new("这一行也是{0}", "the same here: {0}");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL1010",
        Name = "t2-decisions-look-like-items",
        Severity = Severity.Warning,
        Summary = new(
            "2019版表二：每一行的处理决定数量都等于上一年项目数量＋本年增/减",
            "Table 二, edition 2019: in every row with figures 处理决定数量 equals 上一年项目数量 plus 本年增/减"),
        Rationale = new(
            "项目数量数的是权力事项，处理决定数量数的是一年作出的决定，两者没有关系；行行相等，多半是把本年项目数量填进了处理决定一栏。确实相等的，请加注释说明。",
            "Items are powers that the agency holds, decisions are what it decided in a year: they have nothing to do with each other. Where they agree in every row, most likely this year's items were filled in as decisions. If they really agree, suppress this with the reason."),
        Basis = new("国办公开办函〔2019〕60号，表二第二十条第（五）（六）项", "国办公开办函〔2019〕60号, table 二, Article 20 (5) and (6)"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var rows = TableRows.With(context.Report, "previous", "change", "decisions")
            .Select(row => (Previous: row["previous"], Change: row["change"], Decisions: row["decisions"]))
            .Where(row => row.Previous.Value != 0 || row.Change.Value != 0 || row.Decisions.Value != 0)
            .ToList();
        if (rows.Count == 0
            || !rows.TrueForAll(row => row.Previous.IsKnown && row.Change.IsKnown && row.Decisions.IsKnown && row.Decisions.Count == row.Previous.Count + row.Change.Count)
            || rows.Sum(row => row.Decisions.Count) < TooManyForChance)
        {
            return;
        }
        var (previous, change, decisions) = rows[0];
        context.Add(Descriptor, decisions,
            (rows.Count == 1 ? s_only : s_same).With(decisions.Description, decisions.Written, previous.Written, change.Written),
            related: [.. rows.Skip(1).Select(row => context.Related(row.Decisions, s_alsoHere.With(row.Decisions.Written)))]);
    }
}
