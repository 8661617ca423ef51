using ReportLint.Forms;
using ReportLint.Text;
using ReportLint.Yaml;

namespace ReportLint.Formatting;

/// <summary>Lays out one file.</summary>
internal sealed class LayoutWriter
{
    private const int IndentWidth = 2;

    private readonly YamlDocument _document;
    private readonly FormKey _form;
    private readonly GapEdits _gaps;

    // The old and new columns of the keys that begin a line.
    private readonly SortedDictionary<int, (int Old, int New)> _indents = [];

    /// <summary>A writer for <paramref name="document"/>, whose keys are <paramref name="form"/>.</summary>
    public LayoutWriter(YamlDocument document, FormKey form)
    {
        _document = document;
        _form = form;
        _gaps = new GapEdits(document.Source.Content);
    }

    /// <summary>The changes.</summary>
    public IReadOnlyList<TextEdit> Write()
    {
        foreach (var (key, value) in _document.Entries(0))
        {
            var form = _form.Find(_document.Nodes[key].Value);
            var isIndented = Column(key) == 0 && IndentShape.IsPlain(_document, key, value);
            var table = new TableLayout(_document, _gaps);
            Entry(key, value, form, depth: 0, isIndented, table);
            table.Write();
        }
        var loose = new LooseLines(_document, _gaps);
        loose.WriteComments(_indents);
        loose.WriteLineEnds();
        var edits = _gaps.Edits;
        return loose.FinalNewLine() is { } last ? [.. edits.Where(edit => edit.Span.End <= last.Span.Start), last] : edits;
    }

    private void Entry(int key, int value, FormKey? form, int depth, bool isIndented, TableLayout table)
    {
        var keySpan = _document.Nodes[key].Span;
        var lineStart = _document.Source.Lines.Line(_document.Source.Lines.IndexOf(keySpan.Start)).Start;
        var column = Column(key);
        if (isIndented)
        {
            _gaps.Set(lineStart, keySpan.Start, depth * IndentWidth);
            column = depth * IndentWidth;
        }
        if (FlowShape.ColonAfter(_document, key) is not { } colon)
            return;
        _indents[lineStart] = (keySpan.Start - lineStart, column);
        _gaps.Set(keySpan.End, colon, 0);
        var node = _document.Nodes[value];
        var width = column + DisplayWidth.Of(_document.Source.ToString(keySpan)) + 1;
        var isBeside = node.Span.Length > 0 && FlowShape.IsOnOneLine(_document.Source, TextSpan.FromBounds(colon, node.Span.Start));
        if (isBeside && FlowShape.IsPlain(_document, value))
            table.AddRow(colon + 1, width, value, form);
        else if (isBeside)
            _gaps.Set(colon + 1, node.Span.Start, 1);
        else if (node.Kind == YamlNodeKind.Mapping)
            Block(value, colon, width, form, depth, isIndented, table);
    }

    private void Block(int mapping, int colon, int width, FormKey? form, int depth, bool isIndented, TableLayout table)
    {
        table.AddHead(colon + 1, width);
        // The columns of a row, one a line, are a small table of their own; rows that the report names itself are rows of the table.
        var isRow = form?.Kind is FormKeyKind.Row or FormKeyKind.NamedRow or FormKeyKind.Fees;
        var inner = isRow && !_document.Entries(mapping).Any(entry => form!.Find(_document.Nodes[entry.Key].Value)?.Kind == FormKeyKind.NamedRow) ? new ColumnLayout(_document, _gaps) : null;
        foreach (var (key, value) in _document.Entries(mapping))
        {
            var cell = inner is null ? table : new TableLayout(_document, _gaps);
            Entry(key, value, form?.Find(_document.Nodes[key].Value), depth + 1, isIndented, cell);
            if (inner is null)
                continue;
            cell.Write();
            inner.Add(key, value);
        }
        inner?.Write();
    }

    private int Column(int key)
    {
        var start = _document.Nodes[key].Span.Start;
        return start - _document.Source.Lines.Line(_document.Source.Lines.IndexOf(start)).Start;
    }
}
