using ReportLint.Wording;

namespace ReportLint.Documents.Sources;

/// <summary>Where something stands in a document, in the words in which a reader of the document finds it: a line, a page, a cell of a sheet.</summary>
public sealed class DocumentPlace : ILocalizable
{
    private static readonly MessageTemplate s_line = new("第{0}行", "line {0}");
    private static readonly MessageTemplate s_page = new("第{0}页", "page {0}");
    private static readonly MessageTemplate s_sheetCell = new("工作表“{0}”{1}", "sheet '{0}', {1}");
    private static readonly MessageTemplate s_paragraph = new("第{0}段", "paragraph {0}");
    private static readonly MessageTemplate s_tableCell = new("第{0}个表格第{1}行第{2}列", "table {0}, row {1}, column {2}");
    private readonly Message _words;

    private DocumentPlace(Message words) => _words = words;

    /// <summary>A line of a text, from 1.</summary>
    public static DocumentPlace Line(int number) => new(s_line.With(number));

    /// <summary>A page, from 1.</summary>
    public static DocumentPlace Page(int number) => new(s_page.With(number));

    /// <summary>A cell of a sheet, such as B3.</summary>
    public static DocumentPlace SheetCell(string sheet, string cell) => new(s_sheetCell.With(sheet, cell));

    /// <summary>A paragraph outside of tables, from 1.</summary>
    public static DocumentPlace Paragraph(int number) => new(s_paragraph.With(number));

    /// <summary>A place of a table, all from 1.</summary>
    public static DocumentPlace TableCell(int table, int row, int column) => new(s_tableCell.With(table, row, column));

    /// <inheritdoc/>
    public string ToString(Language language) => _words.ToString(language);

    /// <inheritdoc/>
    public override string ToString() => ToString(Language.Chinese);
}
