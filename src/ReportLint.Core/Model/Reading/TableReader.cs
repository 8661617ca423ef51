using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Forms;
using ReportLint.Text;
using ReportLint.Wording;
using ReportLint.Yaml;

namespace ReportLint.Model.Reading;

/// <summary>Reads one table into the array of all figures; totals that were left out stay null there.</summary>
internal sealed class TableReader
{
    private readonly ReadingContext _context;
    private readonly FormKey _table;
    private readonly Figure?[] _figures;
    private readonly ReadTable _result = new();
    private bool _isDamaged;
    private Located<string>? _unlistedComment;

    private TableReader(ReadingContext context, FormKey table, Figure?[] figures)
    {
        _context = context;
        _table = table;
        _figures = figures;
    }

    /// <summary>Reads the table among the <paramref name="entries"/> of the file.</summary>
    public static ReadTable Read(ReadingContext context, FormKey table, MappingEntries entries, Figure?[] figures)
    {
        var reader = new TableReader(context, table, figures);
        reader.Read(entries);
        return reader._result;
    }

    private void Read(MappingEntries entries)
    {
        _context.IsBlankZero = false;
        var root = _context.Node(0).Span;
        var isThere = entries.TryGet(_table, out var found);
        if (!isThere || _context.Node(found.Value).IsBlank)
        {
            var span = isThere ? _context.VisibleSpan(found.Key, found.Value) : new TextSpan(root.Start, 0);
            if (isThere && _context.CommentOf(word => _table.Child(word) is not null, span.Start, EndOf(found.Value)) is { } comment)
                _context.AddCommentedOut(comment, _table.Name.Id);
            else if (!_context.Document.IsDamaged && entries.IsMissing(_table.Name))
                _context.AddMissing(_table.Name, 0, _context.Source.Content.Length, MissingCell.Rule.At(_context.Source, span, ReadingMessages.MissingTable.With(new LocalizedText(_table.Name.Key, _table.Name.Id))) with { Cell = _table.Name.Id });
            FillMissing(RowsBelow(_table), span);
            return;
        }
        _isDamaged = _context.Document.IsDamagedIn(_context.Node(found.Value).Span);
        _unlistedComment = _context.CommentOf(ReportKeys.Unlisted.Is, _context.Node(found.Key).Span.Start, EndOf(found.Value));
        ReadGroup(_table, found.Key, found.Value);
    }

    /// <summary>The rows and groups of rows below a table or group.</summary>
    private static IEnumerable<FormKey> RowsBelow(FormKey group) => group.Children.Where(IsRowOrGroup);

    private static bool IsRowOrGroup(FormKey key) => key.Kind is FormKeyKind.Row or FormKeyKind.Group;

    private void ReadGroup(FormKey group, int key, int value)
    {
        var node = _context.Node(value);
        var title = new LocalizedText(group.Name.Key, group.Address);
        var keySpan = _context.Node(key).Span;
        if (node.Kind != YamlNodeKind.Mapping)
        {
            if (node.IsBlank && _context.CommentOf(word => group.Child(word) is not null, keySpan.Start, EndOf(value)) is { } comment)
                _context.AddCommentedOut(comment, group.Address);
            else if (node.Kind != YamlNodeKind.Alias && !_context.Document.IsDamagedIn(keySpan))
                _context.Add(NotAGroup(group, title, key, value));
            Fill(RowsBelow(group), keySpan, FigureState.Unknown);
            return;
        }

        var entries = MappingReader.Read(_context, value, title, group);
        if (entries.TryGet(ReportKeys.Unlisted, out var unlisted))
            ReadUnlisted(unlisted);
        if (entries.TryGet(ReportKeys.Blank, out var blank))
            _context.IsBlankZero = IsZero(blank, ReadingMessages.BlankNotZero);
        foreach (var row in group.Children)
        {
            if (!IsRowOrGroup(row))
                continue;
            if (entries.TryGet(row, out var entry))
                ReadEntry(row, entry);
            else
                ReadMissing(row, title, keySpan, value, entries);
        }
    }

    private void ReadEntry(FormKey row, (int Key, int Value) entry)
    {
        if (row.Kind == FormKeyKind.Group)
        {
            ReadGroup(row, entry.Key, entry.Value);
        }
        else if (row.Row!.TakesNamedRows)
        {
            var (figures, named) = NamedRowReader.Read(_context, row, entry.Key, entry.Value, _result.UnlistedState);
            _result.NamedRows.AddRange(named);
            Put(row.Cells, figures);
        }
        else
        {
            Put(row.Cells, RowReader.Read(_context, row, row.Cells, entry.Key, entry.Value, _result.UnlistedState, beside: row.Row!.TakesUnit ? ReadUnit : null));
        }
    }

    private void ReadMissing(FormKey row, LocalizedText group, TextSpan place, int container, MappingEntries entries)
    {
        // A row that may be there under an unknown key, or was lost with a line that could not be read, is not zero.
        // So may what the table says of rows left out.
        if (entries.HasUnknown || _isDamaged)
        {
            if (_result.Unlisted is null && entries.IsMissing(row.Name) && !_isDamaged)
                AddMissing(row, group, place, container);
            Fill([row], place, FigureState.Unknown);
            return;
        }
        if (_result.Unlisted is null && _unlistedComment is { } comment)
        {
            // Said once, instead of for every row.
            _context.AddCommentedOut(comment, _table.Name.Id);
            (_result.Unlisted, _result.UnlistedState) = (comment.Span, FigureState.Unknown);
        }
        if (_result.Unlisted is null && entries.IsMissing(row.Name))
            AddMissing(row, group, place, container);
        FillMissing([row], _result.Unlisted ?? place);
    }

