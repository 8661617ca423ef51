using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Fourth pass: finds out what the numbers of a clause count, from the words beside each and from what stands before it.</summary>
/// <param name="topics">Understands the words beside one number.</param>
internal sealed class MentionTopics(NumberTopicReader topics)
{
    private static readonly WordClasses s_items = WordClasses.Any(
        WordClass.Applicant, WordClass.Outcome, WordClass.PartOfOutcome, WordClass.Dispute, WordClass.DisputeResult, WordClass.Decision, WordClass.Document, WordClass.CarryOver, WordClass.CarryForward);

    private static readonly WordClasses s_listed = s_items.With(WordClasses.Any(WordClass.Receive, WordClass.Handle, WordClass.Done, WordClass.Carry));

    private static readonly WordClasses s_made = WordClasses.Any(WordClass.DocumentVerb, WordClass.Document, WordClass.ThisYear, WordClass.Filler, WordClass.And);

    private static readonly WordClasses s_case = WordClasses.Any(WordClass.Dispute, WordClass.Filler);

    /// <summary>What the numbers to come count one by one: 新收、办结分别为.</summary>
    private readonly Queue<ClaimTopic> _listed = new();

    /// <summary>Before a clause with numbers.</summary>
    public void Begin() => _listed.Clear();

    /// <summary>What <paramref name="mention"/> counts; nothing where it isn't understood.</summary>
    public IReadOnlyList<ClaimTopic> Read(Mention mention, PrefixKind prefix, SentenceState state)
    {
        var (left, right) = (mention.Left, mention.Right);
        var found = Find(mention, prefix, state);
        if (state.List.IsLastUnknown && left.Count > 0 && left[0].Is(WordClass.And) && found.Exists(topic => topic.Kind is ClaimKind.Dispute or ClaimKind.Decision or ClaimKind.Document))
            found = [];
        if ((found.Count == 0 || (found.Count == 1 && found[0] is { Kind: ClaimKind.Received, IsAtMost: true } or { Kind: ClaimKind.Received, IsLikely: true } or { Kind: ClaimKind.Received, IsSupposed: true }) || (found.Count == 1 && found[0].Kind == ClaimKind.Received && StaysOpen.CameLate(right))) && mention.GoesOn && StaysOpen.IsRest(left, right) && state is { IsAboutRequests: true, HasOtherMatter: false })
            found = TopicMeasures.Fit(ClaimTopic.Of(ClaimKind.CarriedForward, "requests.carried-forward") with { IsAtMost = !StaysOpen.IsRest(left) && (state.List.Listed.Count > 0 || state.List.IsLastUnknown) }, mention.Number);
        if (found.Count == 0 && StaysOpen.IsLeft(left, right, state.List) && state is { IsAboutRequests: true, HasOtherMatter: false })
            found = TopicMeasures.Fit(ClaimTopic.Of(ClaimKind.CarriedForward, "requests.carried-forward"), mention.Number);
        // 仍有1件行政复议、1件行政诉讼未审结; 经法院判决纠正的，直接起诉12件: only some of the cases.
        if (state.List.ResultOfCases is { } decided && found.Count == 1 && found[0].Kind == ClaimKind.Dispute)
            found = [new ClaimTopic(ClaimKind.DisputeResult, found[0].Rows, decided, found[0].IsAtMost)];
        else if ((left.Exists(IsStill) || state.List.IsOfResult) && found.Exists(topic => topic.Kind == ClaimKind.Dispute))
            found = [.. found.Select(topic => topic with { IsAtMost = true })];
        found = WithResult(found, left, state.List);
        if (MostOf.IsSaid(left))
            found = [.. found.Select(topic => topic with { MayBeWhole = true })];
        if (state.List.LeavesOut)
            found = [.. found.Select(topic => topic with { IsAtMost = topic.IsAtMost || ClaimTopics.IsOfRequests(topic) })];
        if (AreOnlyEnded(left, state.List))
            found = [.. found.Select(topic => topic with { IsAtMost = topic.IsAtMost || topic.Kind == ClaimKind.Received })];
        return found;
    }

