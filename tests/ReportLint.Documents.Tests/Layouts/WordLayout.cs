using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportLint.Markdown;
using ReportLint.Rendering;
using TableGrid = ReportLint.Rendering.TableGrid;

namespace ReportLint.Documents.Tests.Layouts;

/// <summary>A Word document with what such documents have: numbers of headings that Word counts, figures split over runs, deleted and inserted text, merged cells.</summary>
internal static class WordLayout
{
    /// <summary>The document.</summary>
    public static byte[] Write(ReportDocument document)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            AddNumbering(main);
            var body = new Body();
            body.AppendChild(new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(document.Title))));
            foreach (var block in document.Blocks)
            {
                switch (block)
                {
                    case DocumentHeading { Level: 1 } heading:
                        // The number of a part's heading is not in its text.
                        body.AppendChild(new Paragraph(
                            new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 })),
                            new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(Runs(heading.Runs)[2..]))));
                        break;
                    case DocumentHeading heading:
                        body.AppendChild(Paragraph(Runs(heading.Runs)));
                        break;
                    case DocumentParagraph paragraph:
                        body.AppendChild(Paragraph(Runs(paragraph.Runs)));
                        break;
                    case DocumentTable table:
                        body.AppendChild(Table(table.Grid));
                        break;
                }
            }
            main.Document = new Document(body);
        }
        return stream.ToArray();
    }

    private static void AddNumbering(MainDocumentPart main) => main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
        new AbstractNum(new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.ChineseCounting }, new LevelText { Val = "%1、" }) { LevelIndex = 0 }) { AbstractNumberId = 0 },
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 });

    /// <summary>A paragraph in which a tracked change was made.</summary>
    private static Paragraph Paragraph(string text) => new(
        new DeletedRun(new Run(new DeletedText("删去的字9件"))) { Author = "某人", Id = "1" },
        new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(text[..(text.Length / 2)]) { Space = SpaceProcessingModeValues.Preserve }),
        new InsertedRun(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(text[(text.Length / 2)..]) { Space = SpaceProcessingModeValues.Preserve })) { Author = "某人", Id = "2" });

    private static Table Table(TableGrid grid)
    {
        var table = new Table();
        for (var row = 0; row < grid.RowCount; row++)
        {
            var line = new TableRow();
            DocumentCell? last = null;
            for (var column = 0; column < grid.ColumnCount; column++)
            {
                var slot = grid[row, column];
                if (ReferenceEquals(slot.Cell, last))
                    continue;
                last = slot.Cell;
                var isBelow = row > 0 && ReferenceEquals(grid[row - 1, column].Cell, slot.Cell);
                var properties = new TableCellProperties();
                if (slot.Cell.ColumnSpan > 1)
                    properties.AppendChild(new GridSpan { Val = slot.Cell.ColumnSpan });
                if (slot.Cell.RowSpan > 1)
                    properties.AppendChild(isBelow ? new VerticalMerge() : new VerticalMerge { Val = MergedCellValues.Restart });
                // Word splits what was typed at different times, and spelling marks, into runs of their own.
                var runs = (isBelow ? "" : slot.Cell.Text).Select(c => (OpenXmlElement)new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(c.ToString()) { Space = SpaceProcessingModeValues.Preserve }));
                line.AppendChild(new TableCell(properties, new Paragraph(runs)));
            }
            table.AppendChild(line);
        }
        return table;
    }

    private static string Runs(IReadOnlyList<DocumentRun> runs) => string.Concat(runs.Select(run => run.Text));
}
