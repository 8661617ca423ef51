using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>因属于内部事务信息不予公开: what became of requests, which groups and rows the words beside a number name.</summary>
internal static class OutcomeTopics
{
    private const int OutcomesLength = 17;
    private const string Refused = "requests.outcomes.refused.";
    private const string Granted = "requests.outcomes.granted";
    private const string Partially = "requests.outcomes.partially-granted";

    private static readonly WordClasses s_outcomes = WordClasses.Any(WordClass.Outcome, WordClass.PartOfOutcome);

    /// <summary>没有这类信息、答复不掌握: behind 、 the outcome is told, before it only the cause.</summary>
    public static WordRun WithoutCause(WordRun near)
    {
        // 档案等信息本局不掌握: the information is what the outcome is told of.
        if (near.Has(WordClass.PublishedInformation) && IsReason(near[0]))
            return near.Between(0, 1);
        var and = near.Has(WordClass.PublishedInformation) && s_outcomes.Has(near[0].Class) ? near.IndexOf(WordClass.And, 0) : -1;
        return and > 0 && and < near.IndexOf(WordClass.PublishedInformation, 0) ? near.Between(0, and) : near;
    }

    /// <summary>The reason names the row more exactly than the group: 因属于内部事务信息不予公开.</summary>
    public static ClaimTopic? Of(WordRun near, IReadOnlyList<string> columns, bool inTime)
    {
        var named = near.Targets(WordClass.Outcome);
        var parts = near.Targets(WordClass.PartOfOutcome);
        // 第三方不同意公开的4件: why some were refused, not what became of these.
        if (named.Count == 0 && parts.Count > 0 && parts.All(row => row.StartsWith(Refused, StringComparison.Ordinal)))
            return null;
        var all = named.Count == 0 ? parts : parts.Count == 0 ? named : [.. named.Concat(parts).Distinct(StringComparer.Ordinal)];
        var rows = RowSets.WithoutRepetition(all);
        // Without 和 between them two words are one phrase, and the nearest says what is counted.
        // 因信息不存在等原因无法提供: 等 says that there are more, so that the group is meant.
        if (near.Has(WordClass.AndSoOn) && rows.Count > 1 && rows.All(IsGroup))
            return null;
        if (near.Has(WordClass.AndSoOn) && named.Count > 0)
            rows = [named[0]];
        // 逾期不补正、不再处理的4件: the reason tells which are not pursued.
        else if (parts.Count == 1 && parts[0].StartsWith("requests.outcomes.other.", StringComparison.Ordinal) && near.Exists(IsNotPursued))
            rows = parts;
        // 公开和部分公开的共113件.
        else if (rows.Count == 1 && rows[0] is Partially && IsJoinedWithGranting(near))
            rows = [Granted, Partially];
        else if (rows.Count > 1 && !near.Has(WordClass.And))
            rows = near.First(s_outcomes).Entry!.Targets;
        return new ClaimTopic(ClaimKind.Outcome, rows, columns, inTime || (parts.Count > 0 && !IsRow(rows))) { IsEitherWay = rows.Count == 1 && rows[0] is Granted && near.First(s_outcomes).Entry is { } said && (said.Origin == WordOrigin.Guessed || said.Text[0] is '获' or '得') };
    }

    /// <summary>A row below a group of outcomes: only the form divides so.</summary>
    public static bool IsReason(Word word) => word is { Class: WordClass.Outcome, Entry.Targets.Count: 1 } && !IsGroup(word.Entry.Target);

    private static bool IsJoinedWithGranting(WordRun near) =>
        near.IndexOf(WordClass.Outcome, 0) is var at && at + 2 < near.Count && near[at + 1].Is(WordClass.And) && near[at + 2].Entry is { Class: WordClass.Publish, Text: "公开" };

    /// <summary>Whether <paramref name="rows"/> are one row of 其他处理, which its words name as the form does.</summary>
    private static bool IsRow(IReadOnlyList<string> rows) => rows.Count == 1 && rows[0] is "requests.outcomes.other.no-correction" or "requests.outcomes.other.fee-unpaid";

    /// <summary>Whether <paramref name="row"/> is a group of outcomes, none below it: 其余为不予公开、无法提供等.</summary>
    private static bool IsGroup(string row) => row.LastIndexOf('.') == OutcomesLength;

    private static bool IsNotPursued(Word word) => word.Is(WordClass.Outcome) && word.Entry!.Text.IndexOf("不再", StringComparison.Ordinal) >= 0;
}
