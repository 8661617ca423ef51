using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Third pass: notes what clauses and numbers leave for the words behind them: the thing spoken of, the list being read, the brackets that are open.</summary>
/// <remarks>The topics of a number are told to it, since what a number counted decides what the next one may: 行政复议16件，维持9件.</remarks>
internal sealed class AntecedentReader
{
    private static readonly WordClasses s_dealing = WordClasses.Any(WordClass.Receive, WordClass.Handle, WordClass.Done);

    private static readonly WordClasses s_decided = WordClasses.Any(WordClass.Filler, WordClass.OtherUnit, WordClass.Dispute, WordClass.DisputeResult, WordClass.ThisYear, WordClass.Year);

    private static readonly WordClasses s_rows = WordClasses.Any(WordClass.Outcome, WordClass.PartOfOutcome, WordClass.Applicant);

    private static readonly WordClasses s_disclosed = WordClasses.Any(WordClass.Decision, WordClass.Document, WordClass.Money);

    private readonly Stack<(int Depth, ClaimTopic? Requests, IReadOnlyList<string> Columns, bool IsOtherUnit)> _outer = new();

    /// <summary>What the whole counts of which the sentence gives the parts.</summary>
    private Subject? _whole;

    /// <summary>Before a sentence.</summary>
    public void Begin()
    {
        _outer.Clear();
        _whole = null;
    }

    /// <summary>Before the words of <paramref name="clause"/> are read.</summary>
    public void Enter(Clause clause, SentenceState state)
    {
        while (_outer.Count > 0 && clause.Depth <= _outer.Peek().Depth)
        {
            (_, state.Antecedents.Requests, _, state.Scope.IsOtherUnit) = _outer.Pop();
            state.List.IsWithinSome = false;
        }
        state.Antecedents.OuterColumns = _outer.Count > 0 ? _outer.Peek().Columns : [];
        state.HasMetOtherMatter |= clause.Has(WordClass.OtherMatter);
        // 上年结转9件，其中……; 涉及征地批复的申请96件，其中…….
        state.List.IsWithinSome |= clause.Has(WordClass.Among) && (state.List.CountsOnlyCarried || state.List.Listed.Last is { Kind: ClaimKind.Handled, IsAtMost: true });
        if (clause.Classes.HasAny(WordClasses.PartsFollow))
        {
            _whole ??= state.List.Subject;
            (state.List.Whole, state.List.IsInParts) = (state.List.Listed.Last, true);
        }
        if (clause.Words.First(WordClass.Money) is { } money && ChargeAmounts.IsNamed(money))
            state.Antecedents.ChargesAt = money.Span.Start;
        if (!clause.Has(WordClass.Number) && NamedDecisions.In(clause.Words) is { } decisions)
            state.Antecedents.Decisions = decisions;
        if (clause.Words.First(WordClass.Document) is { } document)
            state.Antecedents.Documents = document.Entry!.Targets;
    }

