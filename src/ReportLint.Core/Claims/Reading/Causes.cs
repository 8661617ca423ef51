using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Causes in free wording between a number and what became of the requests: 45件申请因客观原因无法提供, 7件因尚未到期结转下年度.</summary>
internal static class Causes
{
    private const int LongestCause = 12;

    private static readonly WordClasses s_others = WordClasses.Any(
        WordClass.OtherMatter, WordClass.PublishedInformation, WordClass.Decision, WordClass.Document, WordClass.Dispute, WordClass.OtherUnit, WordClass.Publish);

    /// <summary>What the words behind a number name at their end, behind a cause; null where it isn't so. Others may have ended so for another cause.</summary>
    public static ClaimTopic? EndBehind(WordRun right, SentenceState state)
    {
        var last = right.LastIndexOfOther(WordClass.Filler, right.Count);
        if (last < 0 || last > LongestCause || !(right[last].Class is WordClass.Outcome or WordClass.CarryForward) || right.Classes.HasAny(s_others))
            return null;
        var cause = right[0].Is(WordClass.Application) ? 1 : 0;
        return cause < last && IsCause(right[cause]) && TopicFinder.Find(right.Between(last, last + 1), state) is { } end ? end with { IsAtMost = true } : null;
    }

    /// <summary>Whether <paramref name="clause"/>, which counts nothing, only gives the cause of what the next one counts: 因信息不掌握，无法提供31件.</summary>
    public static bool IsCause(Clause clause) => clause.EndsWith is '，' or ',' && !clause.Has(WordClass.Number) && (IsCause(clause.Words[0]) || clause.Has(WordClass.PartOfOutcome) || clause.Has(WordClass.Outcome));

    private static bool IsCause(Word word) => word.Entry is { Class: WordClass.Filler, Text: "因" or "因为" or "由于" or "鉴于" };
}
