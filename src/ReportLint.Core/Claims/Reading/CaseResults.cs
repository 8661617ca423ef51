using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>How cases ended that are counted: 行政诉讼1件被纠正, 6件复议案件没有审结, 其中1件败诉.</summary>
internal static class CaseResults
{
    private static readonly WordClasses s_before = WordClasses.Any(WordClass.Filler, WordClass.Dispute, WordClass.OtherUnit, WordClass.OtherMatter);

    private static readonly IReadOnlyList<string> s_corrected = ["corrected"];

    /// <summary>The one result that the words behind a number say of it; null where they say none, or of all of them.</summary>
    public static IReadOnlyList<string>? Behind(WordRun right)
    {
        for (var i = 0; i < right.Count; i++)
        {
            if (right[i] is { Class: WordClass.DisputeResult, Entry: { Targets.Count: 1 } result })
                return result.Targets;
            if (right[i].Is(WordClass.Defeat))
                return s_corrected;
            if (!s_before.Has(right[i].Class) || right[i] is { Class: WordClass.OtherMatter, Entry.Target: not "case" } || Within.Is(right[i]))
                return null;
        }
        return null;
    }
}
