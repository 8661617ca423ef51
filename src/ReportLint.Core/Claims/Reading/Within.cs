using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>行政复议中9件获维持: the words before the number say of what it is a part, those behind it what it counts.</summary>
internal static class Within
{
    private static readonly WordClasses s_parts = WordClasses.Any(WordClass.Applicant, WordClass.Outcome, WordClass.PartOfOutcome, WordClass.Decision, WordClass.Document, WordClass.CarryOver, WordClass.CarryForward, WordClass.OtherMatter);

    private static readonly WordClasses s_outcomes = WordClasses.Any(WordClass.Outcome, WordClass.PartOfOutcome);

    private static readonly WordClasses s_ends = s_outcomes.With(WordClass.CarryForward).With(WordClass.CarryOver);

    private static readonly WordRun s_otherMatter = new([new Word(WordClass.OtherMatter, default)], 0, 1);

    /// <summary>Whether <paramref name="left"/> ends with 中, or 中有.</summary>
    public static bool IsSaid(WordRun left)
    {
        var last = left.Count - 1;
        while (last > 0 && left[last] is { Class: WordClass.Filler, Entry.Text: "有" or "共有" or "已有" or "已" or "共" or "的" })
            last--;
        return last > 0 && Is(left[last]);
    }

    /// <summary>Whether <paramref name="word"/> says that what follows is told of some of what stands before it: 221件申请中.</summary>
    public static bool Is(Word word) => word.Entry is { Class: WordClass.Filler, Text: "中" or "当中" or "里" or "里面" };

    /// <summary>应办理的申请中有16件还没有补正.</summary>
    private static bool IsDue(Word word) => word is { Class: WordClass.Handle, Entry.Target: "due" };

    /// <summary>What is left of <paramref name="near"/>, the words before the number, to say what it counts.</summary>
    /// <param name="near">The words before the number, the last one first.</param>
    /// <param name="after">The words behind it.</param>
    /// <param name="state">What the sentence said before; learns which cases are spoken of.</param>
    public static WordRun Lead(WordRun near, WordRun after, SentenceState state)
    {
        var rows = near.Targets(WordClass.Dispute);
        if (rows.Count > 0 && after.Has(WordClass.DisputeResult))
            state.Antecedents.Disputes = new ClaimTopic(ClaimKind.Dispute, rows, []);
        // Of some requests, whatever follows is not told of all.
        if (rows.Count > 0)
            return default;
        // 办结的申请里有35件无法提供: what became of them is said behind.
        return near.Classes.HasAny(s_parts) ? s_otherMatter : near.Exists(IsDue) ? default : after.Classes.HasAny(s_ends) ? default : near;
    }
}
