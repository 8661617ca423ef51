using ReportLint.Forms;

namespace ReportLint.Documents.Reading;

/// <summary>Reads a table whose rows have their labels at the left: parts 二 and 三.</summary>
internal sealed class RowTableReader
{
    private const int LongestRest = 3;
    private readonly IReadOnlyList<StreamCell> _cells;
    private readonly IReadOnlyList<FoundLabel> _found;
    private readonly TableReading _reading;
    private readonly NoteList _notes;
    private readonly Dictionary<IReadOnlyList<FormColumn>, (ColumnMap Map, int Width)> _lastMaps = [];

    private RowTableReader(FormTable table, IReadOnlyList<StreamCell> cells, NoteList notes)
    {
        _cells = cells;
        _notes = notes;
        _reading = new TableReading(table);
        Targets = RowTarget.Of(table);
        _found = LabelFinder.Find(cells, Targets);
    }

    private IReadOnlyList<RowTarget> Targets { get; }

    /// <summary>What <paramref name="cells"/> say for <paramref name="table"/>.</summary>
    public static TableReading Read(FormTable table, IReadOnlyList<StreamCell> cells, NoteList notes)
    {
        var reader = new RowTableReader(table, cells, notes);
        reader.Read();
        return reader._reading;
    }

    private void Read()
    {
        for (var i = 0; i < _found.Count; i++)
        {
            var label = _found[i];
            if (label.Target.Row.IsGroup)
                ReadGroup(i);
            else if (label.Target.Row.TakesNamedRows)
                ReadNamed(i);
            else
                ReadRow(i);
        }
        _reading.LabelCount = _found.Count(label => !label.Target.Row.IsGroup);
        TellMissing();
    }

    private void ReadRow(int index)
    {
        var label = _found[index];
        var columns = label.Target.Row.Columns;
        var entries = Entries(index, columns.Count);
        if (RowFigureReader.Take(columns, entries, Map(index, columns)) is { } figures)
            Put(label.Target, figures);
        else
            _notes.RowNotRead(label.Target.Row, columns.Count, entries, _cells[label.First].Cell.Place);
        if (label.Score < LabelMatcher.Exact - 0.2)
            _notes.OtherLabel(label.Target.Row, _cells[label.First].Cell);
    }

    /// <summary>A group whose rows are not there has its figures in one row: （六）其他处理 before 2021, and in some reports since.</summary>
    private void ReadGroup(int index)
    {
        var target = _found[index].Target;
        var isAlone = !_found.Any(label => label.Target.Path.Count > target.Path.Count && ReferenceEquals(label.Target.Path[target.Path.Count - 1], target.Row));
        var leaves = target.Row.Children;
        if (!isAlone || leaves.Any(row => row.IsGroup))
            return;
        var columns = leaves[0].Columns;
        var entries = Entries(index, columns.Count);
        if (!entries.Any(entry => entry.IsFigure))
            return;
        if (RowFigureReader.Take(columns, entries, Map(index, columns)) is { } figures)
            _reading.SingleRows[target.Address] = figures;
        else
            _notes.RowNotRead(target.Row, columns.Count, entries, _cells[_found[index].First].Cell.Place);
    }

    private void ReadNamed(int index)
    {
        var label = _found[index];
        var next = index + 1 < _found.Count ? _found[index + 1].First : _cells.Count;
        var columns = label.Target.Row.Columns;
        var rows = NamedRowsReader.Split(_cells, label.Last + 1, next, columns.Count);
        if (rows.TrueForAll(row => row.Name is null))
        {
            if (NamedRowsReader.One(rows, columns, Map(index, columns)) is { } figures)
                Put(label.Target, figures);
            else
                _notes.RowNotRead(label.Target.Row, columns.Count, [.. rows.SelectMany(row => row.Entries)], _cells[label.First].Cell.Place);
            return;
        }
        foreach (var row in rows)
        {
            var figures = RowFigureReader.Take(columns, row.Entries, Map(index, columns) is { IsInOrder: true } map ? map : null);
            if (row.Name is null && (figures is null || figures.All(figure => figure.Value == 0)))
                continue;
            if (figures is null || row.Name is null)
                _notes.RowNotRead(label.Target.Row, columns.Count, row.Entries, _cells[label.First].Cell.Place);
            else
                _reading.NamedRows.Add(new ReadNamedRow(label.Target.Address, label.Target.Row, row.Name, figures));
        }
    }

