using ReportLint.Diagnostics;
using ReportLint.Prose;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Wordings;

/// <summary>RL5016: 截止 (to end on a day) where 截至 (as of a day) is meant.</summary>
public sealed class JiezhiRule : ProseRule
{
    private const string Word = "截止";

    // What a clause may have before it: the agency that reports. Before anything else (报名、征集) something does end.
    private const string AgencyEnds = "我局委办心道镇乡位关府区县市院站司厅校";

    private static readonly string[] s_days = ["目前", "现在", "今年", "本年", "上年", "去年", "年底", "年末", "月底", "月末", "发稿", "统计", "报告期"];

    private static readonly MessageTemplate s_until = new(
        "“{0}”应为“截至”：“截止”是到期停止，“截至”才是到某时为止的统计",
        "'{0}' should be 截至: 截止 says that something ends, 截至 that it is counted up to a day");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL5016",
        Name = "jiezhi",
        Severity = Severity.Warning,
        Summary = new(
            "“截止”后面直接跟时间，应为“截至”",
            "截止 right before a time, where 截至 is meant"),
        Rationale = new(
            "“截至2021年12月31日，共收到……”是说统计到这一天；“截止”是到期停止，如“报名于3月1日截止”“截止日期”。",
            "截至2021年12月31日 counts up to that day; 截止 means to end, as in 截止日期 (closing date)."),
        Basis = new("《现代汉语词典》“截止”“截至”条", "现代汉语词典, entries 截止 and 截至"),
    };

    /// <inheritdoc/>
    protected override void Check(RuleContext context, ProseBlock block)
    {
        var text = block.Text;
        for (var i = text.IndexOf(Word, StringComparison.Ordinal); i >= 0; i = text.IndexOf(Word, i + Word.Length, StringComparison.Ordinal))
        {
            var end = i + Word.Length;
            if (ProseText.At(text, end) == '至')
                end++;
            if (!BeginsTime(text, ProseText.SkipBlanks(text, end)) || !(ProseText.BeginsClause(text, i) || ProseText.IsOneOf(text, i - 1, AgencyEnds)))
                continue;
            var span = TextSpan.FromBounds(i, end);
            context.Add(Descriptor, block, span, s_until.With(text.Substring(i, end - i)), block.Replace(span, "截至", isSafe: true));
        }
    }

    private static bool BeginsTime(string text, int i)
    {
        var end = i;
        while (end < text.Length && end - i < 5 && (ProseText.IsDigit(text[end]) || "〇零一二三四五六七八九十".IndexOf(text[end]) >= 0))
            end++;
        if (end > i)
            return ProseText.IsOneOf(text, ProseText.SkipBlanks(text, end), "年月日");
        return ProseText.FirstAt(text, i, s_days) is not null;
    }
}
