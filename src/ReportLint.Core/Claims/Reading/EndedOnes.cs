using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>26件办结申请中无法提供的有6件: requests that ended, of which the next number counts some.</summary>
internal static class EndedOnes
{
    private static readonly WordClasses s_fillers = WordClasses.Any(WordClass.Filler);

    private static readonly WordClasses s_ended = WordClasses.Any(WordClass.Handle, WordClass.Done);

    private static readonly WordClasses s_endedOnes = s_ended.With(WordClass.Application).With(WordClass.Filler);

    /// <summary>26件办结申请中无法提供的有6件: the noun behind the number says which they are.</summary>
    public static ClaimTopic? Of(WordRun left, WordRun right)
    {
        var within = 0;
        while (within < right.Count && !Within.Is(right[within]))
            within++;
        if (within < 2 || within == right.Count || !left.Classes.AreWithin(s_fillers))
            return null;
        var noun = right.Between(0, within);
        return noun.Last.Is(WordClass.Application) && noun.Classes.HasAny(s_ended) && noun.Classes.AreWithin(s_endedOnes) && !noun.Exists(IsDue) ? ClaimTopic.Of(ClaimKind.Handled, "requests.outcomes.total") : null;
    }

    /// <summary>应办申请.</summary>
    private static bool IsDue(Word word) => word.Entry is { Class: WordClass.Handle or WordClass.Done } verb && verb.Text[0] is '应' or '待' or '需' or '须' or '在' or '未';
}
