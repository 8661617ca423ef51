using System.Globalization;
using System.Text;

namespace ReportLint.Rendering;

/// <summary>Writes a table into HTML so that a screen reader can name the headers of every figure.</summary>
internal static class HtmlTable
{
    /// <summary>Appends <paramref name="table"/>.</summary>
    /// <param name="html">The page.</param>
    /// <param name="table">The table.</param>
    /// <param name="line">The attribute that names the line of a place in the file; empty when none is wanted.</param>
    public static void Append(StringBuilder html, DocumentTable table, Func<Text.TextSpan?, string> line)
    {
        html.Append("<div class=\"table\"").Append(line(table.Span)).Append(">\n<table>\n<caption>").AppendText(table.Name).Append("</caption>\n");
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
            Append(html, table.Rows[i], line);
        }
        html.Append(group.Length > 0 ? $"</{group}>\n" : "").Append("</table>\n</div>\n");
    }

    private static void Append(StringBuilder html, DocumentRow row, Func<Text.TextSpan?, string> line)
    {
        var stated = row.Cells.Select(cell => cell.Figure).FirstOrDefault(figure => figure is { IsStated: true });
        html.Append("<tr").Append(line(stated?.Span)).Append('>');
        foreach (var cell in row.Cells)
            Append(html, cell);
        html.Append("</tr>\n");
    }

    private static void Append(StringBuilder html, DocumentCell cell)
    {
        var tag = cell.IsHeader ? "th" : "td";
        html.Append('<').Append(tag);
        if (cell.IsHeader)
            html.Append(" scope=\"").Append(cell.Role == DocumentCellRole.RowHeader ? "row" : "col").Append('"');
        else if (cell.Role == DocumentCellRole.Note)
            html.Append(" class=\"note\"");
        AppendSpan(html, "colspan", cell.ColumnSpan);
        AppendSpan(html, "rowspan", cell.RowSpan);
        html.Append('>').AppendText(cell.Text).Append("</").Append(tag).Append('>');
    }

    private static void AppendSpan(StringBuilder html, string name, int span)
    {
        if (span > 1)
            html.AppendFormat(CultureInfo.InvariantCulture, " {0}=\"{1}\"", name, span);
    }
}
