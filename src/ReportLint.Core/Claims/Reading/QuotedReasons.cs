using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Reports quote the form's reasons with explanations: “不属于本机关公开，建议向其他机关咨询”的1件. Of such a quotation only the reason counts.</summary>
internal static class QuotedReasons
{
    private const int LongestQuotation = 40;

    /// <summary><paramref name="words"/> without what else stands in a quotation that names a reason.</summary>
    public static Word[] Shorten(string text, List<Word> words)
    {
        if (text.IndexOf('“') < 0)
            return [.. words];
        var shortened = new List<Word>(words.Count);
        var reasons = new List<Word>();
        for (var i = 0; i < words.Count; i++)
        {
            var close = IsQuote(text, words[i], '“') ? FindClose(text, words, i) : -1;
            reasons.Clear();
            for (var k = i; k < close; k++)
            {
                if (IsReason(words[k]))
                    reasons.Add(words[k]);
            }
            var isNext = i > 0 && reasons.Count > 0 && IsQuote(text, words[i - 1], '”');
            var open = words[i];
            if (reasons.Count == 0)
                reasons.Add(words[i]);
            else
                i = close;
            // “予以公开”“部分公开” are two items of a list.
            if (isNext)
                shortened.Add(new Word(WordClass.And, open.Span));
            shortened.AddRange(reasons);
        }
        return [.. shortened];
    }

    private static int FindClose(string text, List<Word> words, int open)
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
