using ReportLint.Claims.Arithmetic;
using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;
using ReportLint.Prose;

namespace ReportLint.Claims.Judging;

/// <summary>Looks again at numbers that contradict their cell: whether they are those of another row and column that the sentence names, 商业企业申请办结24件，公开14件, or of some requests only.</summary>
internal static class CrossReadings
{
    private const int FarthestBack = 24;

    /// <summary>8件办结申请: so far behind a number its noun may say what it counts.</summary>
    private const int Behind = 12;

    /// <summary>So many words of a clause may name something.</summary>
    private const int MostWords = 64;

    /// <summary>两件诉讼都是复议后提起.</summary>
    private const int MeasureWidth = 2;

    private static readonly string[] s_received = ["requests.received"];

    private static readonly string[] s_carriedOver = ["requests.carried-over"];

    private static readonly string[] s_inHand = [.. s_received, .. s_carriedOver];

    private static readonly string[] s_carriedForward = ["requests.carried-forward"];

    private static readonly string[] s_ended = ["requests.outcomes.total"];

    private static readonly string[] s_otherResult = ["other"];

    // 所辖4家公司共收到申请13件，不并入本报告.
    private static readonly string[] s_elsewhere = ["不并入本", "不计入本", "不纳入本", "不列入本", "未计入本", "未纳入本", "未列入本", "不包括在本报告", "不在本报告", "单独公布年", "单独编制年", "另行公布年", "另行编制年"];

    private static readonly string[] s_parts = ["其中"];

    private static readonly string[] s_requests = ["申请"];

    private static readonly WordClasses s_naming = WordClasses.Any(WordClass.Applicant, WordClass.Dispute, WordClass.Document);

    /// <summary>Settles what <paramref name="claims"/>, which stand in the order of <paramref name="sentences"/>, mean beside each other.</summary>
    public static void Settle(List<Claim> claims, IReadOnlyList<Sentence> sentences, ClaimTargets targets)
    {
        var (next, clause, number) = (0, 0, 0);
        NamedInSentence? named = null;
        bool? isElsewhere = null;
        for (var i = 0; i < claims.Count; i++)
        {
            var claim = claims[i];
            if (claim is not { Verdict: ClaimVerdict.Disagrees, Topic: { } topic })
                continue;
            while (!(ReferenceEquals(sentences[next].Block, claim.Block) && claim.Span.Start < sentences[next].End))
                (next, clause, number, named, isElsewhere) = (next + 1, 0, 0, null, null);
            var sentence = sentences[next];
            while (clause < sentence.Clauses.Count - 1 && sentence.Clauses[clause].Span.End <= claim.Span.Start)
                clause++;
            while (number < sentence.Numbers.Count - 1 && sentence.Numbers[number].Number.Span.Start < claim.Span.Start)
                number++;
            var others = sentence.Classes.HasAny(s_naming) ? Others(named ??= new NamedInSentence(sentence), claim.Span.Start, topic, i > 0 && claims[i - 1].SentenceStart == claim.SentenceStart ? claims[i - 1].Topic : null) : [];
            if (Crossing(claims, i, claim.IsInWords ? others : others.Concat(OfNeighbours(sentence, clause, claim.Span.End, topic)), targets) is { } crossing)
                claims[i] = claim with { Topic = crossing.Topic with { IsLikely = true }, Readings = [crossing.Reading], Reading = crossing.Reading, Verdict = ClaimVerdict.Agrees };
            else if ((isElsewhere ??= ProseText.Contains(sentence.Block.Text, sentence.Start, sentence.End, s_elsewhere)) || IsOfSome(claims, i, targets) || IsShareOfAll(sentence, number, claim, targets))
                claims[i] = claim with { Verdict = ClaimVerdict.Inconclusive, Reasons = [.. claim.Reasons, new ClaimReason(ClaimReasonKind.OtherScope, claim.Span)] };
        }
    }

    private static (ClaimTopic Topic, ClaimReading Reading)? Crossing(List<Claim> claims, int index, IEnumerable<ClaimTopic> others, ClaimTargets targets)
    {
        foreach (var other in others)
        {
            foreach (var reading in targets.Readings(other))
            {
                if (reading.Terms.Count > 0 && reading.Value == claims[index].Value && !IsTaken(claims, index, reading))
                    return (other, reading);
            }
        }
        return null;
    }

