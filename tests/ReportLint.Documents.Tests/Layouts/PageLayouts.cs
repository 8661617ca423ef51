using System.Globalization;
using System.Text;
using ReportLint.Markdown;
using ReportLint.Rendering;

namespace ReportLint.Documents.Tests.Layouts;

/// <summary>Pages as the websites of agencies have them.</summary>
internal static class PageLayouts
{
    /// <summary>Navigation and imprint around the article, paragraphs of spans and fonts, blanks as entities, scripts and handlers.</summary>
    public static string Government(ReportDocument document) => Page(document, (html, table) => Table(html, table.Grid, 0, table.Grid.RowCount, 0));

    /// <summary>Each table cut in pieces after some rows, its head repeated on each.</summary>
    public static string ManyTables(ReportDocument document) => Page(document, (html, table) =>
    {
        const int Rows = 9;
        var starts = new List<int> { 0 };
        for (var row = Rows; row < table.Grid.RowCount - 1; row++)
        {
            // A piece begins where no label reaches in from above.
            var isFree = Enumerable.Range(0, table.Grid.ColumnCount).All(column => !ReferenceEquals(table.Grid[row - 1, column].Cell, table.Grid[row, column].Cell));
            if (isFree && row - starts[^1] >= Rows && table.HeaderRowCount > 0)
                starts.Add(row);
        }
        for (var i = 0; i < starts.Count; i++)
            Table(html, table.Grid, starts[i], i + 1 < starts.Count ? starts[i + 1] : table.Grid.RowCount, i == 0 ? 0 : table.HeaderRowCount);
    });

    /// <summary>The page in a message of MIME, quoted-printable.</summary>
    public static byte[] Archive(ReportDocument document)
    {
        var body = new StringBuilder();
        var column = 0;
        foreach (var b in Encoding.UTF8.GetBytes(Government(document)))
        {
            var piece = b is > 32 and < 127 and not (byte)'=' ? ((char)b).ToString() : b == (byte)'\n' ? "\r\n" : "=" + b.ToString("X2", CultureInfo.InvariantCulture);
            column = string.Equals(piece, "\r\n", StringComparison.Ordinal) ? 0 : column + piece.Length;
            body.Append(piece);
            if (column > 70)
            {
                body.Append("=\r\n");
                column = 0;
            }
        }
        return Encoding.ASCII.GetBytes("From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--=_Part\"\r\n\r\n----=_Part\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
            + body + "\r\n----=_Part--\r\n");
    }

    private static string Page(ReportDocument document, Action<StringBuilder, DocumentTable> writeTable)
    {
        var html = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>").Append(document.Title).Append("_示例市人民政府</title><script>document.write('2021年')</script></head><body onload=\"go()\">")
            .Append("<div class=\"top\"><ul><li><a href=\"/\">首页</a></li><li><a href=\"/zwgk\">政务公开</a></li><li><a href=\"/nb\">政府信息公开年报</a></li></ul></div>")
            .Append("<table class=\"layout\"><tr><td><div>当前位置：首页 &gt; 政务公开 &gt; 年报</div><h1 style=\"text-align:center\">").Append(document.Title).Append("</h1>")
            .Append("<p>发布日期：2025-01-20　来源：示例市某局　浏览次数：12</p><div id=\"zoom\">");
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case DocumentHeading heading:
                    html.Append("<p><strong><span style=\"font-family:黑体\"><font>").Append(Escape(Runs(heading.Runs))).Append("</font></span></strong></p>\n");
                    break;
                case DocumentParagraph paragraph:
                    html.Append("<p style=\"text-indent:2em\">&nbsp;&nbsp;<span>").Append(Escape(Runs(paragraph.Runs))).Append("</span></p>\n");
                    break;
                case DocumentTable table:
                    writeTable(html, table);
                    break;
            }
        }
        return html.Append("</div><p><a href=\"javascript:window.print()\">【打印本页】</a> <a>【关闭窗口】</a></p></td></tr></table><div class=\"foot\">版权所有：示例市人民政府　ICP备00000000号</div></body></html>").ToString();
    }

    private static void Table(StringBuilder html, TableGrid grid, int from, int to, int headRows)
    {
        html.Append("<table border=\"1\"><tbody>\n");
        foreach (var row in Enumerable.Range(0, headRows).Concat(Enumerable.Range(from, to - from)))
        {
            html.Append("<tr>");
            for (var column = 0; column < grid.ColumnCount; column++)
            {
                var slot = grid[row, column];
                if (!slot.IsCorner)
                    continue;
                html.Append("<td");
                if (slot.Cell.RowSpan > 1)
                    html.Append(" rowspan=\"").Append(slot.Cell.RowSpan).Append('"');
                if (slot.Cell.ColumnSpan > 1)
                    html.Append(" colspan=\"").Append(slot.Cell.ColumnSpan).Append('"');
                html.Append("><p><span lang=\"EN-US\"><font size=\"3\">&nbsp;").Append(Escape(slot.Cell.Text)).Append("</font></span></p></td>");
            }
            html.Append("</tr>\n");
        }
        html.Append("</tbody></table>\n");
    }

    private static string Runs(IReadOnlyList<DocumentRun> runs) => string.Concat(runs.Select(run => run.Text));

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
