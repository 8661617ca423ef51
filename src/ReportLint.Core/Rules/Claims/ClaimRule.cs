using System.Globalization;
using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules.Claims;

/// <summary>A rule about figures of one kind that the prose states otherwise than the tables.</summary>
public abstract class ClaimRule : Rule
{
    /// <inheritdoc/>
    public sealed override void Check(RuleContext context)
    {
        foreach (var claim in context.Claims)
        {
            if (claim.Verdict == ClaimVerdict.Disagrees && IsMine(claim) && !ExplainedClaims.Includes(context, claim))
                context.Add(ToFinding(context, claim));
        }
    }

    /// <summary>Whether the rule speaks of claims like <paramref name="claim"/>.</summary>
    protected abstract bool IsMine(Claim claim);

    /// <summary>Whether the claim says that there is none.</summary>
    protected static bool IsNone(Claim claim) => claim.Value == 0;

    /// <summary>Whether all that the claim names is <paramref name="group"/> or lies below it.</summary>
    protected static bool IsBelow(Claim claim, string group) =>
        claim.Topic!.Rows.All(row => string.Equals(row, group, StringComparison.Ordinal) || row.StartsWith(group + ".", StringComparison.Ordinal));

    /// <summary>Whether <paramref name="names"/> is <paramref name="name"/> and nothing else.</summary>
    protected static bool IsJust(IReadOnlyList<string> names, string name) => names.Count == 1 && string.Equals(names[0], name, StringComparison.Ordinal);

    private Finding ToFinding(RuleContext context, Claim claim)
    {
        var expected = claim.Reading!.Value!.Value;
        return new Finding
        {
            Rule = Descriptor,
            Severity = Descriptor.Severity,
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
