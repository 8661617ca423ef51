using ReportLint.Forms;

namespace ReportLint.Model.References;

/// <summary>One report as references see it: the cells of its edition and the rows that it names itself.</summary>
internal sealed class ReferenceScope
{
    private readonly Dictionary<string, Figure> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReferenceMatch> _matches = new(StringComparer.Ordinal);

    /// <summary>The scope of <paramref name="report"/>.</summary>
    public ReferenceScope(Report report)
    {
        Report = report;
        var edition = EditionReferences.Of(report.Edition);
        var named = report.NamedRows.SelectMany(row => row.Figures).ToList();
        foreach (var figure in named.Where(figure => !_named.ContainsKey(figure.Cell.Address)))
            _named.Add(figure.Cell.Address, figure);
        IReadOnlyList<ReferenceTarget> namedTargets = [.. named.Select(figure => new ReferenceTarget(figure.Cell.Path, Cell: figure.Cell))];
        Targets = [.. edition.Targets, .. namedTargets];
        Roots = namedTargets.Count == 0 ? [edition.Root] : [edition.Root, ReferenceNode.Of(namedTargets)];
    }

    /// <summary>The report.</summary>
    public Report Report { get; }

    /// <summary>All that a path can lead to.</summary>
    public IReadOnlyList<ReferenceTarget> Targets { get; }

    /// <summary>The roots of the trees of their paths.</summary>
    public IReadOnlyList<ReferenceNode> Roots { get; }

    /// <summary>What <paramref name="segments"/> lead to.</summary>
    public ReferenceMatch Match(IReadOnlyList<string> segments)
    {
        var path = string.Join(".", segments);
        if (!_matches.TryGetValue(path, out var match))
            _matches.Add(path, match = ReferenceMatch.Find(this, segments));
        return match;
    }

    /// <summary>The figure at the address of <paramref name="cell"/>, which may be a cell of another report; null when this one has no such cell.</summary>
    public Figure? FigureAt(FormCell cell) =>
        Report.Find(cell.Address) ?? (_named.TryGetValue(cell.Address, out var figure) ? figure : null);

    /// <summary>The amount in a field of 信息处理费, or null.</summary>
    public FeeAmount? Fee(FormName field) =>
        field == ReportKeys.FeeNotices ? Report.Fees?.Notices
        : field == ReportKeys.FeeNoticed ? Report.Fees?.Noticed
        : field == ReportKeys.FeeCollected ? Report.Fees?.Collected
        : null;
}
