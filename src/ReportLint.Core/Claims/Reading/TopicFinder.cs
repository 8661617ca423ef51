using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Understands the words beside a number: what of the form they name.</summary>
internal static class TopicFinder
{
    private static readonly WordClasses s_far = WordClasses.Any(WordClass.Unknown, WordClass.Noise, WordClass.Year, WordClass.NextYear, WordClass.Period, WordClass.Number);

    private static readonly WordClasses s_bare = WordClasses.Any(WordClass.Publish, WordClass.Among, WordClass.And, WordClass.Including);

    private static readonly WordClasses s_fee = WordClasses.Any(WordClass.Fee);

    private static readonly WordClasses s_hasCases = WordClasses.Any(WordClass.Dispute, WordClass.Decision, WordClass.Application);

    private static readonly WordClasses s_decisions = WordClasses.Any(WordClass.Decision, WordClass.Document);

    private static readonly WordClasses s_subjects = WordClasses.Any(WordClass.Decision, WordClass.Document, WordClass.Dispute, WordClass.Money);

    private static readonly WordClasses s_notForm = WordClasses.Any(
        WordClass.OtherMatter, WordClass.PublishedInformation, WordClass.Publish, WordClass.OtherVerb, WordClass.Rate, WordClass.Share);

    private static readonly WordClasses s_kept = WordClasses.Any(WordClass.Carry, WordClass.CarryOver);

    private static readonly WordClasses s_carried = WordClasses.Any(WordClass.Carry, WordClass.CarryOver, WordClass.CarryForward);

