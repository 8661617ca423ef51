using ReportLint.Forms;
using ReportLint.Yaml;

namespace ReportLint.Formatting;

/// <summary>The rows of one table: they all begin in the same column, and the figures of a column end in the same.</summary>
internal sealed class TableLayout(YamlDocument document, GapEdits gaps)
{
    // A longer name than any of the form must not push all rows out of sight.
    private const int WidestKey = 48;

    private readonly List<(int Gap, int Width, int Value, IReadOnlyList<string> Columns)> _rows = [];
    private readonly List<(int Gap, int Width)> _heads = [];
    private readonly FlowWriter _flow = new(document, gaps);

    /// <summary>Adds a row.</summary>
    /// <param name="gap">Where the gap behind its colon begins.</param>
    /// <param name="width">How far the key with its colon reaches.</param>
    /// <param name="value">The node in brackets.</param>
    /// <param name="form">What it is in the form, or null.</param>
    public void AddRow(int gap, int width, int value, FormKey? form)
    {
        IReadOnlyList<string> columns = [.. (form?.Columns ?? []).Select(column => column.Name.Id)];
        _rows.Add((gap, width, value, columns));
        _flow.Measure(value, columns);
    }

    /// <summary>Adds a label over rows, on whose line a comment may name the columns.</summary>
    public void AddHead(int gap, int width) => _heads.Add((gap, width));

    /// <summary>Lays out all of it.</summary>
    public void Write()
    {
        var column = _rows.Select(row => row.Width).Where(width => width <= WidestKey).DefaultIfEmpty(0).Max() + 1;
        foreach (var (gap, width, value, columns) in _rows)
        {
            gaps.Set(gap, document.Nodes[value].Span.Start, Math.Max(1, column - width));
            _flow.WriteRow(value, columns);
            var end = document.Nodes[value].Span.End;
            if (CommentAt(end) is { } comment)
                gaps.Set(end, comment, 2);
        }
        foreach (var (gap, width) in _heads)
        {
            if (_rows.Count > 0 && CommentAt(gap) is { } comment)
                gaps.Set(gap, comment, width < column ? column - width : 2);
        }
    }

    /// <summary>Where the comment begins that follows on the line; null when something else does.</summary>
    private int? CommentAt(int start)
    {
        var at = gaps.SkipBlanks(start);
        return at > start && at < document.Source.Content.Length && document.Source.Content[at] == '#' ? at : null;
    }
}