    /// <summary>予以公开17件、部分公开96件: whether another number of the sentence counts the cells of <paramref name="reading"/>, right or wrong.</summary>
    private static bool IsTaken(List<Claim> claims, int index, ClaimReading reading)
    {
        for (var i = Math.Max(0, index - FarthestBack); i < Math.Min(claims.Count, index + FarthestBack); i++)
        {
            if (i != index && claims[i] is { IsInWords: false, Reading: { IsAtMost: false } other } && claims[i].IsInSentenceOf(claims[index])
                && other.Terms.Count == reading.Terms.Count && other.Terms.Zip(reading.Terms, (first, second) => string.Equals(first.Address, second.Address, StringComparison.Ordinal)).All(same => same))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>连同上年结转件一并计算，全区办理完毕646件; 479件复议案件中被纠正52件: what else the clause of a number names, and the lead before it.</summary>
    private static IEnumerable<ClaimTopic> OfNeighbours(Sentence sentence, int clause, int end, ClaimTopic topic)
    {
        var named = new List<string>();
        for (var i = clause > 0 && !sentence.Clauses[clause - 1].Has(WordClass.Number) ? clause - 1 : clause; i <= clause; i++)
        {
            var words = sentence.Clauses[i].Words;
            // 复议、诉讼维持分别为9件、7件: each of what stands there.
            if (words.Has(WordClass.Respectively))
                yield break;
            for (var k = 0; k < Math.Min(words.Count, MostWords); k++)
            {
                if (Neighbour(words[k], words[k].Span.Start - end is >= 0 and <= MeasureWidth, topic) is not { } other)
                    continue;
                yield return other;
                if (words[k].Is(WordClass.Outcome) && !named.Contains(other.Rows[0]))
                    named.AddRange(other.Rows);
            }
        }
        // 信访举报投诉、重复申请合计16件.
        if (named.Count > 1)
            yield return new ClaimTopic(ClaimKind.Outcome, named, topic.Columns);
    }

    private static ClaimTopic? Neighbour(Word word, bool isBehind, ClaimTopic topic)
    {
        if (topic.Kind is ClaimKind.Dispute or ClaimKind.DisputeResult)
        {
            return word.Class switch
            {
                WordClass.Dispute when topic.Kind == ClaimKind.DisputeResult || (topic.Rows.Count > 1 && isBehind) => new ClaimTopic(ClaimKind.Dispute, word.Entry!.Targets, []),
                WordClass.DisputeResult => new ClaimTopic(ClaimKind.DisputeResult, topic.Rows, word.Entry!.Targets),
                _ => null,
            };
        }
        if (!(ClaimTopics.IsOfRequests(topic) || topic.Kind == ClaimKind.Applicant))
            return null;
        var rows = RowsOf(word);
        return rows.Count == 0 || rows.Any(group => topic.Rows.All(row => row.StartsWith(group + ".", StringComparison.Ordinal))) ? null : new ClaimTopic(ClaimKind.Outcome, rows, topic.Columns);
    }

    private static IReadOnlyList<string> RowsOf(Word word) => word.Class switch
    {
        WordClass.Outcome or WordClass.PartOfOutcome => word.Entry!.Targets,
        WordClass.CarryOver => s_carriedOver,
        WordClass.CarryForward => s_carriedForward,
        WordClass.Handle or WordClass.Done => s_ended,
        WordClass.Receive or WordClass.Application => s_received,
        _ => [],
    };

    private static IEnumerable<ClaimTopic> Others(NamedInSentence named, int before, ClaimTopic topic, ClaimTopic? last)
    {
        if (topic.Kind == ClaimKind.Document)
            return named.Of(WordClass.Document) is { Count: > 1 } documents ? [topic with { Rows = Union(documents) }] : [];
        if (topic.Kind is ClaimKind.Dispute or ClaimKind.DisputeResult || (named.Classes.Has(WordClass.Dispute) && topic.Rows[0] is "requests.outcomes.other"))
            return OfCases(named, before, topic);
        return topic.Kind is ClaimKind.Fee or ClaimKind.Decision || !named.Classes.Has(WordClass.Applicant) ? [] : OfApplicants(named, before, topic, last);
    }

    /// <summary>商业企业575件应办申请中，548件办结: what is told behind an applicant may be told of its requests.</summary>
    private static IEnumerable<ClaimTopic> OfApplicants(NamedInSentence named, int at, ClaimTopic topic, ClaimTopic? last)
    {
        var applicants = topic.Columns.Count > 0 ? [topic.Columns] : named.ApplicantsBefore(at) is { Count: > 0 } before ? before : named.ApplicantsBehind(at, at + Behind);
        if (applicants.Count == 0)
            return [];
        List<IReadOnlyList<string>> rows = [topic.Rows];
        if (topic.Columns.Count > 0)
        {
            rows.AddRange(named.Of(WordClass.Outcome, at));
            rows.AddRange(named.Of(WordClass.PartOfOutcome, at));
            if (last is { } previous && ClaimTopics.IsOfRequests(previous))
                rows.Add(previous.Rows);
        }
        if (named.HasBefore(at + Behind, WordClass.Carry, WordClass.CarryOver, WordClass.CarryForward))
            rows.AddRange([s_carriedOver, s_inHand, s_carriedForward]);
        if (named.HasBefore(at + Behind, WordClass.Handle, WordClass.Done))
            rows.Add(s_ended);
        return applicants.SelectMany(columns => rows.Select(row => new ClaimTopic(ClaimKind.Outcome, row, columns)));
    }

    /// <summary>维持的共16件（直接起诉3件、复议后起诉4件、复议9件）; 直接起诉1件；三件维持: the result is said of each case in the brackets, or of all lawsuits.</summary>
    private static IEnumerable<ClaimTopic> OfCases(NamedInSentence named, int before, ClaimTopic topic) => topic.Kind switch
    {
        ClaimKind.Dispute => named.ResultBefore(before).Select(result => new ClaimTopic(ClaimKind.DisputeResult, topic.Rows, result)),
        ClaimKind.DisputeResult => OfOtherCases(named.Of(WordClass.Dispute, before), topic).Select(cases => topic with { Rows = cases }),
        _ => named.Of(WordClass.Dispute).Select(cases => new ClaimTopic(ClaimKind.DisputeResult, cases, s_otherResult)),
    };

    /// <summary>另有诉讼两件，均为复议后提起，一件维持: the result may be of any of the cases named before, or of both routes.</summary>
    private static List<IReadOnlyList<string>> OfOtherCases(List<IReadOnlyList<string>> named, ClaimTopic topic)
    {
        if (named.Count(IsRoute) > 1)
            named.Add(Union(named.FindAll(IsRoute)));
        else
            named.RemoveAll(cases => topic.Rows.All(row => cases.Any(whole => row.StartsWith(whole + ".", StringComparison.Ordinal))));
        return named;
    }

    private static bool IsRoute(IReadOnlyList<string> cases) => cases.Count == 1 && cases[0].StartsWith("disputes.litigation.", StringComparison.Ordinal);

    private static IReadOnlyList<string> Union(List<IReadOnlyList<string>> all) =>
        [.. all.SelectMany(targets => targets).Distinct(StringComparer.Ordinal)];

    /// <summary>涉及征地的申请96件，予以公开54件: behind requests of which it isn't known which they are, and that are not all.</summary>
    private static bool IsOfSome(List<Claim> claims, int index, ClaimTargets targets)
    {
        if (!(ClaimTopics.IsOfRequests(claims[index].Topic!) || claims[index].Topic!.Kind == ClaimKind.Applicant))
            return false;
        for (var i = index - 1; i >= Math.Max(0, index - FarthestBack) && claims[i].IsInSentenceOf(claims[index]); i--)
        {
            if (claims[i] is { Topic: null } && claims[i].Value >= claims[index].Value && (IsFollowedByParts(claims, i) || (claims[i].Reasons.Any(reason => reason.Kind == ClaimReasonKind.NotUnderstood) && CountsRequests(claims, i))))
                return !targets.IsOtherCount(ClaimTopic.Of(ClaimKind.Received, s_received), claims[i].Value);
        }
        return false;
    }

    /// <summary>征收类居首位，全年收到214件，占32.9%: the share says that it is a part of the requests.</summary>
    private static bool IsShareOfAll(Sentence sentence, int number, Claim claim, ClaimTargets targets) =>
        !claim.IsInWords && claim.Topic!.Kind is ClaimKind.Received or ClaimKind.Handled && number + 1 < sentence.Numbers.Count && sentence.Numbers[number].Number.Span == claim.Span
        && sentence.Numbers[number + 1] is { Number.Kind: NumberKind.Percent } share && share.LeftHas(WordClass.Share) && share.ClauseIndex - sentence.Numbers[number].ClauseIndex <= 1
        && targets.Readings(ClaimTopic.Of(ClaimKind.Received, s_received)).Any(all => all.Value is { } whole && whole > claim.Value && StatedPercent.Compare(share.Number, share.IsApproximate, claim.Value, whole) == PercentMatch.Right);

    /// <summary>征求第三方意见8件，其中同意公开的5件: whatever those were.</summary>
    private static bool IsFollowedByParts(List<Claim> claims, int index)
    {
        var (claim, next) = (claims[index], claims[index + 1]);
        return string.Equals(claim.Measure, next.Measure, StringComparison.Ordinal) && next.Span.Start > claim.Span.End && ProseText.Contains(claim.Block.Text, claim.Span.End, next.Span.Start, s_parts);
    }

    private static bool CountsRequests(List<Claim> claims, int index)
    {
        var claim = claims[index];
        var start = index > 0 && ReferenceEquals(claims[index - 1].Block, claim.Block) ? Math.Max(claim.SentenceStart, claims[index - 1].Span.End) : claim.SentenceStart;
        return ProseText.Contains(claim.Block.Text, Math.Min(start, claim.Span.Start), claim.Span.Start, s_requests);
    }
}
