using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Figures;

/// <summary>RL1025: a row given beside its sub-rows is not their sum.</summary>
public sealed class SubRowsVersusParentRule : Rule
{
    private static readonly MessageTemplate s_sum = new(
        "{0}为{1}，各分项之和为{2}（差{3}）",
        "{0} is {1}, but the sub-rows sum to {2} (difference {3})");

    private static readonly MessageTemplate s_part = new("分项“{0}”为{1}", "the sub-row '{0}' is {1}");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL1025",
        Name = "sub-rows-vs-parent",
        Severity = Severity.Error,
        Summary = new(
            "“其他对外管理服务事项”的合计不等于各分项之和",
            "其他对外管理服务事项, given beside its sub-rows, is not their sum"),
        Rationale = new(
            "既写了合计又写了分项，两者就要相等；也可以只写分项，由程序计算合计。",
            "Where the whole is stated beside its parts the two must agree; with the parts alone the whole is computed."),
        Basis = new("国办公开办函〔2019〕60号，表二第二十条第（五）项", "国办公开办函〔2019〕60号, table 二, Article 20 (5)"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var parts in context.Report.NamedRows.SelectMany(row => row.Figures).GroupBy(figure => ParentAddress(figure.Cell.RowAddress) + "." + figure.Cell.Column.Name.Id, StringComparer.Ordinal))
        {
            if (context.Report.Find(parts.Key) is not { IsStated: true } whole || !parts.All(part => part.IsKnown))
                continue;
            var sum = parts.Sum(part => part.Value);
            if (sum == whole.Value)
                continue;
            context.Add(Descriptor, whole, s_sum.With(whole.Description, whole.Written, sum, Math.Abs(sum - whole.Value)), sum.ToString(CultureInfo.InvariantCulture),
                [.. parts.Select(part => context.Related(part, s_part.With(part.Cell.Row.Label, part.Written)))]);
        }
    }

    private static string ParentAddress(string row) => row.Substring(0, row.LastIndexOf('.'));
}
