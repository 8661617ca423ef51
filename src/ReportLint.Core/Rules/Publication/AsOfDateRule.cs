using ReportLint.Diagnostics;
using ReportLint.Prose;
using ReportLint.Rules.Wordings;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Publication;

/// <summary>RL6013: the day up to which the report counts is not the last of its year.</summary>
public sealed class AsOfDateRule : ProseRule
{
    private const int LastMonth = 12;
    private const int LastDay = 31;
    private const int DigitsOfYear = 4;

    private static readonly string[] s_words = ["截至", "截止至", "截止到", "截止日期为", "截止时间为", "截止日期：", "截止时间：", "截止"];
    private static readonly string[] s_data = ["数据", "统计"];
    private static readonly string[] s_ofReport = ["统计", "报告", "报告中", "所列", "各项", "相关", "上述", "以上", "表中", "文中", "本"];
    private static readonly string[] s_figures = ["统计期", "报告期", "统计时", "本报告数据", "报告数据", "统计数据", "所列数据", "数据统计", "本报告所列", "以上数据", "上述数据"];
    private static readonly string[] s_receives = ["收到", "新收", "受理", "接收", "接到"];

    // What is done all year long isn't done up to a day before its end: 全年共公开, not 全年任务.
    private static readonly string[] s_wholeYear = ["全年", "全年度"];
    private static readonly string[] s_sums = ["共", "共计", "总共", "累计", "合计", "主动", ""];
    private static readonly string[] s_counted = ["公开", "发布", "收到", "新收", "受理", "接收", "接到", "答复", "办理", "办结", "推送", "更新", "现行有效"];

    private static readonly string[] s_countedThings = ["信息", "申请", "规范性文件"];
    private static readonly string[] s_decided = ["行政许可", "行政处罚", "行政强制", "现行有效", "行政复议", "行政诉讼"];
    private static readonly string[] s_thisYear = ["今年", "本年度", "本年", "当年"];
    private static readonly string[] s_compared = ["本年", "今年", "去年", "上年", "增加", "减少", "新增"];
    private static readonly string[] s_columns = ["专栏", "栏目", "专题"];
    private static readonly string[] s_ways = ["累计", "主动", "依法", "已"];
    private static readonly char[] s_agencySigns = ['我', '本', '全', '共', '总'];
    private static readonly string[] s_behind = ["统计", "的统计", "汇总"];

    // With one of these only a part of the year is meant, and said to be.
    private static readonly string[] s_parts = ["上半年", "季度", "当时", "其中", "阶段", "培训", "整改", "月底前", "同期", "较上", "比上"];

