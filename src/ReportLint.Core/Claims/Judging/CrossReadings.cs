using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;
using ReportLint.Prose;

namespace ReportLint.Claims.Judging;

/// <summary>Looks again at numbers that contradict their cell: whether they are those of another row and column that the sentence names, 商业企业申请办结24件，公开14件, or of some requests only.</summary>
internal static class CrossReadings
{
    private const int FarthestBack = 24;

    /// <summary>8件办结申请: so far behind a number its noun may say what it counts.</summary>
    private const int Behind = 6;

    private static readonly string[] s_otherResult = ["other"];

    private static readonly string[] s_parts = ["其中"];

    private static readonly string[] s_requests = ["申请"];

    private static readonly WordClasses s_naming = WordClasses.Any(WordClass.Applicant, WordClass.Dispute, WordClass.Document);

        /// <summary>Settles what <paramref name="claims"/>, which stand in the order of <paramref name="sentences"/>, mean beside each other.</summary>
    public static void Settle(List<Claim> claims, IReadOnlyList<Sentence> sentences, ClaimTargets targets)
    {
        var next = 0;
        NamedInSentence? named = null;
        for (var i = 0; i < claims.Count; i++)
        {
            var claim = claims[i];
            if (claim is not { Verdict: ClaimVerdict.Disagrees, Topic: { } topic })
                continue;
            while (!(ReferenceEquals(sentences[next].Block, claim.Block) && claim.Span.Start < sentences[next].End))
                (next, named) = (next + 1, null);
            if (sentences[next].Classes.HasAny(s_naming) && Crossing(named ??= new NamedInSentence(sentences[next]), claim, topic, i > 0 && claims[i - 1].SentenceStart == claim.SentenceStart ? claims[i - 1].Topic : null, targets) is { } crossing)
                claims[i] = claim with { Topic = crossing.Topic with { IsLikely = true }, Readings = [crossing.Reading], Reading = crossing.Reading, Verdict = ClaimVerdict.Agrees };
            else if (IsOfSome(claims, i, targets))
                claims[i] = claim with { Verdict = ClaimVerdict.Inconclusive, Reasons = [.. claim.Reasons, new ClaimReason(ClaimReasonKind.OtherScope, claim.Span)] };
        }
    }

    private static (ClaimTopic Topic, ClaimReading Reading)? Crossing(NamedInSentence named, Claim claim, ClaimTopic topic, ClaimTopic? last, ClaimTargets targets)
    {
        foreach (var other in Others(named, claim.Span.Start, topic, last))
        {
            foreach (var reading in targets.Readings(other))
            {
                if (reading.Terms.Count > 0 && reading.Value == claim.Value)
                    return (other, reading);
            }
        }
        return null;
    }

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
            rows.AddRange([["requests.carried-over"], ["requests.received", "requests.carried-over"], ["requests.carried-forward"]]);
        if (named.HasBefore(at + Behind, WordClass.Handle, WordClass.Done))
            rows.Add(["requests.outcomes.total"]);
        return applicants.SelectMany(columns => rows.Select(row => new ClaimTopic(ClaimKind.Outcome, row, columns)));
    }

    /// <summary>维持的共16件（直接起诉3件、复议后起诉4件、复议9件）; 直接起诉1件；三件维持: the result is said of each case in the brackets, or of all lawsuits.</summary>
    private static IEnumerable<ClaimTopic> OfCases(NamedInSentence named, int before, ClaimTopic topic) => topic.Kind switch
    {
        ClaimKind.Dispute => named.ResultBefore(before).Select(result => new ClaimTopic(ClaimKind.DisputeResult, topic.Rows, result)),
        ClaimKind.DisputeResult when named.Of(WordClass.Dispute, before).Count(IsRoute) < 2 => [],
        ClaimKind.DisputeResult => named.Of(WordClass.Dispute).Where(cases => topic.Rows.All(row => cases.Any(whole => row.StartsWith(whole + ".", StringComparison.Ordinal)))).Select(cases => topic with { Rows = cases }),
        _ => named.Of(WordClass.Dispute).Select(cases => new ClaimTopic(ClaimKind.DisputeResult, cases, s_otherResult)),
    };

    private static bool IsRoute(IReadOnlyList<string> cases) => cases.Count == 1 && cases[0].StartsWith("disputes.litigation.", StringComparison.Ordinal);

    private static IReadOnlyList<string> Union(List<IReadOnlyList<string>> all) =>
        [.. all.SelectMany(targets => targets).Distinct(StringComparer.Ordinal)];

    /// <summary>涉及征地的申请96件，予以公开54件: behind requests of which it isn't known which they are, and that are not all.</summary>
    private static bool IsOfSome(List<Claim> claims, int index, ClaimTargets targets)
    {
        if (!(ClaimTopics.IsOfRequests(claims[index].Topic!) || claims[index].Topic!.Kind == ClaimKind.Applicant))
            return false;
        for (var i = index - 1; i >= Math.Max(0, index - FarthestBack) && ReferenceEquals(claims[i].Block, claims[index].Block) && claims[i].SentenceStart == claims[index].SentenceStart; i--)
        {
            if (claims[i] is { Topic: null } && claims[i].Value >= claims[index].Value && (IsFollowedByParts(claims, i) || (claims[i].Reasons.Any(reason => reason.Kind == ClaimReasonKind.NotUnderstood) && CountsRequests(claims, i))))
                return !targets.IsOtherCount(ClaimTopic.Of(ClaimKind.Received, "requests.received"), claims[i].Value);
        }
        return false;
    }

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
