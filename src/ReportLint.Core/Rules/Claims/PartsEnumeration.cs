using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Rules.Claims;

/// <summary>Counts the parts of a report that its opening lists: their names are phrases with 、 and 和 of their own, so that not every mark divides two.</summary>
internal static class PartsEnumeration
{
    private const int LongestList = 400;
    private const int FewestParts = 3;
    private const int FarthestRemedy = 8;
    private const string Opening = "（(“《";
    private const string Closing = "）)”》";

    /// <summary>What the name of a part ends with.</summary>
    private static readonly string[] s_endings = ["情况", "事项", "问题", "概述", "措施", "建议", "打算", "附件", "附表", "说明", "概况", "工作", "总述"];

    /// <summary>问题 goes on with these: 存在的主要问题及改进情况 is one part.</summary>
    private static readonly string[] s_remedies = ["改进", "整改", "措施", "解决", "下一步", "下步", "努力方向", "对策"];

    private static readonly string[] s_ands = ["以及", "和", "及", "与"];

    /// <summary>The parts listed between <paramref name="start"/> and <paramref name="end"/>; null where fewer than three are.</summary>
    public static EnumeratedList? Between(string text, int start, int end)
    {
        if (end - start > LongestList)
            return null;
        var isOpen = ProseText.HasBefore(text, end, "等");
        var pieces = Pieces(text, start, isOpen ? end - 1 : end);
        var named = pieces.FindAll(piece => EndsName(text, piece)).Count;
        if (pieces.Count < FewestParts || named == 0)
            return null;
        var (least, most) = (0, 0);
        for (var i = 0; i < pieces.Count; i++)
        {
            var isLast = i == pieces.Count - 1;
            var ends = EndsName(text, pieces[i]);
            var goesOn = !isLast && ProseText.HasBefore(text, pieces[i].End, "问题") && Has(text, pieces[i + 1], s_remedies);
            // Where most names end so, a piece that doesn't is the first half of one: 行政复议、行政诉讼情况.
            if (isLast || (ends && !goesOn))
                least++;
            if (isLast || ends || named * 2 < pieces.Count)
                most++;
        }
        return least < FewestParts ? null : new EnumeratedList(least, most, !isOpen, TextSpan.FromBounds(start, end));
    }

    /// <summary>What stands between the marks, each “甲” by itself.</summary>
    private static List<TextSpan> Pieces(string text, int start, int end)
    {
        var pieces = new List<TextSpan>();
        var (from, depth) = (start, 0);
        for (var i = start; i <= end; i++)
        {
            if (i < end && Opening.IndexOf(text[i]) >= 0 && depth++ == 0 && ProseText.IsOneOf(text, i - 1, "”》"))
                Add(i, i);
            else if (i < end && Closing.IndexOf(text[i]) >= 0)
                depth--;
            else if (i == end || (depth <= 0 && "、；;，,".IndexOf(text[i]) >= 0))
                Add(i, i + 1);
            else if (depth <= 0 && i > from && ProseText.FirstAt(text, i, s_ands) is { } and && EndsName(text, TextSpan.FromBounds(from, i)) && !IsRemedied(text, i, end))
                Add(i, i + and.Length);
        }
        return pieces;

        void Add(int to, int next)
        {
            // 一、总体情况: the mark belongs to the numeral.
            if (to - from > 2 || (to > from && ProseText.Numerals.IndexOf(text[from]) < 0 && !ProseText.IsDigit(text[from])))
                pieces.Add(TextSpan.FromBounds(from, to));
            from = next;
        }
    }

    private static bool EndsName(string text, TextSpan piece)
    {
        var end = piece.End;
        while (end > piece.Start && (Closing.IndexOf(text[end - 1]) >= 0 || ProseText.IsBlank(text[end - 1])))
            end--;
        return Array.Exists(s_endings, ending => end - ending.Length >= piece.Start && ProseText.HasBefore(text, end, ending));
    }

    /// <summary>问题＋及改进情况: the form's own name of one part.</summary>
    private static bool IsRemedied(string text, int and, int end) => ProseText.HasBefore(text, and, "问题") && Has(text, TextSpan.FromBounds(and, Math.Min(end, and + FarthestRemedy)), s_remedies);

    private static bool Has(string text, TextSpan piece, string[] words) => ProseText.Contains(text, piece.Start, piece.End, words);
}
