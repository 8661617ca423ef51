using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Understands the words beside a number that counts reviews and lawsuits, or how they ended.</summary>
internal static class CaseTopics
{
    private static readonly WordClasses s_fillers = WordClasses.Any(WordClass.Filler);

    private static readonly WordClasses s_lost = WordClasses.Any(WordClass.Defeat, WordClass.Dispute, WordClass.OtherUnit);

    private static readonly WordClasses s_ofBody = WordClasses.Any(WordClass.OtherVerb, WordClass.Done, WordClass.All, WordClass.OtherUnit);

    private static readonly char[] s_open = ['未', '待', '没'];

    private static readonly IReadOnlyList<string> s_ended = ["upheld", "corrected", "other"];

    private static readonly WordClasses s_ofReviewingBody = WordClasses.Any(
        WordClass.Handle, WordClass.Done, WordClass.OtherVerb, WordClass.DecisionVerb, WordClass.CarryForward, WordClass.Carry, WordClass.Outcome, WordClass.PartOfOutcome, WordClass.Decision, WordClass.Document);

    /// <summary>Whether <paramref name="near"/> speaks of cases; then also what it names of them, null where that isn't understood.</summary>
    /// <param name="near">The words, the nearest first.</param>
    /// <param name="state">What earlier words say.</param>
    /// <param name="isPrefixed">Whether something that isn't understood stands before these words.</param>
    /// <param name="topic">What is named.</param>
    public static bool TryFind(WordRun near, SentenceState state, bool isPrefixed, out ClaimTopic? topic)
    {
        topic = null;
        // 胜诉7件，败诉1件: behind lawsuits that were counted, or named.
        if (near[0].Is(WordClass.Defeat) && (near.Count == 1 || near[1].Is(WordClass.OtherUnit)) && Suits(state) is { } suits)
            return Is(out topic, new ClaimTopic(ClaimKind.DisputeResult, suits.Rows, ["corrected"]));
        // 信息公开行政诉讼败诉1件.
        if (near.Count > 1 && near.Has(WordClass.Defeat) && near.Has(WordClass.Dispute) && near.Classes.AreWithin(s_lost) && state.DisclosureAt >= 0 && !isPrefixed)
            return Is(out topic, new ClaimTopic(ClaimKind.DisputeResult, near.Targets(WordClass.Dispute), ["corrected"]));
        // 维持9件，纠正2件，未结4件: cases are still open, not requests.
        if (near.Has(WordClass.CarryForward) && state.TellsOfCases && !near.Has(WordClass.Application))
            return Is(out topic, isPrefixed || state.Antecedents.Disputes is not { } open || near.First(WordClass.CarryForward)!.Value.Entry!.Text.IndexOfAny(s_open) < 0 ? null : new ClaimTopic(ClaimKind.DisputeResult, open.Rows, ["pending"]));
        // 维持7件，纠正1件，其他处理2件: of cases, not of requests.
        if (near[0].Entry is { Class: WordClass.Outcome, Target: "requests.outcomes.other" } && near.Count == 1 && state.TellsOfCases && state.List.Listed.Last is { Kind: ClaimKind.DisputeResult } listed)
            return Is(out topic, listed with { Columns = ["other"] });
        if (near.Has(WordClass.DisputeResult) && !near.Has(WordClass.Outcome))
            return Is(out topic, isPrefixed ? null : Result(near, state));
        if (near.Classes.AreWithin(s_ofBody) && TryFindEnded(near[0], state, out topic))
            return true;
        // 维持9件，撤销2件: one of the ways to correct.
        if (near.Count == 1 && near[0].Entry is { Class: WordClass.OtherVerb, Text: "撤销" } && state.List.Listed.Last is { Kind: ClaimKind.DisputeResult } result)
            return Is(out topic, result with { Columns = ["corrected"], IsAtMost = true });
        if (!near.Has(WordClass.Dispute))
            return false;
        return Is(out topic, isPrefixed || Counted(near, state) is not { } counted ? null : near.Exists(word => word is { Class: WordClass.Applicant, Entry.Text: not "公民" }) ? counted with { IsAtMost = true } : counted);
    }

    /// <summary>信息公开行政复议维持率较高，26件中维持16件: the cases that were named before; null where none were.</summary>
    public static ClaimTopic? Whole(WordRun left, WordRun right, SentenceState state) =>
        right.Count > 0 && Within.Is(right[0]) && left.Classes.AreWithin(s_fillers) && right.Has(WordClass.DisputeResult) && state.List.Listed.Count == 0
        && state is { IsAboutDisclosure: true, CasesAreOfOthers: false, List.HasUnreadCases: false, Antecedents.Disputes: { Kind: ClaimKind.Dispute } named } ? named with { IsLikely = true } : null;

    private static bool Is(out ClaimTopic? topic, ClaimTopic? named)
    {
        topic = named;
        return true;
    }