    private static readonly MessageTemplate s_other = new(
        "报告统计的是{0}年全年，这里截至“{1}”；请核对，应当截至{0}年12月31日",
        "the report counts the whole of {0}, but this counts up to '{1}'; please check: it should be 31 December {0}");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL6013",
        Name = "as-of-date",
        Severity = Severity.Warning,
        Summary = new(
            "“截至……”不是报告年度的12月31日",
            "The day up to which the report counts is not 31 December of its year"),
        Rationale = new(
            "只看两种话：说报告的数据截至哪一天的，和“截至某日，共收到申请N件”“截至某日，公开信息N条”。说整改、培训等别的事情截至某日，或者写明是上半年、某季度的，都不查；“截至××年底”“截至12月底”就是12月31日。次年一月还在“共收到”的，也报告。年份写成上年的申请数，由RL5003、RL2013报告。",
            "Two kinds of sentences are looked at: up to which day the figures of the report count, and how many requests were received, or how much information was published, up to a day. Other matters up to a day, and sentences that say that they speak of a part of the year, are left alone; the end of the year or of December is 31 December. Requests counted up to a day of the next January are reported, too. A sentence on requests with last year's year is the business of RL5003 and RL2013."),
        Basis = new("《中华人民共和国政府信息公开条例》第四十九条、第五十条", "Articles 49 and 50 of 《中华人民共和国政府信息公开条例》"),
    };

    /// <inheritdoc/>
    protected override void Check(RuleContext context, ProseBlock block)
    {
        if (context.Report.Year is not { Value: var year } || block.Text.IndexOf('截') < 0)
            return;
        var text = block.Text;
        IReadOnlyList<ProseDate>? dates = null;
        foreach (var (start, end) in ProseText.Sentences(text))
        {
            for (var i = text.IndexOf('截', start, end - start); i >= 0; i = text.IndexOf('截', i + 1, end - i - 1))
            {
                if (ProseText.FirstAt(text, i, s_words) is not { } word)
                    continue;
                var at = ProseText.SkipBlanks(text, i + word.Length);
                at += ProseText.FirstAt(text, at, s_thisYear)?.Length ?? 0;
                if (((dates ??= ProseDate.FindAll(text)).FirstOrDefault(date => date.Span.Start == at) ?? MonthAt(text, at) ?? YearAt(text, at)) is not { Exists: true } date || IsLastDay(text, date, year))
                    continue;
                if (!IsOfReport(text, start, end, i, date, year))
                    continue;
                var span = TextSpan.FromBounds(date.Span.Start, date.Span.End + EndOfMonth(text, date.Span.End));
                context.Add(Descriptor, block, span, s_other.With(year, text.Substring(span.Start, span.Length)), block.Replace(span, $"{year}年12月31日", isSafe: false), expected: $"{year}年12月31日");
            }
        }
    }

    /// <summary>11月底: a month without year and day.</summary>
    private static ProseDate? MonthAt(string text, int at)
    {
        var i = at;
        while (i - at < 2 && ProseText.IsDigitAt(text, i))
            i++;
        return i > at && ProseText.IsOneOf(text, i, "月") && (EndOfMonth(text, i + 1) > 0 || ProseText.IsOneOf(text, i + 1, "，,份"))
            ? new ProseDate(TextSpan.FromBounds(at, i + 1), null, (int)ProseText.NumberIn(text, at, i), null, IsWhole: false)
            : null;
    }

    /// <summary>2022年底.</summary>
    private static ProseDate? YearAt(string text, int at)
    {
        var end = at + DigitsOfYear;
        for (var i = at; i < end; i++)
        {
            if (!ProseText.IsDigitAt(text, i))
                return null;
        }
        var year = (int)ProseText.NumberIn(text, at, end);
        if (!ProseText.IsOneOf(text, end, "年"))
            return null;
        end += ProseText.IsOneOf(text, end + 1, "年") ? 2 : 1;
        return ProseText.IsOneOf(text, end, "底末") ? new ProseDate(TextSpan.FromBounds(at, end), year, LastMonth, null, IsWhole: false) : null;
    }

    /// <summary>How long the word is by which a month is said to be over, or not.</summary>
    private static int EndOfMonth(string text, int at) => ProseText.IsOneOf(text, at, "底末初份") ? 1 : ProseText.IsOneOf(text, at, "上中下") && ProseText.IsOneOf(text, at + 1, "旬") ? 2 : 0;

    private static bool IsLastDay(string text, ProseDate date, long year) =>
        (date.Year ?? year) == year && date.Month == LastMonth && (date.Day ?? LastDay) == LastDay && !ProseText.IsOneOf(text, date.Span.End, "初上中");

    private static bool IsOfReport(string text, int start, int end, int word, ProseDate date, long year)
    {
        if (ProseText.Contains(text, start, end, s_figures) || IsOfFigures(text, start, word))
            return true;
        var behind = date.Span.End + EndOfMonth(text, date.Span.End);
        // 全年办理情况截至12月25日统计
        if (ProseText.FirstAt(text, behind, s_behind) is not null && ProseText.Contains(text, start, word, s_wholeYear))
            return true;
        // 本年度收到的申请截至12月20日已全部办结
        if ((date.Year ?? year) == year && ProseText.IsHanAt(text, word - 1) && ProseText.IsOneOf(text, behind, "已均共") && ProseText.Contains(text, start, word, s_thisYear) && ProseText.Contains(text, start, word, s_countedThings))
            return true;
        // 截至2020年12月底，2021年公开的信息已归档: of a year that had not begun.
        if (date.Year == year - 1 && date.Month == LastMonth && ProseText.BeginsClause(text, word) && ProseText.IsOneOf(text, behind, "，,") && ProseText.Has(text, behind + 1, $"{year}年") && ProseText.Contains(text, behind, end, s_countedThings))
            return true;
        if (!ProseText.BeginsClause(text, word) || ProseText.Contains(text, start, EndOfCount(text, behind, end), s_parts))
            return false;
        // 截至2020年12月底，本年度公开信息300条
        if (date.Year == year - 1 && ProseText.IsOneOf(text, behind, "，,") && ProseText.FirstAt(text, behind + 1, s_thisYear) is not null && CountsInformation(text, date, end))
            return true;
        // Requests counted up to last year's end are the business of RL5003.
        if (date.Year == year - 1)
            return CountsInformation(text, date, end) && !ProseText.Contains(text, date.Span.End, text.Length, s_compared) && text.IndexOf($"{year}年", date.Span.End, StringComparison.Ordinal) < 0 && text.IndexOf("申请", start, end - start, StringComparison.Ordinal) < 0;
        // In the next year the period is over: what came in since is that year's.
        if ((date.Year ?? year) != year && date.Year != year + 1)
            return false;
        return CountsRequests(text, date.Span.End, end) || CountsWholeYear(text, date.Span.End, end) || CountsInformation(text, date, end);
    }

    /// <summary>Where the clause with the first number ends.</summary>
    private static int EndOfCount(string text, int start, int end) =>
        ProseText.NextDigit(text, start) is >= 0 and var digit && digit < end && text.IndexOfAny(['，', ','], digit, end - digit) is >= 0 and var comma ? comma : end;

    /// <summary>统计数据截至, 数据截止到: at the beginning of a clause, or behind words that say whose they are.</summary>
    private static bool IsOfFigures(string text, int start, int word)
    {
        foreach (var data in s_data)
        {
            var at = word - data.Length;
            if (at >= start && ProseText.HasBefore(text, word, data) && (ProseText.BeginsClause(text, at) || Array.Exists(s_ofReport, of => ProseText.HasBefore(text, at, of))))
                return true;
        }
        return false;
    }

    /// <summary>，主动公开政府信息300条 behind a date of the year, and nothing of the whole year besides.</summary>
    private static bool CountsInformation(string text, ProseDate date, int end)
    {
        var at = date.Span.End + EndOfMonth(text, date.Span.End);
        // 全年申请均已办结
        if (ProseText.IsOneOf(text, at, "，,") && ProseText.FirstAt(text, at + 1, s_wholeYear) is not null && ProseText.Contains(text, at, end, s_countedThings))
            return true;
        if (!ProseText.IsOneOf(text, at, "，,") || ProseText.Contains(text, at, end, s_wholeYear))
            return false;
        for (var from = at + 1; from < end;)
        {
            var to = text.IndexOfAny(['，', '；', '。', ','], from, end - from) is >= 0 and var mark ? mark : end;
            var digit = ProseText.NextDigit(text, from);
            if (digit >= 0 && digit < to)
                return (ProseText.Contains(text, from, to, s_countedThings) && IsOfAgency(text, from, digit)) || ProseText.Contains(text, from, to, s_decided);
            from = to + 1;
        }
        return false;
    }

    /// <summary>Whether what is done stands first, or behind words for the agency or the sum: 专栏发布信息60条 is of that column alone.</summary>
    private static bool IsOfAgency(string text, int start, int end)
    {
        var verb = s_counted.Select(word => text.IndexOf(word, start, end - start, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        return verb >= 0 && !ProseText.Contains(text, start, verb, s_columns) && (verb == start || text.IndexOfAny(s_agencySigns, start, verb - start) >= 0 || ProseText.Contains(text, start, verb, s_ways));
    }

    /// <summary>，全年共公开信息30条 behind the date.</summary>
    private static bool CountsWholeYear(string text, int start, int end)
    {
        var at = start + EndOfMonth(text, start);
        if (!ProseText.IsOneOf(text, at, "，,"))
            return false;
        var clause = text.IndexOfAny(['，', '；', '。'], at + 1) is >= 0 and var next ? Math.Min(next, end) : end;
        foreach (var whole in s_wholeYear)
        {
            var i = text.IndexOf(whole, at, clause - at, StringComparison.Ordinal);
            if (i >= 0 && Array.Exists(s_sums, sum => ProseText.Has(text, i + whole.Length, sum) && ProseText.FirstAt(text, i + whole.Length + sum.Length, s_counted) is not null))
                return ProseText.NextDigit(text, i) is >= 0 and var digit && digit < clause;
        }
        return false;
    }

    /// <summary>共收到政府信息公开申请7件 behind the date.</summary>
    private static bool CountsRequests(string text, int start, int end)
    {
        var receives = s_receives.Select(word => text.IndexOf(word, start, end - start, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        if (receives < 0)
            return false;
        var request = text.IndexOf("申请", receives, end - receives, StringComparison.Ordinal);
        if (request < 0)
            return false;
        var number = request + 2;
        while (number < end && (ProseText.IsBlank(text[number]) || ProseText.IsOneOf(text, number, "共计总为：")))
            number++;
        return number < end && ProseText.IsDigit(text[number]);
    }
}
