using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>3件不予公开的申请, 66件来自企业的申请: what the words behind a number say of the noun that it counts.</summary>
internal static class NounBehind
{
    private static readonly WordClasses s_which = WordClasses.Any(WordClass.Applicant, WordClass.Unknown, WordClass.Noise, WordClass.Channel);

    /// <summary>3件不予公开的申请 are some of them.</summary>
    public static bool IsToldBy(WordRun right)
    {
        var noun = right.IndexOf(WordClass.Application, 0);
        return noun > 1 && right[noun - 1] is { Class: WordClass.Filler, Entry.Text: "的" } && right[noun - 2].Class is WordClass.Outcome or WordClass.PartOfOutcome;
    }

    /// <summary>110件为不予公开、无法提供等.</summary>
    public static bool IsList(WordRun right)
    {
        var and = right.IndexOf(WordClass.And, 0);
        return and > 0 && and + 1 < right.Count && right[and - 1].Is(WordClass.Outcome) && right[and + 1].Is(WordClass.Outcome);
    }

    /// <summary>66件来自企业的申请: who or how tells which of them.</summary>
    public static bool TellsWhich(WordRun right)
    {
        var noun = right.IndexOf(WordClass.Application, 0);
        return noun > 1 && right[noun - 1].Entry is { Text: "的" } && right.Between(0, noun).Classes.HasAny(s_which);
    }
}
