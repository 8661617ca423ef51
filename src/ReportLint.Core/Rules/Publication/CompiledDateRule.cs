using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Publication;

/// <summary>RL6016: the day of publication cannot be right.</summary>
public sealed class CompiledDateRule : Rule
{
    private static readonly MessageTemplate s_unreadable = new(
        "“发布日期”写的是“{0}”，没有这一天，或者写法不对；请写成2022-01-25这样",
        "'issued' is '{0}', not a date; write it as in 2022-01-25");

    private static readonly MessageTemplate s_early = new(
        "“发布日期”是{0}，而{1}年度的报告要到{2}年才能编制",
        "'issued' is {0}, but a report for {1} can be compiled in {2} at the earliest");

    private static readonly MessageTemplate s_future = new(
        "“发布日期”是{0}，晚于检查的日期{1}",
        "'issued' is {0}, later than {1}, the day of this check");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL6016",
        Name = "compiled-date",
        Severity = Severity.Error,
        Summary = new(
            "发布日期不是日期，早于次年1月1日，或者还没有到",
            "The day of publication is not a date, is before 1 January of the next year, or has not come yet"),
        Rationale = new(
            "年度报告统计全年，次年才能编制和发布。",
            "The report covers a whole year, so that it is compiled and published in the next."),
        Basis = new("《中华人民共和国政府信息公开条例》第四十九条、第五十条", "Articles 49 and 50 of 《中华人民共和国政府信息公开条例》"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Report.Issued is not { } issued)
            return;
        if (IssuedDate.Of(context.Report) is not { } date)
            context.Add(Descriptor, issued.Span, s_unreadable.With(issued.Value), actual: issued.Value);
        else if (context.Report.Year is { } year && date.Year <= year.Value)
            context.Add(Descriptor, issued.Span, s_early.With(issued.Value, year.Value, year.Value + 1), actual: issued.Value);
        else if (context.IsToCome(date))
            context.Add(Descriptor, issued.Span, s_future.With(issued.Value, context.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), actual: issued.Value);
    }
}
