using ReportLint.Claims;
using ReportLint.Claims.Arithmetic;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Claims;

/// <summary>Which rule speaks of a claim that the tables contradict: the one place that says so. Every claim has one.</summary>
internal static class ClaimRuleTable
{
    private const string Outcomes = "requests.outcomes.";
    private const string Reconsideration = "disputes.reconsideration";
    private const string Litigation = "disputes.litigation";

    /// <summary>The rule of <paramref name="claim"/>: of a number that isn't exact, or in another unit than the table's, its notation decides, whatever it counts.</summary>
    public static RuleDescriptor Of(Claim claim) =>
        claim.Number is { Measure: "亿元" } ? UnitScaleRule.Rule : !claim.IsApproximate ? Of(claim.Topic!, claim.Value) : RoundedNumber.IsScaled(claim.Number!, claim.Block.Text) ? UnitScaleRule.Rule : ApproximateCountRule.Rule;

    /// <summary>The rule of an exact claim about <paramref name="topic"/>.</summary>
    /// <param name="topic">What it counts.</param>
    /// <param name="value">The number that it states; 0 where it says that there is none.</param>
    public static RuleDescriptor Of(ClaimTopic topic, decimal value) => topic.Kind switch
    {
        ClaimKind.CarriedOver => RequestClaimRules.CarriedOver,
        ClaimKind.CarriedForward => RequestClaimRules.CarriedForward,
        ClaimKind.NothingOpen => RequestClaimRules.AllDone,
        ClaimKind.Applicant => RequestClaimRules.ApplicantSplit,
        ClaimKind.Received or ClaimKind.Handled or ClaimKind.Outcome when topic.Columns.Count > 0 => RequestClaimRules.ApplicantSplit,
        ClaimKind.Received when value == 0 => RequestClaimRules.NoneReceived,
        ClaimKind.Received => RequestClaimRules.ReceivedCount,
        ClaimKind.Handled => RequestClaimRules.HandledCount,
        ClaimKind.Outcome => OfOutcome(topic.Rows),
        ClaimKind.Dispute when value == 0 => DisputeClaimRules.NoReview,
        ClaimKind.Dispute when topic.Rows.All(row => IsBelow(row, Reconsideration)) => DisputeClaimRules.ReviewCount,
        ClaimKind.Dispute when topic.Rows.All(row => IsBelow(row, Litigation)) => DisputeClaimRules.LitigationCount,
        ClaimKind.Dispute => DisputeClaimRules.CasesCombined,
        ClaimKind.DisputeResult when topic.Columns.Count == 1 && IsBelow(topic.Columns[0], "pending") => DisputeClaimRules.Pending,
        ClaimKind.DisputeResult => DisputeClaimRules.Outcome,
        ClaimKind.Document => DisclosureClaimRules.Documents,
        ClaimKind.Decision => DisclosureClaimRules.Decisions,
        ClaimKind.Fee => DisclosureClaimRules.Fee,
        _ => throw new ArgumentOutOfRangeException(nameof(topic), topic.Kind, null),
    };

    /// <summary>部分公开和不予公开共9件: of several groups that are counted together the one nearest to the number speaks, which comes first among the rows; 予以公开 wherever it stands, since RL4007 is on both ways of granting.</summary>
    private static RuleDescriptor OfOutcome(IReadOnlyList<string> rows) =>
        rows.Any(row => IsBelow(row, Outcomes + "granted")) ? OutcomeClaimRules.GrantedCount : OfGroup(rows[0]);

    private static RuleDescriptor OfGroup(string row) => row switch
    {
        _ when IsBelow(row, Outcomes + "partially-granted") => OutcomeClaimRules.PartialCount,
        _ when IsBelow(row, Outcomes + "refused") => OutcomeClaimRules.DeniedCount,
        _ when IsBelow(row, Outcomes + "unavailable") => OutcomeClaimRules.UnableCount,
        _ when IsBelow(row, Outcomes + "not-processed") => OutcomeClaimRules.NotProcessedCount,
        _ when IsBelow(row, Outcomes + "other") => OutcomeClaimRules.OtherOutcomeCount,
        // A total, or a row of an edition to come.
        _ => RequestClaimRules.HandledCount,
    };

    private static bool IsBelow(string row, string group) =>
        row.StartsWith(group, StringComparison.Ordinal) && (row.Length == group.Length || row[group.Length] == '.');
}
