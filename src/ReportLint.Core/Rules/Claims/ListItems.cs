using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Rules.Claims;

/// <summary>Counts the items of lists such as 甲、乙和丙, “甲”“乙”, 《甲》《乙》.</summary>
internal static class ListItems
{
    private const int LongestList = 300;
    private const string Opening = "（(“‘《〈【[";
    private const string Closing = "）)”’》〉】]";
    private const string OpeningQuotes = "“《";
    private const string ClosingQuotes = "”》";

    private static readonly string[] s_ands = ["以及", "和", "及", "与", "或"];

    // A list of some of the things, or of what isn't them.
    private static readonly string[] s_partial = ["如", "含", "其中", "例如", "比如", "包括但不限于", "另", "不含", "除", "详见", "见", "主要"];

    /// <summary>The list between <paramref name="start"/> and <paramref name="end"/>, which holds nothing else; null when it cannot be counted.</summary>
    public static EnumeratedList? Between(string text, int start, int end)
    {
        if (end - start is < 3 or > LongestList || ProseText.FirstAt(text, start, s_partial) is not null)
            return null;
        var (separators, ands, depth) = (0, 0, 0);
        for (var i = start; i < end; i++)
        {
            if (Opening.IndexOf(text[i]) >= 0)
            {
                // “甲”“乙” needs no mark between.
                if (depth++ == 0 && i > start && ClosingQuotes.IndexOf(text[i - 1]) >= 0)
                    separators++;
            }
            else if (Closing.IndexOf(text[i]) >= 0)
            {
                depth--;
            }
            else if (depth == 0)
            {
                if ("，,；;。：:".IndexOf(text[i]) >= 0 || ProseText.Has(text, i, "等"))
                    return null;
                if (text[i] == '、')
                    separators++;
                // 法规科和监督科: what ends alike are two.
                else if (ProseText.FirstAt(text, i, s_ands) is not null && (separators == 0 || i == start || text[i - 1] != text[end - 1]))
                    ands++;
                else if (ProseText.FirstAt(text, i, s_ands) is not null)
                    separators++;
                // 一网、两微、一端 are four.
                if ((i == start || text[i - 1] == '、') && ProseText.Numerals.IndexOf(text[i]) >= 0)
                    return null;
            }
            if (depth < 0)
                return null;
        }
        return separators == 0 ? null : new EnumeratedList(separators + 1, separators + 1 + ands, IsClosed: true, TextSpan.FromBounds(start, end));
    }

    /// <summary>The quoted items right before <paramref name="end"/>: “甲”“乙”、“丙”; null when there are fewer than two.</summary>
    public static EnumeratedList? QuotedBefore(string text, int end)
    {
        var isOpen = ProseText.HasBefore(text, end, "等");
        var i = isOpen ? end - 1 : end;
        // “甲”“乙”共三个
        var isSum = ProseText.HasBefore(text, i, "共");
        if (isSum)
            i--;
        var to = i;
        var (count, start) = (0, i);
        while (ProseText.IsOneOf(text, i - 1, ClosingQuotes) && OpeningOf(text, i - 1) is >= 0 and var open)
        {
            // “两微”“一端”共三个
            if (isSum && ProseText.Numerals.IndexOf(text[open + 1]) >= 0)
                return null;
            (count, start, i) = (count + 1, open, open);
            if (ProseText.IsOneOf(text, i - 1, "、和及与"))
                i--;
        }
        if (count < 2)
            return null;
        // 制定《甲》，修订《乙》《丙》三个文件: what is counted may begin further left.
        var sentence = text.LastIndexOfAny(SentenceSplitter.Ends, start) + 1;
        var others = text.IndexOfAny(['“', '《'], sentence, start - sentence) >= 0;
        return new EnumeratedList(count, others ? int.MaxValue : count, !isOpen, TextSpan.FromBounds(start, to));
    }

    private static int OpeningOf(string text, int close) => ProseText.OpeningOf(text, close, OpeningQuotes[ClosingQuotes.IndexOf(text[close])], LongestList);
}
