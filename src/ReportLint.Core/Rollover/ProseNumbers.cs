using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Rollover;

/// <summary>Finds the digits of a text that count something, as against dates, numbers of documents, items of lists, telephone numbers.</summary>
internal static class ProseNumbers
{
    private const int ShortestTelephone = 7;
    private const int ShortestHotline = 5;

    private static readonly string[] s_hotlines = ["热线", "平台", "便民", "政务", "市民", "电话"];

    private static readonly string[] s_constant = ["月", "日", "时", "点", "号", "届", "个工作日", "工作日", "小时", "版", "世纪", "年"];

    /// <summary>The spans, in order.</summary>
    public static IEnumerable<TextSpan> Find(string text)
    {
        var title = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '《' or '〔':
                    title++;
                    continue;
                case '》' or '〕':
                    title = Math.Max(0, title - 1);
                    continue;
                case '\n':
                    title = 0;
                    continue;
            }
            if (!ProseText.IsDigit(text[i]))
                continue;
            var end = End(text, i);
            if (title == 0 && Counts(text, i, end))
                yield return TextSpan.FromBounds(i, end);
            i = end - 1;
        }
    }

    /// <summary>The end of the number that begins at <paramref name="start"/>, with its decimals and separators.</summary>
    private static int End(string text, int start)
    {
        var end = start + 1;
        while (ProseText.IsDigitAt(text, end) || (ProseText.IsOneOf(text, end, ".,") && ProseText.IsDigitAt(text, end + 1)))
            end++;
        return end;
    }

    private static bool Counts(string text, int start, int end)
    {
        var (before, after) = (start > 0 ? text[start - 1] : '\n', end < text.Length ? text[end] : '\n');
        if (before is '第' or '-' or '—' or '@' or '/' || ProseText.IsLetter(before) || ProseText.IsLetter(after) || end - start >= ShortestTelephone)
            return false;
        if (after is '-' or '—' or '/' or '@' && ProseText.IsDigitAt(text, end + 1))
            return false;
        if (end - start >= ShortestHotline && s_hotlines.Any(word => ProseText.Has(text, end, word) || ProseText.HasBefore(text, start, word)))
            return false;
        if (ProseText.FirstAt(text, end, s_constant) is not null)
            return false;
        return !BeginsItem(text, start, end);
    }

    /// <summary>Whether it numbers a heading or an item: <c>1.</c>, <c>（2）</c>, <c>## 3、</c>.</summary>
    private static bool BeginsItem(string text, int start, int end)
    {
        var first = start;
        while (first > 0 && text[first - 1] is ' ' or '#' or '（' or '(' or '*' or '\t' or '　')
            first--;
        var isAtStart = first == 0 || text[first - 1] is '\n' or '；' or '。' or '：';
        var isInBrackets = start > 0 && end < text.Length && text[start - 1] is '（' or '(' && text[end] is '）' or ')';
        return isInBrackets || (isAtStart && end < text.Length && text[end] is '.' or '．' or '、' or ')' or '）');
    }
}