    /// <summary>复议16件，审结12件; not of 行政许可类复议26件，已办结15件.</summary>
    private static bool TryFindEnded(Word word, SentenceState state, out ClaimTopic? topic)
    {
        topic = null;
        var last = state.List.Listed.Last;
        if (word.Is(WordClass.Done) && state.TellsOfCases && last is not { Kind: ClaimKind.Dispute } && (state.List.HasUnreadCases || last is { Kind: ClaimKind.DisputeResult }))
            return true;
        if ((word.Entry is { Class: WordClass.OtherVerb, Text: "审结" or "结案" } || (word.Is(WordClass.Done) && state.TellsOfCases)) && last is { Kind: ClaimKind.Dispute })
            return Is(out topic, new ClaimTopic(ClaimKind.DisputeResult, last.Rows, s_ended));
        return false;
    }

    /// <summary>The lawsuits that were counted last, or that the sentence names; null where neither is.</summary>
    private static ClaimTopic? Suits(SentenceState state) =>
        state.List.Listed.Last is { Kind: ClaimKind.DisputeResult or ClaimKind.Dispute } last ? IsOfSuits(last) ? last : null
        : state.IsAboutDisclosure && !state.List.HasUnreadCases && state.Antecedents.Disputes is { } named && IsOfSuits(named) ? named
        : null;

    private static bool IsRoute(string row) => row.StartsWith("disputes.litigation.", StringComparison.Ordinal);

    private static bool IsOfSuits(ClaimTopic topic) => topic.Rows[0].StartsWith("disputes.litigation", StringComparison.Ordinal);

    private static ClaimTopic? Counted(WordRun near, SentenceState state)
    {
        if (near.Has(WordClass.Defeat) || near.Has(WordClass.Publish) || state.CasesAreOfOthers || !state.IsAboutDisclosure || (near[0].Span.End <= state.DisclosureAt && state.DisclosureAt >= state.List.At && (state.HasParts || !state.CountsByRoute)) || (state.List.HasUnreadCases && state.DisclosureAt < 0))
            return null;
        // A reviewing body counts the cases it handles, not those against it.
        if (near.Classes.HasAny(s_ofReviewingBody))
            return null;
        // All lawsuits of an agency are many; those about information are meant only where that is said, and said once.
        var rows = RowSets.WithoutRepetition(near.Targets(WordClass.Dispute));
        // The nearest was read first.
        if (near.CountOf(WordClass.Dispute) > 1)
            rows = [.. rows.Reverse()];
        if (!state.SaysDisclosure && ((state.Antecedents.HaveCounted(rows) && !state.List.IsInParts) || IsOfAnyMatter(near)))
            return null;
        if (state.DisclosureAt < 0 && ((!state.CountsByRoute && IsOfAnyMatter(near)) || (near.Has(WordClass.OtherUnit) && near.Exists(word => word.Entry is { Class: WordClass.OtherUnit, Target: "region" }))))
            return null;
        return new ClaimTopic(ClaimKind.Dispute, rows, []);
    }

    /// <summary>行政应诉案件 are those against any act of the agency.</summary>
    private static bool IsOfAnyMatter(WordRun near) =>
        near.Exists(word => word is { Class: WordClass.Dispute, Entry.Targets.Count: 1 } && (word.Entry.Text.IndexOf("应诉", StringComparison.Ordinal) >= 0 || word.Entry.Text[0] == '涉'));

    private static ClaimTopic? Result(WordRun near, SentenceState state)
    {
        var rows = near.Targets(WordClass.Dispute);
        if (rows.Count > 0 && state.List.HasUnreadCases && state.DisclosureAt < 0)
            return null;
        if (rows.Count == 0)
            rows = state.Antecedents.Disputes?.Rows ?? [];
        return rows.Count == 0 || !state.IsAboutDisclosure || state.CasesAreOfOthers || near.Has(WordClass.Applicant) || (near.Has(WordClass.OtherMatter) && near.Exists(word => word.Is(WordClass.OtherMatter) && !TopicFinder.IsCase(word))) || near.Has(WordClass.Decision) ? null : new ClaimTopic(ClaimKind.DisputeResult, RowSets.WithoutRepetition(rows), near.First(WordClass.DisputeResult)!.Value.Entry!.Targets, near.Has(WordClass.OnTime) || near.Has(WordClass.Handle)) { IsEitherWay = !near.Has(WordClass.Dispute) && (CountsBothRoutes(rows, state) || (near.Has(WordClass.Sum) && rows.Count == 1 && IsRoute(rows[0]))) };
    }

    /// <summary>直接起诉157件、复议后起诉228件，被纠正的共12件: of the last, or of both.</summary>
    private static bool CountsBothRoutes(IReadOnlyList<string> rows, SentenceState state) =>
        rows.Count == 1 && rows[0].StartsWith("disputes.litigation.", StringComparison.Ordinal) && state.List.Listed.Count > 1
        && state.List.Listed.Last is { Kind: ClaimKind.Dispute } && state.List.Listed[state.List.Listed.Count - 2] is { Kind: ClaimKind.Dispute } other && other.Rows[0].StartsWith("disputes.litigation.", StringComparison.Ordinal) && !other.Rows.SequenceEqual(rows, StringComparer.Ordinal);
}
