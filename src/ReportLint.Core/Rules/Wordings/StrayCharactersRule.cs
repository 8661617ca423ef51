using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Prose;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Wordings;

/// <summary>RL5032: characters that no one typed: invisible ones, those of a symbol font, page numbers of a PDF.</summary>
public sealed class StrayCharactersRule : ProseRule
{
    private const string Dashes = "-—–－─";

    // First and last of the characters that this rule has anything to say about.
    private const string Suspects = "\0\u001F\u007F\u009F\u00AD\u00AD\u200B\u200F\u2013\u2014\u202A\u202E\u2060\u2069\u2500\u2500\u3000\u3000\uD800\uF8FF\uFEFF\uFEFF\uFF0D\uFF0D\uFFFD\uFFFF";

    // A bit for each character: a text is gone through without a branch that nothing could predict.
    private static readonly ulong[] s_suspects = SuspectBits();

    private static readonly MessageTemplate s_invisible = new(
        "这里有看不见的字符（{0}），多半是从网页或文档复制时带来的",
        "there is an invisible character here ({0}), probably copied from a page or document");

    private static readonly MessageTemplate s_unreadable = new(
        "这里有显示不出来的字符（{0}），原来的字需要补上",
        "there is a character here that cannot be shown ({0}); the original one has to be put in");

    private static readonly MessageTemplate s_blanks = new(
        "正文中间有{0}个连续的全角空格，请核对",
        "there are {0} full-width spaces in a row within the text; please check");

