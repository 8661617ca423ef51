using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Understands the words beside a number: what of the form they name.</summary>
internal static class TopicFinder
{
    /// <summary>The words that belong to a number: those next to it, up to the first that the lexicon does not know.</summary>
    /// <param name="words">The words on one side of the number, the nearest first.</param>
    public static IReadOnlyList<Word> Near(IEnumerable<Word> words) =>
        [.. words.TakeWhile(word => !(word.Class is WordClass.Unknown or WordClass.Noise or WordClass.Year or WordClass.Period or WordClass.Number)).Where(word => !word.Is(WordClass.Filler))];

    /// <summary>行政复议案件 are 行政复议, 投诉举报案件 are something else.</summary>
    public static IReadOnlyList<Word> WithoutCases(IReadOnlyList<Word> near) =>
        near.Any(word => word.Class is WordClass.Dispute or WordClass.Decision or WordClass.Application) ? [.. near.Where(word => !IsCase(word))] : near;

    private static bool IsCase(Word word) => word is { Class: WordClass.OtherMatter, Entry.Target: "case" };

    /// <summary>What <paramref name="near"/> (the nearest first) names; null when it is nothing of the form.</summary>
    /// <param name="near">The words, the nearest first.</param>
    /// <param name="state">What earlier words say.</param>
    /// <param name="isPrefixed">Whether something that isn't understood stands before these words, so that they may tell of less or of others.</param>
    public static ClaimTopic? Find(IReadOnlyList<Word> near, SentenceState state, bool isPrefixed = false)
    {
        var columns = near.Where(word => word.Is(WordClass.Applicant)).SelectMany(word => word.Entry!.Targets).Distinct(StringComparer.Ordinal).ToList();
        var inTime = near.Any(word => word.Is(WordClass.OnTime));
        // 涉及行政处罚的申请: the noun behind is what is counted.
        if (near.Count > 0 && near[0].Is(WordClass.Application) && near.Any(word => word.Class is WordClass.Decision or WordClass.Document or WordClass.Dispute or WordClass.Money))
            return null;
        if (Has(near, WordClass.DisputeResult) && !Has(near, WordClass.Outcome))
            return isPrefixed ? null : DisputeResult(near, state);
        if (Has(near, WordClass.Dispute))
            return isPrefixed || columns.Count > 0 ? null : Dispute(near, state);
        if (Has(near, WordClass.FeeField) && state.Listed.Last is { Kind: ClaimKind.Decision, Rows.Count: 1 } listed && listed.Rows[0] is "disclosure.procurement.items")
            return ClaimTopic.Of(ClaimKind.Decision, "disclosure.procurement.amount");
        // 总金额 is of the notices only where they are spoken of.
        if (Has(near, WordClass.FeeField) && (!state.SaysFee || state.IsLastUnknown))
            return null;
        if (Has(near, WordClass.FeeField))
            return ClaimTopic.Of(ClaimKind.Fee, [.. Targets(near, WordClass.FeeField)]);
        // 信息处理费为零.
        if (near.Count > 0 && near.All(word => word.Is(WordClass.Fee)) && !isPrefixed)
            return ClaimTopic.Of(ClaimKind.Fee, "fees.collected", "fees.noticed");
        if (Has(near, WordClass.Money))
            return Blocked(near) || isPrefixed ? null : ClaimTopic.Of(ClaimKind.Decision, Targets(near, WordClass.Money)[0]);
        if (Has(near, WordClass.Outcome) || Has(near, WordClass.PartOfOutcome))
            return OfOthers(near, state) ? null : Outcome(near, columns, inTime || isPrefixed);
        if (Has(near, WordClass.CarryForward) || Has(near, WordClass.CarryOver))
            return IsCarried(near, state, isPrefixed) ? Carried(near, columns) : null;
        if (Has(near, WordClass.Document) || Has(near, WordClass.DocumentVerb))
            return isPrefixed || columns.Count > 0 ? null : Document(near, state);
        if (Has(near, WordClass.Decision))
            return isPrefixed || columns.Count > 0 || state.Subject is Subject.OtherMatter ? null : Decision(near);
        return Request(near, columns, inTime, state, isPrefixed);
    }

