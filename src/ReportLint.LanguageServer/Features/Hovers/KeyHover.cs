using ReportLint.Forms;
using ReportLint.LanguageServer.Features.Places;
using ReportLint.Model;
using ReportLint.Model.Outline;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Features.Hovers;

/// <summary>What a key of a report file is: its official label, and the figures of a row.</summary>
internal static class KeyHover
{
    /// <summary>Writes what <paramref name="node"/> is.</summary>
    public static void Write(Markup markup, Report report, OutlineNode node, Language language)
    {
        var key = node.Key;
        markup.Strong(key.Label);
        if (KeyText.Of(key) is { } about)
            markup.Paragraph().Text(about.ToString(language));
        if (key.Part?.Table?.HeaderNote is { } note && key.Kind == FormKeyKind.Table)
            markup.Paragraph().Text(note);
        var figures = RowFigures.Of(report, node);
        if (figures.Count > 0)
        {
            markup.Paragraph().Table(
                [.. figures.Select(figure => figure.Cell.Column.Label)],
                [.. figures.Select(figure => !figure.IsKnown ? "—" : figure.State == FigureState.Computed ? $"({figure.Written})" : figure.Written)]);
        }
        foreach (var figure in figures.Where(figure => figure.Note is { Length: > 0 }))
            markup.Paragraph().Text($"{figure.Cell.Column.Label}：{figure.Note}");
        if (key.Kind != FormKeyKind.NamedRow)
            markup.Paragraph().Code(key.Address);
    }
}
