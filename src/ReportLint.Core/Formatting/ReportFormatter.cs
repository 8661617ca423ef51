using ReportLint.Model;
using ReportLint.Text;
using ReportLint.Yaml;

namespace ReportLint.Formatting;

/// <summary>Lays out a report file: rows aligned like a table, two blanks for each level. Only blanks change; texts and comments stay as they are.</summary>
public static class ReportFormatter
{
    /// <summary>The changes that lay out the file of <paramref name="report"/>; none where it is laid out already, and none where any of it could not be read.</summary>
    public static IReadOnlyList<TextEdit> Format(Report report)
    {
        if (!CanFormat(report) || !IsInOrder(report.Document))
            return [];
        var edits = new LayoutWriter(report.Document, report.Edition.Keys).Write();
        // Whatever was overlooked must not change what the file says.
        return edits.Count > 0 && SameContent.Is(report.Document, TextEdits.Apply(report.Source.Content, edits)) ? edits : [];
    }

    /// <summary>The changes of <see cref="Format(Report)"/> in the keys at the top of the file, with all below them, that <paramref name="span"/> touches.</summary>
    public static IReadOnlyList<TextEdit> Format(Report report, TextSpan span)
    {
        if (!CanFormat(report))
            return [];
        var document = report.Document;
        var lines = report.Source.Lines;
        var start = lines.Line(lines.IndexOf(Math.Min(span.Start, report.Source.Content.Length))).Start;
        var end = lines.Line(lines.IndexOf(Math.Min(span.End, report.Source.Content.Length))).End;
        foreach (var (key, value) in document.Entries(0))
        {
            var entry = TextSpan.FromBounds(document.Nodes[key].Span.Start, Math.Max(document.Nodes[key].Span.End, document.Nodes[value].Span.End));
            if (entry.End >= span.Start && entry.Start <= span.End)
                (start, end) = (Math.Min(start, entry.Start), Math.Max(end, lines.Line(lines.IndexOf(entry.End)).End));
        }
        return [.. Format(report).Where(edit => edit.Span.Start >= start && edit.Span.End <= end)];
    }

    /// <summary>Whether all of the file could be read as YAML, so that it can be laid out.</summary>
    public static bool CanFormat(Report report) => report.Document is { HasRoot: true, IsDamaged: false, Findings.Count: 0 } && report.Source.Defect is null;

    /// <summary>Whether every node begins where one of an ordinary file does: behind the one before. An empty key (<c>: 1</c>) is placed by the parser at will.</summary>
    private static bool IsInOrder(YamlDocument document)
    {
        for (var i = 1; i < document.Nodes.Count; i++)
        {
            if (document.Nodes[i].Span.Start < document.Nodes[i - 1].Span.Start || (document.Nodes[i - 1].Next == i && document.Nodes[i].Span.Start < document.Nodes[i - 1].Span.End))
                return false;
        }
        return document.Nodes.Count == 0 || document.Nodes.Max(node => node.Span.End) <= document.Source.Content.Length;
    }
}
