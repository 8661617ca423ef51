using ReportLint.Claims.Words;
using ReportLint.Forms;

namespace ReportLint.Claims.Reading;

/// <summary>The passes on clauses without a number: what they say of none and of all, and what they name for those behind them.</summary>
/// <param name="edition">The form.</param>
/// <param name="prefix">Tells whose figures a clause names.</param>
internal sealed class WordedClaims(FormEdition edition, Prefix prefix)
{
    /// <summary>What a clause without a figure may name for those behind it.</summary>
    private static readonly WordClasses s_naming = WordClasses.Any(
        WordClass.Dispute, WordClass.CarryOver, WordClass.CarryForward, WordClass.Receive, WordClass.Handle, WordClass.Done, WordClass.Application);

    private static readonly WordClasses s_allRequests = WordClasses.Any(WordClass.Application, WordClass.Filler, WordClass.ThisYear, WordClass.Year, WordClass.All);

    private static readonly WordClasses s_someRequests = WordClasses.Any(WordClass.Application, WordClass.Applicant, WordClass.Outcome, WordClass.PartOfOutcome, WordClass.CarryOver, WordClass.CarryForward);

    private readonly AllReader _all = new(edition);
    private readonly List<WordedClaim> _found = [];

    /// <summary>What <paramref name="clause"/> says; up to the next clause that is read.</summary>
    public IReadOnlyList<WordedClaim> Read(Sentence sentence, Clause clause, SentenceState state)
    {
        _found.Clear();
        if (state.Scope.IsOutside || state.Scope.IsOwnPart || state.Scope.OwnGovernment is not null)
            return _found;
        if (NegatesForOthers(sentence.Block.Text, clause))
        {
            state.Scope.IsOtherUnit = true;
            return _found;
        }
        NegationReader.Read(clause, state, _found);
        _all.Read(sentence, clause, state, _found);
        foreach (var claim in _found)
        {
            if (claim.Topic is not null)
                state.Antecedents.Remember(claim.Topic);
        }
        // 投诉举报类行政诉讼中，直接起诉的18件: other cases.
        if (clause.Has(WordClass.Dispute) && state.DisclosureAt < 0 && IsOfOthers(clause.Words))
        {
            (state.Antecedents.Disputes, state.List.HasUnreadCases, state.List.Subject) = (null, true, Subject.OtherMatter);
            return _found;
        }
        // 信息公开行政复议维持率较高，26件中……: whatever is said of them, they are named.
        if (state.DisclosureAt >= 0 && clause.Words.Targets(WordClass.Dispute) is { Count: 1 } cases)
            state.Antecedents.Remember(new ClaimTopic(ClaimKind.Dispute, cases, []));
        // What a clause without a number names, its neighbours speak of: 行政复议方面，维持1件.
        var named = clause.Classes.HasAny(s_naming) ? TopicFinder.Find(TopicFinder.NearBefore(clause.Words), state) : null;
        if (named is { Kind: ClaimKind.Dispute or ClaimKind.DisputeResult or ClaimKind.CarriedOver or ClaimKind.CarriedForward or ClaimKind.Handled or ClaimKind.Received })
            state.Antecedents.Remember(named);
        if (Within.IsSaid(clause.Words) && clause.Classes.HasAny(s_someRequests))
            NoteWhole(sentence.Block.Text, named, clause.Words, state);
        if (SomeRequests.AreNamed(clause))
            (state.List.IsAboutSome, state.List.IsWithinSome) = (true, true);
        return _found;
    }

    private static bool IsOfOthers(WordRun words)
    {
        var at = words.IndexOf(WordClass.Dispute, 0);
        if (at == 0)
            return false;
        var last = words.LastIndexOfOther(WordClass.Filler, at);
        return last >= 0 && (words[last].Class is WordClass.OtherMatter or WordClass.Decision || (words[last].Class is WordClass.Unknown or WordClass.Noise && words[at - 1].Entry is { Class: WordClass.Filler, Text: "类" }));
    }

    /// <summary>予以公开的申请中: of these the numbers to come tell, or of some where it isn't known which.</summary>
    private void NoteWhole(string text, ClaimTopic? named, WordRun lead, SentenceState state)
    {
        if (lead.Classes.AreWithin(s_allRequests))
            return;
        if (named is { IsAtMost: false, Columns.Count: 0 } && ClaimTopics.IsOfRequests(named) && prefix.Of(text, lead) == PrefixKind.None)
        {
            state.Antecedents.Remember(named);
            state.List.IsOfNew = named.Kind == ClaimKind.Received;
        }
        else
        {
            (state.List.IsAboutSome, state.List.IsWithinSome) = (true, true);
        }
    }

    /// <summary>县气象局未收到申请, in the report of the county.</summary>
    private bool NegatesForOthers(string text, Clause clause)
    {
        var negation = clause.Has(WordClass.Negation) ? clause.Words.IndexOf(WordClass.Negation, 1) : -1;
        return negation > 0 && prefix.Of(text, clause.Words.Between(0, negation)) == PrefixKind.OtherUnit;
    }
}
