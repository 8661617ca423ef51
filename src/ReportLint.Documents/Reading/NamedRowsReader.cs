using ReportLint.Forms;

namespace ReportLint.Documents.Reading;

/// <summary>Reads the rows in the place of 其他对外管理服务事项: one without a name, or some with names.</summary>
internal static class NamedRowsReader
{
    /// <summary>The rows among the cells from <paramref name="start"/> up to <paramref name="end"/>; the header of the next block ends them.</summary>
    /// <param name="cells">The stream.</param>
    /// <param name="start">The first cell behind the label.</param>
    /// <param name="end">The next label.</param>
    /// <param name="count">How many figures a row has.</param>
    public static List<(string? Name, IReadOnlyList<StreamCell> Entries)> Split(IReadOnlyList<StreamCell> cells, int start, int end, int count)
    {
        var rows = new List<(string? Name, IReadOnlyList<StreamCell> Entries)>();
        var entries = new List<StreamCell>();
        string? name = null;
        void Flush()
        {
            if (entries.Exists(entry => !entry.IsBlank) || (name is not null && entries.Count > 0))
                rows.Add((name, [.. entries]));
            (name, entries) = (null, []);
        }
        for (var i = start; i < end; i++)
        {
            var cell = cells[i];
            // In a mere sequence of cells a row ends when it is full.
            if (i > start && cell.Row != cells[i - 1].Row && (cell.IsGrid || entries.Count(entry => !entry.IsBlank) >= count))
                Flush();
            if (cell.IsBlank || cell.IsFigure)
            {
                entries.Add(cell);
                continue;
            }
            Flush();
            // A name has figures behind it; the header of a block has other headers.
            var next = i + 1;
            while (next < end && cells[next].IsBlank && cells[next].Row == cell.Row)
                next++;
            if (next >= end || !cells[next].IsFigure)
            {
                if (!(next < end && next > i + 1 && cells[next].Row != cell.Row && rows.Count == 0))
                    break;
            }
            name = cell.Cell.Text.ReplaceLineEndings("").Trim();
        }
        Flush();
        return rows;
    }

    /// <summary>The figures of the one row that nameless rows amount to; null when they cannot be told.</summary>
    public static IReadOnlyList<ReadFigure>? One(List<(string? Name, IReadOnlyList<StreamCell> Entries)> rows, IReadOnlyList<FormColumn> columns, ColumnMap? map)
    {
        var read = rows.Select(row => RowFigureReader.Take(columns, WithoutName(row.Entries, columns.Count), map)).ToList();
        if (read.Count == 0 || read.Exists(row => row is null))
            return null;
        // Empty rows beside one that says something were left over from the template.
        var stated = read.Where(row => row!.Any(figure => figure.Value != 0)).ToList();
        return stated.Count > 1 ? null : stated.Count == 1 ? stated[0] : read[0];
    }

    /// <summary>In a row of nothing but zeros the place for its name holds one, too.</summary>
    private static IReadOnlyList<StreamCell> WithoutName(IReadOnlyList<StreamCell> entries, int count)
    {
        var stated = entries.Where(entry => !entry.IsBlank).ToList();
        if (stated.Count != count + 1)
            return entries;
        var first = FigureText.Read(stated[0].Cell.Text, FigureKind.Change, stated[0].Cell.Place);
        var areAllZero = stated.TrueForAll(entry => FigureText.Read(entry.Cell.Text, FigureKind.Change, entry.Cell.Place).Value == 0);
        return first.Kind == ReadFigureKind.Blank || areAllZero ? stated.GetRange(1, count) : entries;
    }
}
