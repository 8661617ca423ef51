using System.Globalization;
using System.Text;
using ReportLint.Forms;
using ReportLint.Model;

namespace ReportLint.Documents.Site;

/// <summary>How the requests of an agency and their outcomes went from year to year.</summary>
internal static class YearCharts
{
    private const int MostYears = 10;

    /// <summary>The charts as HTML; empty where there is but one year.</summary>
    public static string Of(Report report, SiteMap map)
    {
        var years = Years(report, map.Lint.Set);
        var series = Outcomes(years).ToList();
        if (years.Count < 2 || series.Count == 0)
            return "";
        var language = map.Language;
        IReadOnlyList<string> labels = [.. years.Select(year => year.Year!.Value.ToString(CultureInfo.InvariantCulture))];
        var html = new StringBuilder($"<section class=\"charts\" aria-labelledby=\"charts\">\n<h2 id=\"charts\">{SiteHtml.Of(PageMessages.Charts, language)}</h2>\n");
        html.Append(BarChart.Of("requests", PageMessages.RequestsChart.ToString(language), labels, [.. Requests(years)], language));
        html.Append(BarChart.Of("outcomes", PageMessages.OutcomesChart.ToString(language), labels, series, language));
        return html.Append("</section>\n").ToString();
    }

    private static List<Report> Years(Report report, ReportSet set)
    {
        var years = new List<Report> { report };
        while (years.Count < MostYears && set.Previous(years[0]) is { } before && !years.Contains(before))
            years.Insert(0, before);
        while (years.Count < MostYears && set.Next(years[^1]) is { } after && !years.Contains(after))
            years.Add(after);
        return years;
    }

    private static FormTable? Table(Report report) => report.Edition.Tables.FirstOrDefault(table => table.Layout == FormTableLayout.NestedRows);

    /// <summary>The rows before the group of outcomes: received, carried over.</summary>
    private static IEnumerable<ChartSeries> Requests(List<Report> years) => Series(years, table => table.Rows.TakeWhile(row => !row.IsGroup), row => row.Name.Key);

    /// <summary>The rows and groups of outcomes, without their total.</summary>
    private static IEnumerable<ChartSeries> Outcomes(List<Report> years) =>
        Series(years, table => table.Rows.Where(row => row.IsGroup).SelectMany(row => row.Children).Where(row => !row.IsTotal), row => row.Name.Key);

    private static IEnumerable<ChartSeries> Series(List<Report> years, Func<FormTable, IEnumerable<FormRow>> rows, Func<FormRow, string> name)
    {
        if (Table(years[^1]) is not { } last)
            return [];
        return rows(last).Select(row => new ChartSeries(name(row), [.. years.Select(report => Total(report, row.Name.Id))]));
    }

    /// <summary>The total of the row or the group of rows with this id; null when a figure of it is unknown.</summary>
    private static decimal? Total(Report report, string id)
    {
        var table = Table(report);
        var figures = report.Figures.Where(figure => figure.Cell.Table == table && figure.Cell.Column.IsTotal
            && figure.Cell.RowPath.Take(2).Any(row => string.Equals(row.Name.Id, id, StringComparison.Ordinal) && !row.IsTotal)).ToList();
        return figures.Count > 0 && figures.TrueForAll(figure => figure.IsKnown) ? figures.Sum(figure => figure.Value) : null;
    }
}
