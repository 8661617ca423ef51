using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Understands the words beside a number: what of the form they name.</summary>
internal static class TopicFinder
{
    private static readonly WordClasses s_far = WordClasses.Any(WordClass.Unknown, WordClass.Noise, WordClass.Year, WordClass.Period, WordClass.Number);

    private const int OutcomesLength = 17;
    private const string Refused = "requests.outcomes.refused.";
    private const string Granted = "requests.outcomes.granted";
    private const string Partially = "requests.outcomes.partially-granted";

    private static readonly WordClasses s_bare = WordClasses.Any(WordClass.Publish, WordClass.Among, WordClass.And, WordClass.Including);

    private static readonly WordClasses s_outcomes = WordClasses.Any(WordClass.Outcome, WordClass.PartOfOutcome);

    private static readonly WordClasses s_fee = WordClasses.Any(WordClass.Fee);

    private static readonly WordClasses s_publishedDocuments = WordClasses.Any(WordClass.Document, WordClass.Publish);

    private static readonly WordClasses s_madeAndPublished = WordClasses.Any(WordClass.Document, WordClass.Publish, WordClass.DocumentVerb);

    private static readonly WordClasses s_newDocuments = WordClasses.Any(WordClass.Document, WordClass.Receive);

    private static readonly WordClasses s_hasCases = WordClasses.Any(WordClass.Dispute, WordClass.Decision, WordClass.Application);

    private static readonly WordClasses s_subjects = WordClasses.Any(WordClass.Decision, WordClass.Document, WordClass.Dispute, WordClass.Money);

    private static readonly WordClasses s_notForm = WordClasses.Any(
        WordClass.OtherMatter, WordClass.PublishedInformation, WordClass.Publish, WordClass.OtherVerb, WordClass.Rate, WordClass.Share);

    private static readonly WordClasses s_carried = WordClasses.Any(WordClass.Carry, WordClass.CarryOver, WordClass.CarryForward);

    private static readonly WordClasses s_ofReviewingBody = WordClasses.Any(
        WordClass.Handle, WordClass.Done, WordClass.OtherVerb, WordClass.DecisionVerb, WordClass.CarryForward, WordClass.Carry, WordClass.Outcome, WordClass.PartOfOutcome, WordClass.Decision, WordClass.Document);

    /// <summary>The words that belong to a number before them: those next to it, up to the first that the lexicon does not know, the nearest first.</summary>
    /// <param name="words">The words behind the number.</param>
    public static WordRun NearBehind(WordRun words)
    {
        var near = new WordPicker(words.Count);
        for (var i = 0; i < words.Count && !s_far.Has(words[i].Class); i++)
        {
            if (!words[i].Is(WordClass.Filler))
                near.Add(words[i]);
        }
        return near.Picked;
    }

    /// <summary>The words that belong to a number behind them: those next to it, back to the last that the lexicon does not know, the nearest first.</summary>
    /// <param name="words">The words before the number.</param>
    public static WordRun NearBefore(WordRun words)
    {
        var near = new WordPicker(words.Count);
        for (var i = words.Count - 1; i >= 0 && !s_far.Has(words[i].Class); i--)
        {
            if (!words[i].Is(WordClass.Filler))
                near.Add(words[i]);
            // 查处案件并作出行政处罚决定357件: another verb begins.
            else if (words[i].Entry!.Text is "并" or "并且" && i + 1 < words.Count && words[i + 1].Entry is { Class: WordClass.Filler, Text: "作出" or "做出" } && words.Between(i, words.Count).Has(WordClass.Decision))
                break;
            // 查办案件作出行政处罚375件.
            else if (words[i].Entry!.Text is "作出" or "做出" && i + 1 < words.Count && words[i + 1].Is(WordClass.Decision) && i > 0 && IsCase(words[i - 1]))
                break;
        }
        return near.Picked;
    }

    /// <summary>行政复议案件 are 行政复议, 投诉举报案件 are something else.</summary>
    public static WordRun WithoutCases(WordRun near)
    {
        if (!near.Has(WordClass.OtherMatter) || !near.Classes.HasAny(s_hasCases) || !near.Exists(IsCase))
            return near;
        var others = new WordPicker(near.Count);
        foreach (var word in near)
        {
            if (!IsCase(word))
                others.Add(word);
        }
        return others.Picked;
    }

    private static bool IsCase(Word word) => word is { Class: WordClass.OtherMatter, Entry.Target: "case" };

