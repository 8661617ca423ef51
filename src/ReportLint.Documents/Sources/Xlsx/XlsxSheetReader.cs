using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ReportLint.Documents.Sources.Xlsx;

/// <summary>Puts the cells of a sheet into their places, merged ones with their spans.</summary>
internal sealed class XlsxSheetReader(string sheet, XlsxValues values)
{
    private readonly Dictionary<(int Row, int Column), (int Rows, int Columns)> _spans = [];
    private readonly Dictionary<(int Row, int Column), string> _texts = [];
    private readonly HashSet<(int Row, int Column)> _covered = [];

    /// <summary>The table that the sheet is.</summary>
    public SourceTable Read(WorksheetPart part)
    {
        foreach (var merge in part.Worksheet?.Descendants<MergeCell>() ?? [])
            AddSpan(merge.Reference?.Value);
        var hiddenColumns = (part.Worksheet?.Descendants<Column>() ?? []).Where(column => column.Hidden?.Value == true).ToList();
        var row = -1;
        foreach (var element in part.Worksheet?.Descendants<Row>() ?? [])
        {
            row = element.RowIndex is { } index ? (int)index.Value - 1 : row + 1;
            if (element.Hidden?.Value == true)
                continue;
            var column = -1;
            foreach (var cell in element.Elements<Cell>())
            {
                column = Column(cell.CellReference?.Value) ?? column + 1;
                var isHidden = hiddenColumns.Exists(hidden => column + 1 >= (hidden.Min?.Value ?? 0) && column + 1 <= (hidden.Max?.Value ?? 0));
                if (!isHidden && !_covered.Contains((row, column)) && values.Of(cell) is { Length: > 0 } text)
                    Put(row, column, text);
            }
        }
        return new SourceTable(Cells(), DocumentPlace.SheetCell(sheet, "A1"));
    }

    private void Put(int row, int column, string text)
    {
        if (_texts.Count == SourceLimits.MaxCells)
            throw new UnreadableDocumentException(SourceMessages.TooMany.With(SourceMessages.Cells, SourceLimits.MaxCells));
        _texts[(row, column)] = text;
    }

    /// <summary>The cells with a text, and the blank ones between them, row by row.</summary>
    private List<SourceCell> Cells()
    {
        var cells = new List<SourceCell>();
        if (_texts.Count == 0)
            return cells;
        var left = _texts.Keys.Min(place => place.Column);
        var right = Math.Min(_texts.Keys.Max(place => place.Column), left + SourceLimits.MaxSpan);
        var rows = _texts.Keys.GroupBy(place => place.Row).OrderBy(row => row.Key);
        foreach (var row in rows)
        {
            for (var column = left; column <= right; column++)
            {
                if (_covered.Contains((row.Key, column)) || cells.Count == SourceLimits.MaxCells)
                    continue;
                var (height, width) = _spans.TryGetValue((row.Key, column), out var span) ? span : (1, 1);
                cells.Add(new SourceCell(_texts.GetValueOrDefault((row.Key, column), ""), DocumentPlace.SheetCell(sheet, Name(row.Key, column)), row.Key, column, height, width));
            }
        }
        return cells;
    }

    private void AddSpan(string? reference)
    {
        if (reference?.Split(':') is not [var first, var last] || Column(first) is not { } left || Column(last) is not { } right || Row(first) is not { } top || Row(last) is not { } bottom)
            return;
        if (right < left || bottom < top || right - left > SourceLimits.MaxSpan || bottom - top > SourceLimits.MaxSpan)
            return;
        _spans[(top, left)] = (bottom - top + 1, right - left + 1);
        for (var r = top; r <= bottom; r++)
        {
            for (var c = left; c <= right; c++)
            {
                if ((r, c) != (top, left))
                    _covered.Add((r, c));
            }
        }
    }

    private static int? Column(string? reference)
    {
        var number = 0;
        foreach (var c in (reference ?? "").TakeWhile(char.IsAsciiLetter).Take(3))
            number = (number * 26) + (char.ToUpperInvariant(c) - 'A' + 1);
        return number == 0 ? null : number - 1;
    }

    private static int? Row(string reference) =>
        int.TryParse(new string([.. reference.SkipWhile(char.IsAsciiLetter)]), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row - 1 : null;

    private static string Name(int row, int column)
    {
        var name = "";
        for (var c = column + 1; c > 0; c = (c - 1) / 26)
            name = (char)('A' + ((c - 1) % 26)) + name;
        return name + (row + 1).ToString(CultureInfo.InvariantCulture);
    }
}
