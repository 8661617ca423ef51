using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Model.Outline;

namespace ReportLint.LanguageServer.Features.Places;

/// <summary>Finds the figures of a row of the file.</summary>
internal static class RowFigures
{
    /// <summary>The figures of the row <paramref name="node"/>, in the order of the columns; none for what is no row.</summary>
    public static IReadOnlyList<Figure> Of(Report report, OutlineNode node) => node.Key.Kind switch
    {
        FormKeyKind.Row => [.. node.Key.Columns.Select(column => report.Find($"{node.Key.Address}.{column.Name.Id}")).OfType<Figure>()],
        FormKeyKind.NamedRow => report.NamedRows.FirstOrDefault(row => row.NameSpan == node.KeySpan)?.Figures ?? [],
        _ => [],
    };

    /// <summary>The figure that stands for the row as a whole, its total; null when it has none.</summary>
    public static Figure? TotalOf(Report report, OutlineNode node) => Of(report, node).FirstOrDefault(figure => figure.Cell.Column.IsTotal);
}
