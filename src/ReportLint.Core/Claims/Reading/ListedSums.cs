using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>收到申请31件，上年结转2件，合计33件: a sum of what the numbers before it counted.</summary>
internal static class ListedSums
{
    private static readonly WordClasses s_requests = WordClasses.Any(WordClass.Filler, WordClass.Application);

    private static readonly WordClasses s_leadsToSum = WordClasses.Any(WordClass.Sum, WordClass.Filler, WordClass.Application);

    /// <summary>收到申请31件，上年结转2件，合计33件.</summary>
    public static ClaimTopic? Of(WordRun left, WordRun right, CountedList list)
    {
        var listed = list.Listed;
        if (!left.Classes.AreWithin(s_leadsToSum) || !(right.Classes.AreWithin(s_requests) || IsToDo(right)) || !left.Exists(IsSaid))
            return null;
        // 直接起诉6件，复议后起诉5件，共11件.
        if (listed.Count > 1 && listed.All(topic => topic is { Kind: ClaimKind.Dispute, IsAtMost: false }))
            return ClaimTopic.Of(ClaimKind.Dispute, [.. listed.SelectMany(topic => topic.Rows).Distinct(StringComparer.Ordinal)]);
        // 予以公开96件，……其他处理7件，总计223件.
        if (listed.Count > 1 && !list.HasGap && left.Has(WordClass.Sum) && listed.All(topic => topic is { Kind: ClaimKind.Outcome, IsAtMost: false, Columns.Count: 0 }))
            return Together([.. listed.SelectMany(topic => topic.Rows).Distinct(StringComparer.Ordinal)]);
        if (list.AddsCarried && listed.Count > 0 && listed[listed.Count - 1] is { Kind: ClaimKind.CarriedOver, Columns.Count: 0, IsAtMost: false })
            return ClaimTopic.Of(ClaimKind.Handled, "requests.received", "requests.carried-over") with { MayBeWhole = true };
        return (listed.Count > 1 && listed[listed.Count - 1] is { Kind: ClaimKind.CarriedOver, Columns.Count: 0 } && listed.Any(topic => topic is { Kind: ClaimKind.Received, Columns.Count: 0, IsAtMost: false }))
            || (listed.Count == 2 && listed[0] is { Kind: ClaimKind.CarriedOver, Columns.Count: 0, IsAtMost: false } && listed[1] is { Kind: ClaimKind.Received, Columns.Count: 0, IsAtMost: false })
            ? ClaimTopic.Of(ClaimKind.Handled, "requests.received", "requests.carried-over")
            : null;
    }

    /// <summary>Beside a group and a row of it, it isn't known of which of them the sum is.</summary>
    private static ClaimTopic? Together(string[] rows) =>
        Array.Exists(rows, row => Array.Exists(rows, group => row.StartsWith(group + ".", StringComparison.Ordinal))) ? null : ClaimTopic.Of(ClaimKind.Outcome, rows) with { MayBeWhole = true };

    /// <summary>合计, 共有: whether <paramref name="word"/> says that a sum follows.</summary>
    public static bool IsSaid(Word word) => word.Is(WordClass.Sum) || word.Entry is { Class: WordClass.Filler, Text: "共" or "共有" or "总共" or "一共" or "总量" or "总数" or "总件数" or "实有" };

    /// <summary>共118件待办: what there was to do, not what is left.</summary>
    private static bool IsToDo(WordRun right) => right.IndexOfOther(WordClass.Filler, 0) is >= 0 and var first && right.IndexOfOther(WordClass.Filler, first + 1) < 0 && right[first].Entry is { Class: WordClass.CarryForward, Text: "待办" or "待办理" or "在办" or "待答复" } or { Class: WordClass.Handle, Target: "due" };
}
