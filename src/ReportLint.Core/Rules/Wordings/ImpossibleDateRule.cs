using ReportLint.Diagnostics;
using ReportLint.Prose;
using ReportLint.Wording;

namespace ReportLint.Rules.Wordings;

/// <summary>RL5005: a day that no calendar has, or a period that ends before it begins.</summary>
public sealed class ImpossibleDateRule : ProseRule
{
    private static readonly string[] s_to = ["起至", "至", "到", "起到", "——", "—", "－", "-", "~", "～"];

    private static readonly MessageTemplate s_noMonth = new("没有{0}月", "there is no month {0}");

    private static readonly MessageTemplate s_noDay = new("{0}月没有{1}日", "month {0} has no day {1}");

    private static readonly MessageTemplate s_noLeapDay = new("{0}年2月没有29日", "February {0} has no day 29");

    private static readonly MessageTemplate s_reversed = new(
        "期限的终点“{0}”早于起点“{1}”",
        "the period ends on '{0}', before it begins on '{1}'");

    private static readonly MessageTemplate s_noMark = new(
        "“{0}”后面缺“日”",
        "日 is missing behind '{0}'");

    private static readonly MessageTemplate s_start = new("起点", "where it begins");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL5005",
        Name = "impossible-date",
        Severity = Severity.Error,
        Summary = new(
            "不存在的日期，终点早于起点的期限，期限的终点缺“日”",
            "A date that does not exist, a period that ends before it begins, the end of a period without 日"),
        Rationale = new(
            "如“2月30日”“2021年1月1日至2020年12月31日”“1月1日至12月31”。没有写明年份的期限可以跨年（11月15日至3月15日），不查。",
            "Such as 2月30日, or a period to 12月31 without 日. A period without years may reach into the next (11月15日至3月15日) and is left alone."),
    };

    /// <inheritdoc/>
    protected override void Check(RuleContext context, ProseBlock block)
    {
        var dates = ProseDate.FindAll(block.Text);
        for (var i = 0; i < dates.Count; i++)
        {
            var date = dates[i];
            if (!date.Exists)
            {
                if (date.IsWhole || date.Year is not null)
                    context.Add(Descriptor, block, date.Span, WhyNot(date));
                continue;
            }
            var start = i > 0 && IsPeriod(block.Text, dates[i - 1], date) ? dates[i - 1] : null;
            if (start is not null && Compare(start, date) > 0)
            {
                context.Add(Descriptor, block, date.Span, s_reversed.With(Written(block, date), Written(block, start)), related: [context.Related(block, start.Span, s_start.With())]);
            }
            else if (date is { IsWhole: false, Day: not null } && (start is { IsWhole: true } || IsAsOf(block.Text, date)) && EndsDate(block.Text, date.Span.End))
            {
                context.Add(Descriptor, block, date.Span, s_noMark.With(Written(block, date)), block.Replace(date.Span, Written(block, date) + "日", isSafe: true));
            }
        }
    }

    private static Message WhyNot(ProseDate date)
    {
        if (date.Month is < 1 or > 12)
            return s_noMonth.With(date.Month);
        return date is { Year: { } year, Month: 2, Day: 29 } ? s_noLeapDay.With(year) : s_noDay.With(date.Month, date.Day!);
    }

    private static string Written(ProseBlock block, ProseDate date) => block.Text.Substring(date.Span.Start, date.Span.Length);

    private static bool IsPeriod(string text, ProseDate start, ProseDate end)
    {
        var between = ProseText.SkipBlanks(text, start.Span.End);
        return ProseText.FirstAt(text, between, s_to) is { } word && ProseText.SkipBlanks(text, between + word.Length) == end.Span.Start;
    }

    /// <summary>Whether a period runs backwards: only where both years are stated, and both days or neither.</summary>
    private static int Compare(ProseDate start, ProseDate end)
    {
        if (start.Year is null || end.Year is null || !start.Exists)
            return 0;
        var months = (start.Year.Value * 12) + start.Month - ((end.Year.Value * 12) + end.Month);
        return months != 0 || start.Day is null || end.Day is null ? months : start.Day.Value - end.Day.Value;
    }

    private static bool IsAsOf(string text, ProseDate date) => date.Year is not null && ProseText.HasBefore(text, ProseText.SkipBlanksBefore(text, date.Span.Start), "截至");

    private static bool EndsDate(string text, int end) => ProseText.EndsClause(text, end) || ProseText.IsOneOf(text, end, "止的");
}
