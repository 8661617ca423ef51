using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Causes in free wording between a number and what became of the requests: 45件申请因客观原因无法提供, 7件因尚未到期结转下年度.</summary>
internal static class Causes
{
    private const int LongestCause = 12;

    private const string Outcomes = "requests.outcomes.";

    private static readonly WordClasses s_ends = WordClasses.Any(WordClass.Outcome, WordClass.PartOfOutcome);

    private static readonly WordClasses s_unread = WordClasses.NotUnderstood.With(WordClass.AndSoOn);

    private static readonly WordClasses s_others = WordClasses.Any(
        WordClass.OtherMatter, WordClass.PublishedInformation, WordClass.Decision, WordClass.Document, WordClass.Dispute, WordClass.OtherUnit, WordClass.Publish);

    /// <summary>What the words behind a number name at their end, behind a cause; null where it isn't so. Others may have ended so for another cause.</summary>
    public static ClaimTopic? EndBehind(WordRun right, SentenceState state)
    {
        var last = right.LastIndexOfOther(WordClass.Filler, right.Count);
        if (last < 0 || last > LongestCause || !(right[last].Class is WordClass.Outcome or WordClass.CarryForward) || right.Classes.HasAny(s_others))
            return null;
        var cause = right[0].Is(WordClass.Application) ? 1 : 0;
        return cause < last && IsCause(right[cause]) && TopicFinder.Find(right.Between(last, last + 1), state) is { } end ? end with { IsAtMost = true } : null;
    }

    /// <summary>Whether the words behind a number join several causes: 45件因信息不存在、需要另行制作无法提供.</summary>
    public static bool AreJoined(WordRun right)
    {
        var cause = right.Count > 0 && right[0].Is(WordClass.Application) ? 1 : 0;
        var and = right.IndexOf(WordClass.And, cause);
        // 予以公开12件、部分公开5件: what the next number counts is no cause.
        return and > cause && and < right.Count - 1 && right.Classes.HasAny(s_ends) && (IsCause(right[cause]) || right.Exists(IsOr));
    }

    /// <summary>What the words behind a number name that <see cref="AreJoined"/>: all rows together, or, where a cause isn't understood, the group that they lead to; null where none is named.</summary>
    public static ClaimTopic? Joined(WordRun right, SentenceState state)
    {
        if (!right.Classes.HasAny(s_unread))
            return AtMost(TopicFinder.Find(TopicFinder.NearBehind(right), state));
        var end = right.LastIndexOfOther(WordClass.Filler, right.Count);
        return IsGroup(right[end]) ? AtMost(TopicFinder.Find(right.Between(end, end + 1), state)) : null;
    }

    /// <summary>因属重复申请，不予处理5件: what the cause names tells which of them; where it isn't understood, others may have ended so as well.</summary>
    public static ClaimTopic Of(ClaimTopic topic, Clause cause, WordRun near)
    {
        var named = cause.Words.Targets(WordClass.Outcome);
        var parts = cause.Words.Targets(WordClass.PartOfOutcome);
        var rows = parts.Count == 0 ? named : [.. named.Concat(parts).Distinct(StringComparer.Ordinal)];
        // 本机关不掌握或没有现成信息，最终无法提供的: both, unless there is more that isn't understood.
        var isOpen = cause.Words.Has(WordClass.AndSoOn) || (rows.Count > 1 && cause.Words.Classes.HasAny(s_unread));
        if (isOpen || rows.Count == 0 || topic.Rows.Count != 1 || !rows.All(row => IsRowOf(row, topic.Rows[0], near)))
            return topic with { IsAtMost = true };
        return topic with { Rows = rows, IsAtMost = parts.Count > 0 && !rows[0].StartsWith(Outcomes + "other.", StringComparison.Ordinal) };
    }

