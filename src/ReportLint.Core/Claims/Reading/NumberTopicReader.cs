using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Finds out what a number counts, from the words around it.</summary>
internal sealed class NumberTopicReader(SettingReader setting)
{
    /// <summary>What <paramref name="number"/> counts: nothing that is understood, one thing, or several that are equal.</summary>
    /// <param name="near">The words before it that belong to it, the last one first.</param>
    /// <param name="left">All words before it in its clause, from the number before.</param>
    /// <param name="right">The words behind it, up to the next number.</param>
    /// <param name="number">The number.</param>
    /// <param name="prefix">Whose figures the clause names.</param>
    /// <param name="state">What the sentence said before.</param>
    public IReadOnlyList<ClaimTopic> Read(IReadOnlyList<Word> near, List<Word> left, List<Word> right, StatedNumber number, PrefixKind prefix, SentenceState state)
    {
        if (near.Any(word => word.Is(WordClass.All)) && TopicList.Read(near, state) is { Count: > 1 } each)
            return TopicMeasures.Fit(each, number);
        // 收到申请的6个 are units.
        if (number.Measure is "个" && left.Count > 0 && left[left.Count - 1] is { Entry.Text: "的" })
            return [];
        if (CarriedBetweenYears(left, right) is { } carried)
            return TopicMeasures.Fit([carried with { Columns = state.OuterColumns }], number);
        if ((TheOthers.Of(left, right, state.Listed) ?? InHand(left, right, state.Listed)) is { } ofListed)
            return TopicMeasures.Fit([ofListed], number);
        var after = TopicFinder.WithoutCases(TopicFinder.Near(right.TakeWhile(word => !word.Is(WordClass.And))));
        if (Within.IsSaid(left))
            near = Within.Lead(near, after, state);
        var topic = CountsSomethingElse(near, after, number) ? null : TopicFinder.Find(near, state, prefix != PrefixKind.None);
        if (topic is { Kind: not ClaimKind.Applicant } && after.Count > 0 && after[0].Is(WordClass.Dispute) && topic.Kind is ClaimKind.Received)
            topic = TopicFinder.Find(after, state);
        var leftIsEmpty = near.All(word => word.Class is WordClass.And or WordClass.Among or WordClass.All or WordClass.Application or WordClass.Including);
        if (topic is null && leftIsEmpty && !left.Exists(IsNotUnderstood) && TopicFinder.Find(after, state) is { } behind && !(behind.Kind is ClaimKind.Handled or ClaimKind.Received && right.Exists(IsNotUnderstood)))
            topic = IsNoun(right) ? behind with { IsAtMost = true } : behind;
        // 准许公开66件来自企业的申请: the noun behind tells which.
        if (topic is { Kind: not ClaimKind.Applicant, IsAtMost: false } && IsOfWhich(right))
            topic = topic with { IsAtMost = true };
        if (topic is not null && OnlyNamed.Is(topic, left, state))
            return [];
        topic ??= AllRequests(left, right, number, state);
        return topic is null ? [] : TopicMeasures.Fit([InBrackets(topic, state)], number);
    }

    /// <summary>今年申请共357件, 全年有357件政府信息公开申请: where a sentence counts requests and says no more of them, all that came in are meant.</summary>
    private static ClaimTopic? AllRequests(List<Word> left, List<Word> right, StatedNumber number, SentenceState state)
    {
        if (state.Listed.Count > 0 || state.IsLastUnknown || state.HasOtherMatter || state.IsAboutSome || !left.TrueForAll(word => word.Class is WordClass.Filler or WordClass.ThisYear or WordClass.Year or WordClass.Application))
            return null;
        var isBefore = left.Exists(word => word.Is(WordClass.Application)) && right.TrueForAll(word => word.Is(WordClass.Filler));
        var isBehind = right.Count > 0 && right[0] is { Class: WordClass.Application } && right.TrueForAll(word => word.Class is WordClass.Filler or WordClass.Application) && left.Exists(word => word.Entry is { Text: "有" or "共有" or "共" });
        return isBefore || isBehind ? ClaimTopic.Of(ClaimKind.Received, "requests.received") with { IsSupposed = number.Value != 0 } : null;
    }

