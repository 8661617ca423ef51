using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Model.Rollups;

namespace ReportLint.Rules.Rollups;

/// <summary>Looks for the one report that explains why a roll-up differs from its reports.</summary>
internal sealed class RollupCauseSearch
{
    private readonly FormEdition _edition;
    private readonly decimal[] _differences;
    private readonly IReadOnlyList<Report> _children;
    private readonly List<FormRelation> _concerned;

    private RollupCauseSearch(RollupSums sums)
    {
        _edition = sums.Rollup.Report.Edition;
        _differences = [.. _edition.Cells.Select(sums.DifferenceIn)];
        _children = [.. sums.Rollup.Children.Where(child => child.Edition == _edition)];
        _concerned = [.. _edition.Relations.Where(relation => relation.Left.Concat(relation.Right).Any(cell => _differences[cell.Index] != 0))];
    }

    /// <summary>The cause of all differences together; null when there is none, when it cannot be told, or when a cell could not be compared.</summary>
    /// <remarks>
    /// A report all of whose figures are those by which the roll-up differs was left out, or added twice. Else its figures may be wrong: they are, where they could all be
    /// changed by the difference without one of them becoming negative or the report's own tables failing, and no other report's could.
    /// </remarks>
    public static RollupCause? Find(RollupSums sums)
    {
        if (!sums.AreComplete || sums.Rollup.Children.Any(child => child.Edition != sums.Rollup.Report.Edition))
            return null;
        var search = new RollupCauseSearch(sums);
        return Array.TrueForAll(search._differences, difference => difference == 0) ? null
            : search.FindOnly(RollupCauseKind.LeftOut, child => search.IsWhole(child, -1))
            ?? search.FindOnly(RollupCauseKind.AddedTwice, child => search.IsWhole(child, 1))
            ?? search.FindOnly(RollupCauseKind.WrongFigure, search.CouldChange);
    }

    private RollupCause? FindOnly(RollupCauseKind kind, Func<Report, bool> isCause)
    {
        var found = _children.Where(isCause).Take(2).ToList();
        return found.Count == 1 ? new RollupCause(kind, found[0]) : null;
    }

    private bool IsWhole(Report child, int sign)
    {
        for (var i = 0; i < _differences.Length; i++)
        {
            if (_differences[i] != sign * Amount(child, i))
                return false;
        }
        return true;
    }

    private bool CouldChange(Report child)
    {
        for (var i = 0; i < _differences.Length; i++)
        {
            if (_edition.Cells[i].Column.Kind != FigureKind.Change && Amount(child, i) + _differences[i] < 0)
                return false;
        }
        return _concerned.TrueForAll(relation => Sum(child, relation.Left) == Sum(child, relation.Right));
    }

    private decimal Sum(Report child, IReadOnlyList<FormCell> cells) => cells.Sum(cell => Amount(child, cell.Index) + _differences[cell.Index]);

    private static decimal Amount(Report child, int index) => FigureAmount.Of(child, child.Figures[index])!.Value;
}
