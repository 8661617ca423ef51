using ReportLint.Forms;
using ReportLint.LanguageServer.Features.Places;
using ReportLint.Linting;
using ReportLint.Model;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Features.Navigation;

/// <summary>The ways between figures, from a place in a report.</summary>
internal static class FigureNavigation
{
    /// <summary>Where what stands at the place comes from. A figure that comes from nowhere leads to the totals in which it is an addend.</summary>
    public static IReadOnlyList<Location> DefinitionsOf(LintSnapshot repository, Report report, int offset)
    {
        var links = new CellLinks(repository, report);
        if (ReportPlaces.ReferenceAt(report, offset) is { } reference)
            return [.. links.TargetOf(reference.Reference)];
        if (ReportPlaces.ClaimAt(repository.AnalysisOf(report), offset) is { } claim)
            return [.. links.TermsOf(claim)];
        if (CellAt(report, offset) is { } cell)
        {
            IReadOnlyList<Location> sources = [.. links.SourcesOf(cell).Distinct()];
            return sources.Count > 0 ? sources : [.. links.Totals(cell).Distinct()];
        }
        return Rollup(repository, report, offset);
    }

    /// <summary>Where what stands at the place goes.</summary>
    public static IReadOnlyList<Location> ReferencesTo(LintSnapshot repository, Report report, int offset, bool withItself)
    {
        var links = new CellLinks(repository, report);
        var cell = CellAt(report, offset) ?? CellBehindProse(repository, report, offset);
        if (cell is null)
            return [];
        var figure = report.Find(cell.Address) ?? report.NamedRows.SelectMany(row => row.Figures).FirstOrDefault(named => named.Cell == cell);
        var self = figure is null || !withItself ? [] : new[] { new Location(report.Source, figure.Span) };
        return [.. self.Concat(links.UsesOf(cell)).Distinct()];
    }

    /// <summary>The places in the same report that belong to what stands at the place, itself included.</summary>
    public static IReadOnlyList<TextSpan> RelatedIn(LintSnapshot repository, Report report, int offset)
    {
        var definitions = DefinitionsOf(repository, report, offset);
        var own = ReportPlaces.FigureAt(report, offset)?.Span ?? ReportPlaces.ReferenceAt(report, offset)?.Span ?? ReportPlaces.ClaimAt(repository.AnalysisOf(report), offset)?.InFile;
        if (own is not { } self)
            return [];
        var uses = ReferencesTo(repository, report, offset, withItself: false);
        return [.. definitions.Concat(uses).Where(location => location.Source == report.Source).Select(location => location.Span).Prepend(self).Distinct().OrderBy(span => span.Start)];
    }

    /// <summary>The cell of the figure at the place, or of the total of the row whose key stands there.</summary>
    private static FormCell? CellAt(Report report, int offset) => ReportPlaces.FigureAt(report, offset)?.Cell
        ?? (ReportPlaces.KeyAt(report, offset) is { } key ? RowFigures.TotalOf(report, key)?.Cell : null);

    private static FormCell? CellBehindProse(LintSnapshot repository, Report report, int offset)
    {
        if (ReportPlaces.ReferenceAt(report, offset) is { } reference)
            return new Model.References.ReferenceResolver(report, repository.Set.Previous(report)).Resolve(reference.Reference) is { Cell: { } cell } && report.Find(cell.Address)?.Cell == cell ? cell : null;
        return ReportPlaces.ClaimAt(repository.AnalysisOf(report), offset)?.Reading?.Terms is [{ Figure: { } figure }] ? figure.Cell : null;
    }

    /// <summary>The reports that the glob at the place matches.</summary>
    private static IReadOnlyList<Location> Rollup(LintSnapshot repository, Report report, int offset)
    {
        var glob = repository.Set.RollupOf(report)?.Globs.FirstOrDefault(glob => ReportPlaces.Touches(glob.Glob.Span, offset));
        return [.. (glob?.Children ?? []).Select(child => new Location(child.Source, child.Agency?.Span ?? new TextSpan(0, 0)))];
    }
}
