using ReportLint.Claims.Words;
using ReportLint.Forms;
using ReportLint.Text;

namespace ReportLint.Claims.Reading;

/// <summary>Reads what a clause says of all: 均为自然人, 均获维持, 零败诉, 全部办结. Each says that something else is zero.</summary>
internal sealed class AllReader(FormEdition edition)
{
    private const int MostBeforeAll = 4;
    private const string Finished = "审结";

    /// <summary>Words that say that a part of the requests is spoken of, or something else.</summary>
    private static readonly WordClasses s_part = WordClasses.Any(
        WordClass.Dispute, WordClass.CarryOver, WordClass.Carry, WordClass.Unknown, WordClass.Noise, WordClass.Among, WordClass.Applicant, WordClass.Channel, WordClass.Decision, WordClass.Document);

    /// <summary>Words that say that the applicants of some requests are spoken of, or of something else.</summary>
    private static readonly WordClasses s_otherRequests = WordClasses.Any(
        WordClass.Dispute, WordClass.Among, WordClass.Outcome, WordClass.PartOfOutcome, WordClass.Carry, WordClass.CarryOver, WordClass.CarryForward, WordClass.Channel, WordClass.OtherMatter, WordClass.Unknown, WordClass.Noise);

    private static readonly WordClasses s_otherCases = WordClasses.Any(WordClass.Unknown, WordClass.Noise, WordClass.OtherUnit, WordClass.Decision);

    private static readonly WordClasses s_saying = WordClasses.Any(WordClass.All, WordClass.Negation);

    private static readonly WordClasses s_open = WordClasses.Any(WordClass.CarryForward, WordClass.Plan, WordClass.NextYear);

    /// <summary>Adds what <paramref name="clause"/> says of all to <paramref name="found"/>; nothing when it speaks of a part.</summary>
    public void Read(Sentence sentence, Clause clause, SentenceState state, List<WordedClaim> found)
    {
        var words = clause.Words;
        if (!words.Classes.HasAny(s_saying))
            return;
        for (var (i, next) = (0, 0); i < words.Count; i = Math.Max(next, i) + 1)
        {
            if (words[i].Class is not (WordClass.All or WordClass.Negation))
                continue;
            next = Next(words, i);
            if (next < 0)
                return;
            var span = TextSpan.FromBounds(words[i].Span.Start, words[next].Span.End);
            // 无一件因逾期答复被纠正 says nothing of other cases.
            if (words[i].Is(WordClass.Negation) && words.Between(i, next).Has(WordClass.OnTime))
                continue;
            var topic = words[i].Is(WordClass.All) ? OfAll(sentence, clause, next, state) : OfNone(clause, words[next], state);
            if (topic is not null)
                found.Add(new WordedClaim(topic, span));
        }
    }

    private ClaimTopic? OfAll(Sentence sentence, Clause clause, int said, SentenceState state) => clause.Words[said].Class switch
    {
        WordClass.Applicant when !state.List.IsLastUnknown && (state.IsAboutRequests || state.ApplicantsAt is not null) && !clause.Classes.HasAny(s_otherRequests) && !(sentence.IndexOf("除") is >= 0 and var except && except < clause.Words[said].Span.Start) && !IsOfTheRest(clause.Words) => OtherApplicants(clause.Words, said, state),
        WordClass.DisputeResult when state.IsAboutDisclosure && IsOfAllCases(clause, state) && clause.Words[said].Entry is { Target: "upheld", Targets.Count: 1 } => new(ClaimKind.DisputeResult, Disputes(clause, state), NotUpheld(sentence, clause)),
        // 全部办结申请中，…… says which, not that there are no others.
        WordClass.Done when !IsOfTheRest(clause.Words) && !Within.Is(clause.Words.Last) && IsOfAllRequests(sentence, clause, state) => ClaimTopic.Of(ClaimKind.NothingOpen, "requests.carried-forward"),
        _ => null,
    };

