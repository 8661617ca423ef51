using System.Globalization;
using System.Text;
using ReportLint.Diagnostics;
using ReportLint.LanguageServer.Workspace;
using ReportLint.Markdown;
using ReportLint.Rendering;
using ReportLint.Rendering.Html;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Features.Preview;

/// <summary>Names the place in the file from which each block, row, cell and figure comes, and marks what was found in them.</summary>
internal sealed class PreviewDressing : HtmlDressing
{
    private readonly DocumentMarks _marks;
    private readonly WorkspaceDocument _document;
    private readonly MarkedProse _prose;

    public PreviewDressing(DocumentMarks marks, WorkspaceDocument document)
    {
        _marks = marks;
        _document = document;
        _prose = new MarkedProse(document);
    }

    /// <inheritdoc/>
    public override string OfBlock(string tag, DocumentBlock block) => block is DocumentList ? "" : Place(block.Span);

    /// <inheritdoc/>
    public override string OfItem(DocumentListItem item) => Place(item.Span);

    /// <inheritdoc/>
    public override string OfRow(DocumentRow row) => Place(row.Cells.Select(cell => cell.Figure).FirstOrDefault(figure => figure is { IsStated: true })?.Span);

    /// <inheritdoc/>
    public override string OfCell(string tag, DocumentCell cell) => cell.Figure is { } figure ? Place(figure.Span) + Mark(_marks.At(cell)) : "";

    /// <inheritdoc/>
    public override string Content(DocumentBlock block, IReadOnlyList<DocumentRun> runs) => Content(block.Span, runs, _marks.At(block));

    /// <inheritdoc/>
    public override string Content(DocumentListItem item) => Content(item.Span, item.Runs, _marks.At(item));

    /// <inheritdoc/>
    public override string EndOf(DocumentBlock block) => block is DocumentTable ? Flags(_marks.At(block)) : "";

    /// <summary>The attributes that name a place in the file: the line from 1, as in the page of a report, and the client's character from 0.</summary>
    public string Place(TextSpan? span)
    {
        if (span is not { } known)
            return "";
        var position = _document.Positions.ToPosition(Math.Min(known.Start, _document.Source.Content.Length));
        return string.Create(CultureInfo.InvariantCulture, $" data-line=\"{position.Line + 1}\" data-character=\"{position.Character}\"");
    }

    /// <summary>A sign that something was found, which says what.</summary>
    public string Flag(Finding finding) =>
        new StringBuilder("<span class=\"flag\"").Append(Place(finding.Location.Span)).Append(Mark([finding])).Append('>').AppendText(finding.Rule.Code).Append("</span>").ToString();

    /// <summary>The text with the figures and words that were found in it marked; where they cannot be pointed at, the whole carries a sign.</summary>
    private string Content(TextSpan? span, IReadOnlyList<DocumentRun> runs, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0 || span is not { } place)
            return new StringBuilder().AppendRuns(runs).ToString();
        var html = new StringBuilder();
        var (pieces, rest) = _prose.Split(place, runs, findings);
        foreach (var (run, finding) in pieces)
        {
            if (finding is null)
                html.AppendRuns([run]);
            else
                html.Append("<mark").Append(Place(finding.Location.Span)).Append(Mark([finding])).Append('>').AppendRuns([run]).Append("</mark>");
        }
        return html.Append(Flags(rest)).ToString();
    }

    private string Flags(IEnumerable<Finding> findings) => string.Concat(findings.Select(Flag));

    private string Mark(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
            return "";
        var html = new StringBuilder(" data-mark=\"").Append(findings.Max(finding => finding.Severity).Word()).Append("\" title=\"");
        for (var i = 0; i < findings.Count; i++)
            html.Append(i > 0 ? "&#10;" : "").AppendText($"{findings[i].Rule.Code} {findings[i].Message.ToString(_marks.Language)}");
        return html.Append('"').ToString();
    }
}
