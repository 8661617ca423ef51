using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ReportLint.Documents.Sources.Html;

/// <summary>Puts the cells of a page's table into their places, as a browser does.</summary>
/// <param name="table">The table.</param>
/// <param name="number">Its number in the page, from 1.</param>
/// <param name="place">Where all of it stands, or null.</param>
internal sealed class HtmlTableReader(IHtmlTableElement table, int number, DocumentPlace? place)
{
    private readonly List<SourceCell> _cells = [];

    // For each column, up to which row a cell from above covers it.
    private readonly List<int> _covered = [];

    /// <summary>The table.</summary>
    public SourceTable Read()
    {
        var row = 0;
        foreach (var element in table.Rows)
            ReadRow(element, row++);
        return new SourceTable(_cells, place ?? DocumentPlace.TableCell(number, 1, 1));
    }

    private void ReadRow(IHtmlTableRowElement element, int row)
    {
        var column = 0;
        foreach (var cell in element.Cells)
        {
            if (HtmlElements.IsHidden(cell))
                continue;
            while (column < _covered.Count && _covered[column] > row)
                column++;
            var (rows, columns) = (Span(cell, "rowspan"), Span(cell, "colspan"));
            if (_cells.Count == SourceLimits.MaxCells)
                throw new UnreadableDocumentException(SourceMessages.TooMany.With(SourceMessages.Cells, SourceLimits.MaxCells));
            _cells.Add(new SourceCell(Text(cell), place ?? DocumentPlace.TableCell(number, row + 1, column + 1), row, column, rows, columns));
            for (var c = 0; c < columns; c++, column++)
            {
                if (column == _covered.Count)
                    _covered.Add(0);
                _covered[column] = Math.Max(_covered[column], row + rows);
            }
        }
    }

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, SourceLimits.MaxSpan) : 1;

    private static string Text(IElement cell)
    {
        var lines = new List<string>();
        var line = new HtmlInlineText();
        Gather(cell, line, lines, 0);
        End(line, lines);
        return string.Join('\n', lines);
    }

    private static void Gather(INode node, HtmlInlineText line, List<string> lines, int depth)
    {
        if (depth > SourceLimits.MaxDepth)
            throw new UnreadableDocumentException(SourceMessages.TooDeep.With(SourceLimits.MaxDepth));
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
                line.Add(text.Data);
            if (child is not IElement element || HtmlElements.IsHidden(element))
                continue;
            var isBlock = element.LocalName == "br" || HtmlElements.IsBlock(element);
            if (isBlock)
                End(line, lines);
            Gather(element, line, lines, depth + 1);
            if (isBlock)
                End(line, lines);
        }
    }

    private static void End(HtmlInlineText line, List<string> lines)
    {
        if (line.Take().Text is { Length: > 0 } text)
            lines.Add(text);
    }
}
