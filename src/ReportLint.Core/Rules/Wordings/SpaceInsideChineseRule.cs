using ReportLint.Diagnostics;
using ReportLint.Prose;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Wordings;

/// <summary>RL5034: a blank between two Chinese characters of a sentence, or at the edge of a title in 《 》.</summary>
public sealed class SpaceInsideChineseRule : ProseRule
{
    private const string SentenceMarks = "，。；：、";

    private static readonly MessageTemplate s_between = new(
        "“{0}”和“{1}”之间有多余的空格，请核对",
        "there is a blank between '{0}' and '{1}'; please check");

    private static readonly MessageTemplate s_title = new(
        "书名号里面有多余的空格",
        "there is a blank at the edge of a title in 《 》");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL5034",
        Name = "space-inside-chinese",
        Severity = Severity.Info,
        Summary = new(
            "句子里的汉字之间或书名号里面有空格",
            "A blank between Chinese characters of a sentence, or at the edge of a title in 《 》"),
        Rationale = new(
            "多半是从PDF复制时带来的。汉字与数字、英文之间的空格，标题和名单里用来隔开词语的空格，“第一章 总则”这样的空格都不查。",
            "Mostly copied from a PDF. Blanks between Chinese and digits or English, blanks that set apart words of a heading or a list of names, and those as in 第一章 总则 are left alone."),
    };

    /// <inheritdoc/>
    protected override void Check(RuleContext context, ProseBlock block)
    {
        var text = block.Text;
        bool? isSentence = null;
        for (var i = ProseText.NextBlank(text, 1); i >= 0 && i + 1 < text.Length; i = ProseText.NextBlank(text, i + 1))
        {
            var end = ProseText.SkipBlanks(text, i);
            if (end < text.Length && (text[i - 1] is '《' or '〈' || text[end] is '》' or '〉'))
                Report(context, block, i, end, s_title.With(), isSafe: true);
            else if (end < text.Length && !IsLayout(text, i, end) && ProseText.IsHan(text[i - 1]) && ProseText.IsHan(text[end]) && (isSentence ??= IsSentence(text)))
                Report(context, block, i, end, s_between.With(text[i - 1], text[end]), isSafe: false);
            i = end - 1;
        }
    }

    private void Report(RuleContext context, ProseBlock block, int start, int end, Message message, bool isSafe)
    {
        var span = TextSpan.FromBounds(start, end);
        context.Add(Descriptor, block, span, message, block.Replace(span, "", isSafe));
    }

    /// <summary>Full-width spaces in a row are RL5032's. 第五十条 行政机关…… and 地址：…… 邮编：…… have their blanks by right.</summary>
    private static bool IsLayout(string text, int start, int end)
    {
        if ((end - start > 1 && text[start] == '\u3000') || ProseText.BeginsLabel(text, end))
            return true;
        // 年 月 日 lacks its numbers, which is RL5002's.
        if (text[start - 1] is '年' or '月' && text[end] is '月' or '日')
            return true;
        if (text[end] == '第' && (ProseText.IsDigitAt(text, end + 1) || ProseText.IsOneOf(text, end + 1, ProseText.Numerals)))
            return true;
        if ("章节条款项编篇期批届号".IndexOf(text[start - 1]) < 0)
            return false;
        var i = start - 1;
        while (i > 0 && start - i < 10 && (ProseText.Numerals.IndexOf(text[i - 1]) >= 0 || ProseText.IsDigit(text[i - 1])))
            i--;
        return ProseText.At(text, i - 1) == '第';
    }

    /// <summary>Whether the block is running text: a heading or a list of names has no marks.</summary>
    private static bool IsSentence(string text)
    {
        var marks = 0;
        foreach (var c in text)
            marks += SentenceMarks.IndexOf(c) >= 0 ? 1 : 0;
        return marks >= 1 && text.Length >= 12;
    }
}
