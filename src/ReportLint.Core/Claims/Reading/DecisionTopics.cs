using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>行政处罚357件, 作出行政处罚、行政强制决定1206件: the decisions that the words beside a number name.</summary>
internal static class DecisionTopics
{
    private static readonly WordClasses s_carried = WordClasses.Any(WordClass.Carry, WordClass.CarryOver, WordClass.CarryForward);

    /// <summary>The decisions that <paramref name="near"/> (the nearest first) names; null where it counts something else.</summary>
    public static ClaimTopic? Of(WordRun near) => Ended(near) is { } ended ? Of(ended) is { } topic ? topic with { IsLikely = true } : null :
        TopicFinder.Blocked(near) || (near.Has(WordClass.Receive) && !near.Has(WordClass.Done)) || near.Has(WordClass.Negation) || near.Classes.HasAny(s_carried) ? null : new ClaimTopic(ClaimKind.Decision, Named(near), [], near.Has(WordClass.OnTime) || near.Exists(IsGranted));

    /// <summary>作出行政处罚、行政强制决定合计1206件: what is joined is counted together.</summary>
    private static IReadOnlyList<string> Named(WordRun near)
    {
        var last = near.IndexOf(WordClass.Decision, 0);
        var first = last;
        while (first + 2 < near.Count && near[first + 1].Is(WordClass.And) && near[first + 2].Is(WordClass.Decision))
            first += 2;
        return first == last ? near[last].Entry!.Targets : [.. near.Between(last, first + 1).Targets(WordClass.Decision).Reverse()];
    }

    /// <summary>行政处罚＋结案, 查办＋行政处罚案件: the words without that verb; null where it isn't said.</summary>
    private static WordRun? Ended(WordRun near) => near.Count < 2 || !near.Has(WordClass.OtherVerb) ? null
        : near[0].Entry is { Class: WordClass.OtherVerb, Text: "结案" or "审结" } && near[1].Is(WordClass.Decision) ? near.Between(1, near.Count)
        : near[near.Count - 1].Entry is { Class: WordClass.OtherVerb, Text: "查办" or "查处" } && near[near.Count - 2].Is(WordClass.Decision) ? near.Between(0, near.Count - 1)
        : null;

    /// <summary>准予许可2800件: others were refused.</summary>
    private static bool IsGranted(Word word) => word is { Class: WordClass.Decision, Entry.Text: "准予许可" or "准予行政许可" or "批准许可" or "批准行政许可" or "作出准予许可" or "作出准予行政许可" };
}
