using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Relations;

namespace ReportLint.Claims;

/// <summary>Takes the figures of prose for evidence on the figures of the tables.</summary>
internal static class ClaimEvidence
{
    /// <summary>The evidence that <paramref name="claims"/> give on <paramref name="report"/>: exact ones about cells of the form, written out by hand.</summary>
    public static IEnumerable<Evidence> Of(Report report, IReadOnlyList<Claim> claims)
    {
        foreach (var claim in claims)
        {
            if (claim is { Verdict: not ClaimVerdict.Inconclusive, Certainty: ClaimCertainty.Certain, IsReference: false, IsApproximate: false, Reading: { IsAtMost: false } reading }
                && claim.Value == decimal.Truncate(claim.Value) && claim.Value <= long.MaxValue
                && reading.Terms.All(term => term.Figure is { } figure && figure.Cell.Column.Kind == FigureKind.Count && report.Find(term.Address) == figure))
            {
                yield return new Evidence([.. reading.Terms.Select(term => term.Figure!.Cell)], (long)claim.Value);
            }
        }
    }
}