    private void AddMissing(FormKey row, LocalizedText group, TextSpan place, int container)
    {
        var name = new LocalizedText(row.Name.Key, row.Name.Id);
        var message = row.Row!.IsTotal
            ? ReadingMessages.MissingTotalRow.With(group, name)
            : ReadingMessages.MissingRow.With(group, name, new LocalizedText(ReportKeys.Unlisted.Key, ReportKeys.Unlisted.Id));
        _context.AddMissing(row.Name, place.Start, EndOf(container), MissingCell.Rule.At(_context.Source, place, message) with { Cell = row.Address });
    }

    /// <summary>Where what may belong to a group ends: a comment behind its last row does as well.</summary>
    private int EndOf(int container) => _context.Node(container).Next is var next && next < _context.Document.Nodes.Count ? _context.Node(next).Span.Start : _context.Source.Content.Length;

    private void ReadUnlisted((int Key, int Value) entry)
    {
        var node = _context.Node(entry.Value);
        if (node.Kind == YamlNodeKind.Scalar && ReportKeys.Rollup.Is(node.Value))
        {
            if (!_context.HasRollup)
                _context.Add(UnknownKey.Rule.At(_context.Source, node.Span, ReadingMessages.UnlistedWithoutRollup.With(_context.Node(entry.Key).Value, node.Value)));
            _result.UnlistedState = FigureState.Unsummed;
        }
        else if (IsZero(entry, ReadingMessages.UnlistedNotZero))
        {
            _result.UnlistedState = FigureState.Unlisted;
        }
        else
        {
            // What it was to say is not known, and of what is left out nothing is.
            _result.UnlistedState = FigureState.Unknown;
        }
        _result.Unlisted = _context.VisibleSpan(entry.Key, entry.Value);
    }

    private bool IsZero((int Key, int Value) entry, MessageTemplate message)
    {
        var node = _context.Node(entry.Value);
        if (node.Kind == YamlNodeKind.Scalar && string.Equals(node.Value, "0", StringComparison.Ordinal))
            return true;
        _context.Add(NotInteger.Rule.At(_context.Source, _context.VisibleSpan(entry.Key, entry.Value), message.With(_context.Node(entry.Key).Value)));
        return false;
    }

    private void ReadUnit(MappingEntries entries)
    {
        if (entries.TryGet(ReportKeys.Unit, out var unit))
        {
            var node = _context.Node(unit.Value);
            if (node.Kind == YamlNodeKind.Scalar && ReportKeys.MoneyUnits.Contains(node.Value, StringComparer.Ordinal))
                _result.MoneyUnit = new Located<string>(node.Value, _context.VisibleSpan(unit.Key, unit.Value));
            else if (!node.IsBlank)
                _context.Add(MappingReader.UnknownWord(_context, ReportKeys.Unit, unit.Value, [.. ReportKeys.MoneyUnits.Select(word => new FormName(word, word))]));
        }
        if (entries.TryGet(ReportKeys.Decimals, out var decimals))
        {
            var node = _context.Node(decimals.Value);
            var span = _context.VisibleSpan(decimals.Key, decimals.Value);
            if (node.Kind == YamlNodeKind.Scalar && node.Value.Length == 1 && char.IsDigit(node.Value[0]))
                _result.MoneyDecimals = new Located<long>(node.Value[0] - '0', span);
            else
                _context.Add(NotInteger.Rule.At(_context.Source, span, ReadingMessages.NotInteger.With(new LocalizedText(ReportKeys.Decimals.Key, ReportKeys.Decimals.Id), _context.Written(decimals.Value))));
        }
    }

    /// <summary>Cells for which the file has nothing: what the table says of such, unknown otherwise.</summary>
    private void FillMissing(IEnumerable<FormKey> rows, TextSpan span) =>
        Fill(rows, span, _result.UnlistedState ?? FigureState.Unknown);

    /// <summary>Gives every cell the same state. Totals are left to be computed, but for those that are sums of other reports' totals.</summary>
    private void Fill(IEnumerable<FormKey> rows, TextSpan span, FigureState state)
    {
        foreach (var row in rows)
        {
            if (row.Kind == FormKeyKind.Group)
            {
                Fill(RowsBelow(row), span, state);
                continue;
            }
            foreach (var cell in row.Cells)
            {
                var isComputed = (row.Row!.IsTotal && state != FigureState.Unsummed) || (cell.Column.IsTotal && state == FigureState.Unlisted);
                _figures[cell.Index] = isComputed ? null : new Figure(cell, state, span, written: state == FigureState.Unlisted ? "0" : "");
            }
        }
    }

    private Finding NotAGroup(FormKey group, LocalizedText title, int key, int value)
    {
        var span = _context.VisibleSpan(key, value);
        var foreign = StatutoryForm.All.FirstOrDefault(edition => edition != _context.Edition && edition.Cells.Any(cell => string.Equals(cell.RowAddress, group.Address, StringComparison.Ordinal)));
        return foreign is not null && _context.Node(value).Kind == YamlNodeKind.Sequence
            ? ForeignEditionCell.Rule.At(_context.Source, span, ReadingMessages.ForeignEdition.With(title, foreign.Year, _context.Edition.Year)) with { Cell = group.Address }
            : MissingCell.Rule.At(_context.Source, span, ReadingMessages.GroupExpected.With(title, new LocalizedList([.. RowsBelow(group).Select(row => new LocalizedText(row.Name.Key, row.Name.Id))]))) with { Cell = group.Address };
    }

    private void Put(IReadOnlyList<FormCell> cells, Figure?[] figures)
    {
        for (var i = 0; i < figures.Length; i++)
            _figures[cells[i].Index] = figures[i];
    }
}