    private static ClaimTopic Carried(IReadOnlyList<Word> near, List<string> columns) => Has(near, WordClass.CarryForward)
        ? new ClaimTopic(ClaimKind.CarriedForward, ["requests.carried-forward"], columns)
        // 上年结转申请办结8件: some may not be.
        : new ClaimTopic(ClaimKind.CarriedOver, ["requests.carried-over"], columns, Has(near, WordClass.Done) || Has(near, WordClass.Handle));

    private static bool IsCarried(IReadOnlyList<Word> near, SentenceState state, bool isPrefixed) =>
        Has(near, WordClass.Application) || (state.IsAboutRequests && !isPrefixed && !OfOthers(near, state) && !Blocked(near) && !Has(near, WordClass.Decision) && !Has(near, WordClass.Document));

    private static ClaimTopic? Decision(IReadOnlyList<Word> near) =>
        Blocked(near) || Has(near, WordClass.Receive) || Has(near, WordClass.Negation) ? null : ClaimTopic.Of(ClaimKind.Decision, Targets(near, WordClass.Decision)[0]);

    /// <summary>Whether letters, cases and the like are counted rather than requests.</summary>
    private static bool OfOthers(IReadOnlyList<Word> near, SentenceState state) =>
        !Has(near, WordClass.Application) && (state.MayCountOtherMatter || Has(near, WordClass.OtherMatter) || Has(near, WordClass.PublishedInformation));

    private static ClaimTopic? Request(IReadOnlyList<Word> near, List<string> columns, bool inTime, SentenceState state, bool isPrefixed)
    {
        if (Blocked(near) || Has(near, WordClass.Carry) || Has(near, WordClass.Comparison) || OfOthers(near, state))
            return null;
        if (!Has(near, WordClass.Application) && (isPrefixed && columns.Count == 0 || !(state.IsAboutRequests || state.ApplicantsAt is not null)))
            return null;
        // 当年收到当年办结的申请: some of those received.
        var isOfSameYear = near.Any(word => word.Is(WordClass.ThisYear) && word.Entry!.Text[0] == '当') && (Has(near, WordClass.Done) || Has(near, WordClass.Handle));
        if (Has(near, WordClass.Receive))
            return isPrefixed ? null : new ClaimTopic(ClaimKind.Received, ["requests.received"], columns, isOfSameYear);
        inTime |= isOfSameYear;
        if (Has(near, WordClass.Done) || near.FirstOrDefault(word => word.Is(WordClass.Handle)) is { Entry.Target: "" })
            return new ClaimTopic(ClaimKind.Handled, ["requests.outcomes.total"], columns, inTime || isPrefixed);
        if (Has(near, WordClass.Handle))
            return new ClaimTopic(ClaimKind.Handled, ["requests.outcomes"], columns, inTime || isPrefixed);
        // 全年申请总量357件.
        if (near.Any(word => word is { Class: WordClass.Application, Entry.Target: "amount" }) && columns.Count == 0)
            return isPrefixed ? null : new ClaimTopic(ClaimKind.Received, ["requests.received"], [], inTime);
        return columns.Count > 0 && !state.IsAboutSome ? new ClaimTopic(ClaimKind.Applicant, state.Requests?.Rows ?? ["requests.received"], columns, isPrefixed) : null;
    }

    /// <summary>The reason names the row more exactly than the group: 因属于内部事务信息不予公开.</summary>
    private static ClaimTopic? Outcome(IReadOnlyList<Word> near, List<string> columns, bool inTime)
    {
        var named = Targets(near, WordClass.Outcome);
        var parts = Targets(near, WordClass.PartOfOutcome);
        var all = named.Concat(parts).Distinct(StringComparer.Ordinal).ToList();
        var rows = all.Where(row => !all.Exists(other => other.StartsWith(row + ".", StringComparison.Ordinal))).ToList();
        // Without 和 between them two words are one phrase, and the nearest says what is counted.
        // 因信息不存在等原因无法提供: 等 says that there are more, so that the group is meant.
        if (Has(near, WordClass.AndSoOn) && named.Count > 0)
            rows = [named[0]];
        else if (rows.Count > 1 && !Has(near, WordClass.And))
            rows = [all[0]];
        return new ClaimTopic(ClaimKind.Outcome, rows, columns, inTime || parts.Count > 0);
    }

