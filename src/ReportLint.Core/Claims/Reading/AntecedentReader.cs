using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Third pass: notes what clauses and numbers leave for the words behind them: the thing spoken of, the list being read, the brackets that are open.</summary>
/// <remarks>The topics of a number are told to it, since what a number counted decides what the next one may: 行政复议16件，维持9件.</remarks>
internal sealed class AntecedentReader
{
    private static readonly WordClasses s_dealing = WordClasses.Any(WordClass.Receive, WordClass.Handle, WordClass.Done);

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
        state.List.IsWithinSome |= clause.Has(WordClass.Among) && state.List.CountsOnlyCarried;
        if (clause.Classes.HasAny(WordClasses.PartsFollow))
        {
            _whole ??= state.List.Subject;
            (state.List.Whole, state.List.IsInParts) = (state.List.Listed.Last, true);
        }
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
            (state.List.IsWithinSome, state.List.Whole, state.List.IsInParts) = (false, null, false);
        }
        (state.List.CauseBefore, state.List.Cause) = (state.List.Cause ?? state.List.Before, Causes.IsCause(clause) ? clause : null);
        state.List.Before = Causes.MayTellWhich(clause) ? clause : null;
        state.List.IsOfResult |= clause.Has(WordClass.DisputeResult) && !clause.Has(WordClass.Number) && clause.Words.Last.Entry is { Text: "的" };
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
        if (topics.Exists(topic => topic.Kind is ClaimKind.CarriedOver or ClaimKind.CarriedForward))
            list.Carried = mention.Number.Value;
        // 延期办结的18件申请中，予以公开12件.
        list.IsWithinSome |= (list.CountsOnlyCarried || topics.Exists(topic => topic.IsAtMost && ClaimTopics.IsOfRequests(topic))) && isWhole;
        return topics;
    }

    /// <summary>企业提出申请14件，予以公开5件: what became of their requests, or of all.</summary>
    private static IReadOnlyList<ClaimTopic> OfApplicants(Mention mention, IReadOnlyList<ClaimTopic> topics, CountedList list)
    {
        if (list.Listed.Count == 0 && topics.Count == 1 && topics[0] is { Kind: ClaimKind.Applicant or ClaimKind.Received or ClaimKind.Handled, Columns.Count: 1 } && (mention.Left.LastIndexOf(WordClass.Application) > mention.Left.IndexOf(WordClass.Applicant, 0) || mention.Left.Exists(AsksFor)))
            list.Applicants = topics[0].Columns;
        else if (topics.Exists(topic => topic.Kind == ClaimKind.Applicant))
            list.Applicants = [];
        return list.Applicants.Count > 0 && topics.Exists(ClaimTopics.IsOfRequests) ? OfThese(list.Applicants, topics) : topics;
    }

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

    /// <summary>关于某条道路的申请17份, 宅基地类申请22件: what is told of them behind is told of some requests.</summary>
    private static bool CountsSomeRequests(WordRun left, PrefixKind prefix)
    {
        var noun = left.LastIndexOf(WordClass.Application);
        return (prefix == PrefixKind.Narrowing && noun > 1 && left[noun - 1].Entry is { Text: "的" or "类" or "方面" or "领域" } && left[noun - 2].Is(WordClass.Unknown))
            || (left.Count > 1 && left.Last.Entry is { Class: WordClass.Filler, Text: "类申请" });
    }

    private static bool IsForOther(WordRun words, int noun) => noun > 0 && words[noun - 1].Is(WordClass.Unknown);
}
