using ReportLint.Diagnostics;
using ReportLint.Forms;
using ReportLint.Wording;

namespace ReportLint.Rules.Publication;

/// <summary>RL6012: the period of the figures is not stated, or is not the report's year.</summary>
public sealed class PeriodStatedRule : Rule
{
    private static readonly MessageTemplate s_wrong = new(
        "统计期限写的是“{0}”，应为{1}年1月1日至12月31日",
        "the period is given as '{0}', but should be 1 January to 31 December {1}");

    private static readonly MessageTemplate s_absent = new(
        "没有写明统计期限（{0}年全年）；可以在“引言”里加一句“{1}”",
        "the period of the figures is not stated; a sentence in 'preamble' for 1 January to 31 December {0} would do: {1}");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL6012",
        Name = "period-stated",
        Severity = Severity.Error,
        Summary = new(
            "统计期限不是报告年度的1月1日至12月31日；没有写明的只作提醒",
            "The period of the figures is not 1 January to 31 December of the report's year; a warning where none is stated"),
        Rationale = new(
            "报告统计一个公历年。写在引言、总体情况或其他事项里都可以；讲别的事情的起止日期不管。两头颠倒或者不存在的日期由RL5005报告。",
            "A report covers a calendar year. Preamble, part 一 or part 六 may say so; ranges of days on other matters are left alone. Ranges that end before they begin, and days that do not exist, are the business of RL5005."),
        Basis = new("《中华人民共和国政府信息公开条例》第四十九条、第五十条", "Articles 49 and 50 of 《中华人民共和国政府信息公开条例》"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var report = context.Report;
        if (report.IsUnreadable || report.Year is not { } year)
            return;
        foreach (var (block, range) in StatisticalPeriods.Find(context.Prose).Where(stated => !stated.Range.IsYear(year.Value) && stated.Range.IsPossible))
        {
            var text = block.Text.Substring(range.Span.Start, range.Span.Length);
            context.Add(Descriptor, block, range.Span, s_wrong.With(text, year.Value), block.Replace(range.Span, $"{year.Value}年1月1日至12月31日", isSafe: false), expected: $"{year.Value}年1月1日至12月31日");
        }
        // What isn't there may stand in a line that could not be read.
        if (!report.IsDamaged && !context.Prose.Any(block => StatisticalPeriods.IsMentioned(block.Text) || (DateRangeReader.MayBeIn(block.Text) && DateRangeReader.Find(block.Text).Any(range => range.IsYear(year.Value)))))
            context.Add(Descriptor, report.Keys.TryGetValue(ReportKeys.Preamble.Id, out var key) ? key : report.Start, s_absent.With(year.Value, StatutoryForm.Period(year.Value)), severity: Severity.Warning);
    }
}
