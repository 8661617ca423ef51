using ReportLint.Text;
using ReportLint.Yaml;

namespace ReportLint.Formatting;

/// <summary>Lays out lists and mappings in brackets: one blank behind commas and colons, figures of a column flush right.</summary>
internal sealed class FlowWriter(YamlDocument document, GapEdits gaps)
{
    // What is wider than any figure would push all others out of sight.
    private const int WidestFigure = 32;

    private readonly Dictionary<int, int> _widths = [];
    private readonly Dictionary<(int Before, string Name), int> _columns = [];

    /// <summary>Takes note of how wide the figures of a row are.</summary>
    /// <param name="row">The node in brackets.</param>
    /// <param name="columns">The names of its columns if it is a list.</param>
    public void Measure(int row, IReadOnlyList<string> columns)
    {
        foreach (var (item, column) in Columns(row, columns))
        {
            if (document.Nodes[item].Kind == YamlNodeKind.Scalar && Width(item) is <= WidestFigure and var own)
                _widths[column] = Math.Max(own, WidthOf(column));
        }
    }

    /// <summary>Lays out a row that was measured.</summary>
    public void WriteRow(int row, IReadOnlyList<string> columns) =>
        Write(row, [.. Columns(row, columns).Select(pair => document.Nodes[pair.Item].Kind == YamlNodeKind.Scalar ? Math.Max(0, WidthOf(pair.Column) - Width(pair.Item)) : 0)]);

    /// <summary>Lays out a list or mapping by itself.</summary>
    public void Write(int index) => Write(index, []);

    private void Write(int index, IReadOnlyList<int> pads)
    {
        var node = document.Nodes[index];
        var isMapping = node.Kind == YamlNodeKind.Mapping;
        var entries = isMapping ? document.Entries(index).ToList() : document.Items(index).Select(item => (Key: item, Value: item)).ToList();
        var at = node.Span.Start + 1;
        for (var i = 0; i < entries.Count; i++)
        {
            var (key, value) = entries[i];
            var pad = i < pads.Count ? pads[i] : 0;
            gaps.Set(at, document.Nodes[key].Span.Start, (i == 0 ? 0 : 1) + (isMapping ? 0 : pad));
            if (isMapping)
            {
                var colon = FlowShape.ColonAfter(document, key)!.Value;
                gaps.Set(document.Nodes[key].Span.End, colon, 0);
                gaps.Set(colon + 1, document.Nodes[value].Span.Start, 1 + pad);
            }
            if (document.Nodes[value].Kind != YamlNodeKind.Scalar)
                Write(value);
            var end = document.Nodes[value].Span.End;
            at = gaps.SkipBlanks(end);
            gaps.Set(end, at, 0);
            // Behind the comma, unless this was the last and has none.
            at = Math.Min(at + 1, node.Span.End - 1);
        }
        gaps.Set(at, node.Span.End - 1, 0);
    }

    /// <summary>The items with the names of their columns. Two items stand in one column when everything before them is called the same.</summary>
    private IEnumerable<(int Item, int Column)> Columns(int row, IReadOnlyList<string> columns)
    {
        var column = 0;
        if (document.Nodes[row].Kind == YamlNodeKind.Mapping)
        {
            foreach (var (key, value) in document.Entries(row))
                yield return (value, column = Column(column, document.Nodes[key].Value));
            yield break;
        }
        column = Column(column, "[");
        var i = 0;
        foreach (var item in document.Items(row))
        {
            yield return (item, column = Column(column, i < columns.Count ? columns[i] : ""));
            i++;
        }
    }

    /// <summary>The number of the column called <paramref name="name"/> behind another, so that what a row costs does not grow with how long it is already.</summary>
    private int Column(int before, string name)
    {
        if (!_columns.TryGetValue((before, name), out var column))
            _columns.Add((before, name), column = _columns.Count + 1);
        return column;
    }

    private int WidthOf(int column) => _widths.TryGetValue(column, out var width) ? width : 0;

    private int Width(int item) => DisplayWidth.Of(document.Source.ToString(document.Nodes[item].Span));
}
