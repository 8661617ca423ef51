using ReportLint.Claims;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Model.Outline;
using ReportLint.Model.References;
using ReportLint.Text;

namespace ReportLint.Rollover;

/// <summary>Finds the figures of the prose that agree with one cell and no other: written as a reference they cannot drift apart from it.</summary>
public static class FigureLinks
{
    /// <summary>The figures of <paramref name="report"/> that can be replaced, in the order of the file. What is printed stays the same, to the character.</summary>
    /// <param name="report">The report.</param>
    /// <param name="claims">The figures that its prose states.</param>
    /// <param name="lastYear">Last year's report of the same agency, or null.</param>
    public static IReadOnlyList<FigureLink> Of(Report report, IReadOnlyList<Claim> claims, Report? lastYear)
    {
        var paths = new ReferencePaths(report, OutlineLanguage.Of(report));
        var resolver = new ReferenceResolver(report, lastYear);
        var links = new List<FigureLink>();
        foreach (var claim in claims)
        {
            if (IsPlain(claim) && !BeginsPlainText(claim.Block.Narrative, claim.InFile) && CellOf(claim) is { } cell && paths.For(cell) is { } path && CanBePrinted(resolver, path.Path, claim.Text, out var format))
            {
                var reference = Write(path.Path, format);
                links.Add(new FigureLink(claim, reference, new TextEdit(claim.InFile, reference)));
            }
        }
        return [.. links.OrderBy(link => link.Edit.Span.Start).GroupBy(link => link.Edit.Span.Start).Select(same => same.First())];
    }

    /// <summary>The cell with which <paramref name="claim"/> agrees; null when it agrees with none, with a sum, or with another one when it is read otherwise.</summary>
    internal static FormCell? CellOf(Claim claim)
    {
        if (claim is not { Verdict: ClaimVerdict.Agrees, Reading: { IsAtMost: false, Terms.Count: 1 } reading } || reading.Terms[0].Figure is not { IsKnown: true } figure)
            return null;
        // The likeliest way to read it is how it is meant; of less likely ones there may be only one that holds.
        var isAmbiguous = claim.Readings[0] != reading && claim.Readings.Any(other => other.Terms.Count == 1 && other.Holds(claim.Value) == true && other.Terms[0].Figure != figure);
        return isAmbiguous ? null : figure.Cell;
    }

    /// <summary>Whether a reference to <paramref name="path"/> can be printed as <paramref name="written"/>, and by which format: null for digits.</summary>
    internal static bool CanBePrinted(ReferenceResolver resolver, string path, string written, out string? format)
    {
        foreach (var candidate in new[] { null, ReferenceFormats.Numeral.Key })
        {
            format = candidate;
            if (string.Equals(resolver.Resolve(new TextReference(default, path, format)).Text, written, StringComparison.Ordinal))
                return true;
        }
        format = null;
        return false;
    }

    /// <summary>A reference as it is written.</summary>
    internal static string Write(string path, string? format) => format is null ? $"{{{{{path}}}}}" : $"{{{{{path}|{format}}}}}";

    /// <summary>Whether the digits stand in the file just as they are printed.</summary>
    internal static bool IsPlain(Claim claim) => claim is { IsReference: false, IsInWords: false, IsApproximate: false, Span.Length: > 0 } && claim.Block.IsVerbatim(claim.Span);

    /// <summary>A text without | or quotes must not begin with a brace.</summary>
    private static bool BeginsPlainText(Narrative text, TextSpan span) => span.Start == text.Span.Start;
}