    /// <summary>尚未审结的复议47件、诉讼103件; 诉讼被纠正12件，其中直接起诉7件: the result is said once, of each of them.</summary>
    private static IReadOnlyList<ClaimTopic> WithResult(IReadOnlyList<ClaimTopic> found, WordRun left, CountedList list)
    {
        if (found.Count == 1 && found[0] is { Kind: ClaimKind.Dispute } cases
            && (list.Whole is { Kind: ClaimKind.DisputeResult } whole && list.IsInParts && Array.TrueForAll([.. cases.Rows], row => whole.Rows.Any(of => row.StartsWith(of, StringComparison.Ordinal))) ? whole
                : list.ResultBefore is not null && left.Count > 0 && left[0].Is(WordClass.And) ? list.ResultBefore : null) is { } result)
        {
            return [new ClaimTopic(ClaimKind.DisputeResult, cases.Rows, result.Columns, cases.IsAtMost)];
        }
        // 未审结的复议6件，诉讼13件: of those that are open, or of all.
        if (list.ResultBefore is { } open && found.Count == 1 && found[0] is { Kind: ClaimKind.Dispute, IsEitherWay: false } other && left.Classes.AreWithin(s_case))
        {
            list.ResultBefore = null;
            return [other with { Columns = open.Columns, IsEitherWay = true }];
        }
        // 没有结案的103件，分别是直接起诉39件、复议后起诉64件: of those, or of all lawsuits.
        if (found.Count == 1 && found[0] is { Kind: ClaimKind.Dispute, Rows.Count: 1 } routed && routed.Rows[0].StartsWith("disputes.litigation.", StringComparison.Ordinal)
            && list.Listed.Last is { } before && (before is { Kind: ClaimKind.DisputeResult, Rows.Count: 1 } && (before.Rows[0] is "disputes.litigation" || (left.Count > 0 && left[0].Is(WordClass.And) && before.Rows[0].StartsWith("disputes.litigation.", StringComparison.Ordinal))) || before is { Kind: ClaimKind.Dispute, IsEitherWay: true }))
        {
            return left.Has(WordClass.Respectively) ? [new ClaimTopic(ClaimKind.DisputeResult, routed.Rows, before.Columns, routed.IsAtMost)] : [routed with { Columns = before.Columns, IsEitherWay = true }];
        }
        list.ResultBefore = found.Count == 1 && found[0].Kind == ClaimKind.DisputeResult && left.Has(WordClass.Dispute) && left.Has(WordClass.DisputeResult) && left.IndexOf(WordClass.DisputeResult, 0) < left.IndexOf(WordClass.Dispute, 0) ? found[0] : null;
        return found;
    }

    private IReadOnlyList<ClaimTopic> Find(Mention mention, PrefixKind prefix, SentenceState state)
    {
        var left = mention.Left;
        state.List.At = mention.Number.Span.Start;
        if (Changing.IsReached(mention.Own))
            return Changing.Of(mention, state) is { } changed ? TopicMeasures.Fit(changed, mention.Number) : [];
        // 2件维持、1件被纠正: what stands before the 、 belongs to the number before.
        var near = left.Count > 1 && IsJoined(left) ? left.Between(left.LastIndexOf(WordClass.And), left.LastIndexOf(WordClass.And) + 1) : IsAdded(mention, left) ? default : TopicFinder.WithoutCases(TopicFinder.NearBefore(left));
        // 企业和个人分别提出申请29件、84件.
        if (near.Has(WordClass.Respectively) && near.IndexOfOther(WordClass.Application, 0) is > 0 and var named && near[named].Is(WordClass.Respectively))
            near = near.Between(named, near.Count);
        // 维持、纠正各为16件、2件.
        var isRespectively = near.Count > 0 && (near[0].Is(WordClass.Respectively) || IsEach(near[0], mention) || (mention.Remaining > 1 && near.Count > 1 && near.Has(WordClass.And) && near[0].Entry is { Class: WordClass.All, Text: "各为" or "各" }));
        if (isRespectively && prefix != PrefixKind.OtherUnit)
            Enqueue(near.Count == 1 && mention.Named.Count > 0 ? TopicFinder.NearBefore(mention.Named).Behind(near[0]) : near, mention.Remaining, state);
        // 行政复议16件、行政诉讼11件，维持分别为9件、7件: what each is of stands before.
        // 网络、信函、当面分别收到申请74件、32件、9件.
        if ((isRespectively && mention.Remaining > 1 && _listed.Count == 0) || (mention.Remaining > 1 && _listed.Count == 0 && left.Has(WordClass.Respectively) && !left.Until(WordClass.Respectively).Classes.HasAny(s_listed) && !left.Between(left.IndexOf(WordClass.Respectively, 0), left.Count).Classes.HasAny(s_items)) || (left.Has(WordClass.About) && left.Exists(IsAverage)) || IsBefore(left))
            return [];
        // The clause that was taken for what is counted gives no cause besides.
        if (mention.IsAnswer)
            state.List.Cause = Causes.NamesRow(left) ? null : state.List.CauseBefore;
        state.List.IsLastOfClause = mention.Remaining == 1;
        state.List.IsBare = mention.Number.Measure.Length == 0 && (mention.Own.Exists(IsCount) || (mention.Own.Has(WordClass.DocumentVerb) && state.Antecedents.Documents.Count > 0 && mention.Own.Classes.AreWithin(s_made) && (mention.Right.Count == 0 || mention.Right[0].Is(WordClass.And))));
        return _listed.Count > 0 ? [_listed.Dequeue()] : topics.Read(near, left, mention.Right, mention.Number, prefix, state);
    }

