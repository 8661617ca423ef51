using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>今年申请共357件: requests that are counted without a verb, so that all that came in are meant.</summary>
internal static class AllRequests
{
    private static readonly WordClasses s_fillers = WordClasses.Any(WordClass.Filler);

    private static readonly WordClasses s_requests = WordClasses.Any(WordClass.Filler, WordClass.Application);

    private static readonly WordClasses s_leadsToAll = WordClasses.Any(WordClass.Filler, WordClass.ThisYear, WordClass.Year, WordClass.Application, WordClass.Sum, WordClass.And);

    private static readonly WordClasses s_ended = WordClasses.Any(WordClass.Handle, WordClass.Done);

    /// <summary>今年申请共357件, 全年有357件政府信息公开申请: where a sentence counts requests and says no more of them, all that came in are meant.</summary>
    public static ClaimTopic? Of(WordRun left, WordRun right, StatedNumber number, SentenceState state)
    {
        var leads = state.Scope.IsOtherUnit || !left.TrueForAll(IsOwnRegion) ? left.Classes : left.Classes.Without(WordClass.OtherUnit);
        if (state.List.Listed.Count > 0 || state.List.IsLastUnknown || state.HasOtherMatter || state.List.IsAboutSome || !leads.Without(WordClass.All).AreWithin(s_leadsToAll))
            return null;
        var isOfAll = right.Count > 0 && right[0].Is(WordClass.All);
        var isBefore = left.Has(WordClass.Application) && (isOfAll || right.Classes.AreWithin(s_fillers));
        var isBehind = right.Count > 0 && right[0].Is(WordClass.Application) && (right.Classes.AreWithin(s_requests) || (right.Count > 1 && right[1].Is(WordClass.All))) && left.Exists(word => word.Entry is { Text: "有" or "共有" or "共" });
        // 221件申请中，自然人180件.
        var isWhole = leads.Without(WordClass.All).AreWithin(s_fillers) && IsWhole(right);
        // 新收4796件申请, 45件新申请.
        var isNew = leads.AreWithin(s_fillers) && right.Count > 1 && right[0].Entry is { Class: WordClass.Filler, Text: "新" } && right[1].Is(WordClass.Application);
        if (isNew)
            return ClaimTopic.Of(ClaimKind.Received, "requests.received") with { IsAtMost = right.Between(2, right.Count).Classes.HasAny(s_ended) && !right.Has(WordClass.All) };
        return isBefore || isBehind || isWhole ? ClaimTopic.Of(ClaimKind.Received, "requests.received") with { IsSupposed = number.Value != 0 && !(!isWhole && WholeYear.IsSaid(left) && (isBefore || WholeYear.IsPlain(right)) && state.IsAboutDisclosure) } : null;
    }

    /// <summary>申请中, 用户申请当中的.</summary>
    private static bool IsWhole(WordRun right)
    {
        var noun = right.IndexOf(WordClass.Application, 0);
        return noun >= 0 && right.Between(0, noun).Classes.AreWithin(s_fillers) && noun + 1 < right.Count && Within.Is(right[noun + 1]) && (right.Count == noun + 2 || (right.Count == noun + 3 && right[noun + 2].Entry is { Class: WordClass.Filler, Text: "的" }));
    }

    /// <summary>全区共有650件申请, not 向县政府提出的18件申请.</summary>
    private static bool IsOwnRegion(Word word) => !word.Is(WordClass.OtherUnit) || word.Entry is { Target: "region" };
}