    /// <summary>The words that belong to a number before them: those next to it, up to the first that the lexicon does not know, the nearest first.</summary>
    /// <param name="words">The words behind the number.</param>
    public static WordRun NearBehind(WordRun words)
    {
        var near = new WordPicker(words.Count);
        var isDecision = false;
        for (var i = 0; i < words.Count && !s_far.Has(words[i].Class); i++)
        {
            // 357件行政处罚决定全部公示: what is said of all of them doesn't change what they are.
            if (words[i].Is(WordClass.All) && isDecision)
                break;
            isDecision |= s_decisions.Has(words[i].Class);
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
    /// <param name="near">The words.</param>
    /// <param name="isOfCases">Whether other words beside the number say which cases are meant.</param>
    public static WordRun WithoutCases(WordRun near, bool isOfCases = false)
    {
        if (!near.Has(WordClass.OtherMatter) || !(isOfCases || near.Classes.HasAny(s_hasCases)) || !near.Exists(IsCase))
            return near;
        var others = new WordPicker(near.Count);
        foreach (var word in near)
        {
            if (!IsCase(word))
                others.Add(word);
        }
        return others.Picked;
    }

    internal static bool IsCase(Word word) => word is { Class: WordClass.OtherMatter, Entry.Target: "case" };

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
        if (CaseTopics.TryFind(near, state, isPrefixed, out var ofCases))
            return ofCases;
        // 依申请公开政府信息223件，其中公开96件.
        if (near[0].Entry is { Class: WordClass.Publish, Text: "公开" } && near.Classes.AreWithin(s_bare) && state.List.Listed.Last is { Kind: ClaimKind.Received or ClaimKind.Handled or ClaimKind.Outcome, Columns.Count: 0 } && !state.HasOtherMatter && !isPrefixed)
            return ClaimTopic.Of(ClaimKind.Outcome, "requests.outcomes.granted") with { IsSupposed = true };
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
            return OfOthers(OutcomeTopics.WithoutCause(near), state) ? null : OutcomeTopics.Of(near, columns, inTime || isPrefixed);
        // 本年新收和上年结转申请共计230件.
        if (IsNewAndCarriedOver(near))
            return isPrefixed || OfOthers(near, state) ? null : new ClaimTopic(ClaimKind.Handled, ["requests.received", "requests.carried-over"], columns, inTime);
        // 待答复的申请总数47件: what there was to do.
        if (near.First(WordClass.CarryForward) is { Entry: { } due } && due.Text[0] == '待' && near.Exists(word => word.Is(WordClass.Sum) || word is { Class: WordClass.Application, Entry.Target: "amount" }))
            return isPrefixed ? null : new ClaimTopic(ClaimKind.Handled, ["requests.received", "requests.carried-over"], columns, inTime) { MayBeWhole = true };
        if (Has(near, WordClass.CarryForward) || Has(near, WordClass.CarryOver))
            return IsCarried(near, state, isPrefixed) ? Carried(near, columns) : null;
        // 制发行政处罚决定书357份.
        if (Has(near, WordClass.Document) || (Has(near, WordClass.DocumentVerb) && !near.Exists(IsDecisionLetter)))
            return isPrefixed || columns.Count > 0 ? null : DocumentTopics.Of(near, state);
        if (Has(near, WordClass.Decision) && state.List.IsBare)
            return isPrefixed || columns.Count > 0 || DecisionTopics.Of(near) is not { } bare ? null : bare with { IsBare = true };
        if (Has(near, WordClass.Decision))
            return isPrefixed || columns.Count > 0 || state.List.Subject is Subject.OtherMatter ? null : DecisionTopics.Of(near);
        return Request(near, columns, inTime, state, isPrefixed);
    }

    private static bool IsNewAndCarriedOver(WordRun near)
    {
        // 新收与结转相加112件.
        if (near.Has(WordClass.Sum) && near.Has(WordClass.Receive) && near.Classes.HasAny(s_kept))
            return true;
        // 新收和上年结转的申请, 上年转来和今年新收的申请.
        var (over, received) = (near.IndexOf(WordClass.CarryOver, 0), near.IndexOf(WordClass.Receive, 0));
        return over >= 0 && received >= 0 && near.Between(Math.Min(over, received), Math.Max(over, received)).Has(WordClass.And);
    }

    private static ClaimTopic Carried(WordRun near, IReadOnlyList<string> columns) => Has(near, WordClass.CarryForward) && !IsOfLastYear(near) && !near.First(s_carried).Is(WordClass.CarryOver)
        ? new ClaimTopic(ClaimKind.CarriedForward, ["requests.carried-forward"], columns)
        // 上年结转申请办结8件: some may not be.
        : new ClaimTopic(ClaimKind.CarriedOver, ["requests.carried-over"], columns, Has(near, WordClass.Done) || Has(near, WordClass.Handle));

    /// <summary>承接上年＋未办结申请9件.</summary>
    private static bool IsOfLastYear(WordRun near) =>
        near.First(WordClass.CarryOver) is { Entry: { } over } && over.Text[over.Text.Length - 1] is '年' or '度' && near.First(WordClass.CarryForward) is { Entry: { } due } && due.Text[0] is '未' or '尚' or '没';

    private static bool IsCarried(WordRun near, SentenceState state, bool isPrefixed) =>
        Has(near, WordClass.Application) || (state.IsAboutRequests && !isPrefixed && !OfOthers(near, state) && !Blocked(near) && !Has(near, WordClass.Decision) && !Has(near, WordClass.Document));

    private static bool IsApproval(Word word) => word is { Class: WordClass.DecisionVerb, Entry: { } entry } && (entry.Text.IndexOf('批') >= 0 || entry.Text.IndexOf('颁') >= 0);

    /// <summary>Whether letters, cases and the like are counted rather than requests.</summary>
    private static bool OfOthers(WordRun near, SentenceState state) =>
        !Has(near, WordClass.Application) && ((state.MayCountOtherMatter && !(state.List.Subject is Subject.None && near.Exists(OutcomeTopics.IsReason))) || Has(near, WordClass.OtherMatter) || Has(near, WordClass.PublishedInformation));

    private static ClaimTopic? Request(WordRun near, IReadOnlyList<string> columns, bool inTime, SentenceState state, bool isPrefixed)
    {
        if (Blocked(near) || Has(near, WordClass.Negation) || Has(near, WordClass.Carry) || Has(near, WordClass.Comparison) || OfOthers(near, state))
            return null;
        // 审批办结227件 are no requests for information.
        if (near.Has(WordClass.DecisionVerb) && near.Count > 1 && !Has(near, WordClass.Application) && near.Exists(IsApproval))
            return null;
        // 自然人申请25件 says what is counted, if not for what they apply.
        var saysRequests = !isPrefixed && near.Exists(word => word.Is(WordClass.Applicant) && word.Entry!.Text.EndsWith("申请", StringComparison.Ordinal));
        if (!Has(near, WordClass.Application) && (isPrefixed && columns.Count == 0 || !(state.IsAboutRequests || state.ApplicantsAt is not null || saysRequests)))
            return null;
        // 当年收到当年办结的申请: some of those received.
        var isOfSameYear = (near.CountOf(WordClass.ThisYear) > 1 || near.Has(WordClass.Receive) || near.IndexOf(WordClass.ThisYear, 0) < Math.Max(near.IndexOf(WordClass.Handle, 0), near.IndexOf(WordClass.Done, 0))) && near.Exists(word => word.Is(WordClass.ThisYear) && word.Entry!.Text[0] == '当') && (Has(near, WordClass.Done) || Has(near, WordClass.Handle));
        // 对收到的申请逐件答复.
        var isDealtWith = near[0].Class is WordClass.Handle or WordClass.Done && near.IndexOf(WordClass.Application, 0) is > 0 and var noun && noun < near.IndexOf(WordClass.Receive, 0);
        if (Has(near, WordClass.Receive) && !isDealtWith)
            // 当面收到18件 came by one way.
            return isPrefixed ? null : new ClaimTopic(ClaimKind.Received, ["requests.received"], columns, isOfSameYear || (inTime && !Has(near, WordClass.Channel)));
        inTime |= isOfSameYear;
        // 全年应当办理申请230件: what came in and what was left, or what was ended of it.
        if (near.Exists(word => word is { Class: WordClass.Handle, Entry.Target: "due" } or { Class: WordClass.Application, Entry.Target: "both" }))
            return new ClaimTopic(ClaimKind.Handled, ["requests.received", "requests.carried-over"], columns, isPrefixed) { MayBeWhole = true };
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
        // 已办出664件: verbs of decisions, where requests alone are spoken of.
        if (near.Count == 1 && near[0] is { Class: WordClass.DecisionVerb, Entry: { } made } && made.Text[0] == '办' && state.List.Listed.Last is { Kind: ClaimKind.Received or ClaimKind.CarriedOver or ClaimKind.Handled })
            return ClaimTopic.Of(ClaimKind.Handled, "requests.outcomes.total");
        return columns.Count > 0 && !state.List.IsAboutSome ? new ClaimTopic(ClaimKind.Applicant, state.Antecedents.Requests?.Rows ?? ["requests.received"], columns, isPrefixed) { IsLikely = saysRequests && !state.IsAboutRequests } : null;
    }

    private static bool NamesFee(Word word) => word.Is(WordClass.FeeField) && word.Entry!.Text.IndexOf("信息处理费", StringComparison.Ordinal) >= 0 || (word.Is(WordClass.FeeField) && word.Entry!.Text.IndexOf("通知", StringComparison.Ordinal) >= 0);

    private static bool IsDecisionLetter(Word word) => word.Is(WordClass.Decision) && word.Entry!.Text.EndsWith("书", StringComparison.Ordinal);

    /// <summary>Whether the words count something that the form does not.</summary>
    internal static bool Blocked(WordRun near) => near.Classes.HasAny(s_notForm);

    private static bool Has(WordRun words, WordClass wordClass) => words.Has(wordClass);
}