    private static readonly MessageTemplate s_pageNumber = new(
        "“{0}”像是复制时带进来的页码，请核对",
        "'{0}' looks like a page number that was copied along; please check");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL5032",
        Name = "stray-characters",
        Severity = Severity.Warning,
        Summary = new(
            "看不见或显示不出来的字符、成串的全角空格、夹在正文里的页码",
            "Invisible or unprintable characters, runs of full-width spaces, page numbers within the text"),
        Rationale = new(
            "从网页、Word和PDF复制文字时会带来零宽字符、符号字体的私用字符和页码，发布后成为空框或多余的字。段首缩进的空格不查。",
            "Text copied from pages, Word and PDF brings zero-width characters, private-use characters of symbol fonts and page numbers, which show as boxes or surplus text. Spaces that indent a paragraph are left alone."),
    };

    /// <inheritdoc/>
    protected override void Check(RuleContext context, ProseBlock block)
    {
        var text = block.Text;
        if (FindPageNumberBlock(text))
        {
            var whole = new TextSpan(0, text.Length);
            context.Add(Descriptor, block, whole, s_pageNumber.With(text), block.Replace(whole, "", isSafe: false));
            return;
        }
        for (var i = 0; i < text.Length; i++)
        {
            if ((s_suspects[text[i] >> 6] >> (text[i] & 63) & 1) == 0)
                continue;
            if (text[i] == '\u3000')
                i = CheckBlanks(context, block, i);
            else if (Dashes.IndexOf(text[i]) >= 0)
                i = CheckPageNumber(context, block, i);
            else if (ClassAt(text, i) is not Stray.None and var kind)
                i = CheckStray(context, block, i, kind);
        }
    }

    private int CheckStray(RuleContext context, ProseBlock block, int start, Stray kind)
    {
        var text = block.Text;
        var end = start;
        while (end < text.Length && ClassAt(text, end) == kind)
            end += Length(text, end);
        var span = TextSpan.FromBounds(start, end);
        var name = string.Format(CultureInfo.InvariantCulture, "U+{0:X4}", Length(text, start) == 2 ? char.ConvertToUtf32(text, start) : text[start]);
        context.Add(Descriptor, block, span, (kind == Stray.Invisible ? s_invisible : s_unreadable).With(name), kind == Stray.Invisible ? block.Replace(span, "", isSafe: true) : []);
        return end - 1;
    }

    private int CheckBlanks(RuleContext context, ProseBlock block, int start)
    {
        var text = block.Text;
        var end = start;
        while (end < text.Length && text[end] == '\u3000')
            end++;
        // 联系电话：……　　邮编：……: spaces set apart what is listed on one line.
        if (end - start > 1 && !ProseText.BeginsLabel(text, end))
            context.Add(Descriptor, block, TextSpan.FromBounds(start, end), s_blanks.With(end - start), block.Replace(TextSpan.FromBounds(start, end), "", isSafe: false));
        return end - 1;
    }

    private int CheckPageNumber(RuleContext context, ProseBlock block, int start)
    {
        var text = block.Text;
        var digits = ProseText.SkipBlanks(text, start + 1);
        var end = digits;
        while (ProseText.IsDigitAt(text, end) && end - digits < 4)
            end++;
        var close = ProseText.SkipBlanks(text, end);
        // Blanks within and Chinese around: — 3 —, not 2020—3—1.
        var isPage = end > digits && end - digits < 4 && digits > start + 1 && close > end && ProseText.At(text, close) == text[start]
            && !ProseText.IsOneOf(text, start - 1, Dashes) && !ProseText.IsOneOf(text, close + 1, Dashes)
            && IsProse(text, ProseText.SkipBlanksBefore(text, start) - 1) && IsProse(text, ProseText.SkipBlanks(text, close + 1));
        if (!isPage)
            return start;
        var span = TextSpan.FromBounds(start, close + 1);
        context.Add(Descriptor, block, span, s_pageNumber.With(text.Substring(span.Start, span.Length)), block.Replace(span, "", isSafe: false));
        return close;
    }

    private static bool IsProse(string text, int index) => index < 0 || index >= text.Length || ProseText.IsHan(text[index]) || ProseText.ClauseMarks.IndexOf(text[index]) >= 0;

    /// <summary>Whether a block is nothing but a page number: — 3 —, -3-, 第3页. A dash and a blank at the beginning of a line are the mark of a list.</summary>
    private static bool FindPageNumberBlock(string text)
    {
        if (text.Length > 16)
            return false;
        if (ProseText.NextDigit(text, 0) < 0)
            return false;
        var trimmed = text.Replace(" ", "");
        var digits = trimmed.Count(ProseText.IsDigit);
        if (digits is 0 or > 3 || trimmed.Length == digits)
            return false;
        var first = trimmed[0];
        var last = trimmed[trimmed.Length - 1];
        if (trimmed.Length == digits + 2)
            return (Dashes.IndexOf(first) >= 0 && Dashes.IndexOf(last) >= 0) || (first == '第' && last == '页');
        return trimmed.Length == digits + 1 && Dashes.IndexOf(last) >= 0;
    }

    private static int Length(string text, int index) => char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;

    private static Stray ClassAt(string text, int index)
    {
        var c = text[index];
        if (c is '\u00AD' or '\u200B' or '\u200C' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
            return Stray.Invisible;
        // A joiner belongs to a picture sign where it joins two.
        if (c == '\u200D')
            return index > 0 && (char.IsSurrogate(text[index - 1]) || text[index - 1] == '\uFE0F') ? Stray.None : Stray.Invisible;
        if (char.IsSurrogate(c))
        {
            if (Length(text, index) == 1)
                return index > 0 && char.IsLowSurrogate(c) && char.IsHighSurrogate(text[index - 1]) ? Stray.None : Stray.Unreadable;
            return char.ConvertToUtf32(text, index) >= 0xF0000 ? Stray.Unreadable : Stray.None;
        }
        if (c is '\uFFFD' or '\uFFFE' or '\uFFFF' or (>= '\uE000' and <= '\uF8FF'))
            return Stray.Unreadable;
        return char.IsControl(c) && c is not ('\t' or '\n' or '\r') ? Stray.Unreadable : Stray.None;
    }

    private static ulong[] SuspectBits()
    {
        var bits = new ulong[(char.MaxValue + 1) / 64];
        for (var range = 0; range < Suspects.Length; range += 2)
        {
            for (int c = Suspects[range]; c <= Suspects[range + 1]; c++)
                bits[c >> 6] |= 1UL << (c & 63);
        }
        return bits;
    }

    private enum Stray
    {
        None,
        Invisible,
        Unreadable,
    }
}
