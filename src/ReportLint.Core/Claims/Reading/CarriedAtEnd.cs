using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>收到221件，办结223件，结转7件: what is carried, without a word from or to which year, by what was counted before it.</summary>
internal static class CarriedAtEnd
{
    private static readonly WordClasses s_summed = WordClasses.Any(WordClass.Filler, WordClass.Sum);

    private static readonly WordClasses s_carriedBehind = WordClasses.Any(WordClass.Carry, WordClass.Filler);

    private static readonly WordClasses s_carriedAlone = WordClasses.Any(WordClass.Carry, WordClass.And, WordClass.ThisYear, WordClass.Application);

    /// <summary>收到221件，办结223件，结转7件: behind those that ended, what is carried goes on.</summary>
    public static ClaimTopic? Of(WordRun near, WordRun right, SentenceState state) =>
        // 办结115件，3件结转.
        near.Count == 0 && right.Count > 0 && right[0].Is(WordClass.Carry) && right.Classes.AreWithin(s_carriedBehind) && !state.HasOtherMatter && state.List.Listed.Last is { Kind: ClaimKind.Handled, Columns.Count: 0, IsAtMost: false } ? ClaimTopic.Of(ClaimKind.CarriedForward, "requests.carried-forward") :
        near.Count > 0 && near[0].Is(WordClass.Carry) && near.Classes.AreWithin(s_carriedAlone) && right.Classes.AreWithin(s_summed) && !state.HasOtherMatter && state.List.Listed.Last is { Columns.Count: 0, IsAtMost: false } last
            ? last.Kind == ClaimKind.Handled ? ClaimTopic.Of(ClaimKind.CarriedForward, "requests.carried-forward")
            : last.Kind == ClaimKind.Received && (near.Has(WordClass.And) || near.Count == 1) ? ClaimTopic.Of(ClaimKind.CarriedOver, "requests.carried-over") with { IsEitherWay = true }
            : null
            : null;
}