    /// <summary>收到申请31件，上年结转2件，合计33件.</summary>
    private static ClaimTopic? InHand(List<Word> left, List<Word> right, IReadOnlyList<ClaimTopic> listed)
    {
        if (!left.Exists(word => word.Is(WordClass.Sum)) || !left.All(word => word.Class is WordClass.Sum or WordClass.Filler or WordClass.Application) || right.Exists(word => !word.Is(WordClass.Filler)))
            return null;
        return listed.Count > 1 && listed[listed.Count - 1] is { Kind: ClaimKind.CarriedOver, Columns.Count: 0 } && listed.Any(topic => topic is { Kind: ClaimKind.Received, Columns.Count: 0, IsAtMost: false })
            ? ClaimTopic.Of(ClaimKind.Handled, "requests.received", "requests.carried-over")
            : null;
    }

    /// <summary>自然人申请12件（含上年结转3件）: what stands in the brackets is about the same applicants.</summary>
    private static ClaimTopic InBrackets(ClaimTopic topic, SentenceState state) =>
        topic is { Columns.Count: 0, Kind: ClaimKind.Received or ClaimKind.CarriedOver or ClaimKind.CarriedForward or ClaimKind.Handled or ClaimKind.Outcome } ? topic with { Columns = state.OuterColumns } : topic;

    /// <summary>收到信访件7件, 收到7封来信: the noun says that no request is counted.</summary>
    private static bool CountsSomethingElse(IReadOnlyList<Word> near, IReadOnlyList<Word> after, StatedNumber number)
    {
        if (number.Value != 0 && near.Any(word => word.Is(WordClass.Dispute)) && near.Any(word => word.IsOtherMatter))
            return true;
        var first = after.Count > 0 ? after[0].Class : WordClass.Filler;
        return first is WordClass.OtherMatter or WordClass.PublishedInformation or WordClass.Document or WordClass.Decision or WordClass.Rate
            || (near.Count > 0 && near[0].Class is WordClass.OtherMatter or WordClass.PublishedInformation);
    }

    /// <summary>3件不予公开的申请 are some of them.</summary>
    private static bool IsNoun(List<Word> right)
    {
        var noun = right.FindIndex(word => word.Is(WordClass.Application));
        return noun > 1 && right[noun - 1] is { Class: WordClass.Filler, Entry.Text: "的" } && right[noun - 2].Class is WordClass.Outcome or WordClass.PartOfOutcome;
    }

    private static bool IsOfWhich(List<Word> right)
    {
        var noun = right.FindIndex(word => word.Is(WordClass.Application));
        return noun > 1 && right[noun - 1].Entry is { Text: "的" } && right.FindIndex(0, noun, word => word.Class is WordClass.Applicant or WordClass.Unknown or WordClass.Noise or WordClass.Channel) >= 0;
    }

    private static bool IsNotUnderstood(Word word) => word.Is(WordClass.Unknown) || word is { Class: WordClass.Noise, Entry.Text: not "其他" };

    /// <summary>2020年结转3件 in a report of 2021; 3件结转2022年.</summary>
    private ClaimTopic? CarriedBetweenYears(List<Word> left, List<Word> right)
    {
        foreach (var side in new[] { left, right })
        {
            for (var i = 0; i < side.Count; i++)
            {
                if (!side[i].Is(WordClass.Carry))
                    continue;
                if (side.FindIndex(i + 1, word => !word.Is(WordClass.Filler)) is >= 0 and var next && setting.IsYear(side[next], 1))
                    return ClaimTopic.Of(ClaimKind.CarriedForward, "requests.carried-forward");
                if (side.FindLastIndex(i, i + 1, word => !word.Is(WordClass.Filler) && word != side[i]) is >= 0 and var previous && setting.IsYear(side[previous], -1))
                    return ClaimTopic.Of(ClaimKind.CarriedOver, "requests.carried-over");
            }
        }
        // 结转2件至2022年.
        var last = left.FindLastIndex(word => !word.Is(WordClass.Filler));
        var until = right.FindIndex(word => !word.Is(WordClass.Filler));
        return last >= 0 && left[last].Is(WordClass.Carry) && until >= 0 && until + 1 < right.Count && right[until].Is(WordClass.Unknown) && setting.IsYear(right[until + 1], 1)
            ? ClaimTopic.Of(ClaimKind.CarriedForward, "requests.carried-forward")
            : null;
    }
}
