using ReportLint.Forms;
using ReportLint.Model;

namespace ReportLint.Rendering;

/// <summary>A row of figures as it is printed, with the labels above and at its left.</summary>
/// <param name="Path">The labels, outermost first; the last is the row's own.</param>
/// <param name="Figures">The figures, in the order of the columns.</param>
internal sealed record FigureRow(IReadOnlyList<FormRow> Path, IReadOnlyList<Figure> Figures)
{
    /// <summary>The columns.</summary>
    public IEnumerable<FormColumn> Columns => Figures.Select(figure => figure.Cell.Column);

    /// <summary>The rows of <paramref name="table"/>, with those that the report names itself in the place of the row that takes them.</summary>
    public static IReadOnlyList<FigureRow> Of(Report report, FormTable table)
    {
        var rows = new List<FigureRow>();
        foreach (var cells in report.Edition.Cells.Where(cell => cell.Table == table).GroupBy(cell => cell.RowAddress, StringComparer.Ordinal))
        {
            var path = cells.First().RowPath;
            var named = report.NamedRows.Where(row => row.Parent == path[path.Count - 1] && row.Figures.Count > 0).ToList();
            if (named.Count == 0)
                rows.Add(new FigureRow(path, [.. cells.Select(cell => report[cell])]));
            else
                rows.AddRange(named.Select(row => new FigureRow(row.Figures[0].Cell.RowPath, row.Figures)));
        }
        return rows;
    }
}