    /// <summary>Behind the words of <paramref name="clause"/>.</summary>
    public void Leave(Clause clause, SentenceState state)
    {
        // 许可86件，其中证件40件；处罚15件: a semicolon ends the parts, whatever they are of.
        if (clause.EndsWith is '；' or ';')
        {
            (state.List.Subject, _whole) = (_whole ?? state.List.Subject, null);
            (state.List.IsWithinSome, state.List.CameOneWay, state.List.Whole, state.List.IsInParts, state.List.ResultOfCases) = (false, false, null, false, null);
        }
        state.List.AddsCarried |= clause.Has(WordClass.CarryOver) && clause.Words.Exists(IsAdding);
        state.List.LeavesOut = !clause.Has(WordClass.Number) && SomeRequests.AreLeftOut(clause) && clause.Classes.HasAny(s_rows);
        (state.List.CauseBefore, state.List.Cause) = (state.List.Cause ?? state.List.Before, Causes.IsCause(clause) && !SomeRequests.AreLeftOut(clause) ? clause : null);
        state.List.Applying = !clause.Has(WordClass.Number) && clause.EndsWith is '，' or ',' && clause.Words.Targets(WordClass.Applicant) is { Count: 1 } applying ? applying : [];
        if (clause.Has(WordClass.DisputeResult) && !clause.Has(WordClass.Number) && clause.Words.Last.Entry is { } end && (end.Text[end.Text.Length - 1] == '的' || clause.EndsWith is '：' or ':' || ((clause.Words.Last.Is(WordClass.Dispute) || clause.Words.Last.Entry is { Class: WordClass.OtherMatter, Target: "case" }) && clause.EndsWith is '，' or ',')))
        {
            state.List.IsOfResult = true;
            state.List.ResultOfCases = clause.Classes.AreWithin(s_decided) && clause.Words.Targets(WordClass.DisputeResult) is { Count: 1 } result ? result : null;
        }
        state.List.Before = Causes.MayTellWhich(clause) ? clause : null;
        if (clause.EndsWith is '（' or '(')
            _outer.Push((clause.Depth, state.Antecedents.Requests, state.Antecedents.Columns, state.Scope.IsOtherUnit));
    }

    /// <summary>Notes what a number counts. Nothing is left of <paramref name="topics"/> where only some requests are spoken of.</summary>
    public static IReadOnlyList<ClaimTopic> Note(Mention mention, IReadOnlyList<ClaimTopic> topics, PrefixKind prefix, SentenceState state)
    {
        NoteSubject(mention, topics, prefix, state);
        return NoteListed(mention, topics, state.List);
    }

    /// <summary>Remembers the topics of a number that is compared.</summary>
    public static void Remember(IReadOnlyList<ClaimTopic> topics, Antecedents antecedents)
    {
        for (var i = 0; i < topics.Count; i++)
        {
            antecedents.Remember(topics[i]);
            if (topics[i].Kind == ClaimKind.Dispute)
                antecedents.Count(topics[i].Rows);
            antecedents.Columns = topics[i].Columns;
        }
    }

    private static IReadOnlyList<ClaimTopic> NoteListed(Mention mention, IReadOnlyList<ClaimTopic> topics, CountedList list)
    {
        topics = OfApplicants(mention, topics, list);
        var isWhole = mention.Right.Exists(Within.Is);
        // 评查的19件申请中，予以公开10件: of requests that aren't known.
        list.IsWithinSome |= topics.Count == 0 && isWhole && (mention.Right.Has(WordClass.Application) || mention.Left.IndexOfOther(WordClass.Filler, 0) >= 0);
        // 上年结转9件，予以公开5件、无法提供3件: those are of the same nine.
        if (list.IsWithinSome ? topics.Exists(ClaimTopics.IsOfRequests) : list.CountsOnlyCarried && mention.Number.Value <= list.Carried && topics.Exists(topic => topic.Kind is ClaimKind.Outcome or ClaimKind.Handled))
            return [];
        // 通过信函收到申请31件，办结30件: of those that came so.
        if (topics.Exists(topic => topic.Kind == ClaimKind.Received))
            list.CameOneWay = mention.Left.CountOf(WordClass.Channel) == 1 && !Channels.AreAll(mention.Left);
        else if (list.CameOneWay && topics.Exists(topic => topic.Kind is ClaimKind.Handled or ClaimKind.CarriedForward or ClaimKind.Outcome))
            return [];
        // A second sum is of what stands behind the first.
        list.HasGap |= topics.Count == 0 || (mention.Left.Has(WordClass.Sum) && topics.Exists(topic => topic is { Kind: ClaimKind.Outcome, Rows.Count: > 1 }));
        if (topics.Count == 0)
            list.Listed.Clear();
        else if (list.Listed.Last?.Kind == ClaimKind.Received || list.IsOfNew)
            topics = [.. topics.Select(topic => topic with { IsOfNew = topic.Kind == ClaimKind.Handled })];
        if (list.IsWithinRequests && topics.Exists(topic => topic.Kind is ClaimKind.Dispute or ClaimKind.DisputeResult))
            topics = [.. topics.Select(topic => topic with { IsAtMost = true })];
        list.IsWithinRequests |= isWhole && topics.Exists(ClaimTopics.IsOfRequests);
        list.Listed.Add(topics);
        list.CountsAll |= topics.Exists(topic => topic is { Kind: ClaimKind.Received, IsAtMost: false, Columns.Count: 0 } or { Kind: ClaimKind.Handled, Rows.Count: 2, Columns.Count: 0 });
        if (topics.Exists(topic => topic.Kind is ClaimKind.CarriedOver or ClaimKind.CarriedForward))
            list.Carried = mention.Number.Value;
        // 延期办结的18件申请中，予以公开12件.
        list.IsWithinSome |= (list.CountsOnlyCarried || topics.Exists(topic => topic.IsAtMost && ClaimTopics.IsOfRequests(topic))) && isWhole;
        return topics;
    }

