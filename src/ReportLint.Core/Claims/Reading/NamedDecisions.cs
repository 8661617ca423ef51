using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>行政许可方面，作出决定87件: which decisions they are, the clause before says.</summary>
internal static class NamedDecisions
{
    private static readonly WordClasses s_made = WordClasses.Any(WordClass.Filler, WordClass.Handle, WordClass.Done, WordClass.DecisionVerb, WordClass.ThisYear, WordClass.Year, WordClass.Sum);

    private static readonly WordClasses s_aspect = WordClasses.Any(WordClass.Decision, WordClass.Noise, WordClass.Filler, WordClass.Unknown, WordClass.OtherVerb);

    private static readonly IReadOnlyList<string> s_licensing = ["disclosure.licensing"];

    /// <summary>The decisions that <paramref name="words"/>, a clause without a figure, name; null where they name none.</summary>
    public static IReadOnlyList<string>? In(WordRun words) => !words.Classes.AreWithin(s_aspect) ? null
        : words.First(WordClass.Decision) is { Entry: { } decision } ? decision.Targets
        : words.Exists(word => word is { Class: WordClass.Noise, Entry.Text: "行政许可事项" or "许可事项" }) ? s_licensing
        : null;

    /// <summary>What a number counts behind nothing but 作出决定; null where no decisions were named.</summary>
    public static ClaimTopic? Of(WordRun left, SentenceState state) =>
        state.Antecedents.Decisions is { Count: > 0 } named && left.Classes.AreWithin(s_made) && left.Exists(IsDecision) && state.List.Listed.Count == 0
            ? new ClaimTopic(ClaimKind.Decision, named, []) { IsLikely = true }
            : null;

    private static bool IsDecision(Word word) => word.Entry is { Class: WordClass.Filler, Text: "决定" or "处理决定" };
}
