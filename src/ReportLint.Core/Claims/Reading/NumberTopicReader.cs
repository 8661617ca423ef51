using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Finds out what a number counts, from the words around it.</summary>
internal sealed class NumberTopicReader(SettingReader setting)
{
    private static readonly WordClasses s_fillers = WordClasses.Any(WordClass.Filler);

    private static readonly WordClasses s_requests = WordClasses.Any(WordClass.Filler, WordClass.Application);

    private static readonly WordClasses s_leads = WordClasses.Any(WordClass.And, WordClass.Among, WordClass.All, WordClass.Application, WordClass.Including, WordClass.ThisYear);

    private static readonly WordClasses s_leadsToAll = WordClasses.Any(WordClass.Filler, WordClass.ThisYear, WordClass.Year, WordClass.Application, WordClass.Sum);

    private static readonly WordClasses s_dealing = WordClasses.Any(WordClass.Handle, WordClass.Done, WordClass.CarryForward);

    private static readonly WordClasses s_nextYear = s_dealing.With(WordClass.Year).With(WordClass.Period).With(WordClass.Plan).With(WordClass.Filler).With(WordClass.Application).With(WordClass.OnTime);

    private static readonly WordClasses s_leadsToSum = WordClasses.Any(WordClass.Sum, WordClass.Filler, WordClass.Application);

    private static readonly WordClasses s_carriedAlone = WordClasses.Any(WordClass.Carry, WordClass.And, WordClass.ThisYear, WordClass.Application);

    private static readonly WordClasses s_carriedInto = s_dealing.With(WordClass.Carry).With(WordClass.ThisYear).With(WordClass.LastYear).With(WordClass.Application).With(WordClass.Filler).With(WordClass.OnTime);

    private static readonly WordClasses s_otherKept = WordClasses.OtherMatters.With(WordClass.Decision).With(WordClass.Document).With(WordClass.Dispute).With(WordClass.Money);

    private static readonly WordClasses s_ended = WordClasses.Any(WordClass.Handle, WordClass.Done);

    private static readonly WordClasses s_which = WordClasses.Any(WordClass.Applicant, WordClass.Unknown, WordClass.Noise, WordClass.Channel);

