using System.Globalization;
using System.Text;
using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Model.Rollups;
using ReportLint.Rendering;
using ReportLint.Rendering.Html;

namespace ReportLint.Documents.Site;

/// <summary>Lets each figure of a roll-up open into the reports that it sums; reports with 0 are counted, not listed.</summary>
internal sealed class RollupDressing(Rollup rollup, string path, SiteMap map) : HtmlDressing
{
    private readonly Dictionary<string, RollupCell> _cells = RollupCell.Of(rollup);

    /// <inheritdoc/>
    public override string OfCell(string tag, DocumentCell cell) => cell.Figure is not { } figure ? ""
        : $" id=\"{SiteHtml.CellId(figure.Cell.Address)}\"{(_cells.TryGetValue(figure.Cell.Address, out var sum) && sum.Differs ? $" class=\"mark {Severity.Error.Word()}\"" : "")}";

    /// <inheritdoc/>
    public override string Content(DocumentCell cell, string text)
    {
        if (cell.Figure is not { } figure || !_cells.TryGetValue(figure.Cell.Address, out var sum) || sum.IsPlainZero)
            return text;
        var language = map.Language;
        var total = sum.Sum.ToString(CultureInfo.InvariantCulture);
        var head = sum.Differs ? PageMessages.RollupDifference.With(total, (figure.Value - sum.Sum).ToString(CultureInfo.InvariantCulture)) : PageMessages.RollupSum.With(total);
        var html = new StringBuilder($"<details class=\"sum\"><summary>{(text.Length == 0 ? "？" : text)}</summary><div>{SiteHtml.Of(head, language)}<ul>");
        foreach (var addend in sum.NotZero)
            html.Append($"<li>{Agency(addend.Report, figure)} {SiteHtml.Of(addend.Figure.Written)}</li>");
        if (sum.Zeros > 0)
            html.Append($"<li>{SiteHtml.Of(PageMessages.RollupZeros.With(sum.Zeros), language)}</li>");
        if (sum.Unknown > 0)
            html.Append($"<li>{SiteHtml.Of(PageMessages.RollupUnknown.With(sum.Unknown), language)}</li>");
        return html.Append("</ul></div></details>").ToString();
    }

    private string Agency(Report report, Figure figure)
    {
        var name = SiteHtml.Of(report.Agency?.Value ?? report.Source.Path);
        return map.PageOf(report) is { } page ? $"<a href=\"{SiteMap.Link(path, page)}#{SiteHtml.CellId(figure.Cell.Address)}\">{name}</a>" : name;
    }
}
