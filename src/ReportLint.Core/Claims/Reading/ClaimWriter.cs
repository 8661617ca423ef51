using ReportLint.Claims.Words;
using ReportLint.Text;

namespace ReportLint.Claims.Reading;

/// <summary>Last pass: makes claims of what was read, each with the reasons why it was understood so, for the judge.</summary>
internal static class ClaimWriter
{
    /// <summary>The claims of one number; none where it counts nothing.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="mention">The number.</param>
    /// <param name="topics">What it counts, within the scope.</param>
    /// <param name="state">What the sentence says.</param>
    /// <param name="claims">Where they are put.</param>
    public static void Write(Sentence sentence, Mention mention, IReadOnlyList<ClaimTopic> topics, SentenceState state, List<Claim> claims)
    {
        var (left, number, scope) = (mention.Left, mention.Number, state.Scope);
        if (topics.Count == 0)
        {
            if (number.Measure.Length > 0)
                claims.Add(Of(sentence, mention, topic: null, NumberReasons.WhyNot(left, mention.Right, number, scope.IsOutside)));
            return;
        }
        var isOfChannels = left.Has(WordClass.Channel) && !Channels.AreAll(left);
        var reasons = ReasonsFor(mention, topics, state, isOfChannels);
        if (state.IsAssumed)
            topics = [.. topics.Select(topic => topic with { IsLikely = true, IsAssumed = true })];
        // 收到申请221件，公开了96件: where requests are spoken of, what became of them is no guess.
        var isOutcome = state.SpeaksOfApplying && (number.Measure is "件" or "宗" or "份" or "") && topics.All(topic => topic.Kind == ClaimKind.Outcome);
        var isGuessed = isOutcome ? NumberReasons.AreSupposed(mention, reasons) : reasons.Exists(reason => reason.Kind is ClaimReasonKind.Guessed or ClaimReasonKind.Supposed);
        var isOfSome = mention.IsWithinTime || isOfChannels || (left.Exists(IsOwnPart) && !(left.Has(WordClass.OtherUnit) && left.Has(WordClass.And))) || scope.IsOwnPart || (scope.OwnGovernment is not null && sentence.Words.Any(IsSeveralUnits));
        // 年末收到15件, 有15件于年末收到.
        var isAtYearEnd = left.Exists(IsYearEnd) || (mention.Right.Has(WordClass.Receive) && mention.Right.Exists(IsYearEnd));
        for (var i = 0; i < topics.Count; i++)
        {
            var counted = isOfSome || (isAtYearEnd && IsFlow(topics[i]) && !(topics[i].Kind == ClaimKind.Handled && (state.List.CountsAll || left.Exists(IsByYearEnd)))) ? topics[i] with { IsAtMost = true } : topics[i];
            claims.Add(Of(sentence, mention, isGuessed ? counted with { IsLikely = true, IsPlain = IsPlain(counted, mention.Left, reasons) } : counted, reasons));
        }
    }

    /// <summary>What is said in words.</summary>
    public static Claim Of(Sentence sentence, WordedClaim said) => new()
    {
        Block = sentence.Block,
        SentenceStart = sentence.Start,
        Span = said.Span,
        Negation = said.Negation,
        Value = 0,
        IsInWords = true,
        Topic = said.Topic,
        Reasons = said.Unread is { } unread ? [new ClaimReason(ClaimReasonKind.NotUnderstood, unread)] : [],
    };

    private static Claim Of(Sentence sentence, Mention mention, ClaimTopic? topic, IReadOnlyList<ClaimReason> reasons) => new()
    {
        Block = sentence.Block,
        SentenceStart = sentence.Start,
        Reasons = reasons,
        Span = mention.Number.Span,
        Value = mention.Number.Value,
        Measure = mention.Number.Measure,
        Number = mention.Number,
        IsApproximate = mention.Number.IsApproximate || (mention.Left.Count > 0 && mention.Left.Last.Is(WordClass.About) && !MostOf.IsSaid(mention.Left)),
        Topic = topic,
    };

    /// <summary>What was supposed so that the number counts <paramref name="topics"/>, and the words beside it that no list holds.</summary>
    private static List<ClaimReason> ReasonsFor(Mention mention, IReadOnlyList<ClaimTopic> topics, SentenceState state, bool isOfChannels)
    {
        var reasons = new List<ClaimReason>();
        if (topics.Exists(topic => topic.IsSupposed))
            Suppose(mention.Number.Span);
        // 市政府规章, 镇政府作出的处罚: nobody else has any.
        if (state.Scope.OwnGovernment is { } government && topics.Exists(topic => !(topic.Kind is ClaimKind.Document or ClaimKind.Decision && (state.Scope.IsOwnTownship || topic.Rows[0] is "disclosure.rules"))))
            Suppose(government);
        if (ScopeFilter.IsOfNow(state.Scope, topics))
            Suppose(state.Scope.Now!.Value);
        if (!isOfChannels && mention.Left.First(WordClass.Channel) is { } channel)
            Suppose(channel.Span);
        if (state is { IsAboutRequests: false, ApplicantsAt: { } at } && topics.Exists(topic => topic.Kind is ClaimKind.Applicant or ClaimKind.Handled or ClaimKind.Received))
            reasons.Add(new ClaimReason(state.ListsApplicants ? ClaimReasonKind.Guessed : ClaimReasonKind.Supposed, at));
        NumberReasons.AddUnlisted(mention.Left, reasons);
        // 申请221件全部登记: what is said of all of them tells nothing of what they are.
        if (!(mention.Right.Count > 0 && mention.Right[0].Is(WordClass.All)))
            NumberReasons.AddUnlisted(mention.Right, reasons);
        return reasons;

        void Suppose(TextSpan span) => reasons.Add(new ClaimReason(ClaimReasonKind.Supposed, span));
    }

    /// <summary>全年登记政府信息公开申请221件: nothing but the verb is guessed.</summary>
    private static bool IsPlain(ClaimTopic topic, WordRun left, List<ClaimReason> reasons) =>
        topic is { Kind: ClaimKind.Received, Columns.Count: 0, IsAtMost: false } && reasons.Count == 1 && left.Exists(word => word is { Class: WordClass.Receive, Entry.Origin: WordOrigin.Guessed })
        && left.Exists(word => word is { Class: WordClass.Application, Entry: { } noun } && noun.Text.IndexOf("公开", StringComparison.Ordinal) >= 0) && WholeYear.IsSaid(left);

    /// <summary>市局机关收到9件.</summary>
    private static bool IsOwnPart(Word word) => word.Entry is { Target: "own-part" };

    /// <summary>县政府收到26件，各部门收到36件.</summary>
    private static bool IsSeveralUnits(Word word) => word.Entry is { Class: WordClass.OtherUnit, Target: "some" };

    private static bool IsYearEnd(Word word) => word.Entry is { Class: WordClass.Filler, Target: "year-end" };

    /// <summary>年底前.</summary>
    private static bool IsByYearEnd(Word word) => IsYearEnd(word) && word.Entry!.Text[word.Entry.Text.Length - 1] == '前';

    /// <summary>What comes in over a year: at its end it is only the last part of it.</summary>
    private static bool IsFlow(ClaimTopic topic) => topic.Kind is not (ClaimKind.CarriedForward or ClaimKind.Document) && !(topic is { Kind: ClaimKind.DisputeResult, Columns.Count: 1 } && topic.Columns[0] is "pending");
}
