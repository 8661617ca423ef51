using ReportLint.Documents.Sources;
using ReportLint.Forms;

namespace ReportLint.Documents.Reading;

/// <summary>Takes the figures of a row out of the cells behind its label: by their number, by the headers above them, or as the row's own total confirms. Never by a guess.</summary>
internal static class RowFigureReader
{
    /// <summary>The figures of <paramref name="columns"/>; null when the cells can be taken in more than one way, or in none.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="entries">The cells behind the label, up to the next label.</param>
    /// <param name="map">Where the headers stand, or null.</param>
    public static IReadOnlyList<ReadFigure>? Take(IReadOnlyList<FormColumn> columns, IReadOnlyList<StreamCell> entries, ColumnMap? map)
    {
        var stated = entries.Where(entry => !entry.IsBlank).ToList();
        if (stated.Exists(entry => !entry.IsFigure))
            return null;
        if (stated.Count == columns.Count && map is null or { IsInOrder: true })
            return Read(columns, stated);
        if (map is not null && map.Assign(entries) is { } assigned)
        {
            var byHeader = Read(columns, assigned, Place(entries));
            return map.IsInOrder && IsDenied(columns, byHeader) && Windows(columns, entries, stated).Exists(window => IsConfirmed(columns, window)) ? null : byHeader;
        }
        if (stated.Count > columns.Count || entries.Count == 0)
            return null;
        var windows = Windows(columns, entries, stated);
        if (windows.Count == 1 || (stated.Count == 0 && windows.Count > 0))
            return windows[0];
        var confirmed = windows.Where(window => IsConfirmed(columns, window)).ToList();
        return confirmed.Count == 1 ? confirmed[0] : null;
    }

    /// <summary>The ways to take as many cells in a row as there are columns, with all that are not blank among them.</summary>
    private static List<IReadOnlyList<ReadFigure>> Windows(IReadOnlyList<FormColumn> columns, IReadOnlyList<StreamCell> entries, List<StreamCell> stated)
    {
        var windows = new List<IReadOnlyList<ReadFigure>>();
        for (var start = 0; start + columns.Count <= entries.Count; start++)
        {
            var window = entries.Skip(start).Take(columns.Count).ToList();
            if (window.Count(entry => !entry.IsBlank) == stated.Count)
                windows.Add(Read(columns, window));
        }
        return windows;
    }

    /// <summary>Whether the total, stated and not 0, is the sum of the others.</summary>
    private static bool IsConfirmed(IReadOnlyList<FormColumn> columns, IReadOnlyList<ReadFigure> figures) => Difference(columns, figures) == 0 && Total(columns, figures) > 0;

    private static bool IsDenied(IReadOnlyList<FormColumn> columns, IReadOnlyList<ReadFigure> figures) => Difference(columns, figures) is { } difference && difference != 0;

    private static decimal? Difference(IReadOnlyList<FormColumn> columns, IReadOnlyList<ReadFigure> figures) =>
        Total(columns, figures) is { } total ? total - figures.Where((_, i) => !columns[i].IsTotal).Sum(figure => figure.Value) : null;

    private static decimal? Total(IReadOnlyList<FormColumn> columns, IReadOnlyList<ReadFigure> figures)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].IsTotal && columns.Count > 3)
                return figures[i].Value;
        }
        return null;
    }

    private static DocumentPlace Place(IReadOnlyList<StreamCell> entries) => entries.Count > 0 ? entries[0].Cell.Place : DocumentPlace.Line(1);

    private static IReadOnlyList<ReadFigure> Read(IReadOnlyList<FormColumn> columns, IReadOnlyList<StreamCell?> cells, DocumentPlace? fallback = null) =>
        [.. columns.Select((column, i) => cells[i] is { } cell ? FigureText.Read(cell.Cell.Text, column.Kind, cell.Cell.Place) : new ReadFigure(ReadFigureKind.Blank, "", fallback!))];
}
