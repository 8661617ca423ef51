using ReportLint.Text;
using ReportLint.Yaml;

namespace ReportLint.Formatting;

/// <summary>The columns of a row that has one on each line: values begin in the same column.</summary>
internal sealed class ColumnLayout(YamlDocument document, GapEdits gaps)
{
    // A longer name than any of the form must not push all values out of sight.
    private const int WidestKey = 48;

    private readonly List<(int Colon, int KeyWidth, int Value)> _entries = [];

    /// <summary>Adds a column.</summary>
    public void Add(int key, int value)
    {
        var node = document.Nodes[value];
        if (node.Span.Length > 0 && FlowShape.ColonAfter(document, key) is { } colon && FlowShape.IsOnOneLine(document.Source, TextSpan.FromBounds(colon, node.Span.Start)))
            _entries.Add((colon, DisplayWidth.Of(document.Source.ToString(document.Nodes[key].Span)), value));
    }

    /// <summary>Lays out all of them.</summary>
    public void Write()
    {
        if (_entries.Count == 0)
            return;
        var keys = _entries.Select(entry => entry.KeyWidth).Where(width => width <= WidestKey).DefaultIfEmpty(0).Max();
        foreach (var (colon, width, value) in _entries)
            gaps.Set(colon + 1, document.Nodes[value].Span.Start, 1 + Math.Max(0, keys - width));
    }
}
