using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Causes in free wording between a number and how the requests ended: 45件申请因客观原因无法提供.</summary>
internal static class Causes
{
    private const int LongestCause = 12;

    private static readonly WordClasses s_others = WordClasses.Any(
        WordClass.OtherMatter, WordClass.PublishedInformation, WordClass.Decision, WordClass.Document, WordClass.Dispute, WordClass.Negation, WordClass.OtherUnit, WordClass.Publish);

    /// <summary>What of the outcomes the words behind a number name at their end, behind a cause; null where it isn't so. Others may have ended so for another cause.</summary>
    public static ClaimTopic? OutcomeBehind(WordRun right, SentenceState state)
    {
        var last = right.LastIndexOfOther(WordClass.Filler, right.Count);
        var first = right.IndexOfOther(WordClass.Filler, 0);
        if (last < 0 || last > LongestCause || !right[last].Is(WordClass.Outcome) || right.Classes.HasAny(s_others))
            return null;
        var cause = right[first].Is(WordClass.Application) ? first + 1 : 0;
        return cause < last && right[cause].Entry is { Class: WordClass.Filler, Text: "因" or "因为" or "由于" or "鉴于" } && TopicFinder.Find(right.Between(last, last + 1), state) is { } outcome
            ? outcome with { IsAtMost = true }
            : null;
    }
}
