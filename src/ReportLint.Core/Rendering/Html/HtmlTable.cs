using System.Globalization;
using System.Text;

namespace ReportLint.Rendering.Html;

/// <summary>Writes a table into HTML so that a screen reader can name the headers of every figure.</summary>
internal static class HtmlTable
{
    /// <summary>Appends <paramref name="table"/> in a frame that scrolls where the screen is narrow, and that the keyboard can reach to scroll it.</summary>
    public static void Append(StringBuilder html, DocumentTable table, HtmlDressing dressing)
    {
        html.Append("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"").AppendText(table.Name).Append('"').Append(dressing.OfBlock("div", table)).Append(">\n");
        AppendGrid(html, table, dressing, caption: true);
        html.Append("</div>\n").Append(dressing.EndOf(table));
    }

    /// <summary>Appends <paramref name="table"/> itself, a line a row and no blank line.</summary>
    public static void AppendGrid(StringBuilder html, DocumentTable table, HtmlDressing dressing, bool caption = false)
    {
        html.Append("<table").Append(dressing.OfTag("table")).Append(">\n");
        if (caption)
            html.Append("<caption").Append(dressing.OfTag("caption")).Append('>').AppendText(table.Name).Append("</caption>\n");
        var group = "";
        for (var i = 0; i < table.Rows.Count; i++)
        {
            // Each block has its own headers, which hold for it alone.
            var begins = i == 0 || i == table.HeaderRowCount || table.Rows[i].Cells.Any(cell => cell.Role == DocumentCellRole.BlockHeader);
            if (begins)
            {
                html.Append(group.Length > 0 ? $"</{group}>\n" : "");
                group = i < table.HeaderRowCount ? "thead" : "tbody";
                html.Append('<').Append(group).Append(">\n");
            }
            html.AppendRow(table.Rows[i], dressing).Append('\n');
        }
        html.Append(group.Length > 0 ? $"</{group}>\n" : "").Append("</table>\n");
    }

    /// <summary>Appends a row, on one line and without the line's end.</summary>
    public static StringBuilder AppendRow(this StringBuilder html, DocumentRow row, HtmlDressing dressing)
    {
        html.Append("<tr").Append(dressing.OfRow(row)).Append('>');
        for (var i = 0; i < row.Cells.Count; i++)
            Append(html, row.Cells[i], IsGroupLabel(row, i), dressing);
        return html.Append("</tr>");
    }

    /// <summary>Whether a cell labels several rows, each of which has a label of its own at its right.</summary>
    private static bool IsGroupLabel(DocumentRow row, int index) =>
        row.Cells[index] is { Role: DocumentCellRole.RowHeader, RowSpan: > 1 } && index + 1 < row.Cells.Count && row.Cells[index + 1].Role == DocumentCellRole.RowHeader;

    private static void Append(StringBuilder html, DocumentCell cell, bool isGroupLabel, HtmlDressing dressing)
    {
        var tag = cell.IsHeader ? "th" : "td";
        html.Append('<').Append(tag);
        if (cell.IsHeader)
            html.Append(" scope=\"").Append(cell.Role != DocumentCellRole.RowHeader ? "col" : isGroupLabel ? "rowgroup" : "row").Append('"');
        else if (cell.Role == DocumentCellRole.Note)
            html.Append(" class=\"note\"");
        AppendSpan(html, "colspan", cell.ColumnSpan);
        AppendSpan(html, "rowspan", cell.RowSpan);
        html.Append(dressing.OfCell(tag, cell)).Append('>').Append(dressing.Content(cell, new StringBuilder().AppendText(cell.Text).ToString())).Append("</").Append(tag).Append('>');
    }

    private static void AppendSpan(StringBuilder html, string name, int span)
    {
        if (span > 1)
            html.AppendFormat(CultureInfo.InvariantCulture, " {0}=\"{1}\"", name, span);
    }
}
