using System.Text;
using ReportLint.Markdown;
using ReportLint.Rendering;

namespace ReportLint.Documents.Tests.Layouts;

/// <summary>Texts as programs that extract them from Word or PDF files leave them.</summary>
internal static class TextLayouts
{
    /// <summary>A tab and a cell on each line, an empty line after each row.</summary>
    public static string CellsBehindTabs(ReportDocument document) => Write(document, (text, table) =>
    {
        for (var row = 0; row < table.Grid.RowCount; row++)
        {
            foreach (var cell in CellsOfRow(table, row))
                text.Append('\t').Append(Broken(cell)).Append('\n');
            text.Append('\n');
        }
    });

    /// <summary>A cell on each line, no tabs, an empty line for what a merged cell covers from above.</summary>
    public static string CellsOnLines(ReportDocument document) => Write(document, (text, table) =>
    {
        for (var row = 0; row < table.Grid.RowCount; row++)
        {
            foreach (var cell in CellsOfRow(table, row))
                text.Append(cell).Append('\n');
        }
    });

    /// <summary>A row on each line, blanks between its cells.</summary>
    public static string FiguresBetweenBlanks(ReportDocument document) => Write(document, (text, table) =>
    {
        foreach (var row in table.Rows)
            text.AppendJoin(' ', row.Cells.Select(cell => cell.Text)).Append('\n');
    });

    /// <summary>Tables of Markdown.</summary>
    public static string Pipes(ReportDocument document) => Write(document, (text, table) =>
    {
        for (var row = 0; row < table.Grid.RowCount; row++)
        {
            text.Append("| ").AppendJoin(" | ", Enumerable.Range(0, table.Grid.ColumnCount).Select(column => table.Grid[row, column] is { IsCorner: true } slot ? slot.Cell.Text : "")).Append(" |\n");
            if (row == 0)
                text.Append("| ").AppendJoin(" | ", Enumerable.Repeat("---", table.Grid.ColumnCount)).Append(" |\n");
        }
    }, "## ");

    /// <summary>Rows between tabs in which the labels take one column or two as it happens, with blank lines inside and half-width parentheses.</summary>
    public static string Ragged(ReportDocument document) => Write(document, (text, table) =>
    {
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var cells = table.Rows[row].Cells;
            var labels = cells.Count(cell => cell.Role == DocumentCellRole.RowHeader);
            text.Append(row > table.HeaderRowCount && labels == 1 && cells.Count > 4 && row % 3 == 0 ? "\t" : "")
                .AppendJoin('\t', cells.Select(cell => cell.Text.Replace('（', '(').Replace('）', ')').Replace("，", ", ", StringComparison.Ordinal)))
                .Append(row % 4 == 1 ? "\t\n" : "\n")
                .Append(row % 9 == 8 ? "\n" : "");
        }
    }, "### ");

    private static string Write(ReportDocument document, Action<StringBuilder, DocumentTable> writeTable, string mark = "")
    {
        var text = new StringBuilder(document.Title).Append("\n\n");
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case DocumentHeading heading:
                    text.Append(mark).Append(Runs(heading.Runs)).Append('\n');
                    break;
                case DocumentParagraph paragraph:
                    text.Append("　　").Append(Runs(paragraph.Runs)).Append('\n');
                    break;
                case DocumentTable table:
                    text.Append('\n');
                    writeTable(text, table);
                    text.Append("\n\n");
                    break;
            }
        }
        return text.ToString();
    }

    /// <summary>The cells of a row as they come out of a file: those that begin in it, and an empty one for each that reaches in from above.</summary>
    private static IEnumerable<string> CellsOfRow(DocumentTable table, int row)
    {
        DocumentCell? last = null;
        for (var column = 0; column < table.Grid.ColumnCount; column++)
        {
            var slot = table.Grid[row, column];
            if (slot.IsCorner)
                yield return slot.Cell.Text;
            else if (!ReferenceEquals(slot.Cell, last) && row > 0 && ReferenceEquals(table.Grid[row - 1, column].Cell, slot.Cell))
                yield return "";
            last = slot.Cell;
        }
    }

    /// <summary>Some labels stand on two lines, as they do in narrow columns; figures have blanks beside them.</summary>
    private static string Broken(string cell) => cell.Length is 4 or 6 && cell[0] is '商' or '科' or '结' or '尚' or '社' ? cell[..2] + "\n" + cell[2..] : cell.Length is 1 or 2 ? " " + cell + "　" : cell;

    private static string Runs(IReadOnlyList<DocumentRun> runs) => string.Concat(runs.Select(run => run.Text));
}
