using System.Globalization;
using ReportLint.Forms;
using ReportLint.Wording;

namespace ReportLint.Model.References;

/// <summary>Spells the paths that references in the texts of a report may have.</summary>
public sealed class ReferencePaths
{
    // A report may name any number of rows.
    private const int MostTargets = 1024;
    private const int FewestNames = 2;

    private readonly ReferenceScope _scope;
    private readonly KeyLanguage _language;

    /// <summary>The paths to the figures of <paramref name="report"/>, in <paramref name="language"/>.</summary>
    public ReferencePaths(Report report, KeyLanguage language) => (_scope, _language) = (new ReferenceScope(report), language);

    /// <summary>All of them, in the order of the form, the rows that the report names itself last.</summary>
    public IEnumerable<ReferencePath> All => _scope.Targets.Take(MostTargets).Select(Spell);

    /// <summary>The path to a cell of the form or of a row that the report names itself; null when it has none.</summary>
    public ReferencePath? For(FormCell cell) => _scope.Targets.FirstOrDefault(target => target.Cell == cell) is { } found ? Spell(found) : null;

    private ReferencePath Spell(ReferenceTarget target)
    {
        var full = target.Spell(_language);
        if (target.IsYear)
            return new ReferencePath(full, full, new LocalizedText(ReportKeys.Year.Key, ReportKeys.Year.Id), _scope.Report.Year?.Value.ToString(CultureInfo.InvariantCulture));
        return target.Cell is { } cell
            ? new ReferencePath(Shorten(target), full, cell.Description, _scope.FigureAt(cell) is { IsKnown: true } figure ? figure.Written : null, cell)
            : new ReferencePath(Shorten(target), full, new LocalizedText(target.Fee!.Key, target.Fee.Id), _scope.Fee(target.Fee)?.Written);
    }

    /// <summary>The last names of the path that lead nowhere else; a row and a column at least.</summary>
    private string Shorten(ReferenceTarget target)
    {
        for (var count = Math.Min(FewestNames, target.Path.Count); count < target.Path.Count; count++)
        {
            var path = target.Spell(_language, count);
            if (ReferenceEquals(_scope.Match(path.Split('.')).Target, target))
                return path;
        }
        return target.Spell(_language);
    }
}
