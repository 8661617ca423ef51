using ReportLint.Forms;
using ReportLint.LanguageServer.Features.Places;
using ReportLint.Linting;
using ReportLint.Model;
using ReportLint.Model.Outline;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Features.Hovers;

/// <summary>What a key of a report file is: its official label, and the figures of a row.</summary>
internal static class KeyHover
{
    private const int MostSums = 8;

    private static readonly MessageTemplate s_summed = new("没有列出的{0}格是各单位之和", "{0} cells that are left out are the sums of the reports");

    private static readonly MessageTemplate s_partlySummed = new("没有列出的{0}格是各单位之和，其中{1}格现在算不出来", "{0} cells that are left out are the sums of the reports; {1} of them cannot be added up now");

    /// <summary>Writes what <paramref name="node"/> is.</summary>
    public static void Write(Markup markup, LintSnapshot repository, Report report, OutlineNode node, Language language)
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
                [.. figures.Select(figure => !figure.IsKnown ? "—" : figure.State is FigureState.Computed or FigureState.Summed ? $"({figure.Written})" : figure.Written)]);
        }
        foreach (var figure in figures.Where(figure => figure.Note is { Length: > 0 }))
            markup.Paragraph().Text($"{figure.Cell.Column.Label}：{figure.Note}");
        if (key.Kind == FormKeyKind.Unlisted)
            WriteSums(markup, repository, report, key, language);
        if (key.Kind != FormKeyKind.NamedRow)
            markup.Paragraph().Code(key.Address);
    }

    /// <summary>Writes the sums that stand in the place of rows which a roll-up leaves out: their totals, or what they have instead.</summary>
    private static void WriteSums(Markup markup, LintSnapshot repository, Report report, FormKey key, Language language)
    {
        var summed = report.Figures.Where(figure => figure.State is FigureState.Summed or FigureState.Unsummed && figure.Cell.Address.StartsWith(key.Parent!.Address + ".", StringComparison.Ordinal)).ToList();
        if (summed.Count == 0)
            return;
        var unknown = summed.Count(figure => !figure.IsKnown);
        markup.Paragraph().Text((unknown == 0 ? s_summed.With(summed.Count) : s_partlySummed.With(summed.Count, unknown)).ToString(language));
        var hasTotals = summed.Exists(figure => figure.Cell.Column.IsTotal);
        foreach (var figure in summed.Where(figure => figure is { IsKnown: true, Value: not 0 } && figure.Cell.Column.IsTotal == hasTotals).Take(MostSums))
        {
            markup.Paragraph().Text(figure.Description.ToString(language));
            FigureHover.WriteChildren(markup, repository, report, figure, language);
        }
    }
}
