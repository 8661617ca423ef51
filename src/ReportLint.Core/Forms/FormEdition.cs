namespace ReportLint.Forms;

/// <summary>An edition of the statutory form: parts, tables, cells and the relations between them. All of it is data.</summary>
public sealed class FormEdition
{
    private readonly Dictionary<string, FormCell> _cells;
    private readonly Dictionary<string, IReadOnlyList<FormLine>> _linesByColumn;
    private readonly Dictionary<string, FormLine> _lines;

    internal FormEdition(int year, string notice, IReadOnlyList<FormPart> parts)
    {
        Year = year;
        Notice = notice;
        Parts = parts;
        Cells = FormCells.Enumerate(Tables);
        _cells = Cells.ToDictionary(cell => cell.Address, StringComparer.Ordinal);
        MoneyCells = [.. Cells.Where(cell => cell.Column.Kind == FigureKind.Money)];
        Lines = [.. Cells.GroupBy(cell => cell.RowAddress, StringComparer.Ordinal).Select(row => new FormLine([.. row]))];
        _lines = Lines.ToDictionary(line => line.Address, StringComparer.Ordinal);
        _linesByColumn = Lines.SelectMany(line => line.Cells.Select(cell => (line, column: cell.Column.Name.Id)))
            .GroupBy(pair => pair.column, pair => pair.line, StringComparer.Ordinal)
            .ToDictionary(column => column.Key, column => (IReadOnlyList<FormLine>)[.. column], StringComparer.Ordinal);
        Relations = FormRelations.Of(this);
    }

    /// <summary>The year by which the edition is known: 2019 or 2021.</summary>
    public int Year { get; }

    /// <summary>The notice of the General Office of the State Council that set it.</summary>
    public string Notice { get; }

    /// <summary>The six parts, in order.</summary>
    public IReadOnlyList<FormPart> Parts { get; }

    /// <summary>The tables of parts 二, 三 and 四.</summary>
    public IEnumerable<FormTable> Tables => Parts.Where(part => part.Table is not null).Select(part => part.Table!);

    /// <summary>Every cell, in the order of the form.</summary>
    public IReadOnlyList<FormCell> Cells { get; }

    /// <summary>Every row that has cells, in the order of the form.</summary>
    public IReadOnlyList<FormLine> Lines { get; }

    /// <summary>The same edition with every group that may be one row as that row: by it a report is read that has it so. Null where there is no such group.</summary>
    public FormEdition? WithOneRow { get; internal init; }

    /// <summary>The equations between cells that every report must satisfy.</summary>
    public IReadOnlyList<FormRelation> Relations { get; }

    /// <summary>The keys that a report file of this edition may hold: the file itself, with the keys at its top below it.</summary>
    public FormKey Keys => field ??= FormKeyTree.Of(this);

    /// <summary>The cell at <paramref name="address"/>, or null.</summary>
    public FormCell? FindCell(string address) => _cells.TryGetValue(address, out var cell) ? cell : null;

    /// <summary>The cells that hold amounts of money, in the order of the form.</summary>
    public IReadOnlyList<FormCell> MoneyCells { get; }

    /// <summary>The rows that have the column with the key <paramref name="column"/>, in the order of the form.</summary>
    public IReadOnlyList<FormLine> LinesWith(string column) => _linesByColumn.TryGetValue(column, out var lines) ? lines : [];

    /// <summary>The row at <paramref name="address"/>; null where there is none that has cells.</summary>
    internal FormLine? FindLine(string address) => _lines.TryGetValue(address, out var line) ? line : null;

    /// <inheritdoc/>
    public override string ToString() => Year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
