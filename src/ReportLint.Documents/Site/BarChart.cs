using System.Globalization;
using System.Text;
using ReportLint.Wording;

namespace ReportLint.Documents.Site;

/// <summary>A chart of stacked bars as SVG without script: colours come from the style sheet, so that it follows light and dark; its figures stand below it as a table.</summary>
internal static class BarChart
{
    private const int Width = 640;
    private const int Height = 260;
    private const int Left = 56;
    private const int Bottom = 32;
    private const int Top = 24;
    private const int Ticks = 4;

    /// <summary>The chart with its legend and its table.</summary>
    /// <param name="id">Tells the charts of a page apart.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="labels">The years.</param>
    /// <param name="series">The parts of the bars, from below.</param>
    /// <param name="language">The language.</param>
    public static string Of(string id, string title, IReadOnlyList<string> labels, IReadOnlyList<ChartSeries> series, Language language)
    {
        var shown = series.Select((one, index) => (Series: one, Index: index)).Where(one => one.Series.Values.Any(value => value is > 0)).ToList();
        var html = new StringBuilder($"<figure class=\"chart\">\n<figcaption>{SiteHtml.Of(title)}</figcaption>\n");
        html.Append($"<svg viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-labelledby=\"{id}-title {id}-text\"><title id=\"{id}-title\">{SiteHtml.Of(title)}</title><desc id=\"{id}-text\">{SiteHtml.Of(Description(labels, series))}</desc>\n");
        AppendBars(html, labels, series);
        html.Append("</svg>\n<ul class=\"legend\" aria-hidden=\"true\">");
        foreach (var (one, index) in shown)
            html.Append($"<li><span class=\"key s{index}\"></span>{SiteHtml.Of(one.Name)}</li>");
        html.Append("</ul>\n");
        AppendTable(html, labels, series, language);
        return html.Append("</figure>\n").ToString();
    }

    private static void AppendBars(StringBuilder html, IReadOnlyList<string> labels, IReadOnlyList<ChartSeries> series)
    {
        var totals = labels.Select((_, year) => series.Sum(one => one.Values[year] ?? 0)).ToList();
        var step = Step(totals.Max());
        var most = step * Ticks;
        var (plot, slot) = (Height - Top - Bottom, (decimal)(Width - Left) / labels.Count);
        for (var tick = 0; tick <= Ticks; tick++)
        {
            var y = Top + plot - (plot * tick / Ticks);
            html.Append($"<line class=\"grid\" x1=\"{Left}\" x2=\"{Width}\" y1=\"{y}\" y2=\"{y}\"/><text class=\"tick\" x=\"{Left - 6}\" y=\"{y + 4}\">{Text(step * tick)}</text>\n");
        }
        for (var year = 0; year < labels.Count; year++)
        {
            var (x, width, bottom) = (Left + (slot * year) + (slot / 4), slot / 2, (decimal)(Top + plot));
            for (var index = 0; index < series.Count; index++)
            {
                if (series[index].Values[year] is not { } value || value <= 0)
                    continue;
                var height = plot * value / most;
                bottom -= height;
                html.Append($"<rect class=\"s{index}\" x=\"{Text(x)}\" y=\"{Text(bottom)}\" width=\"{Text(width)}\" height=\"{Text(height)}\"><title>{SiteHtml.Of($"{labels[year]} {series[index].Name}：{Text(value)}")}</title></rect>");
            }
            html.Append($"<text class=\"value\" x=\"{Text(x + (width / 2))}\" y=\"{Text(bottom - 6)}\">{Text(totals[year])}</text><text class=\"label\" x=\"{Text(x + (width / 2))}\" y=\"{Height - 10}\">{SiteHtml.Of(labels[year])}</text>\n");
        }
    }

    private static void AppendTable(StringBuilder html, IReadOnlyList<string> labels, IReadOnlyList<ChartSeries> series, Language language)
    {
        html.Append($"<details class=\"data\"><summary>{SiteHtml.Of(PageMessages.ChartData, language)}</summary>\n<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{SiteHtml.Of(PageMessages.ChartData, language)}\"><table><thead><tr><th scope=\"col\">{SiteHtml.Of(PageMessages.YearColumn, language)}</th>");
        foreach (var one in series)
            html.Append($"<th scope=\"col\">{SiteHtml.Of(one.Name)}</th>");
        html.Append("</tr></thead><tbody>\n");
        for (var year = 0; year < labels.Count; year++)
            html.Append($"<tr><th scope=\"row\">{SiteHtml.Of(labels[year])}</th>{string.Concat(series.Select(one => $"<td>{(one.Values[year] is { } value ? Text(value) : "")}</td>"))}</tr>\n");
        html.Append("</tbody></table></div></details>\n");
    }

    private static string Description(IReadOnlyList<string> labels, IReadOnlyList<ChartSeries> series) => string.Join("；", labels.Select((label, year) =>
        $"{label}：{string.Join("、", series.Where(one => one.Values[year] is > 0).Select(one => one.Name + Text(one.Values[year]!.Value)).DefaultIfEmpty("0"))}"));

    /// <summary>The distance of the lines: 1, 2 or 5 with zeros behind it, so that all of them reach over the longest bar.</summary>
    private static decimal Step(decimal longest)
    {
        var unit = 1m;
        while (true)
        {
            foreach (var factor in new[] { 1m, 2m, 5m })
            {
                if (unit * factor * Ticks >= longest)
                    return unit * factor;
            }
            unit *= 10;
        }
    }

    private static string Text(decimal number) => decimal.Round(number, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