    /// <summary>What <paramref name="near"/> (the nearest first) names; null when it is nothing of the form.</summary>
    /// <param name="near">The words, the nearest first.</param>
    /// <param name="state">What earlier words say.</param>
    /// <param name="isPrefixed">Whether something that isn't understood stands before these words, so that they may tell of less or of others.</param>
    public static ClaimTopic? Find(WordRun near, SentenceState state, bool isPrefixed = false)
    {
        if (near.Count == 0)
            return null;
        var columns = near.Targets(WordClass.Applicant);
        var inTime = near.Has(WordClass.OnTime);
        // 涉及行政处罚的申请: the noun behind is what is counted.
        if (near[0].Is(WordClass.Application) && near.Classes.HasAny(s_subjects))
            return null;
        // 胜诉7件，败诉1件: behind lawsuits that were counted.
        if (near.Count == 1 && near[0].Is(WordClass.Defeat) && state.List.Listed.Last is { Kind: ClaimKind.DisputeResult or ClaimKind.Dispute } cases && cases.Rows[0].StartsWith("disputes.litigation", StringComparison.Ordinal))
            return new ClaimTopic(ClaimKind.DisputeResult, cases.Rows, ["corrected"]);
        // 信息公开行政诉讼败诉1件.
        if (near.Count == 2 && near[0].Is(WordClass.Defeat) && near[1].Is(WordClass.Dispute) && state.DisclosureAt >= 0 && !isPrefixed)
            return new ClaimTopic(ClaimKind.DisputeResult, near.Targets(WordClass.Dispute), ["corrected"]);
        // 维持9件，纠正2件，未结4件: cases are still open, not requests.
        if (Has(near, WordClass.CarryForward) && state.TellsOfCases && !Has(near, WordClass.Application))
            return isPrefixed || state.Antecedents.Disputes is not { } open || near.First(WordClass.CarryForward)!.Value.Entry!.Text.IndexOf('未') < 0 ? null : new ClaimTopic(ClaimKind.DisputeResult, open.Rows, ["pending"]);
        if (Has(near, WordClass.DisputeResult) && !Has(near, WordClass.Outcome))
            return isPrefixed ? null : DisputeResult(near, state);
        // 依申请公开政府信息223件，其中公开96件.
        if (near[0].Entry is { Class: WordClass.Publish, Text: "公开" } && near.Classes.AreWithin(s_bare) && state.List.Listed.Last is { Kind: ClaimKind.Received or ClaimKind.Handled or ClaimKind.Outcome, Columns.Count: 0 } && !state.HasOtherMatter && !isPrefixed)
            return ClaimTopic.Of(ClaimKind.Outcome, "requests.outcomes.granted") with { IsSupposed = true };
        // 复议16件，审结12件; 行政许可类复议26件，已办结15件.
        if (near.Count == 1 && near[0].Is(WordClass.Done) && state.TellsOfCases && state.List.Listed.Last is not { Kind: ClaimKind.Dispute } && (state.List.HasUnreadCases || state.List.Listed.Last is { Kind: ClaimKind.DisputeResult }))
            return null;
        if (near.Count == 1 && (near[0].Entry is { Class: WordClass.OtherVerb, Text: "审结" or "结案" } || (near[0].Is(WordClass.Done) && state.TellsOfCases)) && state.List.Listed.Last is { Kind: ClaimKind.Dispute } closed)
            return new ClaimTopic(ClaimKind.DisputeResult, closed.Rows, ["upheld", "corrected", "other"]);
        // 维持9件，撤销2件: one of the ways to correct.
        if (near.Count == 1 && near[0].Entry is { Class: WordClass.OtherVerb, Text: "撤销" } && state.List.Listed.Last is { Kind: ClaimKind.DisputeResult } result)
            return result with { Columns = ["corrected"], IsAtMost = true };
        if (Has(near, WordClass.Dispute))
            return isPrefixed ? null : columns.Count == 0 ? Dispute(near, state) : Dispute(near, state) is { } ofSome ? ofSome with { IsAtMost = true } : null;
        if (Has(near, WordClass.FeeField) && state.List.Listed.Last is { Kind: ClaimKind.Decision, Rows.Count: 1 } listed && listed.Rows[0] is "disclosure.procurement.items")
            return ClaimTopic.Of(ClaimKind.Decision, "disclosure.procurement.amount");
        // 总金额 is of the notices only where they are spoken of.
        if (Has(near, WordClass.FeeField) && (!state.SaysFee || (isPrefixed && !state.SaysProcessingFee && !state.SpeaksOfApplying) || (state.List.IsLastUnknown && !near.Exists(NamesFee))))
            return null;
        if (Has(near, WordClass.FeeField))
            return new ClaimTopic(ClaimKind.Fee, near.Targets(WordClass.FeeField), []);
        // 信息处理费为零.
        if (near.Classes == s_fee && !isPrefixed)
            return ClaimTopic.Of(ClaimKind.Fee, "fees.collected", "fees.noticed");
        if (Has(near, WordClass.Money))
            return Blocked(near) || isPrefixed ? null : ClaimTopic.Of(ClaimKind.Decision, near.Targets(WordClass.Money)[0]);
        if (Has(near, WordClass.Outcome) || Has(near, WordClass.PartOfOutcome))
            return OfOthers(WithoutCause(near), state) ? null : Outcome(near, columns, inTime || isPrefixed);
        // 本年新收和上年结转申请共计230件.
        if (IsNewAndCarriedOver(near))
            return isPrefixed || OfOthers(near, state) ? null : new ClaimTopic(ClaimKind.Handled, ["requests.received", "requests.carried-over"], columns, inTime);
        if (Has(near, WordClass.CarryForward) || Has(near, WordClass.CarryOver))
            return IsCarried(near, state, isPrefixed) ? Carried(near, columns) : null;
        if (Has(near, WordClass.Document) || Has(near, WordClass.DocumentVerb))
            return isPrefixed || columns.Count > 0 ? null : Document(near, state);
        if (Has(near, WordClass.Decision) && state.List.IsBare)
            return isPrefixed || columns.Count > 0 || Decision(near) is not { } bare ? null : bare with { IsBare = true };
        if (Has(near, WordClass.Decision))
            return isPrefixed || columns.Count > 0 || state.List.Subject is Subject.OtherMatter ? null : Decision(near);
        return Request(near, columns, inTime, state, isPrefixed);
    }

