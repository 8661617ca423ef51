using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportLint.Rendering;

namespace ReportLint.Documents.Word;

/// <summary>Writes a table as a real one: merged as in the form, its head repeated on each page, on one page where it fits, with a text for those who can't see it.</summary>
internal static class DocxTable
{
    /// <summary>The table, and a low line behind it that keeps two tables apart.</summary>
    public static IEnumerable<OpenXmlElement> Of(DocumentTable table, WordContent content)
    {
        if (table.Rows.Count == 0)
            yield break;
        var measure = WordTableMeasure.Of(table);
        var word = new Table(Properties(table), new DocumentFormat.OpenXml.Wordprocessing.TableGrid(measure.Columns.Select(width => new GridColumn { Width = Text(width) })));
        for (var row = 0; row < table.Grid.RowCount; row++)
            word.Append(Row(table, row, measure, content));
        yield return word;
        yield return new Paragraph(new ParagraphProperties(new SpacingBetweenLines { Line = "160", LineRule = LineSpacingRuleValues.Exact }));
    }

    private static TableProperties Properties(DocumentTable table) => new(
        new TableStyle { Val = WordStyles.Table },
        new TableWidth { Width = Text(WordUnits.TextWidth), Type = TableWidthUnitValues.Dxa },
        new TableLayout { Type = TableLayoutValues.Fixed },
        Margins(),
        new TableLook { Val = "04A0", FirstRow = true, FirstColumn = true, NoVerticalBand = true },
        new TableCaption { Val = table.Name },
        new TableDescription { Val = $"“{table.Name}”的表，{table.Grid.RowCount}行，{table.Grid.ColumnCount}列" });

    private static TableCellMarginDefault Margins() => new(
        new TopMargin { Width = Text(WordTableMeasure.MarginAbove), Type = TableWidthUnitValues.Dxa },
        new TableCellLeftMargin { Width = WordTableMeasure.MarginBeside, Type = TableWidthValues.Dxa },
        new BottomMargin { Width = Text(WordTableMeasure.MarginBelow), Type = TableWidthUnitValues.Dxa },
        new TableCellRightMargin { Width = WordTableMeasure.MarginBeside, Type = TableWidthValues.Dxa });

    private static TableRow Row(DocumentTable table, int row, WordTableMeasure measure, WordContent content)
    {
        var properties = new TableRowProperties(new CantSplit(), new TableRowHeight { Val = (uint)measure.RowHeight, HeightType = HeightRuleValues.AtLeast });
        if (row < table.HeaderRowCount)
            properties.Append(new TableHeader());
        var word = new TableRow(properties);
        for (var column = 0; column < table.Grid.ColumnCount; column++)
        {
            var slot = table.Grid[row, column];
            if (slot.IsFirstColumn)
                word.Append(Cell(slot, measure.Columns.Skip(column).Take(slot.Cell.ColumnSpan).Sum(), measure, isLast: row == table.Grid.RowCount - 1, content));
        }
        return word;
    }

    private static TableCell Cell(TableSlot slot, int width, WordTableMeasure measure, bool isLast, WordContent content)
    {
        var cell = slot.Cell;
        var findings = slot.IsCorner ? content.Marks.At(cell) : [];
        var isMarked = findings.Any(WordComments.IsError);
        var properties = new TableCellProperties(new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa });
        if (cell.ColumnSpan > 1)
            properties.Append(new GridSpan { Val = cell.ColumnSpan });
        if (cell.RowSpan > 1)
            properties.Append(new VerticalMerge { Val = slot.IsFirstRow ? MergedCellValues.Restart : MergedCellValues.Continue });
        if (isMarked)
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "FFD966" });
        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        var paragraph = new Paragraph(Properties(cell, measure, isLast));
        if (slot.IsCorner)
            paragraph.Append(content.Comments.Around(findings, cell.Text.Length == 0 ? [] : [WordRuns.Plain(cell.Text, Looks(measure))]));
        return new TableCell(properties, paragraph);
    }

    private static ParagraphProperties Properties(DocumentCell cell, WordTableMeasure measure, bool isLast)
    {
        var properties = new ParagraphProperties();
        // Rows that keep with the next ones stay on one page together.
        if (measure.FitsOnePage && !isLast)
            properties.Append(new KeepNext());
        properties.Append(new SpacingBetweenLines { Line = Text(measure.LineHeight), LineRule = LineSpacingRuleValues.Exact });
        properties.Append(new Justification { Val = cell.Role is DocumentCellRole.RowHeader or DocumentCellRole.Note ? JustificationValues.Left : JustificationValues.Center });
        // The mark of an empty paragraph is as high as its type.
        properties.Append(new ParagraphMarkRunProperties(new FontSize { Val = Text(measure.FontSize) }));
        return properties;
    }

    private static RunProperties Looks(WordTableMeasure measure) => new(
        new RunFonts { Ascii = WordFonts.Table, HighAnsi = WordFonts.Table, EastAsia = WordFonts.Table },
        new FontSize { Val = Text(measure.FontSize) },
        new FontSizeComplexScript { Val = Text(measure.FontSize) });

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
