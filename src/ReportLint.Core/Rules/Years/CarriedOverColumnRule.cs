using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Years;

/// <summary>RL2002: what was carried over from one kind of applicant is not what last year's report carried forward, and the total does not explain it.</summary>
public sealed class CarriedOverColumnRule : Rule
{
    private static readonly MessageTemplate s_differs = new(
        "{0}为{1}，而{2}年报告的{3}为{4}（{5}），总计{6}；请核对是否填错了列",
        "{0} is {1}, but in the report for {2} {3} is {4} ({5}), while the total {6}; please check the columns");

    private static readonly LocalizedText s_equalTotal = new("却相同", "agrees");

    private static readonly LocalizedText s_otherTotal = new("的差数与各列不是一个方向", "differs in another direction");

    private static readonly LocalizedText s_unknownTotal = new("无法比较", "cannot be compared");

    private static readonly MessageTemplate s_last = new("{0}年报告：{1}为{2}", "the report for {0}: {1} is {2}");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL2002",
        Name = "carry-over-column",
        Severity = Severity.Warning,
        Summary = new(
            "“上年结转”的申请人分列与上一年报告的“结转下年度”不同",
            "A column of what was carried over is not what last year's report carried forward"),
        Rationale = new(
            "结转的申请，申请人不会变。总计相同而各列不同，多半是填错了列，也可能是上一年的申请人类别后来作了更正，所以是警告。总计不同、各列只多不少或者只少不多的，是同一处错，由RL2001报告，这里不重复。",
            "A request that is carried over keeps its applicant. Where the totals agree and columns do not, a figure was most likely put into the wrong column; or the kind of applicant was corrected later, hence a warning. Where the total differs and the columns all differ in the same direction, that is one mistake, which RL2001 reports."),
        Basis = new(
            "《政府信息公开工作年度报告格式》表三第二项、第四项",
            "Table 三 of the form, items two and four"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var row in CarriedRow.Compare(context).Where(row => !row.TotalExplainsColumns))
        {
            var total = row.Total is null ? s_unknownTotal : row.TotalDiffers ? s_otherTotal : s_equalTotal;
            var year = row.Last.Year!.Value;
            foreach (var column in row.Columns)
            {
                context.Add(Descriptor, column.This,
                    s_differs.With(column.This.Description, column.This.Count, year, column.Last.Description, column.Last.Count, FigurePlace.Of(row.Last, column.Last), total),
                    column.Last.Count.ToString(CultureInfo.InvariantCulture),
                    [RuleContext.Related(row.Last, column.Last, s_last.With(year, column.Last.Description, column.Last.Count))]);
            }
        }
    }
}
