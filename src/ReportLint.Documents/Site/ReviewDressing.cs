using System.Text;
using ReportLint.Diagnostics;
using ReportLint.Forms;
using ReportLint.Markdown;
using ReportLint.Model;
using ReportLint.Rendering;
using ReportLint.Rendering.Html;

namespace ReportLint.Documents.Site;

/// <summary>Marks what was found in the report itself, gives every figure a place to link to, and lets a sum open into its addends.</summary>
internal sealed class ReviewDressing : HtmlDressing
{
    private readonly Report _report;
    private readonly DocumentMarks _marks;
    private readonly Dictionary<Finding, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, FormRelation> _sums;

    public ReviewDressing(Report report, DocumentMarks marks)
    {
        _report = report;
        _marks = marks;
        for (var i = 0; i < marks.All.Count; i++)
            _numbers[marks.All[i]] = i;
        // A corner is the sum of its row and of its column: that of its row is the shorter one.
        _sums = report.Edition.Relations.Where(relation => relation.Defines).GroupBy(relation => relation.Target.Address, StringComparer.Ordinal)
            .ToDictionary(sums => sums.Key, sums => sums.MinBy(relation => relation.Right.Count)!, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public override string OfBlock(string tag, DocumentBlock block) => Mark(_marks.At(block));

    /// <inheritdoc/>
    public override string OfItem(DocumentListItem item) => Mark(_marks.At(item));

    /// <inheritdoc/>
    public override string OfCell(string tag, DocumentCell cell) =>
        cell.Figure is { } figure ? $" id=\"{SiteHtml.CellId(figure.Cell.Address)}\"{Mark(_marks.At(cell))}" : "";

    /// <inheritdoc/>
    public override string EndOf(DocumentBlock block) => Flags(_marks.At(block));

    /// <inheritdoc/>
    public override string EndOf(DocumentListItem item) => Flags(_marks.At(item));

    /// <inheritdoc/>
    public override string Content(DocumentCell cell, string text) => cell.Figure is { } figure ? Sum(figure, text) + Flags(_marks.At(cell)) : text;

    private static string Mark(IReadOnlyList<Finding> findings) =>
        findings.Count == 0 ? "" : $" class=\"mark {findings.Max(finding => finding.Severity).Word()}\"";

    private string Flags(IReadOnlyList<Finding> findings)
    {
        var html = new StringBuilder();
        foreach (var finding in findings)
        {
            var number = _numbers[finding];
            var id = finding.Cell is null ? $" id=\"{FindingList.PlaceId(number)}\"" : "";
            html.Append($"<a class=\"flag {finding.Severity.Word()}\"{id} href=\"#f{number + 1}\" title=\"{SiteHtml.Of(finding.Message, _marks.Language)}\" aria-label=\"{SiteHtml.Of(PageMessages.FlagLabel.With(number + 1), _marks.Language)}\">{number + 1}</a>");
        }
        return html.ToString();
    }

    private string Sum(Figure figure, string text)
    {
        if (!figure.IsKnown || figure.Value == 0 || !_sums.TryGetValue(figure.Cell.Address, out var sum))
            return text;
        var addends = sum.Right.Select(cell => _report[cell]).Where(addend => !addend.IsKnown || addend.Value != 0).ToList();
        if (addends.Count == 0)
            return text;
        var html = new StringBuilder($"<details class=\"sum\"><summary>{text}</summary><div>{SiteHtml.Of(PageMessages.SumOf.With(sum.Right.Count), _marks.Language)}<ul>");
        foreach (var addend in addends)
            html.Append($"<li><a href=\"#{SiteHtml.CellId(addend.Cell.Address)}\">{SiteHtml.Of(addend.Description, _marks.Language)}</a> {SiteHtml.Of(addend.IsKnown ? addend.Written : "？")}</li>");
        return html.Append("</ul></div></details>").ToString();
    }
}