    /// <summary>企业提出申请14件，予以公开5件: what became of their requests, or of all.</summary>
    private static IReadOnlyList<ClaimTopic> OfApplicants(Mention mention, IReadOnlyList<ClaimTopic> topics, CountedList list)
    {
        // 自然人仍占多数，提出申请550件.
        if (list.Applying.Count > 0 && topics.Count == 1 && topics[0] is { Kind: ClaimKind.Received, Columns.Count: 0 })
            return OfThese(list.Applying, topics);
        if (list.Listed.Count == 0 && IsOfApplicants(mention, topics))
            list.Applicants = mention.Left.Targets(WordClass.Applicant);
        else if (topics.Exists(topic => topic.Kind == ClaimKind.Applicant))
            list.Applicants = [];
        return list.Applicants.Count > 0 && topics.Exists(topic => ClaimTopics.IsOfRequests(topic) && topic.Kind != ClaimKind.Received) ? OfThese(list.Applicants, topics) : topics;
    }

    /// <summary>企业提出申请14件, 自然人申请办结98件, 商业企业提出的8件.</summary>
    private static bool IsOfApplicants(Mention mention, IReadOnlyList<ClaimTopic> topics) => mention.Left.Targets(WordClass.Applicant).Count == 1
        && (topics.Count == 0 ? MeasureWords.CountsRequests(mention.Number.Measure)
            : topics.Count == 1 && topics[0] is { Columns.Count: 1 } topic
            && (topic.Kind == ClaimKind.Handled || (topic.Kind is ClaimKind.Applicant or ClaimKind.Received && (mention.Left.LastIndexOf(WordClass.Application) > mention.Left.IndexOf(WordClass.Applicant, 0) || mention.Left.Exists(AsksFor) || mention.Left.Last.Entry is { Text: "提出的" or "提交的" or "所提" or "提出" or "提交" }))));

    private static bool AsksFor(Word word) => word.Is(WordClass.Applicant) && word.Entry!.Text.EndsWith("申请", StringComparison.Ordinal);

    private static IReadOnlyList<ClaimTopic> OfThese(IReadOnlyList<string> applicants, IReadOnlyList<ClaimTopic> topics) =>
        [.. topics.Select(topic => ClaimTopics.IsOfRequests(topic) && topic.Columns.Count == 0 ? topic with { Columns = applicants, IsLikely = true, MayBeWhole = true } : topic)];

