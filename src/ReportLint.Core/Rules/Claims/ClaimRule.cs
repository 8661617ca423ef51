using System.Globalization;
using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules.Claims;

/// <summary>A rule about figures of one kind that the prose states otherwise than the tables. Of which kind, <see cref="ClaimRuleTable"/> says.</summary>
public sealed class ClaimRule : Rule
{
    /// <summary>The check of <paramref name="descriptor"/>.</summary>
    public ClaimRule(RuleDescriptor descriptor)
    {
        Descriptor = descriptor;
    }

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; }

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var claim in context.Claims)
        {
            if (claim is { Verdict: ClaimVerdict.Disagrees, Topic: not null } && ClaimRuleTable.Of(claim) == Descriptor && !ExplainedClaims.Includes(context, claim))
                context.Add(ToFinding(context, claim));
        }
    }

    /// <summary>A word was guessed, and the value doesn't look like a slip: only the rest of the sentence speaks for the guess.</summary>
    private static bool IsOnlySupported(Claim claim) => claim.Certainty == ClaimCertainty.Likely && !claim.Reasons.Any(reason => reason.Kind == ClaimReasonKind.Slip);

    private Finding ToFinding(RuleContext context, Claim claim)
    {
        var expected = claim.Reading!.Value!.Value;
        return new Finding
        {
            Rule = Descriptor,
            Severity = IsOnlySupported(claim) && Descriptor.Severity == Severity.Error ? Severity.Warning : Descriptor.Severity,
            Message = ClaimMessages.Disagreement(claim),
            Location = new Location(context.Report.Source, claim.InFile),
            Cell = claim.Reading.Terms.Count == 1 ? claim.Reading.Terms[0].Address : null,
            Expected = expected.ToString(CultureInfo.InvariantCulture),
            Actual = claim.Text,
            Related = ClaimMessages.Related(context, claim),
            Edits = claim is { IsInWords: false, IsReference: false } && !claim.Reading.IsAtMost && claim.Block.IsVerbatim(claim.Span)
                ? [new SuggestedEdit(new TextEdit(claim.InFile, ClaimMessages.Like(claim, expected)), IsSafe: false)]
                : [],
        };
    }
}
