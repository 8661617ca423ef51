using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Rules.Publication;

/// <summary>Finds where prose states the period that the figures cover.</summary>
internal static class StatisticalPeriods
{
    // As far before the range as “统计期限” stands in a sentence about it.
    private const int Reach = 24;

    // What only a sentence on the period says.
    private static readonly string[] s_subjects =
    [
        "统计期限", "统计期间", "统计时限", "统计时间", "统计区间", "统计周期", "统计时段", "统计年限", "统计的期限", "统计的时间", "统计起止",
        "数据期限", "数据时限", "数据起止", "所列数据", "报告数据", "报告期限", "报告时限", "报告期为",
    ];

    // What a sentence on the period may say as well, in words that no range is read from.
    private static readonly string[] s_mentions = [.. s_subjects, "统计截止", "统计截至", "统计范围", "数据统计", "统计数据", "报告期"];


    /// <summary>The ranges in <paramref name="prose"/> that are stated as the period of the figures.</summary>
    public static IEnumerable<(ProseBlock Block, DateRange Range)> Find(IReadOnlyList<ProseBlock> prose)
    {
        foreach (var block in prose)
        {
            if (!DateRangeReader.MayBeIn(block.Text))
                continue;
            foreach (var range in DateRangeReader.Find(block.Text))
            {
                if (IsStated(block.Text, range.Span))
                    yield return (block, range);
            }
        }
    }

    /// <summary>Whether <paramref name="text"/> may speak of the period, be it in words that no range is read from.</summary>
    public static bool IsMentioned(string text) => Contains(text, s_mentions);

    private static bool IsStated(string text, TextSpan span)
    {
        var end = text.IndexOfAny(SentenceSplitter.Ends, span.End);
        var start = Math.Max(span.Start == 0 ? 0 : text.LastIndexOfAny(SentenceSplitter.Ends, span.Start - 1) + 1, span.Start - Reach);
        var before = text.Substring(start, span.Start - start);
        var after = text.Substring(span.End, Math.Min(end < 0 ? text.Length : end, span.End + (Reach / 2)) - span.End);
        return Contains(before, s_subjects) || (after.StartsWith("为", StringComparison.Ordinal) && Contains(after, s_subjects));
    }

    private static bool Contains(string text, string[] words) => ProseText.Contains(text, 0, text.Length, words);
}