    /// <summary>What <paramref name="number"/> counts: nothing that is understood, one thing, or several that are equal.</summary>
    /// <param name="near">The words before it that belong to it, the last one first.</param>
    /// <param name="left">All words before it in its clause, from the number before.</param>
    /// <param name="right">The words behind it, up to the next number.</param>
    /// <param name="number">The number.</param>
    /// <param name="prefix">Whose figures the clause names.</param>
    /// <param name="state">What the sentence said before.</param>
    public IReadOnlyList<ClaimTopic> Read(WordRun near, WordRun left, WordRun right, StatedNumber number, PrefixKind prefix, SentenceState state)
    {
        if (near.Has(WordClass.All) && TopicList.Read(near, state) is { Count: > 1 } each)
            return TopicMeasures.Fit(each, number);
        // 收到申请的6个 are units.
        if (number.Measure is "个" && left.Count > 0 && left.Last is { Entry.Text: "的" })
            return [];
        if (CarriedBetweenYears(left, right) is { } carried)
            return TopicMeasures.Fit(new ClaimTopic(carried, [carried == ClaimKind.CarriedOver ? "requests.carried-over" : "requests.carried-forward"], state.Antecedents.OuterColumns), number);
        if ((TheOthers.Of(left, right, state) ?? InHand(left, right, state.List)) is { } ofListed)
            return TopicMeasures.Fit(ofListed, number);
        var after = TopicFinder.WithoutCases(TopicFinder.NearBehind(right.Until(WordClass.And)));
        // 现行有效的128件规范性文件: the number stands between what is done and its noun.
        if (near.Count > 0 && near[0].Is(WordClass.DocumentVerb) && !near.Has(WordClass.Document) && after.Count > 0 && after[0].Is(WordClass.Document))
            (near, after) = (near.Behind(after[0]), default);
        if (Within.IsSaid(left))
            near = Within.Lead(near, after, state);
        NoteNamed(near, number.Measure is "件" or "份" or "笔" || FeeAmounts.CountOf(left, right, number) is not null ? after : default, left, right, state);
        var topic = CountsSomethingElse(near, after, number) ? null : TopicFinder.Find(near, state, prefix != PrefixKind.None);
        if (topic is { Kind: not ClaimKind.Applicant } && after.Count > 0 && after[0].Is(WordClass.Dispute) && topic.Kind is ClaimKind.Received)
            topic = TopicFinder.Find(after, state);
        // 本年新收的214件在法定期限内办结: those that ended.
        if (topic is { Kind: ClaimKind.Received, IsAtMost: false } && left.Last.Entry is { Class: WordClass.Filler or WordClass.Receive } which && which.Text.EndsWith("的", StringComparison.Ordinal) && !right.Has(WordClass.All) && right.Classes.HasAny(s_ended))
            topic = topic with { IsAtMost = true };
        // 行政诉讼1件被纠正.
        if (topic is { Kind: ClaimKind.Dispute } && state.List.IsLastOfClause && right.Count > 0 && right[0].Is(WordClass.DisputeResult) && right[0].Entry!.Targets.Count == 1)
            topic = new ClaimTopic(ClaimKind.DisputeResult, topic.Rows, right[0].Entry!.Targets, topic.IsAtMost);
        if (topic is { Kind: ClaimKind.Outcome })
            topic = Causes.JoinedBefore(topic, near, left);
        var leftIsEmpty = near.Classes.AreWithin(s_leads);
        if (topic is null && leftIsEmpty && Causes.AreJoined(right))
            return left.Exists(IsNotUnderstood) || Causes.Joined(right, state) is not { } causes ? [] : TopicMeasures.Fit(InBrackets(causes, state), number);
        // 其余110件为不予公开、无法提供等: the first of them is not all of them.
        if (topic is null && leftIsEmpty && IsListed(right))
            return right.Has(WordClass.AndSoOn) || left.Exists(IsNotUnderstood) || TopicFinder.Find(TopicFinder.NearBehind(right), state) is not { } several ? [] : TopicMeasures.Fit(InBrackets(several with { IsAtMost = true }, state), number);
        if (topic is null && leftIsEmpty && !left.Exists(IsNotUnderstood) && TopicFinder.Find(after, state) is { } behind && !(behind.Kind is ClaimKind.Handled or ClaimKind.Received && right.Exists(IsNotUnderstood)))
            topic = IsNoun(right) ? behind with { IsAtMost = true } : behind;
        if (topic is null && leftIsEmpty && !left.Exists(IsNotUnderstood))
            topic = Causes.EndBehind(right, state);
        if (topic is { Kind: ClaimKind.Outcome, Rows.Count: 1 } && topic.Rows[0] is "requests.outcomes.unavailable.unclear" && state.AsksForCorrection(number.Span.End))
            return [];
        topic = InProgress.Of(topic, left, right);
        topic ??= CarriedAtEnd(near, right, state) ?? PredicateBehind.Of(left, after, prefix, state);
        // 年末收到的7件申请尚在办理期内: the predicate says what became of them.
        if (topic is { Kind: ClaimKind.Received or ClaimKind.Handled })
            topic = PredicateBehind.Of(left, after, prefix, state) ?? topic;
        // 准许公开66件来自企业的申请: the noun behind tells which.
        if (topic is { Kind: not ClaimKind.Applicant, IsAtMost: false } && IsOfWhich(right))
            topic = topic with { IsAtMost = true };
        if (topic is { Kind: ClaimKind.Outcome } && (!topic.IsAtMost || topic.Rows[0] is "requests.outcomes.other") && state.List.Cause is { } cause)
            topic = Causes.Of(topic, cause, near.Count > 0 ? near : after);
        // 涉及商业秘密，经征求意见后不予公开的6件.
        if (topic is { Kind: ClaimKind.Outcome, IsAtMost: false } && state.List.Cause is null && state.List.Before is { } before && Causes.Narrows(before) && left.Count > 0 && left.Last.Entry is { } last && (last.Text[last.Text.Length - 1] is '的' or '者'))
            topic = topic with { IsAtMost = true };
        if (topic is { Kind: ClaimKind.Outcome, IsAtMost: false } && state.List.Cause is null && Causes.FollowsFrom(left))
            topic = topic with { IsAtMost = true };
        if (topic is not null && OnlyNamed.Is(topic, left, right, state))
        {
            // 涉及行政复议16件: where nothing was counted before, the cases themselves may be meant.
            if (topic.Kind != ClaimKind.Dispute || near.Count != left.Count - 1 || state.List.Listed.Count > 0 || state.List.IsLastUnknown || topic.Columns.Count > 0)
                return [];
            topic = topic with { IsSupposed = true };
        }
        // 收费通知3件，收到860元.
        if (number.Kind == NumberKind.Money && topic is { Kind: ClaimKind.Received })
            topic = null;
        // 对3件申请收取信息处理费.
        if (number.Kind == NumberKind.Count && topic is { Kind: ClaimKind.Fee } && FeeAmounts.CountOf(left, right, number) is { } charged)
            topic = topic.Rows[0] is "fees.notices" ? topic : charged;
        topic ??= AllRequests(left, right, number, state) ?? FeeAmounts.Of(left, number, state) ?? FeeAmounts.CountOf(left, right, number);
        return topic is null ? [] : TopicMeasures.Fit(InBrackets(topic, state), number);
    }