    private void Put(RowTarget target, IReadOnlyList<ReadFigure> figures)
    {
        for (var i = 0; i < figures.Count; i++)
            _reading.Figures[$"{target.Address}.{target.Row.Columns[i].Name.Id}"] = figures[i];
    }

    /// <summary>The cells behind a label: those at its right in its rows; where the document has no such rows, those up to the next label.</summary>
    private IReadOnlyList<StreamCell> Entries(int index, int count)
    {
        var label = _found[index];
        var next = index + 1 < _found.Count ? _found[index + 1].First : _cells.Count;
        var first = _cells[label.First];
        var last = _cells[label.Last];
        if (first.IsGrid)
        {
            var bottom = last.Row + last.Cell.RowSpan;
            var inRows = _cells.Skip(label.First + 1).Take(next - label.First - 1)
                .Where(cell => cell.Row >= first.Row && cell.Row < bottom && cell.Cell.Column >= first.Cell.ColumnEnd && !ReferenceEquals(cell, last));
            var entries = Figures([.. inRows], count);
            if (entries.Any(entry => entry.IsFigure) || entries.Count >= count)
                return entries;
        }
        var stretch = _cells.Skip(label.Last + 1).Take(next - label.Last - 1).ToList();
        var sameRow = Figures([.. stretch.TakeWhile(cell => cell.Row == last.Row)], count);
        return sameRow.Any(entry => entry.IsFigure) || sameRow.Count >= count ? sameRow : Figures(stretch, count);
    }

    /// <summary>From the first figure or blank on, up to what is neither; a remark at the end of a full row doesn't count.</summary>
    private static IReadOnlyList<StreamCell> Figures(List<StreamCell> cells, int count)
    {
        var start = 0;
        while (start < cells.Count && start < LongestRest && !cells[start].IsFigure && !cells[start].IsBlank)
            start++;
        var entries = new List<StreamCell>();
        var figures = 0;
        foreach (var cell in cells.Skip(start))
        {
            if (!cell.IsFigure && !cell.IsBlank)
            {
                // What stands between figures and is none is a figure that cannot be read, not the end of the row.
                if (figures >= count || figures == 0)
                    break;
                if (!cell.IsGrid)
                    break;
            }
            figures += cell.IsBlank ? 0 : 1;
            entries.Add(cell);
        }
        return entries;
    }

    /// <summary>Where the headers of a row's columns stand: between the block above and the first row of its own; without them, those of the table before, if that is as wide.</summary>
    private ColumnMap? Map(int index, IReadOnlyList<FormColumn> columns)
    {
        var label = _found[index];
        var cell = _cells[label.First];
        if (!cell.IsGrid)
            return null;
        var from = 0;
        var to = label.First;
        for (var i = index - 1; i >= 0; i--)
        {
            if (!ReferenceEquals(ColumnsOf(_found[i].Target.Row), columns))
            {
                from = _found[i].Last + 1;
                break;
            }
            if (_cells[_found[i].First].Table == cell.Table)
                to = _found[i].First;
        }
        var header = _cells.Skip(from).Take(to - from).Where(candidate => candidate.Table == cell.Table && !candidate.IsBlank && !candidate.IsFigure && candidate.Row < cell.Row).ToList();
        var width = _cells.Where(candidate => candidate.Table == cell.Table).Max(candidate => candidate.Cell.ColumnEnd);
        if (ColumnMap.Of(columns, header) is { } map)
        {
            _lastMaps[columns] = (map, width);
            return map;
        }
        return _lastMaps.TryGetValue(columns, out var last) && last.Width == width ? last.Map : null;
    }

    private static IReadOnlyList<FormColumn> ColumnsOf(FormRow row)
    {
        while (row.IsGroup)
            row = row.Children[0];
        return row.Columns;
    }

    private void TellMissing()
    {
        // A table that isn't there at all is told once, for the part.
        if (_found.Count == 0)
            return;
        foreach (var target in Targets.Where(target => !target.Row.IsGroup && !_found.Any(label => label.Target == target)))
        {
            var isInSingle = target.Path.Count > 1 && _reading.SingleRows.ContainsKey(target.Address[..target.Address.LastIndexOf('.')]);
            if (!isInSingle)
                _notes.RowNotFound(target.Row);
        }
    }
}
