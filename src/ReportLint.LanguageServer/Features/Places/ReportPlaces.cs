using ReportLint.Claims;
using ReportLint.Model;
using ReportLint.Model.Outline;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Features.Places;

/// <summary>Finds what stands at a place of a report. A place behind the last character of something belongs to it, unless something else begins there.</summary>
internal static class ReportPlaces
{
    /// <summary>The figure that is stated there, or null.</summary>
    public static Figure? FigureAt(Report report, int offset) =>
        At(report.Figures.Concat(report.NamedRows.SelectMany(row => row.Figures)).Where(figure => figure.IsStated || figure.State is FigureState.Blank or FigureState.BlankZero), figure => figure.Span, offset);

    /// <summary>The key that stands there, or null.</summary>
    public static OutlineNode? KeyAt(Report report, int offset) => At(report.Outline.SelectMany(node => node.SelfAndBelow), node => node.KeySpan, offset);

    /// <summary>The figure of the prose that stands there, or null; not one that is written as a reference.</summary>
    public static Claim? ClaimAt(ReportAnalysis analysis, int offset) => At(analysis.Claims.Where(claim => !claim.IsReference), claim => claim.InFile, offset);

    /// <summary>The reference to a figure that stands there, with its place in the file; or null.</summary>
    public static (TextReference Reference, TextSpan Span)? ReferenceAt(Report report, int offset)
    {
        if (report.Narratives.FirstOrDefault(text => Touches(text.Span, offset)) is not { } narrative)
            return null;
        var found = At(narrative.References, reference => narrative.InFile(reference.Span), offset);
        return found is null ? null : (found, narrative.InFile(found.Span));
    }

    /// <summary>Whether the place is in <paramref name="span"/> or right behind it.</summary>
    public static bool Touches(TextSpan span, int offset) => offset >= span.Start && offset <= span.End;

    private static T? At<T>(IEnumerable<T> all, Func<T, TextSpan> span, int offset)
        where T : class
    {
        T? touching = null;
        foreach (var one in all)
        {
            var own = span(one);
            if (own.Contains(offset))
                return one;
            if (own.End == offset && own.Length > 0)
                touching = one;
        }
        return touching;
    }
}
