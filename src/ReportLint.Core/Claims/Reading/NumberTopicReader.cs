using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Finds out what a number counts, from the words around it.</summary>
internal sealed class NumberTopicReader(SettingReader setting)
{
    private readonly BetweenYears _betweenYears = new(setting);

    private static readonly WordClasses s_cases = WordClasses.Any(WordClass.Dispute, WordClass.DisputeResult);

    private static readonly WordClasses s_leads = WordClasses.Any(WordClass.And, WordClass.Among, WordClass.All, WordClass.Application, WordClass.Including, WordClass.ThisYear);

    private static readonly WordClasses s_ended = WordClasses.Any(WordClass.Handle, WordClass.Done);

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
        if (_betweenYears.Of(left, right) is { } carried)
            return TopicMeasures.Fit(new ClaimTopic(carried, [carried == ClaimKind.CarriedOver ? "requests.carried-over" : "requests.carried-forward"], state.Antecedents.OuterColumns), number);
        if (EndedOnes.Of(left, right) is { } ended)
            return TopicMeasures.Fit(ended, number);
        if ((TheOthers.Of(left, right, state) ?? ListedSums.Of(left, right, state.List)) is { } ofListed)
            return TopicMeasures.Fit(ofListed, number);
        var after = TopicFinder.WithoutCases(TopicFinder.NearBehind(right.Until(WordClass.And)), near.Classes.HasAny(s_cases));
        // 26件中维持16件: what is behind is said of the next number.
        if (right.Count > 0 && Within.Is(right[0]))
            after = default;
        // 现行有效的128件规范性文件: the number stands between what is done and its noun.
        if (near.Count > 0 && near[0].Is(WordClass.DocumentVerb) && !near.Has(WordClass.Document) && after.Count > 0 && after[0].Is(WordClass.Document))
            (near, after) = (near.Behind(after[0]), default);
        // 规范性文件共计40件现行有效.
        else if (near.Has(WordClass.Document) && !near.Has(WordClass.DocumentVerb) && after.Count > 0 && after[0].Is(WordClass.DocumentVerb) && state.List.IsLastOfClause)
            (near, after) = (near.Behind(after[0]), default);
        // 其余申请中有9件.
        if (Within.IsSaid(left) && left.Has(WordClass.Application) && (StaysOpen.IsRest(left) || left.Exists(TheOthers.IsSaid)))
        {
            state.List.IsAboutSome = true;
            return [];
        }
        if (Within.IsSaid(left))
            near = Within.Lead(near, after, state);
        NamedBefore.Note(near, number.Measure is "件" or "份" or "笔" || FeeAmounts.CountOf(left, right, number) is not null ? after : default, left, right, state);
        var topic = CountsSomethingElse(near, after, number) ? null : TopicFinder.Find(near, state, prefix != PrefixKind.None);
        if (topic is { Kind: not ClaimKind.Applicant } && after.Count > 0 && after[0].Is(WordClass.Dispute) && topic.Kind is ClaimKind.Received)
            topic = TopicFinder.Find(after, state);
        // 本年新收的214件在法定期限内办结: those that ended.
        if (topic is { Kind: ClaimKind.Received, IsAtMost: false } && left.Last.Entry is { Class: WordClass.Filler or WordClass.Receive } which && which.Text.EndsWith("的", StringComparison.Ordinal) && !right.Has(WordClass.All) && right.Classes.HasAny(s_ended))
            topic = topic with { IsAtMost = true };
        if (topic is { Kind: ClaimKind.Outcome })
            topic = Causes.JoinedBefore(topic, near, left);
        var leftIsEmpty = near.Classes.Without(WordClass.OtherUnit).AreWithin(s_leads) && (!near.Has(WordClass.OtherUnit) || !state.Scope.IsOtherUnit || near.TrueForAll(word => !word.Is(WordClass.OtherUnit) || DecidingBodies.CasesOf(word) is not null));
        if (topic is null && leftIsEmpty && Causes.AreJoined(right))
            return left.Exists(IsNotUnderstood) || Causes.Joined(right, state) is not { } causes ? [] : TopicMeasures.Fit(InBrackets(causes, state), number);
        // 其余110件为不予公开、无法提供等: the first of them is not all of them.
        if (topic is null && leftIsEmpty && NounBehind.IsList(right))
            return right.Has(WordClass.AndSoOn) || left.Exists(IsNotUnderstood) || TopicFinder.Find(TopicFinder.NearBehind(right), state) is not { } several ? [] : TopicMeasures.Fit(InBrackets(several with { IsAtMost = true }, state), number);
        if (topic is null && leftIsEmpty && !left.Exists(IsNotUnderstood) && TopicFinder.Find(after, state) is { } behind && !(behind.Kind is ClaimKind.Handled or ClaimKind.Received && (left.Has(WordClass.All) ? right.Until(WordClass.All) : right).Exists(IsNotUnderstood)))
            topic = NounBehind.IsToldBy(right) ? behind with { IsAtMost = true } : behind;
        if (topic is null && leftIsEmpty && !left.Exists(IsNotUnderstood))
            topic = Causes.EndBehind(right, state);
        if (topic is { Kind: ClaimKind.Dispute } && state.List.IsLastOfClause && !(left.Count > 0 && left.Last.Is(WordClass.And) && right.Count > 0 && !right[0].Is(WordClass.DisputeResult)) && CaseResults.Behind(right) is { } result)
            topic = new ClaimTopic(ClaimKind.DisputeResult, topic.Rows, result, topic.IsAtMost);
        // 2022年受理、2023年审结的复议2件; 尚有4件复议、2件诉讼没有审结.
        if (topic is { Kind: ClaimKind.DisputeResult, IsAtMost: false } && ((topic.Columns.Count > 1 && left.Has(WordClass.Receive)) || (left.Count > 0 && left.Last.Is(WordClass.And) && state.List.Listed.Last is { Kind: ClaimKind.Dispute, IsAtMost: true })))
            topic = topic with { IsAtMost = true };
        if (topic is { Kind: ClaimKind.Outcome, Rows.Count: 1 } && topic.Rows[0] is "requests.outcomes.unavailable.unclear" && state.AsksForCorrection(number.Span.End))
            return [];
        topic = InProgress.Of(topic, left, right);
        topic ??= CarriedAtEnd.Of(near, right, state) ?? PredicateBehind.Of(left, after, prefix, state);
        // 年末收到的7件申请尚在办理期内: the predicate says what became of them.
        if (topic is { Kind: ClaimKind.Received or ClaimKind.Handled })
            topic = PredicateBehind.Of(left, after, prefix, state) ?? topic;
        // 年内在手申请共230件.
        if (topic is { Kind: ClaimKind.CarriedForward, IsAtMost: false } && left.Exists(ListedSums.IsSaid) && !left.Exists(IsYearEnd) && near.First(WordClass.CarryForward) is { Entry: { Text: "在手" or "在办" or "待办" or "在手的" or "在办的" or "待办的" } })
            topic = new ClaimTopic(ClaimKind.Handled, ["requests.received", "requests.carried-over"], topic.Columns) { MayBeWhole = true, IsEitherWay = true };
        // 居民提出的申请, 公民、企业的申请 may be all of them.
        if (topic is { Columns.Count: 1 } && near.Exists(People.MayBeAnyone) || topic is { Kind: ClaimKind.Received, Columns.Count: > 1 } && topic.Columns.Contains("natural-person", StringComparer.Ordinal))
            topic = topic! with { MayBeWhole = true };
        // 准许公开66件来自企业的申请: the noun behind tells which.
        if (topic is { Kind: not ClaimKind.Applicant, IsAtMost: false } && NounBehind.TellsWhich(right))
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
        // 信息处理费通知3件中，2件未缴: of the notices.
        if (topic is { Kind: ClaimKind.Outcome, Rows.Count: 1 } && topic.Rows[0] is "requests.outcomes.other.fee-unpaid" && state.SaysFee && !near.Exists(word => word.Entry is { } unpaid && unpaid.Text.IndexOf("期", StringComparison.Ordinal) >= 0))
            return [];
        // 市住建局收取信息处理费480元.
        if (prefix == PrefixKind.OtherUnit && topic is { Kind: ClaimKind.Fee })
            return [];
        // 许可事项，办理决定87件: no requests.
        if (topic is { Kind: ClaimKind.Handled } && left.Count > 0 && left.Last.Entry is { Class: WordClass.Filler, Text: "决定" or "处理决定" } && !left.Has(WordClass.Application))
            topic = NamedDecisions.Of(left, state);
        // 收费通知3件，收到860元.
        if (number.Kind == NumberKind.Money && topic is { Kind: ClaimKind.Received })
            topic = null;
        // 通知缴费5件.
        if (number is { Kind: NumberKind.Count, Measure: "件" or "份" } && topic is { Kind: ClaimKind.Fee, Rows.Count: 1 } && topic.Rows[0] is "fees.noticed" && near[0].Entry is { } told && told.Text.StartsWith("通知", StringComparison.Ordinal))
            topic = ClaimTopic.Of(ClaimKind.Fee, "fees.notices");
        // 对3件申请收取信息处理费.
        if (number.Kind == NumberKind.Count && topic is { Kind: ClaimKind.Fee } && FeeAmounts.CountOf(left, right, number) is { } charged)
            topic = topic.Rows[0] is "fees.notices" && number.Measure is "件" ? topic : charged;
        if (topic is { Kind: ClaimKind.Decision } && left.Exists(Fields.IsExamples))
            topic = topic with { MayBeLess = true };
        if (prefix == PrefixKind.Narrowing && topic is null && near.Count > 0 && near[0].Is(WordClass.Dispute) && near.TrueForAll(word => word.Is(WordClass.Dispute)) && state.DisclosureAt >= left[0].Span.Start && state.DisclosureAt < number.Span.Start)
            topic = TopicFinder.Find(near, state) is { } some ? some with { IsAtMost = true } : null;
        if (prefix != PrefixKind.OtherUnit)
            topic ??= Fields.Of(near, left, state) ?? NamedDecisions.Of(left, state);
        // 复议36件、诉讼29件；已有结论的53件: cases, no requests.
        if (topic is { Kind: ClaimKind.Handled or ClaimKind.Received, IsAtMost: false } && state.TellsOfCases)
            topic = null;
        if (topic is { Kind: ClaimKind.Dispute } && state.TellsOfSomeCases(number.Span.End))
            topic = null;
        topic ??= CaseTopics.Whole(left, right, state) ?? ChargeAmounts.Of(left, number, state) ?? AllRequests.Of(left, right, number, state) ?? FeeAmounts.Of(left, number, state) ?? FeeAmounts.CountOf(left, right, number);
        return topic is null ? [] : TopicMeasures.Fit(InBrackets(topic, state), number);
    }

    private static bool IsYearEnd(Word word) => word.Entry is { Class: WordClass.Filler, Target: "year-end" };

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

    private static bool IsNotUnderstood(Word word) => word.Is(WordClass.Unknown) || word is { Class: WordClass.Noise, Entry.Text: not "其他" };
}
