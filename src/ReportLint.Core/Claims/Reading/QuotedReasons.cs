using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Reports quote the form's reasons with explanations: “不属于本机关公开，建议向其他机关咨询”的1件. Of such a quotation only the reason counts.</summary>
internal static class QuotedReasons
{
    private const int LongestQuotation = 40;

    /// <summary><paramref name="words"/> without what else stands in a quotation that names a reason.</summary>
    public static IEnumerable<Word> Shorten(string text, IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var close = IsQuote(text, words[i], '“') ? FindClose(text, words, i) : -1;
            if (close < 0 || !words.Skip(i).Take(close - i).Any(IsReason))
            {
                yield return words[i];
                continue;
            }
            foreach (var reason in words.Skip(i).Take(close - i).Where(IsReason))
                yield return reason;
            i = close;
        }
    }

    private static int FindClose(string text, IReadOnlyList<Word> words, int open)
    {
        for (var i = open + 1; i < words.Count && words[i].Span.Start - words[open].Span.Start <= LongestQuotation; i++)
        {
            if (IsQuote(text, words[i], '”'))
                return i;
            if (words[i].Is(WordClass.Number))
                return -1;
        }
        return -1;
    }

    private static bool IsQuote(string text, Word word, char quote) => word.Span.Length == 1 && text[word.Span.Start] == quote;

    private static bool IsReason(Word word) => word.Class is WordClass.Outcome or WordClass.PartOfOutcome;
}
