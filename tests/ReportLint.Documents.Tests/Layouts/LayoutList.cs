using System.Text;
using ReportLint.Documents.Word;
using ReportLint.Rendering;

namespace ReportLint.Documents.Tests.Layouts;

/// <summary>The layouts. A renderer that is new is one more line.</summary>
internal static class LayoutList
{
    /// <summary>All of them, by name.</summary>
    public static IReadOnlyDictionary<string, Layout> All { get; } = new Dictionary<string, Layout>(StringComparer.Ordinal)
    {
        ["text"] = Rendered(RenderFormats.Text),
        ["html"] = Rendered(RenderFormats.Html),
        ["html, the article alone"] = Rendered(RenderFormats.HtmlFragment),
        ["markdown"] = Rendered(RenderFormats.Markdown),
        ["docx"] = Rendered(WordRenderer.Format),
        ["one cell a line, a tab before each"] = Text("report.txt", TextLayouts.CellsBehindTabs),
        ["one cell a line, empty lines for merged ones"] = Text("report.txt", TextLayouts.CellsOnLines),
        ["label and figures between blanks"] = Text("report.txt", TextLayouts.FiguresBetweenBlanks),
        ["pipes"] = Text("report.md", TextLayouts.Pipes),
        ["a ragged copy with headings in Markdown"] = Text("report.txt", TextLayouts.Ragged),
        ["a government page"] = Text("report.html", PageLayouts.Government),
        ["a page of many tables, heads repeated"] = Text("report.htm", PageLayouts.ManyTables),
        ["a page in GB18030"] = new("report.html", document => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(PageLayouts.Government(document).Replace("utf-8", "gb2312", StringComparison.Ordinal))),
        ["UTF-16"] = new("report.txt", document => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(TextRenderer.Render(document))]),
        ["a web archive"] = new("report.mht", PageLayouts.Archive),
        ["a Word document"] = new("report.docx", WordLayout.Write),
        ["a workbook, all on one sheet"] = new("report.xlsx", document => WorkbookLayout.Write(document, onOneSheet: true)),
        ["a workbook, a sheet for each table"] = new("report.xlsx", document => WorkbookLayout.Write(document, onOneSheet: false)),
    };

    private static Layout Rendered(RenderFormat format) => new("report" + format.Ending, document => format.ToBytes(document, DocumentMarks.None));

    private static Layout Text(string name, Func<ReportDocument, string> write) => new(name, document => Encoding.UTF8.GetBytes(write(document)));
}