    /// <summary>没有这类信息、答复不掌握: behind 、 the outcome is told, before it only the cause.</summary>
    private static WordRun WithoutCause(WordRun near)
    {
        // 档案等信息本局不掌握: the information is what the outcome is told of.
        if (near.Has(WordClass.PublishedInformation) && IsReason(near[0]))
            return near.Between(0, 1);
        var and = near.Has(WordClass.PublishedInformation) && s_outcomes.Has(near[0].Class) ? near.IndexOf(WordClass.And, 0) : -1;
        return and > 0 && and < near.IndexOf(WordClass.PublishedInformation, 0) ? near.Between(0, and) : near;
    }

    private static bool IsNewAndCarriedOver(WordRun near)
    {
        var and = near.Has(WordClass.CarryOver) && near.Has(WordClass.Receive) ? near.IndexOf(WordClass.CarryOver, 0) + 1 : near.Count;
        return and + 1 < near.Count && near[and].Is(WordClass.And) && near[near[and + 1].Is(WordClass.Application) && and + 2 < near.Count ? and + 2 : and + 1].Is(WordClass.Receive);
    }

    private static ClaimTopic Carried(WordRun near, IReadOnlyList<string> columns) => Has(near, WordClass.CarryForward) && !IsOfLastYear(near)
        ? new ClaimTopic(ClaimKind.CarriedForward, ["requests.carried-forward"], columns)
        // 上年结转申请办结8件: some may not be.
        : new ClaimTopic(ClaimKind.CarriedOver, ["requests.carried-over"], columns, Has(near, WordClass.Done) || Has(near, WordClass.Handle));

    /// <summary>承接上年＋未办结申请9件.</summary>
    private static bool IsOfLastYear(WordRun near) =>
        near.First(WordClass.CarryOver) is { Entry: { } over } && over.Text[over.Text.Length - 1] is '年' or '度' && near.First(WordClass.CarryForward) is { Entry: { } open } && open.Text[0] is '未' or '尚' or '没';

    private static bool IsCarried(WordRun near, SentenceState state, bool isPrefixed) =>
        Has(near, WordClass.Application) || (state.IsAboutRequests && !isPrefixed && !OfOthers(near, state) && !Blocked(near) && !Has(near, WordClass.Decision) && !Has(near, WordClass.Document));

    private static ClaimTopic? Decision(WordRun near) =>
        Blocked(near) || Has(near, WordClass.Receive) || Has(near, WordClass.Negation) || near.Classes.HasAny(s_carried) ? null : new ClaimTopic(ClaimKind.Decision, Decisions(near), [], Has(near, WordClass.OnTime));

