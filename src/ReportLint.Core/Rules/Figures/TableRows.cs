using ReportLint.Forms;
using ReportLint.Model;

namespace ReportLint.Rules.Figures;

/// <summary>The rows of a report's tables as rules see them, the rows that the report names itself included.</summary>
internal static class TableRows
{
    /// <summary>Each row that states anything and has all of <paramref name="columns"/>.</summary>
    /// <remarks>Where a row of the form is only the sum of named rows, the named rows stand in its place.</remarks>
    public static IEnumerable<TableRow> With(Report report, params string[] columns)
    {
        foreach (var line in report.Edition.LinesWith(columns[0]))
        {
            if (HasAll(line, columns) && States(report, line))
                yield return Row(report, line);
        }
        foreach (var row in Named(report, columns))
            yield return row;
    }

    /// <summary>Each row that has all of <paramref name="columns"/>, whether it states anything or not.</summary>
    public static IEnumerable<TableRow> All(Report report, params string[] columns) =>
        report.Edition.LinesWith(columns[0]).Where(line => HasAll(line, columns)).Select(line => Row(report, line)).Concat(Named(report, columns));

    private static TableRow Row(Report report, FormLine line)
    {
        var figures = new Figure[line.Cells.Count];
        for (var i = 0; i < figures.Length; i++)
            figures[i] = report[line.Cells[i]];
        return new TableRow(figures);
    }

    private static IEnumerable<TableRow> Named(Report report, string[] columns)
    {
        foreach (var row in report.NamedRows)
        {
            if (Array.TrueForAll(columns, column => new TableRow(row.Figures).Find(column) is not null))
                yield return new TableRow(row.Figures);
        }
    }

    private static bool HasAll(FormLine line, string[] columns)
    {
        foreach (var column in columns)
        {
            if (line.Find(column) is null)
                return false;
        }
        return true;
    }

    private static bool States(Report report, FormLine line)
    {
        for (var i = 0; i < line.Cells.Count; i++)
        {
            if (report[line.Cells[i]].IsStated)
                return true;
        }
        return false;
    }
}