    /// <summary>公开、部分公开各96件、17件: one of each; but not 各3件、科研机构2件.</summary>
    private static bool IsEach(Word word, Mention mention) => word.Entry is { Class: WordClass.All, Text: "各" or "各为" } && mention.Remaining > 1 && mention.Right.Count == 1 && mention.Right[0].Is(WordClass.And);

    private void Enqueue(WordRun near, int remaining, SentenceState state)
    {
        var named = TopicList.Read(near, state);
        if (named.Count != remaining || remaining < 2)
            return;
        foreach (var topic in named)
            _listed.Enqueue(topic);
    }

    /// <summary>办结223件，其中上年结转9件、本年新收214件; 办理上年结转的9件、本年新收的214件: of both only those that ended.</summary>
    private static bool AreOnlyEnded(WordRun left, CountedList list) =>
        (list.Whole is { Kind: ClaimKind.Handled } handled && handled.Rows[0] is "requests.outcomes.total")
        || (left.Count > 0 && left[0].Is(WordClass.And) && list.Listed.Last is { Kind: ClaimKind.CarriedOver, IsAtMost: true });

    /// <summary>对96件予以公开、对＋17件部分公开: what stands before the 、 belongs to the number before.</summary>
    private static bool IsJoined(WordRun left)
    {
        var last = left.Last.Entry is { Class: WordClass.Filler, Text: "对" or "将" or "就" or "有" or "另有" or "还有" } ? left.Count - 2 : left.Count - 1;
        return last > 0 && left[last].Is(WordClass.And);
    }

    /// <summary>117件新申请加上1件结转申请: what stands before 加上 is what the number before counts.</summary>
    private static bool IsAdded(Mention mention, WordRun left) =>
        mention.IsBehindNumber && left.Count > 1 && left.Last.Entry is { Class: WordClass.Filler, Text: "加上" or "加" or "再加上" or "连同" or "与" };

    private static bool IsCount(Word word) => word.Entry is { Class: WordClass.Filler, Text: "数量" or "件数" or "总数" or "总件数" } || (word.Entry is { Class: WordClass.DocumentVerb or WordClass.Decision } named && (named.Text.EndsWith("数", StringComparison.Ordinal) || named.Text.EndsWith("数量", StringComparison.Ordinal)));

    /// <summary>尚有4件行政复议.</summary>
    private static bool IsStill(Word word) => word.Entry is { Class: WordClass.Filler, Text: "仍有" or "尚有" };

    /// <summary>人均办理36.8件.</summary>
    private static bool IsAverage(Word word) => word is { Class: WordClass.About, Entry: { } entry } && entry.Text.EndsWith("均", StringComparison.Ordinal);

    /// <summary>由305件降至221件.</summary>
    private static bool IsBefore(WordRun left) => left.Count > 0 && left.Last is { Class: WordClass.Filler, Entry.Text: "由" or "从" };
}