    /// <summary>What a number counts, the numbers behind it count as well until another thing is named: 公文126件，其中不予公开84件.</summary>
    private static void NoteSubject(Mention mention, IReadOnlyList<ClaimTopic> topics, PrefixKind prefix, SentenceState state)
    {
        state.List.IsLastUnknown = topics.Count == 0;
        if (topics.Exists(topic => topic.Kind is ClaimKind.Received or ClaimKind.Handled or ClaimKind.CarriedOver or ClaimKind.CarriedForward))
            (state.List.Subject, state.List.IsAboutSome) = (Subject.Requests, false);
        else if (topics.Exists(topic => topic.Kind is ClaimKind.Decision or ClaimKind.Document))
            state.List.Subject = Subject.Disclosure;
        if (topics.Count == 0)
            NoteUnknown(mention, prefix, state);
    }

    private static void NoteUnknown(Mention mention, PrefixKind prefix, SentenceState state)
    {
        var (left, right) = (mention.Left, mention.Right);
        state.List.IsWithinSome |= CountsSomeRequests(left, prefix);
        // 公租房申请367件，正在答复31件; 共有231件商标注册申请，其中34件由商业企业提出: requests for something else.
        if ((prefix == PrefixKind.Narrowing && IsForOther(left, left.LastIndexOf(WordClass.Application))) || IsForOther(right, right.IndexOf(WordClass.Application, 0)))
            state.List.Subject = Subject.OtherMatter;
        // 涉企行政复议10件，其中维持6件: cases that aren't understood, and their results neither.
        if (left.Has(WordClass.Dispute))
            (state.Antecedents.Disputes, state.List.HasUnreadCases, state.List.Subject) = (null, true, Subject.OtherMatter);
        // 两起败诉案件，其中信息公开诉讼1件.
        state.List.IsOfResult |= left.Has(WordClass.Defeat) || right.Has(WordClass.Defeat);
        // 对外作出许可决定2846件，其中当场办结1960件.
        if (left.Classes.HasAny(s_disclosed))
            state.List.Subject = Subject.Disclosure;
        // 食品经营许可一项就作出决定6153件.
        if (mention.Number is { Measure: "项" or "类", Value: 1 } && left.Count > 0 && left.Last.Class is WordClass.Unknown or WordClass.Noise && right.Count > 0)
            state.List.Subject = Subject.OtherMatter;
        // 罚没款36万元 counts nothing.
        if (mention.Number.Kind == NumberKind.Money)
            return;
        if (left.Classes.HasAny(WordClasses.OtherMatters) || (right.IndexOfOther(WordClass.Filler, 0) is >= 0 and var behind && right[behind].IsOtherMatter)
            || (prefix != PrefixKind.None && left.Classes.HasAny(s_dealing)))
        {
            state.List.Subject = Subject.OtherMatter;
        }
        // 向县政府提出的18件申请中，自然人16件: some requests.
        state.List.IsAboutSome |= left.Has(WordClass.Carry) || (left.IndexOfOther(WordClass.Filler, 0) >= 0 && right.IndexOfOther(WordClass.Filler, 0) is >= 0 and var of && right[of].Is(WordClass.Application));
        state.Scope.IsOtherUnit |= prefix == PrefixKind.OtherUnit;
    }

    private static bool IsAdding(Word word) => word.Entry is { Class: WordClass.Filler or WordClass.Including, Text: "加" or "加上" or "再加上" or "算上" or "连同" or "加之" or "计入" or "算在内" or "计算在内" or "算进去" or "计算进去" or "之外" };

    /// <summary>关于某条道路的申请17份, 宅基地类申请22件: what is told of them behind is told of some requests.</summary>
    private static bool CountsSomeRequests(WordRun left, PrefixKind prefix)
    {
        var noun = left.LastIndexOf(WordClass.Application);
        return (prefix == PrefixKind.Narrowing && noun > 1 && left[noun - 1].Entry is { Text: "的" or "类" or "方面" or "领域" } && left[noun - 2].Is(WordClass.Unknown))
            || (left.Count > 1 && left.Last.Entry is { Class: WordClass.Filler, Text: "类申请" });
    }

    private static bool IsForOther(WordRun words, int noun) => noun > 0 && words[noun - 1].Is(WordClass.Unknown);
}
