using ReportLint.Rendering;
using ReportLint.Text;

namespace ReportLint.Documents.Word;

/// <summary>Widths of columns and size of type with which a table fits the page: no figure broken, and all rows on one page if that can be read.</summary>
/// <param name="FontSize">The size of type in half points.</param>
/// <param name="Columns">The widths of the columns in twips; together the width of the text.</param>
/// <param name="FitsOnePage">Whether all rows go on one page, below a heading.</param>
internal sealed record WordTableMeasure(int FontSize, IReadOnlyList<int> Columns, bool FitsOnePage)
{
    /// <summary>五号, 10.5 pt: the type of tables where there is room.</summary>
    private const int Largest = 21;

    /// <summary>7 pt: nothing is set smaller, however much there is.</summary>
    private const int Smallest = 14;

    /// <summary>What a cell leaves free above its text, in twips; the border takes some of it.</summary>
    public const int MarginAbove = 35;

    /// <summary>What a cell leaves free below its text, in twips.</summary>
    public const int MarginBelow = 20;

    /// <summary>1 mm: what a cell leaves free at either side of its text, in twips.</summary>
    public const int MarginBeside = 57;

    private const int CellMargins = 2 * MarginBeside;
    private const int Border = 10;

    /// <summary>Room for the heading, which stands on the same page, and for what an estimate of lines may miss.</summary>
    private const int Reserve = WordUnits.Line + (16 * WordUnits.Point);

    /// <summary>The distance of lines in twips.</summary>
    public int LineHeight => FontSize * WordUnits.Point * 6 / 10;

    /// <summary>The least height of a row in twips.</summary>
    public int RowHeight => LineHeight + MarginAbove + MarginBelow;

    /// <summary>Measures <paramref name="table"/>.</summary>
    public static WordTableMeasure Of(DocumentTable table)
    {
        for (var size = Largest; size >= Smallest; size--)
        {
            var measure = new WordTableMeasure(size, WordTableColumns.Of(table, size, CellMargins), FitsOnePage: true);
            if (measure.HoldsFigures(table) && measure.Height(table) <= WordUnits.TextHeight - Reserve)
                return measure;
        }
        // Too long for a page: then rows may part, in the largest type that breaks no figure.
        for (var size = Largest; size > Smallest; size--)
        {
            var measure = new WordTableMeasure(size, WordTableColumns.Of(table, size, CellMargins), FitsOnePage: false);
            if (measure.HoldsFigures(table))
                return measure;
        }
        return new WordTableMeasure(Smallest, WordTableColumns.Of(table, Smallest, CellMargins), FitsOnePage: false);
    }

    /// <summary>The width of <paramref name="text"/> on one line, in twips.</summary>
    public static int WidthOf(string text, int fontSize) => DisplayWidth.Of(text) * fontSize * WordUnits.Point / 4;

    private bool HoldsFigures(DocumentTable table) => Corners(table).All(place => place.Cell.Figure is null || WidthOf(place.Cell.Text, FontSize) <= Inner(place));

    private int Height(DocumentTable table)
    {
        var heights = new int[table.Grid.RowCount];
        // Cells of one row first; then those over several rows, which lengthen the last where they need more.
        foreach (var place in Corners(table).OrderBy(place => place.Cell.RowSpan))
        {
            var needed = Math.Max(RowHeight, (Lines(place) * LineHeight) + MarginAbove + MarginBelow);
            var rows = Enumerable.Range(place.Row, place.Cell.RowSpan);
            heights[place.Row + place.Cell.RowSpan - 1] += Math.Max(0, needed - rows.Sum(row => heights[row]));
        }
        return heights.Sum(height => height + Border);
    }

    private int Lines((DocumentCell Cell, int Row, int Column) place)
    {
        var width = WidthOf(place.Cell.Text, FontSize);
        var inner = Inner(place);
        // Where a line must not end, it ends a character earlier.
        return width <= inner ? 1 : (int)Math.Ceiling(width / (double)Math.Max(inner - (FontSize * WordUnits.Point / 4), 1));
    }

    private int Inner((DocumentCell Cell, int Row, int Column) place) => Columns.Skip(place.Column).Take(place.Cell.ColumnSpan).Sum() - CellMargins;

    private static IEnumerable<(DocumentCell Cell, int Row, int Column)> Corners(DocumentTable table)
    {
        for (var row = 0; row < table.Grid.RowCount; row++)
        {
            for (var column = 0; column < table.Grid.ColumnCount; column++)
            {
                if (table.Grid[row, column] is { IsCorner: true, Cell: var cell })
                    yield return (cell, row, column);
            }
        }
    }
}