    /// <summary>作出行政处罚、行政强制决定合计1206件: what is joined is counted together.</summary>
    private static IReadOnlyList<string> Decisions(WordRun near)
    {
        var last = near.IndexOf(WordClass.Decision, 0);
        var first = last;
        while (first + 2 < near.Count && near[first + 1].Is(WordClass.And) && near[first + 2].Is(WordClass.Decision))
            first += 2;
        return first == last ? [near[last].Entry!.Target] : [.. near.Between(last, first + 1).Targets(WordClass.Decision).Reverse()];
    }

    /// <summary>Whether letters, cases and the like are counted rather than requests.</summary>
    private static bool OfOthers(WordRun near, SentenceState state) =>
        !Has(near, WordClass.Application) && ((state.MayCountOtherMatter && !(state.List.Subject is Subject.None && near.Exists(IsReason))) || Has(near, WordClass.OtherMatter) || Has(near, WordClass.PublishedInformation));

    /// <summary>A row below a group of outcomes: only the form divides so.</summary>
    private static bool IsReason(Word word) => word is { Class: WordClass.Outcome, Entry.Targets.Count: 1 } && !IsGroup(word.Entry.Target);

    private static ClaimTopic? Request(WordRun near, IReadOnlyList<string> columns, bool inTime, SentenceState state, bool isPrefixed)
    {
        if (Blocked(near) || Has(near, WordClass.Carry) || Has(near, WordClass.Comparison) || OfOthers(near, state))
            return null;
        // 自然人申请25件 says what is counted, if not for what they apply.
        var saysRequests = !isPrefixed && near.Exists(word => word.Is(WordClass.Applicant) && word.Entry!.Text.EndsWith("申请", StringComparison.Ordinal));
        if (!Has(near, WordClass.Application) && (isPrefixed && columns.Count == 0 || !(state.IsAboutRequests || state.ApplicantsAt is not null || saysRequests)))
            return null;
        // 当年收到当年办结的申请: some of those received.
        var isOfSameYear = near.Has(WordClass.ThisYear) && near.Exists(word => word.Is(WordClass.ThisYear) && word.Entry!.Text[0] == '当') && (Has(near, WordClass.Done) || Has(near, WordClass.Handle));
        if (Has(near, WordClass.Receive))
            // 当面收到18件 came by one way.
            return isPrefixed ? null : new ClaimTopic(ClaimKind.Received, ["requests.received"], columns, isOfSameYear || (inTime && !Has(near, WordClass.Channel)));
        inTime |= isOfSameYear;
        if (Has(near, WordClass.Done) || near.First(WordClass.Handle) is { Entry.Target: "" })
            return new ClaimTopic(ClaimKind.Handled, ["requests.outcomes.total"], columns, inTime || isPrefixed);
        if (Has(near, WordClass.Handle))
            return new ClaimTopic(ClaimKind.Handled, ["requests.outcomes"], columns, inTime || isPrefixed);
        // 对223件申请作出书面答复.
        if (inTime && near.Exists(word => word.Is(WordClass.OnTime) && word.Entry!.Text.EndsWith("答复", StringComparison.Ordinal)))
            return new ClaimTopic(ClaimKind.Handled, ["requests.outcomes.total"], columns, IsAtMost: true);
        // 全年申请总量357件.
        if (near.Exists(word => word is { Class: WordClass.Application, Entry.Target: "amount" }) && columns.Count == 0)
            return isPrefixed ? null : new ClaimTopic(ClaimKind.Received, ["requests.received"], [], inTime);
        return columns.Count > 0 && !state.List.IsAboutSome ? new ClaimTopic(ClaimKind.Applicant, state.Antecedents.Requests?.Rows ?? ["requests.received"], columns, isPrefixed) { IsLikely = saysRequests && !state.IsAboutRequests } : null;
    }

