using ReportLint.Forms;

namespace ReportLint.Documents.Reading;

/// <summary>Reads a table whose rows stand side by side over one line of figures: part 四. Reports that print them one below the other are read as well.</summary>
internal static class SideBySideReader
{
    /// <summary>What <paramref name="cells"/> say for <paramref name="table"/>.</summary>
    public static TableReading Read(FormTable table, IReadOnlyList<StreamCell> cells, NoteList notes)
    {
        var rows = RowTarget.Of(table).Where(target => !target.Row.IsGroup).ToList();
        var columns = rows.SelectMany(target => target.Row.Columns).ToList();
        var headers = cells.Where(cell => !cell.IsFigure && !cell.IsBlank && IsHeader(cell, rows[0].Row.Columns)).ToList();
        if (Below(table, cells, rows) is { } below)
            return below;
        var reading = new TableReading(table) { LabelCount = headers.Count };
        if (headers.Count == 0)
            return reading;
        if (Figures(cells, columns, headers, rows) is not { } figures)
        {
            notes.LineNotRead(table, columns.Count, [.. cells.Where(cell => cell.IsFigure)], headers[^1].Cell.Place);
            return reading;
        }
        for (var i = 0; i < figures.Count; i++)
        {
            var row = rows[i / rows[0].Row.Columns.Count];
            reading.Figures[$"{row.Address}.{columns[i].Name.Id}"] = figures[i];
        }
        return reading;
    }

    private static bool IsHeader(StreamCell cell, IReadOnlyList<FormColumn> columns) => columns.Any(column => LabelMatcher.Score(cell.Core, LabelVariants.Of(column)) > 0);

    private static IReadOnlyList<ReadFigure>? Figures(IReadOnlyList<StreamCell> cells, List<FormColumn> columns, List<StreamCell> headers, IReadOnlyList<RowTarget> rows)
    {
        var stated = cells.Where(cell => cell.IsFigure).ToList();
        if (stated.Count == columns.Count)
            return Read(columns, stated);
        if (stated.Count > columns.Count)
            return null;
        var lastHeader = cells.Select((cell, i) => (cell, i)).Last(place => ReferenceEquals(place.cell, headers[^1])).i;
        var behind = cells.Skip(lastHeader + 1).ToList();
        if (behind.Count(cell => cell.IsFigure) != stated.Count)
            return null;
        // The line of figures: the row of the first of them, or the first row below the head.
        var line = stated.Count > 0 ? behind.Where(cell => !cell.IsGrid || cell.Row == stated[0].Row).ToList() : [.. behind.TakeWhile(cell => cell.Row == behind[0].Row)];
        if (line.Count(cell => cell.IsFigure) != stated.Count)
            return null;
        if (line.Count == columns.Count && line.TrueForAll(cell => cell.IsFigure || cell.IsBlank))
            return Read(columns, line);
        var leaves = headers.Where(cell => cell.IsGrid).OrderBy(cell => cell.Cell.Column).ToList();
        var perRow = rows[0].Row.Columns;
        if (leaves.Count != columns.Count || !leaves.Select((cell, i) => LabelMatcher.Score(cell.Core, LabelVariants.Of(perRow[i % perRow.Count])) > 0).All(fits => fits))
            return null;
        var map = new ColumnMap([.. leaves.Select(cell => (cell.Cell.Column, cell.Cell.ColumnEnd))]);
        return map.Assign(line) is { } assigned
            ? [.. columns.Select((column, i) => assigned[i] is { } cell ? FigureText.Read(cell.Cell.Text, column.Kind, cell.Cell.Place) : new ReadFigure(ReadFigureKind.Blank, "", headers[^1].Cell.Place))]
            : null;
    }

    /// <summary>The reading of a table that has a row for each; null when it has not.</summary>
    private static TableReading? Below(FormTable table, IReadOnlyList<StreamCell> cells, IReadOnlyList<RowTarget> rows)
    {
        var reading = RowTableReader.Read(table, cells, new NoteList());
        var count = rows.Sum(target => target.Row.Columns.Count);
        // Side by side, the row behind the last label is the line of figures itself: then not every label has figures of its own.
        return reading.Figures.Count == count && reading.Figures.Values.Select(figure => figure.Place.ToString()).Distinct(StringComparer.Ordinal).Count() > 1 ? reading : null;
    }

    private static IReadOnlyList<ReadFigure> Read(List<FormColumn> columns, List<StreamCell> cells) =>
        [.. columns.Select((column, i) => FigureText.Read(cells[i].Cell.Text, column.Kind, cells[i].Cell.Place))];
}
