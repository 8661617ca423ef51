using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Forms;
using ReportLint.Text;
using ReportLint.Yaml;

namespace ReportLint.Model.Reading;

/// <summary>Reads a row in whose place a report may put rows with names of its own: 其他对外管理服务事项.</summary>
internal sealed class NamedRowReader
{
    private static readonly string[] s_totalNames = ["总计", "合计", "小计", "total"];

    private readonly ReadingContext _context;
    private readonly FormKey _row;
    private readonly IReadOnlyList<FormCell> _cells;
    private readonly FigureState? _unlisted;
    private readonly List<NamedRow> _rows = [];
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private Figure?[]? _stated;

    private NamedRowReader(ReadingContext context, FormKey row, FigureState? unlisted)
    {
        _context = context;
        _row = row;
        _cells = row.Cells;
        _unlisted = unlisted;
    }

    /// <summary>Reads the row, and the named rows in it.</summary>
    /// <returns>The figures of the row itself, null where they follow from the named rows; and those rows.</returns>
    public static (Figure?[] Figures, IReadOnlyList<NamedRow> Rows) Read(ReadingContext context, FormKey row, int key, int value, FigureState? unlisted) =>
        new NamedRowReader(context, row, unlisted).Read(key, value);

    private (Figure?[] Figures, IReadOnlyList<NamedRow> Rows) Read(int key, int value)
    {
        var node = _context.Node(value);
        if (node.Kind == YamlNodeKind.Sequence && _context.Document.Items(value).Any(IsRow))
            return (ReadNameless(value), []);
        if (node.Kind != YamlNodeKind.Mapping || !_context.Document.Entries(value).Any(entry => IsRow(entry.Value) || IsNameless(entry.Key)))
            return (RowReader.Read(_context, _row, _cells, key, value, _unlisted), []);

        var hasColumns = _context.Document.Entries(value).Any(entry => _cells.Any(cell => cell.Column.Name.Is(_context.Node(entry.Key).Value)));
        if (hasColumns)
        {
            _stated = RowReader.Read(_context, _row, _cells, key, value, _unlisted, TakeRowBesideColumns);
        }
        else
        {
            foreach (var (rowKey, rowValue) in _context.Document.Entries(value))
                TakeRow(rowKey, rowValue);
        }
        return (_stated ?? Sums(_context.Node(key).Span), _rows);
    }

    /// <summary>Beside the row's own columns a single value belongs to a misspelt column rather than to a row.</summary>
    private bool TakeRowBesideColumns(int key, int value)
    {
        if (!IsNameless(key) && _context.Node(value) is { Kind: YamlNodeKind.Scalar, IsBlank: false })
            return false;
        TakeRow(key, value);
        return true;
    }

    private void TakeRow(int key, int value)
    {
        var name = _context.Node(key).Value.Trim();
        if (IsNameless(key))
        {
            _context.Add(Nameless(_context.VisibleSpan(value, key)));
            return;
        }
        if (s_totalNames.Contains(name, StringComparer.Ordinal))
        {
            _stated = RowReader.Read(_context, _row, _cells, key, value, _unlisted);
            return;
        }
        if (_names.TryGetValue(name, out var first))
        {
            _context.Add(MappingReader.Duplicate(_context, key, first));
            return;
        }
        _names.Add(name, key);
        var cells = CellsOf(name);
        // Others need not have a row of this name: what is left out here is no sum.
        var figures = RowReader.Read(_context, FormKeyTree.NamedRow(_row, name), cells, key, value, _unlisted == FigureState.Unsummed ? null : _unlisted);
        _rows.Add(new NamedRow(_cells[0].Row, name, _context.Node(key).Span, [.. figures.Select((figure, i) => figure ?? new Figure(cells[i], FigureState.Unknown, _context.Node(key).Span))]));
    }

    private Figure?[] ReadNameless(int sequence)
    {
        foreach (var item in _context.Document.Items(sequence).Where(IsRow))
            _context.Add(Nameless(_context.Node(item).Span));
        return RowReader.All(_cells, FigureState.Unknown, _context.Node(sequence).Span);
    }

    private Finding Nameless(TextSpan span) =>
        SubItemsWithoutName.Rule.At(_context.Source, span, ReadingMessages.NamelessRow.With(RowReader.RowName(_cells[0]))) with { Cell = _cells[0].RowAddress };

    private IReadOnlyList<FormCell> CellsOf(string name)
    {
        var row = _cells[0].Row with { Name = new FormName(name, name), Label = name, TakesNamedRows = false };
        return [.. _cells.Select(cell => new FormCell(-1, cell.Table, [.. cell.RowPath, row], cell.Column))];
    }

    private Figure?[] Sums(TextSpan span)
    {
        var sums = new Figure?[_cells.Count];
        for (var i = 0; i < sums.Length; i++)
        {
            var parts = _rows.Select(row => row.Figures[i]).ToList();
            sums[i] = parts.TrueForAll(part => part.IsKnown)
                ? Figure.Computed(_cells[i], span, parts.Sum(part => part.Value))
                : new Figure(_cells[i], FigureState.Unknown, span);
        }
        return sums;
    }

    private bool IsRow(int node) => _context.Node(node).Kind is YamlNodeKind.Sequence
        || (_context.Node(node).Kind == YamlNodeKind.Mapping && !_context.Document.Entries(node).All(entry => ReportKeys.Value.Is(_context.Node(entry.Key).Value) || ReportKeys.Note.Is(_context.Node(entry.Key).Value)));

    private bool IsNameless(int key) => _context.Node(key).IsBlank || string.IsNullOrWhiteSpace(_context.Node(key).Value);
}