    /// <summary>除2件外，其余全是居民个人提出的: not said of all.</summary>
    private static bool IsOfTheRest(WordRun words) => words.Between(0, Math.Min(words.Count, MostBeforeAll)).Exists(word => word.Entry is { Class: WordClass.Filler or WordClass.Noise, Text: "其余" or "余下" or "余者" or "剩余" or "剩下" or "其他" or "余" or "剩" });

    private static ClaimTopic? OfNone(Clause clause, Word said, SentenceState state)
    {
        if (!state.IsAboutDisclosure || !(said.Is(WordClass.Defeat) || said is { Class: WordClass.DisputeResult, Entry.Target: "corrected" }))
            return null;
        return new ClaimTopic(ClaimKind.DisputeResult, Disputes(clause, state), ["corrected"]);
    }

    /// <summary>The word that a negation or 均 is about: the first that isn't a mere link or the thing spoken of.</summary>
    private static int Next(WordRun words, int start)
    {
        for (var i = start + 1; i < words.Count; i++)
        {
            switch (words[i].Class)
            {
                case WordClass.Filler or WordClass.ThisYear or WordClass.OnTime or WordClass.Application or WordClass.Dispute or WordClass.All or WordClass.And:
                    continue;
                case WordClass.Applicant or WordClass.DisputeResult or WordClass.Defeat or WordClass.Done:
                    return i;
                default:
                    return -1;
            }
        }
        return -1;
    }

    /// <summary>The columns of those who did not apply, when all applicants were of the kinds listed in <paramref name="said"/>.</summary>
    private ClaimTopic? OtherApplicants(WordRun words, int said, SentenceState state)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        for (var i = said; i < words.Count && words[i].Class is WordClass.Applicant or WordClass.And or WordClass.Filler or WordClass.Application; i++)
        {
            if (words[i].Is(WordClass.Applicant))
                named.UnionWith(words[i].Entry!.Targets);
        }
        var others = new List<string>();
        foreach (var cell in FormRowCells.Of(edition).Of("requests.received"))
        {
            if (!cell.Column.IsTotal && !named.Contains(cell.Column.Name.Id))
                others.Add(cell.Column.Name.Id);
        }
        // 均为自然人和法人 leaves nobody out.
        return others.Count == 0 ? null : new ClaimTopic(ClaimKind.Applicant, state.Antecedents.Requests?.Rows ?? ["requests.received"], others);
    }

    /// <summary>Cases that are still open were not upheld either, unless only those that ended are spoken of.</summary>
    private static IReadOnlyList<string> NotUpheld(Sentence sentence, Clause clause) =>
        sentence.Block.Text.IndexOf(Finished, sentence.Start, clause.Span.End - sentence.Start, StringComparison.Ordinal) >= 0 ? ["corrected", "other"] : ["corrected", "other", "pending"];

    private static IReadOnlyList<string> Disputes(Clause clause, SentenceState state)
    {
        var named = clause.Words.Targets(WordClass.Dispute);
        return named.Count > 0 ? named
            : clause.Has(WordClass.Defeat) ? ["disputes.litigation"]
            : state.Antecedents.Disputes?.Rows ?? ["disputes.reconsideration", "disputes.litigation"];
    }

    /// <summary>行政诉讼二审均获维持 tells of some; after a number that was not understood the cases are not known either.</summary>
    private static bool IsOfAllCases(Clause clause, SentenceState state) => !clause.Classes.HasAny(s_otherCases) && (clause.Has(WordClass.Dispute) || !state.List.IsLastUnknown);

    private static bool IsOfAllRequests(Sentence sentence, Clause clause, SentenceState state) =>
        state.IsAboutRequests && !state.HasOtherMatter
        && !clause.Classes.HasAny(s_part) && !sentence.Classes.HasAny(s_open)
        && state.Antecedents.Requests is null or { Kind: ClaimKind.Received };
}
