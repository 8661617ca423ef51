using ReportLint.Claims;
using ReportLint.Forms;
using ReportLint.Linting;
using ReportLint.Model;
using ReportLint.Model.References;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Features.Places;

/// <summary>Where a figure comes from and where it goes, in its report and in others.</summary>
internal sealed class CellLinks
{
    private readonly LintSnapshot _repository;
    private readonly Report _report;
    private readonly Report? _lastYear;

    /// <summary>The links of the figures of <paramref name="report"/>.</summary>
    public CellLinks(LintSnapshot repository, Report report)
    {
        _repository = repository;
        _report = report;
        _lastYear = repository.Set.Previous(report);
    }

    /// <summary>Where a figure comes from: the addends of a total, last year's figure, the figures of the agencies that a roll-up sums.</summary>
    public IEnumerable<Location> SourcesOf(FormCell cell) => Addends(cell)
        .Concat(CellYears.ContinuedFrom(cell, _lastYear) is { } earlier ? [Place(_lastYear!, earlier)] : [])
        .Concat(Children(cell));

    /// <summary>Where a figure goes: totals and balances, next year's figure, roll-ups, and what prose says of it.</summary>
    public IEnumerable<Location> UsesOf(FormCell cell) => Totals(cell)
        .Concat(_repository.Set.Next(_report) is { } next && CellYears.ContinuedBy(cell, next) is { } later ? [Place(next, later)] : [])
        .Concat(_repository.Set.ParentsOf(_report).Select(rollup => (rollup.Report, Figure: rollup.Report.Find(cell.Address))).Where(pair => pair.Figure is not null).Select(pair => Place(pair.Report, pair.Figure!)))
        .Concat(Mentions(cell));

    /// <summary>The totals and balances in which a figure is an addend.</summary>
    public IEnumerable<Location> Totals(FormCell cell) => _report.Edition.Relations
        .Where(relation => relation.Right.Contains(cell) || (relation.Kind == FormRelationKind.Balance && relation.Left.Contains(cell)))
        .SelectMany(relation => relation.Kind == FormRelationKind.Balance ? relation.Left.Concat(relation.Right).Where(other => other != cell) : [relation.Target])
        .Distinct().Select(other => Place(_report, _report[other]));

    /// <summary>The figures of the prose that were compared with a figure, and the references to it, in this report.</summary>
    public IEnumerable<Location> Mentions(FormCell cell)
    {
        foreach (var claim in _repository.AnalysisOf(_report).Claims)
        {
            if (!claim.IsReference && claim.Reading is { } reading && reading.Terms.Any(term => term.Figure?.Cell == cell))
                yield return new Location(_report.Source, claim.InFile);
        }
        var resolver = new ReferenceResolver(_report, _lastYear);
        foreach (var narrative in _report.Narratives)
        {
            foreach (var reference in narrative.References)
            {
                if (resolver.Resolve(reference).Cell == cell)
                    yield return new Location(_report.Source, narrative.InFile(reference.Span));
            }
        }
    }

    /// <summary>The figures with which a figure of the prose was compared.</summary>
    public IEnumerable<Location> TermsOf(Claim claim) =>
        (claim.Reading?.Terms ?? []).Select(term => new Location(_report.Source, term.Span)).Distinct();

    /// <summary>The figure that a reference stands for.</summary>
    public IEnumerable<Location> TargetOf(TextReference reference)
    {
        if (new ReferenceResolver(_report, _lastYear).Resolve(reference) is { Figure: { } figure })
            yield return Place(IsOf(_report, figure) ? _report : _lastYear ?? _report, figure);
    }

    private IEnumerable<Location> Addends(FormCell cell) => _report.Edition.Relations
        .Where(relation => relation.Defines && relation.Target == cell)
        .SelectMany(relation => relation.Right).Distinct()
        .Select(addend => _report[addend]).Where(figure => figure.IsStated)
        .Select(figure => Place(_report, figure));

    private IEnumerable<Location> Children(FormCell cell) => (_repository.Set.RollupOf(_report)?.Children ?? [])
        .Select(child => (child, Figure: child.Find(cell.Address))).Where(pair => pair.Figure is { IsStated: true }).Select(pair => Place(pair.child, pair.Figure!));

    private static bool IsOf(Report report, Figure figure) => report.Figures.Contains(figure) || report.NamedRows.Any(row => row.Figures.Contains(figure));

    private static Location Place(Report report, Figure figure) => new(report.Source, figure.Span);
}
