using ReportLint.Claims.Words;
using ReportLint.Forms;
using ReportLint.Text;

namespace ReportLint.Claims.Reading;

/// <summary>Reads what a clause says of all: 均为自然人, 均获维持, 零败诉, 全部办结. Each says that something else is zero.</summary>
internal sealed class AllReader(FormEdition edition)
{
    private const string Finished = "审结";

    /// <summary>What <paramref name="clause"/> says of all; empty when it speaks of a part.</summary>
    public IEnumerable<WordedClaim> Read(Sentence sentence, Clause clause, SentenceState state)
    {
        var words = clause.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Class is not (WordClass.All or WordClass.Negation))
                continue;
            var next = Next(words, i);
            if (next < 0)
                yield break;
            var span = TextSpan.FromBounds(words[i].Span.Start, words[next].Span.End);
            var topic = words[i].Is(WordClass.All) ? OfAll(sentence, clause, next, state) : OfNone(clause, words[next], state);
            if (topic is not null)
                yield return new WordedClaim(topic, span);
        }
    }

    private ClaimTopic? OfAll(Sentence sentence, Clause clause, int said, SentenceState state) => clause.Words[said].Class switch
    {
        WordClass.Applicant when state.IsAboutRequests && !clause.Has(WordClass.Dispute) && !clause.Has(WordClass.Among) => OtherApplicants(clause.Words.Skip(said), state),
        WordClass.DisputeResult when state.IsAboutDisclosure && clause.Words[said].Entry!.Target is "upheld" => new(ClaimKind.DisputeResult, Disputes(clause, state), NotUpheld(sentence, clause)),
        WordClass.Done when IsOfAllRequests(sentence, clause, state) => ClaimTopic.Of(ClaimKind.NothingOpen, "requests.carried-forward"),
        _ => null,
    };

    private static ClaimTopic? OfNone(Clause clause, Word said, SentenceState state)
    {
        if (!state.IsAboutDisclosure || !(said.Is(WordClass.Defeat) || said is { Class: WordClass.DisputeResult, Entry.Target: "corrected" }))
            return null;
        return new ClaimTopic(ClaimKind.DisputeResult, Disputes(clause, state), ["corrected"]);
    }

    /// <summary>The word that a negation or 均 is about: the first that isn't a mere link or the thing spoken of.</summary>
    private static int Next(IReadOnlyList<Word> words, int start)
    {
        for (var i = start + 1; i < words.Count; i++)
        {
            switch (words[i].Class)
            {
                case WordClass.Filler or WordClass.OnTime or WordClass.Application or WordClass.Dispute or WordClass.All or WordClass.And:
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
    private ClaimTopic? OtherApplicants(IEnumerable<Word> said, SentenceState state)
    {
        var named = said.TakeWhile(word => word.Class is WordClass.Applicant or WordClass.And or WordClass.Filler or WordClass.Application)
            .Where(word => word.Is(WordClass.Applicant)).SelectMany(word => word.Entry!.Targets).ToList();
        var others = edition.Cells.Where(cell => cell.Address.StartsWith("requests.received.", StringComparison.Ordinal) && !cell.Column.IsTotal)
            .Select(cell => cell.Column.Name.Id).Where(id => !named.Contains(id, StringComparer.Ordinal)).ToList();
        return new ClaimTopic(ClaimKind.Applicant, state.Requests?.Rows ?? ["requests.received"], others);
    }

    /// <summary>Cases that are still open were not upheld either, unless only those that ended are spoken of.</summary>
    private static IReadOnlyList<string> NotUpheld(Sentence sentence, Clause clause) =>
        sentence.Block.Text.Substring(clause.Span.Start, clause.Span.Length).IndexOf(Finished, StringComparison.Ordinal) >= 0 ? ["corrected", "other"] : ["corrected", "other", "pending"];

    private static IReadOnlyList<string> Disputes(Clause clause, SentenceState state)
    {
        var named = clause.Words.Where(word => word.Is(WordClass.Dispute)).SelectMany(word => word.Entry!.Targets).Distinct(StringComparer.Ordinal).ToList();
        return named.Count > 0 ? named
            : clause.Words.Any(word => word.Is(WordClass.Defeat)) ? ["disputes.litigation"]
            : state.Disputes?.Rows ?? ["disputes.reconsideration", "disputes.litigation"];
    }

    private static bool IsOfAllRequests(Sentence sentence, Clause clause, SentenceState state) =>
        state.IsAboutRequests && !state.HasOtherMatter
        && !clause.Words.Any(word => word.Class is WordClass.Dispute or WordClass.CarryOver or WordClass.Carry or WordClass.Unknown or WordClass.Among or WordClass.Applicant or WordClass.Channel or WordClass.Decision or WordClass.Document)
        && !sentence.Words.Any(word => word.Class is WordClass.CarryForward or WordClass.Plan)
        && state.Requests is null or { Kind: ClaimKind.Received };
}
