using ReportLint.Forms;
using ReportLint.LanguageServer.Features.Places;
using ReportLint.LanguageServer.Workspace;
using ReportLint.Model;
using ReportLint.Model.Outline;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Features.InlayHints;

/// <summary>The names of columns in rows that are lists; and the totals that rows leave out.</summary>
internal static class RowHints
{
    /// <summary>The hints, in the order of the file.</summary>
    public static IReadOnlyList<RowHint> Of(Report report, Settings settings, Language language)
    {
        var hints = new List<RowHint>();
        foreach (var table in report.Outline.Where(node => node.Key.Kind == FormKeyKind.Table))
            Add(hints, report, table, settings, language);
        return [.. hints.OrderBy(hint => hint.Offset)];
    }

    private static void Add(List<RowHint> hints, Report report, OutlineNode group, Settings settings, Language language)
    {
        IReadOnlyList<FormColumn>? named = null;
        foreach (var row in group.Children)
        {
            if (row.Key.Kind == FormKeyKind.Group || row.Children.Any(child => child.Key.Kind == FormKeyKind.NamedRow))
            {
                Add(hints, report, row, settings, language);
                continue;
            }
            var columns = row.Key.Columns;
            if (columns.Count == 0)
                continue;
            bool IsNamed(ColumnHints which) => which == ColumnHints.EveryRow || (which == ColumnHints.FirstRow && (named is null || !named.SequenceEqual(columns)));
            if (IsNamed(settings.ColumnHints) && row.Items.Count > 0)
            {
                named = columns;
                hints.AddRange(row.Items.Zip(columns, (item, column) => new RowHint(item.Start, ShortName(column, language) + ":", column.Label, item)));
            }
            if (settings.TotalHints && row.ValueSpan.Length > 1 && RowFigures.TotalOf(report, row) is { State: FigureState.Computed } total && report.Source.Content[row.ValueSpan.End - 1] is ']' or '}')
                hints.Add(new RowHint(row.ValueSpan.End - 1, $"{Name(total.Cell.Column, language)} {total.Written}", total.Cell.Column.Label, Figure: null));
        }
    }

    private static string ShortName(FormColumn column, Language language) => language == Language.English ? column.ShortId : column.Name.Key;

    private static string Name(FormColumn column, Language language) => language == Language.English ? column.Name.Id : column.Name.Key;
}
