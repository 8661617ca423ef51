using ReportLint.Model;

namespace ReportLint.Rules.Figures;

/// <summary>The rows of a report's tables as rules see them: figures by column, the rows that the report names itself included.</summary>
internal static class TableRows
{
    /// <summary>Each row that states anything, with the address of the row and its figures by the id of the column.</summary>
    /// <remarks>Where a row of the form is only the sum of named rows, the named rows stand in its place.</remarks>
    public static IEnumerable<(string Address, IReadOnlyDictionary<string, Figure> Figures)> Of(Report report)
    {
        var rows = report.Figures.GroupBy(figure => figure.Cell.RowAddress, StringComparer.Ordinal)
            .Where(row => row.Any(figure => figure.IsStated))
            .Concat(report.NamedRows.SelectMany(row => row.Figures).GroupBy(figure => figure.Cell.RowAddress, StringComparer.Ordinal));
        return rows.Select(row => (row.Key, (IReadOnlyDictionary<string, Figure>)row.ToDictionary(figure => figure.Cell.Column.Name.Id, StringComparer.Ordinal)));
    }
}
