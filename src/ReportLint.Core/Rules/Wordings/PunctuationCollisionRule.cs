using ReportLint.Diagnostics;
using ReportLint.Prose;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Wordings;

/// <summary>RL5008: two marks in one place, of which only one can stand there.</summary>
public sealed class PunctuationCollisionRule : ProseRule
{
    private const string FullWidth = "，。、；：！？";
    private const string Colliding = FullWidth + ",;:";
    private const int LongestQuoted = 8;

    private static readonly CharacterSet s_colliding = new(Colliding);

    private static readonly string[] s_afterEtCetera =
    [
        "方式", "方面", "渠道", "形式", "内容", "信息", "工作", "情况", "问题", "部门", "单位", "领域", "途径", "平台", "栏目", "事项", "措施", "制度", "媒体", "人员", "环节",
        "重点", "载体", "多种", "多个", "多项", "各类", "各项", "有关", "相关", "一系列", "的", "几个", "两个", "三个", "四个", "五个", "六个", "七个", "八个", "九个", "十个",
    ];

    private static readonly MessageTemplate s_collision = new(
        "标点“{0}”连在一起，只能留一个",
        "the marks '{0}' stand side by side; only one of them can stay");

    private static readonly MessageTemplate s_etCetera = new(
        "“等”前面不用顿号",
        "there is no '、' before 等");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL5008",
        Name = "punctuation-collision",
        Severity = Severity.Error,
        Summary = new(
            "两个标点连在一起，如“，。”“。。”“；。”“、等”",
            "Two marks stand side by side, such as ，。 or 。。 or ；。 or 、 before 等"),
        Rationale = new(
            "多半是修改时留下的。叹号、问号连用，引号、括号、书名号与别的标点相连，都是正常的，不查。",
            "Mostly left over from an edit. Exclamation and question marks together, and quotation marks, brackets and titles next to other marks, are normal."),
        Basis = new("GB/T 15834—2011《标点符号用法》", "GB/T 15834—2011 (use of punctuation)"),
    };

    /// <inheritdoc/>
    protected override void Check(RuleContext context, ProseBlock block)
    {
        var text = block.Text;
        for (var i = s_colliding.Next(text, 0); i >= 0 && i + 1 < text.Length; i = s_colliding.Next(text, i + 1))
        {
            var end = i + 1;
            while (end < text.Length && Colliding.IndexOf(text[end]) >= 0)
                end++;
            if (IsCollision(text, i, end))
            {
                var shown = text.Substring(i, Math.Min(end - i, LongestQuoted));
                context.Add(Descriptor, block, TextSpan.FromBounds(i, end), s_collision.With(shown), Fix(block, i, end));
            }
            else if (text[end - 1] == '、' && ProseText.At(text, end) == '等' && IsEtCetera(text, end + 1))
            {
                context.Add(Descriptor, block, new TextSpan(end - 1, 2), s_etCetera.With(), block.Replace(new TextSpan(end - 1, 1), "", isSafe: true));
            }
            i = end - 1;
        }
    }

    private static bool IsCollision(string text, int start, int end)
    {
        if (end - start < 2)
            return false;
        var isFullWidth = false;
        var isShouting = true;
        for (var i = start; i < end; i++)
        {
            isFullWidth |= FullWidth.IndexOf(text[i]) >= 0;
            isShouting &= text[i] is '！' or '？';
        }
        return isFullWidth && !isShouting;
    }

    /// <summary>Which mark stays: of equal ones one; before a full stop nothing else. Otherwise only the writer knows.</summary>
    private static IReadOnlyList<SuggestedEdit> Fix(ProseBlock block, int start, int end)
    {
        var text = block.Text;
        var span = TextSpan.FromBounds(start, end);
        var isRepeated = true;
        for (var i = start; i < end; i++)
            isRepeated &= text[i] == text[start];
        if (isRepeated)
            return text[start] == '。' && end - start > 2 ? block.Replace(span, "……", isSafe: false) : block.Replace(span, text.Substring(start, 1), isSafe: true);
        return end - start == 2 && text[end - 1] == '。' && text[start] is '，' or '、' or '；' or ',' or ';' ? block.Replace(span, "。", isSafe: true) : [];
    }

    /// <summary>Whether 等 means “and so on”: not in 等级 or 等候.</summary>
    private static bool IsEtCetera(string text, int after) =>
        ProseText.EndsClause(text, after) || ProseText.IsDigit(text[after]) || ProseText.FirstAt(text, after, s_afterEtCetera) is not null;
}
