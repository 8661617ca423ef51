using ReportLint.Forms;
using ReportLint.LanguageServer.Features.Places;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.Model;
using ReportLint.Model.Outline;
using ReportLint.Rules;

namespace ReportLint.LanguageServer.Features.Symbols;

/// <summary>Makes the outline of a report: parts, groups of rows, rows with their totals, headings of texts.</summary>
internal static class OutlineEntries
{
    private const int LongestDetail = 40;

    /// <summary>The outline.</summary>
    public static IReadOnlyList<OutlineEntry> Of(Report report, ReportAnalysis analysis)
    {
        var sections = ProseSection.Of(analysis.Prose);
        return [.. report.Outline.Select(node => Entry(report, node, sections))];
    }

    private static OutlineEntry Entry(Report report, OutlineNode node, IReadOnlyList<ProseSection> sections)
    {
        var children = node.Key.Kind == FormKeyKind.Text
            ? Sections([.. sections.Where(section => node.ValueSpan.Contains(section.HeadingSpan))])
            : [.. node.Children.Where(child => child.Key.Kind is FormKeyKind.Group or FormKeyKind.Row or FormKeyKind.NamedRow).Select(child => Entry(report, child, sections))];
        return new OutlineEntry(node.Key.Label, KindOf(node), Detail(report, node), node.Span, node.KeySpan, children);
    }

    private static SymbolKind KindOf(OutlineNode node) => node.Key.Kind switch
    {
        FormKeyKind.Table or FormKeyKind.Text => SymbolKind.Namespace,
        FormKeyKind.Group => SymbolKind.Class,
        FormKeyKind.Row or FormKeyKind.NamedRow => SymbolKind.Array,
        _ => SymbolKind.Property,
    };

    /// <summary>The total of a row, or the figures of one without; the value of a head.</summary>
    private static string? Detail(Report report, OutlineNode node)
    {
        if (node.Key.Kind == FormKeyKind.Head && FirstLine(report.Source.ToString(node.ValueSpan)) is { Length: > 0 } value)
            return value;
        var figures = RowFigures.Of(report, node);
        if (figures.Count == 0)
            return null;
        return figures.FirstOrDefault(figure => figure.Cell.Column.IsTotal) is { } total
            ? total.IsKnown ? $"{total.Cell.Column.Label} {total.Written}" : null
            : string.Join(" ", figures.Where(figure => figure.IsKnown).Select(figure => $"{figure.Cell.Column.Name.Key} {figure.Written}"));
    }

    private static string FirstLine(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var line = end < 0 ? text : text[..end];
        return line.Length <= LongestDetail ? line : line[..(char.IsHighSurrogate(line[LongestDetail - 1]) ? LongestDetail - 1 : LongestDetail)] + "…";
    }

    /// <summary>Headings of level 3 lie in the heading of level 2 before them.</summary>
    private static IReadOnlyList<OutlineEntry> Sections(IReadOnlyList<ProseSection> sections)
    {
        var entries = new List<OutlineEntry>();
        for (var i = 0; i < sections.Count;)
        {
            var inner = i + 1;
            while (inner < sections.Count && sections[inner].Level > sections[i].Level)
                inner++;
            entries.Add(Entry(sections[i], [.. sections.Skip(i + 1).Take(inner - i - 1).Select(section => Entry(section, []))]));
            i = inner;
        }
        return entries;
    }

    private static OutlineEntry Entry(ProseSection section, IReadOnlyList<OutlineEntry> children) =>
        new(Printable(section.Heading), SymbolKind.String, Detail: null, section.Span, section.HeadingSpan, children);

    private static string Printable(string heading) => heading.Replace(Prose.ProseBlock.Masked, '…');
}
