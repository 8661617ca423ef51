using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>出台就业创业方面的规范性文件5件: a field stands before what is counted, so that there may be more in others, but not less.</summary>
internal static class Fields
{
    private static readonly WordClasses s_counted = WordClasses.Any(WordClass.Document, WordClass.Decision);

    private static readonly WordClasses s_others = WordClasses.Any(
        WordClass.OtherMatter, WordClass.PublishedInformation, WordClass.Publish, WordClass.OtherVerb, WordClass.Negation, WordClass.OtherUnit, WordClass.Application, WordClass.Dispute, WordClass.LastYear, WordClass.Comparison);

    private static readonly string[] s_aims = ["围绕", "聚焦", "针对", "瞄准", "立足", "坚持", "结合", "紧扣", "着眼", "根据", "按照", "为"];

    /// <summary>What is counted of the field; null where none is named.</summary>
    /// <param name="near">The words before the number that are understood, the nearest first.</param>
    /// <param name="left">All words before it.</param>
    /// <param name="state">What the sentence said before.</param>
    public static ClaimTopic? Of(WordRun near, WordRun left, SentenceState state)
    {
        if (near.Count == 0 || !s_counted.Has(near[0].Class) || left.Classes.HasAny(s_others))
            return null;
        var noun = left.LastIndexOf(near[0].Class);
        var end = noun - 1;
        var isNarrowed = false;
        while (end > 0 && left[end].Entry is { Class: WordClass.Filler, Text: "的" or "各类" } link)
        {
            isNarrowed |= link.Text[0] == '的';
            end--;
        }
        // 废止不适应形势的规范性文件51件.
        isNarrowed &= end >= 0 && left[end].Is(WordClass.Unknown);
        // 围绕托育服务等＋制发＋规范性文件.
        var verb = end >= 0 && left[end].Class is WordClass.DocumentVerb or WordClass.DecisionVerb ? left[end] : (Word?)null;
        if (verb is not null)
            end--;
        if (end < 0 || !(isNarrowed || IsField(left[end]) || (verb is not null && IsAimed(state.Text, left[0].Span.Start))))
            return null;
        verb ??= left.First(WordClass.DocumentVerb);
        var named = verb is { } made && near[0].Is(WordClass.Document) ? new WordRun([near[0], made], 0, 2) : near.Between(0, 1);
        return TopicFinder.Find(named, state) is { Columns.Count: <= 1 } topic ? topic with { IsAtMost = true } : null;
    }

    /// <summary>Whether <paramref name="word"/> lists some of what is counted: 查封、扣押等.</summary>
    public static bool IsExamples(Word word) => word is { Class: WordClass.Filler, Entry: { Origin: WordOrigin.Supposed } entry } && entry.Text[entry.Text.Length - 1] == '等';

    /// <summary>聚焦重点工作＋出台＋规范性文件.</summary>
    private static bool IsAimed(string text, int start) => Array.Exists(s_aims, aim => string.CompareOrdinal(text, start, aim, 0, aim.Length) == 0);

    private static bool IsField(Word word) => word.Is(WordClass.AndSoOn) || word.Entry is { Class: WordClass.Filler, Text: "领域" or "方面" or "环节" };
}
