using ReportLint.Claims;
using ReportLint.Claims.Arithmetic;
using ReportLint.Claims.Words;

namespace ReportLint.Rules.Claims;

/// <summary>The totals of table 三 of which the prose may give shares.</summary>
internal static class ShareBases
{
    private const string Received = "requests.received";
    private const string Handled = "requests.outcomes.total";
    private static readonly IReadOnlyList<string> s_groups = ["refused", "unavailable", "not-processed", "other"];

    /// <summary>All requests: new, in hand, and handled. Shares are often of a total that only the table states.</summary>
    public static IEnumerable<decimal> Totals(RuleContext context)
    {
        var received = Total(context, Received);
        if (received is { } known)
            yield return known;
        if (received is not null && Total(context, "requests.carried-over") is { } carriedOver)
            yield return received.Value + carriedOver;
        if (Total(context, Handled) is { } handled)
            yield return handled;
    }

    /// <summary>
    /// The likeliest whole of a share whose part is a figure of table 三 and which is right of none of the wholes it might have; null where it is
    /// right of one of them, or may be of another.
    /// </summary>
    public static decimal? WholeOfWrong(RuleContext context, StatedShare share)
    {
        if (share.Part is not { } part || share.Percent.IsApproximate || !share.Percent.Left.All(IsKnown))
            return null;
        var claim = context.Claims.FirstOrDefault(claim => ReferenceEquals(claim.Block, share.Sentence.Block) && claim.Span == part.Number.Span);
        if (claim is not { Verdict: ClaimVerdict.Agrees, Topic: { Kind: ClaimKind.Applicant or ClaimKind.Outcome, IsAtMost: false } topic, Value: > 0 })
            return null;
        if (Total(context, topic.Kind == ClaimKind.Applicant ? Received : Handled) is not { } whole || whole < part.Number.Value)
            return null;
        // 占办结件的: of nothing else than what was dealt with, or answered.
        var wholes = share.Percent.Left.Exists(word => word.Class is WordClass.Done or WordClass.Handle) ? Ended(context) : All(context).Concat(share.Wholes);
        return wholes.Any(candidate => candidate >= part.Number.Value && StatedPercent.Compare(share.Percent.Number, isApproximate: false, part.Number.Value, candidate) != PercentMatch.Wrong) ? null : whole;
    }

    /// <summary>Every total, and every total without the requests that some reports don't count as answered.</summary>
    public static IEnumerable<decimal> All(RuleContext context)
    {
        foreach (var total in Totals(context))
            yield return total;
        var groups = s_groups.Select(group => Sum(context, "requests.outcomes." + group)).ToList();
        foreach (var group in groups)
            yield return group;
        if (Total(context, Handled) is not { } handled)
            yield break;
        var (unavailable, notProcessed, other) = (groups[1], groups[2], groups[3]);
        foreach (var left in new[] { notProcessed, other, notProcessed + other, unavailable, unavailable + notProcessed, unavailable + notProcessed + other })
            yield return handled - left;
        foreach (var cell in context.Report.Edition.Cells.Where(cell => cell.RowAddress is Received or Handled && !cell.Column.IsTotal))
        {
            if (context.Report[cell] is { IsKnown: true } figure)
            {
                yield return figure.Value;
                if (Total(context, cell.RowAddress) is { } total)
                    yield return total - figure.Value;
            }
        }
    }

    /// <summary>What may be meant by those that were dealt with: all of them, or only those that were answered.</summary>
    public static IEnumerable<decimal> Ended(RuleContext context)
    {
        if (Total(context, Handled) is not { } handled)
            yield break;
        var (notProcessed, other) = (Sum(context, "requests.outcomes.not-processed"), Sum(context, "requests.outcomes.other"));
        foreach (var left in new[] { 0, other, notProcessed, notProcessed + other })
            yield return handled - left;
        foreach (var total in Totals(context))
            yield return total;
    }

    private static decimal? Total(RuleContext context, string row) => context.Report.Find(row + ".total") is { IsKnown: true } figure ? figure.Value : null;

    private static decimal Sum(RuleContext context, string group) => context.Report.Edition.Cells
        .Where(cell => cell.Column.IsTotal && (string.Equals(cell.RowAddress, group, StringComparison.Ordinal) || cell.RowAddress.StartsWith(group + ".", StringComparison.Ordinal)))
        .Sum(cell => context.Report[cell] is { IsKnown: true } figure ? figure.Value : 0);

    /// <summary>占实质性答复的 names a whole that isn't known.</summary>
    private static bool IsKnown(Word word) =>
        word.Class is WordClass.Share or WordClass.Filler or WordClass.Application or WordClass.Handle or WordClass.Done or WordClass.Receive or WordClass.All or WordClass.Sum;
}
