using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ReportLint.Markdown;
using ReportLint.Rendering;

namespace ReportLint.Documents.Tests.Layouts;

/// <summary>A workbook with figures as numbers, merged cells, the report on one sheet or on one for each table.</summary>
internal static class WorkbookLayout
{
    /// <summary>The workbook.</summary>
    public static byte[] Write(ReportDocument document, bool onOneSheet)
    {
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = package.AddWorkbookPart();
            workbook.Workbook = new Workbook(new Sheets());
            var sheet = new SheetBuilder();
            sheet.Add(document.Title);
            foreach (var block in document.Blocks)
            {
                switch (block)
                {
                    case DocumentHeading heading:
                        if (!onOneSheet && heading.Level == 1 && sheet.HasTable)
                        {
                            Append(workbook, sheet);
                            sheet = new SheetBuilder();
                        }
                        sheet.Add(string.Concat(heading.Runs.Select(run => run.Text)));
                        break;
                    case DocumentParagraph paragraph:
                        sheet.Add(string.Concat(paragraph.Runs.Select(run => run.Text)));
                        break;
                    case DocumentTable table:
                        sheet.Add(table.Grid);
                        break;
                }
            }
            Append(workbook, sheet);
        }
        return stream.ToArray();
    }

    private static void Append(WorkbookPart workbook, SheetBuilder sheet)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        part.Worksheet = sheet.Build();
        var sheets = workbook.Workbook!.GetFirstChild<Sheets>()!;
        var id = (uint)sheets.ChildElements.Count + 1;
        sheets.AppendChild(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = id, Name = "表" + id.ToString(CultureInfo.InvariantCulture) });
    }

    private sealed class SheetBuilder
    {
        private readonly SheetData _data = new();
        private readonly MergeCells _merges = new();
        private uint _row;

        public bool HasTable { get; private set; }

        public void Add(string text) => _data.AppendChild(new Row(Cell(0, _row + 1, text)) { RowIndex = ++_row });

        public void Add(TableGrid grid)
        {
            HasTable = true;
            for (var row = 0; row < grid.RowCount; row++)
            {
                var line = new Row { RowIndex = ++_row };
                for (var column = 0; column < grid.ColumnCount; column++)
                {
                    var slot = grid[row, column];
                    if (!slot.IsCorner)
                        continue;
                    line.AppendChild(Cell(column, _row, slot.Cell.Text));
                    if (slot.Cell.ColumnSpan > 1 || slot.Cell.RowSpan > 1)
                        _merges.AppendChild(new MergeCell { Reference = $"{Name(column, _row)}:{Name(column + slot.Cell.ColumnSpan - 1, _row + (uint)slot.Cell.RowSpan - 1)}" });
                }
                _data.AppendChild(line);
            }
        }

        public Worksheet Build() => _merges.HasChildren ? new Worksheet(_data, _merges) : new Worksheet(_data);

        private static Cell Cell(int column, uint row, string text) => text is not ['+', ..] && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? new Cell { CellReference = Name(column, row), CellValue = new CellValue(number) }
            : new Cell { CellReference = Name(column, row), DataType = CellValues.InlineString, InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text)) };

        private static string Name(int column, uint row) => ((char)('A' + column)).ToString() + row.ToString(CultureInfo.InvariantCulture);
    }
}
