using ReportLint.Diagnostics;
using ReportLint.Prose;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Wordings;

/// <summary>RL5025: the number and the title of two different notices, or the form of 2019 as the basis of a later report.</summary>
public sealed class NoticeMismatchRule : ProseRule
{
    private const int LongestTitle = 120;

    private static readonly string[] s_bases = ["依据", "根据", "按照", "按《", "对照", "遵照"];

    // With one of these the sentence says what became of the old notice.
    private static readonly string[] s_histories = ["废止", "修订", "原", "曾", "不再", "停止", "失效", "试行", "取代", "替代", "代替", "上年", "上一年", "2019年度", "2020年度", "以来"];

    private static readonly MessageTemplate s_mismatch = new(
        "文号与标题不是同一个文件：{0}是《{1}》，这里的标题属于{2}",
        "number and title belong to different documents: {0} is 《{1}》, while the title here is that of {2}");

    private static readonly MessageTemplate s_superseded = new(
        "{0}年的报告应依据{1}的格式，{2}的格式只用于2019、2020年的报告",
        "a report for {0} follows the form of {1}; that of {2} was for the reports of 2019 and 2020");

    private static readonly MessageTemplate s_title = new("标题", "the title");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL5025",
        Name = "notice-title-mismatch",
        Severity = Severity.Error,
        Summary = new(
            "文件的文号与标题对不上，或者2021年以后的报告仍以2019年的格式为依据",
            "A number cited with the title of another document, or the form of 2019 cited as the basis of a report for 2021 or later"),
        Rationale = new(
            "只查标题紧挨着文号，而且两者都是年度报告常引的文件的情形。只提到旧文件（如说明格式已经修订）不算以它为依据。",
            "Only a title right beside a number is looked at, where both are documents that annual reports cite. A mere mention of the old notice (for instance that the form was revised) does not make it the basis."),
        Basis = new("国办公开办函〔2019〕60号、〔2021〕30号，国办函〔2020〕109号", "国办公开办函〔2019〕60号 and 〔2021〕30号, 国办函〔2020〕109号"),
    };

    /// <inheritdoc/>
    protected override void Check(RuleContext context, ProseBlock block)
    {
        var text = block.Text;
        for (var i = text.IndexOf('国'); i >= 0; i = text.IndexOf('国', i + 1))
        {
            if (KnownNotices.At(text, i) is not var (notice, end))
                continue;
            var span = TextSpan.FromBounds(i, end);
            if (TitleBeside(text, i, end) is { } title && KnownNotices.Titled(text, title.Start, title.End) is { } other && other != notice)
            {
                context.Add(Descriptor, block, span, s_mismatch.With(notice.Citation, notice.Title, other.Citation), related: [context.Related(block, title, s_title.With())]);
            }
            else if (notice == KnownNotices.Form2019 && context.Report.Year is { Value: >= 2021 and var year } && IsBasis(text, i, end))
            {
                context.Add(Descriptor, block, span, s_superseded.With(year, KnownNotices.Form2021.Citation, KnownNotices.Form2019.Citation));
            }
        }
    }

    /// <summary>The title that the number belongs to: 《…》（…号） or …号《…》.</summary>
    private static TextSpan? TitleBeside(string text, int start, int end)
    {
        var before = start;
        if (ProseText.IsOneOf(text, before - 1, "（("))
            before--;
        if (ProseText.At(text, before - 1) == '》')
        {
            var open = OpeningOf(text, before - 1);
            return open >= 0 ? TextSpan.FromBounds(open, before) : null;
        }
        if (ProseText.At(text, end) != '《')
            return null;
        var close = text.IndexOf('》', end, Math.Min(LongestTitle, text.Length - end));
        return close > 0 ? TextSpan.FromBounds(end, close + 1) : null;
    }

    private static int OpeningOf(string text, int close)
    {
        var depth = 0;
        for (var i = close; i >= 0 && close - i < LongestTitle; i--)
        {
            if (text[i] == '》')
                depth++;
            else if (text[i] == '《' && --depth == 0)
                return i;
        }
        return -1;
    }

    /// <summary>Whether the sentence says that the report follows the notice, and no newer one is named beside it.</summary>
    private static bool IsBasis(string text, int start, int end)
    {
        var from = Math.Max(0, Math.Max(text.LastIndexOf('。', start), start - 300));
        var to = text.IndexOf('。', end, Math.Min(200, text.Length - end));
        if (to < 0)
            to = Math.Min(text.Length, end + 200);
        return ProseText.Contains(text, from, start, s_bases) && ProseText.Contains(text, end, to, ["编制", "制作", "形成", "撰写"])
            && !ProseText.Contains(text, from, to, s_histories) && text.IndexOf("30号", from, to - from, StringComparison.Ordinal) < 0;
    }
}
