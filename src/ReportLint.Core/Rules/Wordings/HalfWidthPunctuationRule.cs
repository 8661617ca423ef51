using ReportLint.Diagnostics;
using ReportLint.Prose;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Wordings;

/// <summary>RL5009: a half-width mark among Chinese characters.</summary>
public sealed class HalfWidthPunctuationRule : ProseRule
{
    private const string Half = ",;:!?.｡､()";
    private const string Full = "，；：！？。。、（）";
    private const string ClosingMarks = "”’》〉）】〕%％";
    private const string OpeningMarks = "“‘《〈（【〔";
    private const string FullWidthMarks = "，。、；：！？";

    private static readonly CharacterSet s_marks = new("（）" + Half);

    private static readonly string[] s_sentenceBeginnings =
        ["一是", "二是", "三是", "四是", "五是", "同时", "下一步", "截至", "其中", "此外", "另外", "全年", "今年", "本年", "我局", "本局", "我单位", "本单位"];

    private static readonly MessageTemplate s_mark = new(
        "中文里用了半角标点“{0}”，应为“{1}”",
        "'{0}' is half-width among Chinese characters; it should be '{1}'");

    private static readonly MessageTemplate s_pair = new(
        "中文里用了半角括号，应为“（）”",
        "the parentheses are half-width among Chinese characters; they should be '（）'");

    private static readonly MessageTemplate s_mixed = new(
        "一对括号一半是全角、一半是半角：“{0}”应为“{1}”",
        "one parenthesis of this pair is full-width, the other is not: '{0}' should be '{1}'");

    private static readonly MessageTemplate s_other = new("与它配对的括号", "the other one of the pair");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL5009",
        Name = "half-width-punctuation",
        Severity = Severity.Warning,
        Summary = new(
            "汉字之间用了半角标点，或者一对括号全角、半角混用",
            "A half-width mark among Chinese characters, or a pair of parentheses of two widths"),
        Rationale = new(
            "公文里的汉字用全角标点。数字里的小数点、千分位和时间、比例中的冒号，英文单词旁的标点，括号里只有字母和数字的，都不查。",
            "Chinese text takes full-width marks. Points and commas in numbers, colons in times and ratios, marks next to English words, and parentheses around nothing but letters and digits are left alone."),
        Basis = new("GB/T 15834—2011《标点符号用法》", "GB/T 15834—2011 (use of punctuation)"),
    };

    /// <inheritdoc/>
    protected override void Check(RuleContext context, ProseBlock block)
    {
        var text = block.Text;
        Stack<int>? open = null;
        int[]? counts = null;
        for (var i = s_marks.Next(text, 0); i >= 0; i = s_marks.Next(text, i + 1))
        {
            if (text[i] is '(' or '（')
                (open ??= []).Push(i);
            else if (text[i] is ')' or '）' && !IsOrdinal(text, i))
                CheckPair(context, block, open is { Count: > 0 } ? open.Pop() : -1, i, ref counts);
            else if (Half.IndexOf(text[i]) is >= 0 and var kind)
                CheckMark(context, block, i, Full[kind]);
        }
    }

    /// <summary>1) or a) at the beginning of a clause pairs with nothing.</summary>
    private static bool IsOrdinal(string text, int close)
    {
        var start = close;
        while (start > 0 && close - start < 3 && ProseText.IsAscii(text[start - 1]))
            start--;
        return close - start is 1 or 2 && (start == 0 || ProseText.ClauseMarks.IndexOf(text[start - 1]) >= 0);
    }

    private void CheckMark(RuleContext context, ProseBlock block, int i, char full)
    {
        var text = block.Text;
        var next = ProseText.SkipBlanks(text, i + 1);
        var isWrong = text[i] switch
        {
            '｡' or '､' => true,
            _ when ProseText.IsOneOf(text, i + 1, FullWidthMarks) || ProseText.IsOneOf(text, i - 1, FullWidthMarks) => false,
            '.' => IsFullStop(text, i, next),
            _ => IsAmongChinese(text, i, next),
        };
        if (!isWrong)
            return;
        var end = text[i] is '｡' or '､' || next == text.Length ? i + 1 : next;
        // Between two Chinese characters a point may be that of a foreign name.
        var isSafe = text[i] != '.' || next > i + 1 || next == text.Length;
        context.Add(Descriptor, block, new TextSpan(i, 1), s_mark.With(text[i], full), block.Replace(TextSpan.FromBounds(i, end), full.ToString(), isSafe));
    }

    private static bool IsAmongChinese(string text, int i, int next)
    {
        var isAfterHan = ProseText.IsHanAt(text, i - 1);
        var isAfterChinese = isAfterHan || ProseText.IsOneOf(text, i - 1, ClosingMarks) || (text[i] is ',' or ';' && EndsChineseNumber(text, i));
        if (!isAfterChinese)
            return false;
        return next == text.Length || ProseText.IsHan(text[next]) || OpeningMarks.IndexOf(text[next]) >= 0 || (isAfterHan && ProseText.IsDigit(text[next]));
    }

    /// <summary>Whether digits that follow a Chinese character end at <paramref name="end"/>.</summary>
    private static bool EndsChineseNumber(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < 20 && (ProseText.IsDigit(text[start - 1]) || text[start - 1] is '.' or ','))
            start--;
        return start < end && ProseText.IsHanAt(text, ProseText.SkipBlanksBefore(text, start) - 1);
    }

    private static bool IsFullStop(string text, int i, int next)
    {
        if (!ProseText.IsHanAt(text, i - 1) || ProseText.At(text, i + 1) == '.')
            return false;
        var start = i;
        while (start > 0 && i - start <= 3 && ProseText.Numerals.IndexOf(text[start - 1]) >= 0)
            start--;
        if (start < i && ProseText.BeginsClause(text, start))
            return false;
        return next == text.Length || (next > i + 1 && ProseText.IsHan(text[next])) || OpeningMarks.IndexOf(text[next]) >= 0
            || ProseText.FirstAt(text, next, s_sentenceBeginnings) is not null;
    }

    private void CheckPair(RuleContext context, ProseBlock block, int open, int close, ref int[]? counts)
    {
        var text = block.Text;
        if (open < 0 || (text[open] == '（' && text[close] == '）'))
            return;
        if (text[open] == '（' || text[close] == '）')
        {
            var wrong = text[open] == '(' ? open : close;
            var right = wrong == open ? '（' : '）';
            context.Add(Descriptor, block, new TextSpan(wrong, 1), s_mixed.With(text[wrong], right), block.Replace(new TextSpan(wrong, 1), right.ToString(), isSafe: true),
                related: [context.Related(block, new TextSpan(open + close - wrong, 1), s_other.With())]);
            return;
        }
        counts ??= CountHan(text);
        // After an English word and a blank, parentheses are English ones.
        if (counts[close] == counts[open] || (ProseText.At(text, open - 1) == ' ' && ProseText.IsAscii(ProseText.At(text, open - 2))))
            return;
        var edits = block.Replace(new TextSpan(open, 1), "（", isSafe: true).Concat(block.Replace(new TextSpan(close, 1), "）", isSafe: true)).ToList();
        context.Add(Descriptor, block, new TextSpan(open, 1), s_pair.With(), edits.Count == 2 ? edits : [], related: [context.Related(block, new TextSpan(close, 1), s_other.With())]);
    }

    /// <summary>How many Chinese characters stand before each place, so that every pair of parentheses is looked at in no time.</summary>
    private static int[] CountHan(string text)
    {
        var counts = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
            counts[i + 1] = counts[i] + (ProseText.IsHan(text[i]) ? 1 : 0);
        return counts;
    }
}
