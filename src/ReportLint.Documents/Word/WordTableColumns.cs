using ReportLint.Rendering;

namespace ReportLint.Documents.Word;

/// <summary>Shares the width of the text among the columns of a table.</summary>
internal static class WordTableColumns
{
    /// <summary>How much of the width one column of labels takes, in percent.</summary>
    private const int LabelShare = 34;

    /// <summary>12 mm: the width of a column of figures beside several columns of labels.</summary>
    private const int FigureWidth = 680;

    /// <summary>The widths in twips.</summary>
    /// <param name="table">The table.</param>
    /// <param name="fontSize">The size of type in half points.</param>
    /// <param name="margins">What a cell leaves free at both sides, in twips.</param>
    public static IReadOnlyList<int> Of(DocumentTable table, int fontSize, int margins)
    {
        var count = table.Grid.ColumnCount;
        var labels = Enumerable.Range(0, count).TakeWhile(column => IsLabels(table, column)).Count();
        var figures = count - labels;
        if (labels == 0 || figures == 0)
            return Shared(WordUnits.TextWidth, count);
        if (labels == 1)
        {
            var label = WordUnits.TextWidth * LabelShare / 100;
            return [label, .. Shared(WordUnits.TextWidth - label, figures)];
        }

        var longest = Enumerable.Range(labels, figures).SelectMany(column => Enumerable.Range(0, table.Grid.RowCount).Select(row => table.Grid[row, column]))
            .Where(slot => slot.IsCorner && slot.Cell is { Figure: not null, ColumnSpan: 1 }).Max(slot => (int?)WordTableMeasure.WidthOf(slot.Cell.Text, fontSize)) ?? 0;
        // Three characters stand side by side in a label over several rows.
        var outer = WordTableMeasure.WidthOf("三个字", fontSize) + margins;
        var most = (WordUnits.TextWidth - (labels * outer)) / figures;
        var figure = Math.Min(Math.Max(FigureWidth, longest + margins), most);
        return [.. Enumerable.Repeat(outer, labels - 1), WordUnits.TextWidth - ((labels - 1) * outer) - (figures * figure), .. Enumerable.Repeat(figure, figures)];
    }

    private static bool IsLabels(DocumentTable table, int column) =>
        Enumerable.Range(0, table.Grid.RowCount).Any(row => table.Grid[row, column].Cell.Role == DocumentCellRole.RowHeader);

    /// <summary>Equal widths, the first ones a twip wider where it doesn't come out even.</summary>
    private static IReadOnlyList<int> Shared(int width, int count) => [.. Enumerable.Range(0, count).Select(column => (width / count) + (column < width % count ? 1 : 0))];
}
