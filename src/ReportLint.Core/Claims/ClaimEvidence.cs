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
                && Cells(report, reading.Terms) is { } cells)
            {
                yield return new Evidence(cells, (long)claim.Value);
            }
        }
    }

    /// <summary>The cells of <paramref name="terms"/>; null where one is no count of the form.</summary>
    private static FormCell[]? Cells(Report report, IReadOnlyList<ClaimTerm> terms)
    {
        var cells = new FormCell[terms.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            if (terms[i].Figure is not { Cell: { Column.Kind: FigureKind.Count } cell } figure || report.Find(terms[i].Address) != figure)
                return null;
            cells[i] = cell;
        }
        return cells;
    }
}