    /// <summary>The reason names the row more exactly than the group: 因属于内部事务信息不予公开.</summary>
    private static ClaimTopic? Outcome(WordRun near, IReadOnlyList<string> columns, bool inTime)
    {
        var named = near.Targets(WordClass.Outcome);
        var parts = near.Targets(WordClass.PartOfOutcome);
        // 第三方不同意公开的4件: why some were refused, not what became of these.
        if (named.Count == 0 && parts.Count > 0 && parts.All(row => row.StartsWith(Refused, StringComparison.Ordinal)))
            return null;
        var all = named.Count == 0 ? parts : parts.Count == 0 ? named : [.. named.Concat(parts).Distinct(StringComparer.Ordinal)];
        var rows = WithoutRepetition(all);
        // Without 和 between them two words are one phrase, and the nearest says what is counted.
        // 因信息不存在等原因无法提供: 等 says that there are more, so that the group is meant.
        if (Has(near, WordClass.AndSoOn) && rows.Count > 1 && rows.All(IsGroup))
            return null;
        if (Has(near, WordClass.AndSoOn) && named.Count > 0)
            rows = [named[0]];
        // 逾期不补正、不再处理的4件: the reason tells which are not pursued.
        else if (parts.Count == 1 && parts[0].StartsWith("requests.outcomes.other.", StringComparison.Ordinal) && near.Exists(IsNotPursued))
            rows = parts;
        // 公开和部分公开的共113件.
        else if (rows.Count == 1 && rows[0] is Partially && IsJoinedWithGranting(near))
            rows = [Granted, Partially];
        else if (rows.Count > 1 && !Has(near, WordClass.And))
            rows = near.First(s_outcomes).Entry!.Targets;
        return new ClaimTopic(ClaimKind.Outcome, rows, columns, inTime || (parts.Count > 0 && !IsRow(rows))) { IsEitherWay = rows.Count == 1 && rows[0] is Granted && near.First(s_outcomes).Entry is { } said && (said.Origin == WordOrigin.Guessed || said.Text[0] is '获' or '得') };
    }

    private static bool IsJoinedWithGranting(WordRun near) =>
        near.IndexOf(WordClass.Outcome, 0) is var at && at + 2 < near.Count && near[at + 1].Is(WordClass.And) && near[at + 2].Entry is { Class: WordClass.Publish, Text: "公开" };

    /// <summary>Whether <paramref name="rows"/> are one row of 其他处理, which its words name as the form does.</summary>
    private static bool IsRow(IReadOnlyList<string> rows) => rows.Count == 1 && rows[0] is "requests.outcomes.other.no-correction" or "requests.outcomes.other.fee-unpaid";

    /// <summary>Whether <paramref name="row"/> is a group of outcomes, none below it: 其余为不予公开、无法提供等.</summary>
    private static bool IsGroup(string row) => row.LastIndexOf('.') == OutcomesLength;

    private static ClaimTopic? Dispute(WordRun near, SentenceState state)
    {
        if (Has(near, WordClass.Defeat) || Has(near, WordClass.Publish) || state.CasesAreOfOthers || !state.IsAboutDisclosure || near[0].Span.End <= state.DisclosureAt || (state.List.HasUnreadCases && state.DisclosureAt < 0))
            return null;
        // A reviewing body counts the cases it handles, not those against it.
        if (near.Classes.HasAny(s_ofReviewingBody))
            return null;
        // All lawsuits of an agency are many; those about information are meant only where that is said, and said once.
        var rows = WithoutRepetition(near.Targets(WordClass.Dispute));
        if (!state.SaysDisclosure && (state.Antecedents.HaveCounted(rows) || IsOfAnyMatter(near)))
            return null;
        if (state.DisclosureAt < 0 && (IsOfAnyMatter(near) || (Has(near, WordClass.OtherUnit) && near.Exists(word => word.Entry is { Class: WordClass.OtherUnit, Target: "region" }))))
            return null;
        return new ClaimTopic(ClaimKind.Dispute, rows, []);
    }

    /// <summary>行政应诉案件 are those against any act of the agency.</summary>
    private static bool IsOfAnyMatter(WordRun near) =>
        near.Exists(word => word is { Class: WordClass.Dispute, Entry.Targets.Count: 1 } && (word.Entry.Text.IndexOf("应诉", StringComparison.Ordinal) >= 0 || word.Entry.Text[0] == '涉'));

    private static ClaimTopic? DisputeResult(WordRun near, SentenceState state)
    {
        var rows = near.Targets(WordClass.Dispute);
        if (rows.Count > 0 && state.List.HasUnreadCases && state.DisclosureAt < 0)
            return null;
        if (rows.Count == 0)
            rows = state.Antecedents.Disputes?.Rows ?? [];
        return rows.Count == 0 || !state.IsAboutDisclosure || state.CasesAreOfOthers || Has(near, WordClass.Applicant) || (Has(near, WordClass.OtherMatter) && near.Exists(word => word.Is(WordClass.OtherMatter) && !IsCase(word))) || Has(near, WordClass.Decision) ? null : new ClaimTopic(ClaimKind.DisputeResult, WithoutRepetition(rows), near.First(WordClass.DisputeResult)!.Value.Entry!.Targets, Has(near, WordClass.OnTime) || Has(near, WordClass.Handle)) { IsEitherWay = !Has(near, WordClass.Dispute) && CountsBothRoutes(rows, state) };
    }

