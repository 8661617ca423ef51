using System.Globalization;
using System.Text;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Rendering;

/// <summary>Writes a document as plain text to be pasted into a word processor.</summary>
/// <remarks>
/// Paragraphs, headings and items are one line each; tables are lines of fields between tabs, as many in each line as the table has columns, with
/// an empty field where a cell reaches over from the left or from above: what a word processor turns back into the table. Lines end with LF.
/// </remarks>
public static class TextRenderer
{
    /// <summary>The text of <paramref name="document"/>, with one line end at its end.</summary>
    public static string Render(ReportDocument document)
    {
        var text = new StringBuilder();
        text.Append(SingleLine.Of(document.Title)).Append('\n');
        foreach (var block in document.Blocks)
        {
            text.Append('\n');
            switch (block)
            {
                case DocumentHeading heading:
                    AppendLine(text, heading.Runs);
                    break;
                case DocumentParagraph paragraph:
                    AppendLine(text, paragraph.Runs);
                    break;
                case DocumentList list:
                    Append(text, list);
                    break;
                case DocumentTable table:
                    Append(text, table.Grid);
                    break;
                default:
                    throw new ArgumentException($"No such block: {block.GetType()}.", nameof(document));
            }
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, DocumentList list)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            text.Append(list.IsOrdered ? string.Format(CultureInfo.InvariantCulture, "{0}.", list.Start + (long)i) : "• ");
            AppendLine(text, list.Items[i].Runs);
        }
    }

    private static void Append(StringBuilder text, TableGrid grid)
    {
        for (var row = 0; row < grid.RowCount; row++)
        {
            for (var column = 0; column < grid.ColumnCount; column++)
            {
                var slot = grid[row, column];
                text.Append(column == 0 ? "" : "\t").Append(slot.IsCorner ? SingleLine.Of(slot.Cell.Text) : "");
            }
            text.Append('\n');
        }
    }

    private static void AppendLine(StringBuilder text, IReadOnlyList<DocumentRun> runs)
    {
        var start = text.Length;
        for (var i = 0; i < runs.Count; i++)
        {
            text.Append(SingleLine.Of(runs[i].Text));
            // A link may be several runs, some of them bold: its address follows the last.
            if (i + 1 < runs.Count && string.Equals(runs[i].Url, runs[i + 1].Url, StringComparison.Ordinal))
                continue;
            if (runs[i].Url is { } url && !IsShown(text.ToString(start, text.Length - start), url))
                text.Append('（').Append(SingleLine.Of(url)).Append('）');
            start = text.Length;
        }
        text.Append('\n');
    }

    /// <summary>Whether a link's text is its own address, with or without the scheme.</summary>
    private static bool IsShown(string text, string url)
    {
        if (!url.EndsWith(text, StringComparison.Ordinal))
            return false;
        var scheme = url.Substring(0, url.Length - text.Length);
        return scheme.Length == 0 || scheme.EndsWith("://", StringComparison.Ordinal) || string.Equals(scheme, "mailto:", StringComparison.OrdinalIgnoreCase);
    }
}