    /// <summary>今年申请共357件, 全年有357件政府信息公开申请: where a sentence counts requests and says no more of them, all that came in are meant.</summary>
    private static ClaimTopic? AllRequests(WordRun left, WordRun right, StatedNumber number, SentenceState state)
    {
        if (state.List.Listed.Count > 0 || state.List.IsLastUnknown || state.HasOtherMatter || state.List.IsAboutSome || !left.Classes.AreWithin(s_leadsToAll))
            return null;
        var isOfAll = right.Count > 0 && right[0].Is(WordClass.All);
        var isBefore = left.Has(WordClass.Application) && (isOfAll || right.Classes.AreWithin(s_fillers));
        var isBehind = right.Count > 0 && right[0].Is(WordClass.Application) && (right.Classes.AreWithin(s_requests) || (right.Count > 1 && right[1].Is(WordClass.All))) && left.Exists(word => word.Entry is { Text: "有" or "共有" or "共" });
        // 221件申请中，自然人180件.
        var isWhole = left.Classes.AreWithin(s_fillers) && right.Count == 2 && right[0].Is(WordClass.Application) && right[1].Entry is { Class: WordClass.Filler, Text: "中" or "当中" };
        return isBefore || isBehind || isWhole ? ClaimTopic.Of(ClaimKind.Received, "requests.received") with { IsSupposed = number.Value != 0 && !(!isWhole && WholeYear.IsSaid(left) && (isBefore || WholeYear.IsPlain(right)) && state.IsAboutDisclosure) } : null;
    }

    /// <summary>收到221件，办结223件，结转7件: behind those that ended, what is carried goes on.</summary>
    private static ClaimTopic? CarriedAtEnd(WordRun near, WordRun right, SentenceState state) =>
        near.Count > 0 && near[0].Is(WordClass.Carry) && near.Classes.AreWithin(s_carriedAlone) && right.Classes.AreWithin(s_fillers) && !state.HasOtherMatter && state.List.Listed.Last is { Columns.Count: 0, IsAtMost: false } last
            ? last.Kind == ClaimKind.Handled ? ClaimTopic.Of(ClaimKind.CarriedForward, "requests.carried-forward")
            : last.Kind == ClaimKind.Received && near.Has(WordClass.And) ? ClaimTopic.Of(ClaimKind.CarriedOver, "requests.carried-over") with { IsEitherWay = true }
            : null
            : null;

    /// <summary>Notes the fees that are named, and the body that decided a case where no case was named: 复议机关维持9件.</summary>
    private static void NoteNamed(WordRun near, WordRun after, WordRun left, WordRun right, SentenceState state)
    {
        if ((near.First(WordClass.FeeField) ?? after.First(WordClass.FeeField)) is { } field)
            state.Antecedents.Fees = field.Entry!.Targets;
        else if (near.Has(WordClass.Fee))
            state.Antecedents.Fees = FeeAmounts.Any;
        if (near.Has(WordClass.DisputeResult) && !near.Has(WordClass.Dispute))
            NoteBody(left, state);
        else if (right.Has(WordClass.DisputeResult) && !right.Has(WordClass.Dispute))
            NoteBody(right, state);
    }

