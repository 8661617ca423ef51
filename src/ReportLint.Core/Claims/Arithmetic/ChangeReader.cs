using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;
using ReportLint.Model;

namespace ReportLint.Claims.Arithmetic;

/// <summary>Finds comparisons with last year, and what they compare.</summary>
internal static class ChangeReader
{
    // A sentence of more numbers is a table in disguise.
    private const int MostNumbers = 100;

    private static readonly WordClasses s_requests = WordClasses.Any(WordClass.Application);

    private static readonly WordClasses s_onlyRequests = s_requests.With(WordClasses.Links);

    /// <summary>The comparisons of <paramref name="sentences"/>.</summary>
    /// <param name="sentences">The prose of the report.</param>
    /// <param name="claims">The claims of that prose.</param>
    /// <param name="report">The report.</param>
    public static IReadOnlyList<StatedChange> ReadAll(IReadOnlyList<Sentence> sentences, IReadOnlyList<Claim> claims, Report report)
    {
        ClaimTargets? targets = null;
        var changes = new List<StatedChange>();
        var next = 0;
        foreach (var sentence in sentences)
        {
            var first = next;
            while (next < claims.Count && IsIn(sentence, claims[next]))
                next++;
            if (sentence.Has(WordClass.Comparison))
                changes.AddRange(Read(sentence, [.. claims.Skip(first).Take(next - first)], targets ??= new ClaimTargets(report)));
        }
        return changes;
    }

    private static bool IsIn(Sentence sentence, Claim claim) =>
        ReferenceEquals(claim.Block, sentence.Block) && claim.Span.Start >= sentence.Start && claim.Span.Start < sentence.End;

    private static IEnumerable<StatedChange> Read(Sentence sentence, IReadOnlyList<Claim> claims, ClaimTargets targets)
    {
        if (sentence.Has(WordClass.Respectively) || (sentence.Has(WordClass.Plan) || sentence.Has(WordClass.NextYear)))
            yield break;
        var numbers = sentence.Numbers;
        if (numbers.Count > MostNumbers)
            yield break;
        for (var c = 0; c < sentence.Clauses.Count; c++)
        {
            var clause = sentence.Clauses[c];
            if (!clause.Has(WordClass.Comparison))
                continue;
            var comparison = clause.Words.IndexOf(WordClass.Comparison, 0);
            // 与上年相比，增长75%: the change may stand in the next clause.
            var isSplit = FirstDirection(clause.Words, comparison) < 0;
            var place = isSplit ? Continuation(sentence, c) : c;
            var words = sentence.Clauses[place].Words;
            var index = FirstDirection(words, place == c ? comparison : 0);
            if (index < 0)
                continue;
            var amount = numbers.FirstOrDefault(number => number.ClauseIndex == place && number.Number.Span.Start > words[index].Span.Start && number.LeftHas(words[index].Class));
            if (amount is null && words.IndexOf(WordClass.Number, index) >= 0)
                continue;
            var change = new StatedChange(sentence, Direction(words[index]), words[index].Span, amount, Subject(sentence, clause, comparison, claims, targets), IsRough(words[index], sentence));
            yield return change;
            if (GoesOn(sentence, place + 1, numbers) is { } more)
                yield return change with { Direction = Direction(more.Word), Words = more.Word.Span, Amount = more.Amount, IsRough = false };
        }
    }

    /// <summary>The clause after a comma, or after what stands in brackets: 较上年（58件）增长5%.</summary>
    private static int Continuation(Sentence sentence, int place)
    {
        var clause = sentence.Clauses[place];
        if (clause.EndsWith is '（' or '(')
        {
            var outside = sentence.NextOutside[place];
            return outside < sentence.Clauses.Count && sentence.Clauses[outside].Words is var words && words.IndexOfOther(WordClass.Filler, 0) is >= 0 and var first && IsDirection(words[first]) ? outside : place;
        }
        var next = place + 1;
        return next < sentence.Clauses.Count && clause.EndsWith is '，' or ',' ? next : place;
    }

    /// <summary>比上年增加3件，增长25%: a clause that begins with another amount of the same change.</summary>
    private static (Word Word, CountedNumber Amount)? GoesOn(Sentence sentence, int place, IReadOnlyList<CountedNumber> numbers)
    {
        if (place >= sentence.Clauses.Count || sentence.Clauses[place].Has(WordClass.Comparison))
            return null;
        var words = sentence.Clauses[place].Words;
        if (words.IndexOfOther(WordClass.Filler, 0) is not (>= 0 and var at) || words[at] is not { Class: WordClass.Rise or WordClass.Fall } first)
            return null;
        return numbers.FirstOrDefault(number => number.ClauseIndex == place && number.LeftHas(first.Class)) is { } amount ? (first, amount) : null;
    }

    private static int Direction(Word word) => word.Class switch { WordClass.Rise => 1, WordClass.Fall => -1, _ => 0 };

    private static bool IsDirection(Word word) => word.Class is WordClass.Rise or WordClass.Fall or WordClass.Flat;

    private static bool IsRough(Word word, Sentence sentence) => word.Is(WordClass.Flat) && sentence.Block.Text.Substring(word.Span.Start, word.Span.Length) is not "持平";

    private static int FirstDirection(WordRun words, int start)
    {
        for (var i = start; i < words.Count; i++)
        {
            if (IsDirection(words[i]))
                return i;
        }
        return -1;
    }

    /// <summary>What the clause itself names before the comparison; else the last number before it, if that is a figure of the form.</summary>
    private static ClaimReading? Subject(Sentence sentence, Clause clause, int comparison, IReadOnlyList<Claim> claims, ClaimTargets targets)
    {
        var own = claims.LastOrDefault(claim => claim.Span.Start < clause.Words[comparison].Span.Start && claim.Span.Start >= sentence.Start);
        var named = clause.Words.Between(0, comparison);
        if (!named.Classes.AreWithin(s_onlyRequests) || (own is null && named.Has(WordClass.Application)))
        {
            if (own is not null && clause.Span.Contains(own.Span))
                return Of(own);
            var state = new SentenceState();
            state.Begin(sentence);
            var near = TopicFinder.NearBefore(named);
            var topic = TopicFinder.Find(near, state) ?? (near.Classes == s_requests ? ClaimTopic.Of(ClaimKind.Received, "requests.received") : null);
            return topic is null ? null : targets.Readings(topic).FirstOrDefault();
        }
        return own is null ? null : Of(own);
    }

    private static ClaimReading? Of(Claim claim) =>
        claim is { Verdict: ClaimVerdict.Agrees, Topic.IsAtMost: false, Reading: { Terms.Count: > 0 } reading } && reading.Terms.All(term => term.Figure is not null) ? reading : null;
}
