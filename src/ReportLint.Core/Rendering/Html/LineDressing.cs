using System.Globalization;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Rendering.Html;

/// <summary>Names, from 1, the line of the file from which a block or a row of a table comes (<c>data-line</c>), so that an editor can follow the cursor.</summary>
/// <param name="source">The file.</param>
internal sealed class LineDressing(SourceText source) : HtmlDressing
{
    /// <inheritdoc/>
    public override string OfBlock(string tag, DocumentBlock block) => block is DocumentList ? "" : Line(block.Span);

    /// <inheritdoc/>
    public override string OfItem(DocumentListItem item) => Line(item.Span);

    /// <inheritdoc/>
    public override string OfRow(DocumentRow row) => Line(row.Cells.Select(cell => cell.Figure).FirstOrDefault(figure => figure is { IsStated: true })?.Span);

    private string Line(TextSpan? span) => span is not { } known ? ""
        : string.Format(CultureInfo.InvariantCulture, " data-line=\"{0}\"", source.GetLineSpan(new TextSpan(Math.Min(known.Start, source.Content.Length), 0)).Start.Line);
}