    /// <summary>2件被复议纠正、1件被法院纠正: another body decided other cases.</summary>
    private static void NoteBody(WordRun words, SentenceState state)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Entry is { Class: WordClass.Filler, Targets.Count: 1 } body && body.Target.StartsWith("disputes.", StringComparison.Ordinal)
                && !(state.Antecedents.Disputes is { } cases && cases.Rows.All(row => row.StartsWith(body.Target, StringComparison.Ordinal))))
            {
                state.Antecedents.Disputes = ClaimTopic.Of(ClaimKind.Dispute, body.Target);
            }
        }
    }

    /// <summary>收到申请31件，上年结转2件，合计33件.</summary>
    private static ClaimTopic? InHand(WordRun left, WordRun right, CountedList list)
    {
        var listed = list.Listed;
        if (!left.Classes.AreWithin(s_leadsToSum) || !right.Classes.AreWithin(s_fillers) || !left.Exists(IsOfSum))
            return null;
        // 直接起诉6件，复议后起诉5件，共11件.
        if (listed.Count > 1 && listed.All(topic => topic is { Kind: ClaimKind.Dispute, IsAtMost: false }))
            return ClaimTopic.Of(ClaimKind.Dispute, [.. listed.SelectMany(topic => topic.Rows).Distinct(StringComparer.Ordinal)]);
        // 予以公开96件，……其他处理7件，总计223件.
        if (listed.Count > 1 && !list.HasGap && left.Has(WordClass.Sum) && listed.All(topic => topic is { Kind: ClaimKind.Outcome, IsAtMost: false, Columns.Count: 0 }))
            return Together([.. listed.SelectMany(topic => topic.Rows).Distinct(StringComparer.Ordinal)]);
        return (listed.Count > 1 && listed[listed.Count - 1] is { Kind: ClaimKind.CarriedOver, Columns.Count: 0 } && listed.Any(topic => topic is { Kind: ClaimKind.Received, Columns.Count: 0, IsAtMost: false }))
            || (listed.Count == 2 && listed[0] is { Kind: ClaimKind.CarriedOver, Columns.Count: 0, IsAtMost: false } && listed[1] is { Kind: ClaimKind.Received, Columns.Count: 0, IsAtMost: false })
            ? ClaimTopic.Of(ClaimKind.Handled, "requests.received", "requests.carried-over")
            : null;
    }

    /// <summary>Beside a group and a row of it, it isn't known of which of them the sum is.</summary>
    private static ClaimTopic? Together(string[] rows) =>
        Array.Exists(rows, row => Array.Exists(rows, group => row.StartsWith(group + ".", StringComparison.Ordinal))) ? null : ClaimTopic.Of(ClaimKind.Outcome, rows) with { MayBeWhole = true };

    private static bool IsOfSum(Word word) => word.Is(WordClass.Sum) || word.Entry is { Class: WordClass.Filler, Text: "共" or "共有" or "总共" or "一共" or "总量" or "总数" or "总件数" };

    /// <summary>自然人申请12件（含上年结转3件）: what stands in the brackets is about the same applicants.</summary>
    private static ClaimTopic InBrackets(ClaimTopic topic, SentenceState state) =>
        topic is { Columns.Count: 0, Kind: ClaimKind.Received or ClaimKind.CarriedOver or ClaimKind.CarriedForward or ClaimKind.Handled or ClaimKind.Outcome } ? topic with { Columns = state.Antecedents.OuterColumns } : topic;

    /// <summary>收到信访件7件, 收到7封来信: the noun says that no request is counted.</summary>
    private static bool CountsSomethingElse(WordRun near, WordRun after, StatedNumber number)
    {
        if (number.Value != 0 && near.Has(WordClass.Dispute) && near.Classes.HasAny(WordClasses.OtherMatters))
            return true;
        var first = after.Count > 0 ? after[0].Class : WordClass.Filler;
        return first is WordClass.OtherMatter or WordClass.PublishedInformation or WordClass.Document or WordClass.Decision or WordClass.Rate
            || (near.Count > 0 && near[0].IsOtherMatter);
    }

    /// <summary>3件不予公开的申请 are some of them.</summary>
    private static bool IsNoun(WordRun right)
    {
        var noun = right.IndexOf(WordClass.Application, 0);
        return noun > 1 && right[noun - 1] is { Class: WordClass.Filler, Entry.Text: "的" } && right[noun - 2].Class is WordClass.Outcome or WordClass.PartOfOutcome;
    }

    private static bool IsListed(WordRun right)
    {
        var and = right.IndexOf(WordClass.And, 0);
        return and > 0 && and + 1 < right.Count && right[and - 1].Is(WordClass.Outcome) && right[and + 1].Is(WordClass.Outcome);
    }

    private static bool IsOfWhich(WordRun right)
    {
        var noun = right.IndexOf(WordClass.Application, 0);
        return noun > 1 && right[noun - 1].Entry is { Text: "的" } && right.Between(0, noun).Classes.HasAny(s_which);
    }

    private static bool IsNotUnderstood(Word word) => word.Is(WordClass.Unknown) || word is { Class: WordClass.Noise, Entry.Text: not "其他" };

    /// <summary>2020年结转3件 in a report of 2021; 3件结转2022年.</summary>
    private ClaimKind? CarriedBetweenYears(WordRun left, WordRun right)
    {
        if (left.Classes.HasAny(WordClasses.OtherMatters) || right.Classes.HasAny(s_otherKept) || left.Classes.HasAny(s_otherKept) && !left.Has(WordClass.Application))
            return null;
        if ((CarriedBesideYear(left) ?? CarriedBesideYear(right)) is { } carried)
            return carried;
        if (IsForNextYear(right))
            return ClaimKind.CarriedForward;
        // 结转2件至下年度.
        if (left.Has(WordClass.Carry) && right.Count > 0 && right[0].Is(WordClass.CarryForward))
            return ClaimKind.CarriedForward;
        // 结转2件至2022年.
        if (!left.Has(WordClass.Carry) || !right.Has(WordClass.Year))
            return null;
        var last = left.LastIndexOfOther(WordClass.Filler, left.Count);
        var until = right.IndexOfOther(WordClass.Filler, 0);
        return left[last].Is(WordClass.Carry) && until + 1 < right.Count && right[until].Is(WordClass.Unknown) && setting.IsYear(right[until + 1], 1) ? ClaimKind.CarriedForward : null;
    }

    /// <summary>7件在2024年继续办理, 7件将于2024年1月答复.</summary>
    private bool IsForNextYear(WordRun right)
    {
        if (!right.Has(WordClass.Year) || !right.Classes.HasAny(s_dealing) || !right.Classes.AreWithin(s_nextYear))
            return false;
        var year = right.IndexOf(WordClass.Year, 0);
        return setting.IsYear(right[year], 1) && right.CountOf(WordClass.Year) == 1 && !right.Between(0, year).Classes.HasAny(s_dealing);
    }

    /// <summary>上年度有9件申请结转至本年度办理.</summary>
    public static bool IsIntoThisYear(WordRun left, WordRun right) =>
        left.Has(WordClass.LastYear) && right.Has(WordClass.Carry) && right.IndexOfOther(WordClass.Filler, right.IndexOf(WordClass.Carry, 0) + 1) is >= 0 and var into && right[into].Is(WordClass.ThisYear);

    private ClaimKind? CarriedBesideYear(WordRun side)
    {
        if (!side.Has(WordClass.Carry) || !(side.Has(WordClass.Year) || (side.Has(WordClass.ThisYear) && side.Classes.AreWithin(s_carriedInto))))
            return null;
        for (var i = side.IndexOf(WordClass.Carry, 0); i >= 0; i = side.IndexOf(WordClass.Carry, i + 1))
        {
            if (side.IndexOfOther(WordClass.Filler, i + 1) is >= 0 and var next && setting.IsYear(side[next], 1))
                return ClaimKind.CarriedForward;
            // 未办结转入2023年的申请3件.
            if (side.IndexOfOther(WordClass.Filler, i + 1) is >= 0 and var into && (side[into].Is(WordClass.ThisYear) || setting.IsYear(side[into], 0)))
                return ClaimKind.CarriedOver;
            if (side.LastIndexOfOther(WordClass.Filler, i) is >= 0 and var previous && setting.IsYear(side[previous], -1))
                return ClaimKind.CarriedOver;
        }
        return null;
    }
}