    /// <summary>直接起诉157件、复议后起诉228件，被纠正的共12件: of the last, or of both.</summary>
    private static bool CountsBothRoutes(IReadOnlyList<string> rows, SentenceState state) =>
        rows.Count == 1 && rows[0].StartsWith("disputes.litigation.", StringComparison.Ordinal) && state.List.Listed.Count > 1
        && state.List.Listed.Last is { Kind: ClaimKind.Dispute } && state.List.Listed[state.List.Listed.Count - 2] is { Kind: ClaimKind.Dispute } other && other.Rows[0].StartsWith("disputes.litigation.", StringComparison.Ordinal) && !other.Rows.SequenceEqual(rows, StringComparer.Ordinal);

    private static ClaimTopic? Document(WordRun near, SentenceState state)
    {
        var documents = Has(near, WordClass.Document) ? near.Targets(WordClass.Document) : state.Antecedents.Documents is { Count: > 0 } named ? named : near.Count == 1 ? state.DocumentsBehind : [];
        var verbs = near.Targets(WordClass.DocumentVerb);
        if (documents.Count == 0 || verbs.Count > 1 || Has(near, WordClass.Application) || Has(near, WordClass.Decision))
            return null;
        // 公布规范性文件14件: those of the year, or all that are in force.
        if (verbs.Count == 0)
            return near.Classes.Without(WordClass.OnTime).Without(WordClass.ThisYear) == s_publishedDocuments || IsNewDocument(near) ? new ClaimTopic(ClaimKind.Document, documents, ["published"]) { IsSupposed = true } : null;
        if (!Blocked(near))
            return new ClaimTopic(ClaimKind.Document, documents, verbs);
        return IsMadeAndPublished(near) ? new ClaimTopic(ClaimKind.Document, documents, verbs, IsAtMost: true) : null;
    }

    /// <summary>制定并公开规范性文件14件, 公开本年制发的规范性文件14件.</summary>
    private static bool IsMadeAndPublished(WordRun near) => near.Classes.Without(WordClass.And).Without(WordClass.ThisYear) == s_madeAndPublished
        && (Has(near, WordClass.ThisYear) || near.First(WordClass.DocumentVerb) is { Entry.Target: "in-force" } || (near.First(WordClass.Publish) is { } published && near.First(WordClass.DocumentVerb) is { } made && published.Span.Start - made.Span.End is 0 or 1));

    /// <summary>新增公开规范性文件14件, 规范性文件新增14件.</summary>
    private static bool IsNewDocument(WordRun near) => near.Classes.Without(WordClass.Publish).Without(WordClass.ThisYear) == s_newDocuments && near.First(WordClass.Receive) is { Entry.Text: "新增" };

    private static bool NamesFee(Word word) => word.Is(WordClass.FeeField) && word.Entry!.Text.IndexOf("信息处理费", StringComparison.Ordinal) >= 0 || (word.Is(WordClass.FeeField) && word.Entry!.Text.IndexOf("通知", StringComparison.Ordinal) >= 0);

    private static bool IsNotPursued(Word word) => word.Is(WordClass.Outcome) && word.Entry!.Text.IndexOf("不再", StringComparison.Ordinal) >= 0;

    /// <summary>Whether the words count something that the form does not.</summary>
    private static bool Blocked(WordRun near) => near.Classes.HasAny(s_notForm);

    /// <summary>A route of litigation is a part of all litigation, not a second case.</summary>
    private static IReadOnlyList<string> WithoutRepetition(IReadOnlyList<string> rows)
    {
        if (rows.Count < 2)
            return rows;
        var left = new List<string>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            if (!HoldsRowBelow(rows, rows[i]))
                left.Add(rows[i]);
        }
        return left;
    }

    private static bool HoldsRowBelow(IReadOnlyList<string> rows, string group)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Length > group.Length && rows[i][group.Length] == '.' && rows[i].StartsWith(group, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static bool Has(WordRun words, WordClass wordClass) => words.Has(wordClass);
}
