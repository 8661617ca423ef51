using System.Text;
using ReportLint.Forms;
using ReportLint.LanguageServer.Features.Completion;
using ReportLint.Model;
using ReportLint.Model.Outline;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Features.Filling;

/// <summary>Puts rows into a table that lacks them, each where the form has it.</summary>
internal static class MissingRows
{
    /// <summary>The rows and groups of rows that a table or group lacks; none where it isn't there, or isn't written in lines.</summary>
    public static IReadOnlyList<FormKey> In(Report report, FormKey parent) => Find(report, parent) is not { } node ? []
        : [.. parent.Children.Where(key => key.Kind is FormKeyKind.Row or FormKeyKind.Group && !node.Children.Any(child => child.Key == key))];

    /// <summary>The edit that puts <paramref name="rows"/> in, behind the row that comes before the first of them; null where there is no line to begin from.</summary>
    /// <remarks>One edit, so that it is made whole: rows that the form has in several places are written together behind the first one's predecessor only when nothing stands between them.</remarks>
    public static TextEdit? Insert(Report report, FormKey parent, IReadOnlyList<FormKey> rows)
    {
        if (Find(report, parent) is not { Children.Count: > 0 } node)
            return null;
        var source = report.Source;
        var children = node.Children.Where(child => child.KeySpan.Start == FirstOfLine(source, child.KeySpan.Start)).OrderBy(child => child.KeySpan.Start).ToList();
        if (children.Count != node.Children.Count)
            return null;
        var indent = Column(source, children[0].KeySpan.Start);
        var language = OutlineLanguage.Of(report);
        var order = parent.Children.ToList();
        var width = ValueColumn(source, children);
        var start = source.Lines.Line(source.Lines.IndexOf(children[0].KeySpan.Start)).Start;
        var end = LineEnd(source, children[^1]);
        // Each row goes behind the last one that the form has before it.
        var behind = rows.ToLookup(row => children.LastOrDefault(child => order.IndexOf(child.Key) < order.IndexOf(row)));
        var text = new StringBuilder();
        foreach (var row in behind[null])
            Append(text, row, indent, width, language, report);
        var at = start;
        foreach (var child in children)
        {
            var stop = LineEnd(source, child);
            if (stop < at)
                return null;
            text.Append(source.Content, at, stop - at);
            at = stop;
            foreach (var row in behind[child])
            {
                text.Append('\n');
                Append(text, row, indent, width, language, report);
                text.Length--;
            }
        }
        return Minimal(source, TextSpan.FromBounds(start, end), text.ToString());
    }

    /// <summary>The lines of a row or group, each with its end.</summary>
    public static void Append(StringBuilder text, FormKey key, int indent, int width, KeyLanguage language, Report? report)
    {
        var name = key.Name.In(language);
        text.Append(' ', indent).Append(name).Append(':');
        if (key.Kind == FormKeyKind.Group)
        {
            text.Append('\n');
            foreach (var child in key.Children)
                Append(text, child, indent + 2, width, language, report);
            return;
        }
        text.Append(' ', Math.Max(1, width - indent - DisplayWidth.Of(name) - 1)).Append(Figures(key, language, report)).Append('\n');
    }

    private static string Figures(FormKey row, KeyLanguage language, Report? report)
    {
        var known = row.Columns.Select(column => report?.Find($"{row.Address}.{column.Name.Id}") is { State: FigureState.Computed } figure ? figure.Written : null).ToList();
        return row.Row!.IsTotal && known.TrueForAll(figure => figure is not null) ? $"[{string.Join(", ", known)}]" : KeySuggestions.Row(row, language)?.Text ?? "";
    }

    private static OutlineNode? Find(Report report, FormKey key) => report.Outline.SelectMany(node => node.SelfAndBelow).FirstOrDefault(node => node.Key == key);

    /// <summary>The column, in cells of the screen, in which the values of the rows stand, where most do.</summary>
    private static int ValueColumn(SourceText source, List<OutlineNode> children) => children.SelectMany(child => child.SelfAndBelow).Where(child => child.Key.Kind == FormKeyKind.Row && child.ValueSpan.Length > 0)
        .Select(child => DisplayWidth.Of(source.Content[source.Lines.Line(source.Lines.IndexOf(child.KeySpan.Start)).Start..child.ValueSpan.Start].Split('\n')[^1]))
        .GroupBy(column => column).OrderByDescending(same => same.Count()).Select(same => same.Key).FirstOrDefault();

    private static int LineEnd(SourceText source, OutlineNode node) => source.Lines.Line(source.Lines.IndexOf(Math.Max(node.Span.Start, node.Span.End - 1))).End;

    private static int Column(SourceText source, int offset) => offset - source.Lines.Line(source.Lines.IndexOf(offset)).Start;

    private static int FirstOfLine(SourceText source, int offset)
    {
        var start = source.Lines.Line(source.Lines.IndexOf(offset)).Start;
        while (start < offset && source.Content[start] == ' ')
            start++;
        return start;
    }

    /// <summary>Leaves out what is the same at both ends.</summary>
    private static TextEdit Minimal(SourceText source, TextSpan span, string text)
    {
        var edit = TextEdits.Replacement(source.ToString(span), text.ReplaceLineEndings(source.Content.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n"));
        return new TextEdit(new TextSpan(span.Start + edit.Span.Start, edit.Span.Length), edit.NewText);
    }
}