    private static bool IsRowOf(string row, string group, WordRun near) => row.StartsWith(group + ".", StringComparison.Ordinal)
        || (near.Count > 0 && near[0].Entry is { } entry && entry.Text.IndexOf("不再", StringComparison.Ordinal) >= 0 && row.StartsWith(Outcomes + "other.", StringComparison.Ordinal));

    /// <summary>信息不存在、涉密载体损毁或者内容不明确无法提供的45件: where causes go on that aren't understood, only the group is meant; null where none is named.</summary>
    public static ClaimTopic? JoinedBefore(ClaimTopic topic, WordRun near, WordRun left)
    {
        var last = left.Count - 1;
        while (last >= 0 && !WordClasses.NotUnderstood.Has(left[last].Class))
            last--;
        var and = last < 0 ? -1 : left.IndexOf(WordClass.And, last + 1);
        if (and < 0 || left.Between(last + 1, and).Classes.HasAny(s_ends))
            return topic;
        return IsGroup(near[0]) ? topic with { Rows = near[0].Entry!.Targets, IsAtMost = true } : null;
    }

    private static ClaimTopic? AtMost(ClaimTopic? topic) => topic is null ? null : topic with { IsAtMost = true };

    /// <summary>Whether <paramref name="word"/> names a whole group of outcomes: 无法提供.</summary>
    private static bool IsGroup(Word word) => word is { Class: WordClass.Outcome, Entry: { Targets.Count: 1 } entry } && entry.Target.IndexOf('.', Outcomes.Length) < 0;

    private static bool IsOr(Word word) => word is { Class: WordClass.And, Entry.Text: "或" or "或者" };

    /// <summary>Whether <paramref name="clause"/>, which counts nothing, only gives the cause of what the next one counts: 因信息不掌握，无法提供31件.</summary>
    public static bool IsCause(Clause clause) => clause.EndsWith is '，' or ',' && !clause.Has(WordClass.Number) && !MostOf.IsSaid(clause.Words) && (IsCause(clause.Words[0]) || clause.Has(WordClass.PartOfOutcome) || clause.Has(WordClass.Outcome) || IsWhich(clause.Words.Last));

    /// <summary>催了仍不补的，22件不再处理: which of them.</summary>
    private static bool IsWhich(Word word) => word.Entry is { } which && which.Text[which.Text.Length - 1] is '的' or '者';

    /// <summary>Whether <paramref name="words"/> name a row of a group, or what was said before by another name: 即部分公开. Then what stands before tells no more.</summary>
    public static bool NamesRow(WordRun words) => words.Count > 0
        && (words[0].Entry is { Text: "即" or "也即" or "也就是" } || words.Exists(word => word is { Class: WordClass.Outcome, Entry.Targets.Count: 1 } && !IsGroup(word)));

    /// <summary>Whether <paramref name="clause"/> says at its beginning that it tells which: 涉及商业秘密.</summary>
    public static bool Narrows(Clause clause) => clause.Words[0].Entry is { Text: "涉及" or "涉" or "关于" or "有关" or "针对" or "属于" or "属" or "因" or "由于" or "就" or "对" };

    /// <summary>Whether <paramref name="clause"/>, of which not all is understood, may tell which of them the next one counts.</summary>
    public static bool MayTellWhich(Clause clause) => clause.EndsWith is '，' or ',' && !clause.Has(WordClass.Number) && !MostOf.IsSaid(clause.Words) && clause.Classes.HasAny(WordClasses.NotUnderstood);

    /// <summary>Whether <paramref name="left"/> begins with a word that makes all before it the cause: 第三方不同意，因而不予公开的2件.</summary>
    public static bool FollowsFrom(WordRun left) => left.Count > 0 && left[0].Entry is { Class: WordClass.Filler, Text: "因而" or "因此" or "由此" or "故此" or "于是" };

    private static bool IsCause(Word word) => word.Entry is { Class: WordClass.Filler, Text: "因" or "因为" or "由于" or "鉴于" };
}