    private static ClaimTopic? Dispute(IReadOnlyList<Word> near, SentenceState state)
    {
        if (Has(near, WordClass.Defeat) || Has(near, WordClass.Publish) || !state.IsAboutDisclosure || near[0].Span.End <= state.DisclosureAt)
            return null;
        // A reviewing body counts the cases it handles, not those against it.
        if (Has(near, WordClass.Handle) || Has(near, WordClass.Done) || Has(near, WordClass.OtherVerb) || Has(near, WordClass.DecisionVerb) || Has(near, WordClass.Outcome) || Has(near, WordClass.PartOfOutcome) || Has(near, WordClass.Decision) || Has(near, WordClass.Document))
            return null;
        // All lawsuits of an agency are many; those about information are meant only where that is said, and said once.
        var rows = WithoutRepetition(Targets(near, WordClass.Dispute));
        if (!state.SaysDisclosure && (rows.All(state.CountedDisputes.Contains) || IsOfAnyMatter(near)))
            return null;
        if (state.DisclosureAt < 0 && (IsOfAnyMatter(near) || near.Any(word => word.Entry is { Class: WordClass.OtherUnit, Target: "region" })))
            return null;
        return new ClaimTopic(ClaimKind.Dispute, rows, []);
    }

    /// <summary>行政应诉案件 are those against any act of the agency.</summary>
    private static bool IsOfAnyMatter(IReadOnlyList<Word> near) =>
        near.Any(word => word is { Class: WordClass.Dispute, Entry.Targets.Count: 1 } && word.Entry.Text.IndexOf("应诉", StringComparison.Ordinal) >= 0);

    private static ClaimTopic? DisputeResult(IReadOnlyList<Word> near, SentenceState state)
    {
        var rows = Targets(near, WordClass.Dispute);
        if (rows.Count == 0)
            rows = state.Disputes?.Rows ?? [];
        return rows.Count == 0 || !state.IsAboutDisclosure || Has(near, WordClass.Applicant) || near.Any(word => word.Is(WordClass.OtherMatter) && !IsCase(word)) || Has(near, WordClass.Decision) ? null : new ClaimTopic(ClaimKind.DisputeResult, WithoutRepetition(rows), [Targets(near, WordClass.DisputeResult)[0]], Has(near, WordClass.OnTime) || Has(near, WordClass.Handle));
    }

    private static ClaimTopic? Document(IReadOnlyList<Word> near, SentenceState state)
    {
        var documents = Has(near, WordClass.Document) ? Targets(near, WordClass.Document) : state.Documents;
        var verbs = Targets(near, WordClass.DocumentVerb);
        if (documents.Count == 0 || verbs.Count != 1 || Blocked(near) || Has(near, WordClass.Application) || Has(near, WordClass.Decision))
            return null;
        return new ClaimTopic(ClaimKind.Document, documents, verbs);
    }

    /// <summary>Whether the words count something that the form does not.</summary>
    private static bool Blocked(IReadOnlyList<Word> near) =>
        near.Any(word => word.Class is WordClass.OtherMatter or WordClass.PublishedInformation or WordClass.Publish or WordClass.OtherVerb or WordClass.Rate or WordClass.Share);

    /// <summary>A route of litigation is a part of all litigation, not a second case.</summary>
    private static IReadOnlyList<string> WithoutRepetition(IReadOnlyList<string> rows) =>
        [.. rows.Where(row => !rows.Any(other => other.StartsWith(row + ".", StringComparison.Ordinal)))];

    private static bool Has(IReadOnlyList<Word> words, WordClass wordClass) => words.Any(word => word.Is(wordClass));

    private static IReadOnlyList<string> Targets(IReadOnlyList<Word> near, WordClass wordClass) =>
        [.. near.Where(word => word.Is(wordClass)).SelectMany(word => word.Entry!.Targets).Distinct(StringComparer.Ordinal)];
}
