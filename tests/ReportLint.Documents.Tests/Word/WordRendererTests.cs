using System.IO.Compression;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportLint.Documents.Word;
using ReportLint.Rendering;
using ReportLint.Testing;

namespace ReportLint.Documents.Tests.Word;

public sealed class WordRendererTests
{
    public static TheoryData<string> Names => Examples.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_example_is_a_valid_document_with_three_whole_tables(string name)
    {
        var (document, marks) = Examples.Document(ExampleReports.Read(name));
        using var word = new WordFile(document, marks);
        Assert.Empty(word.Errors);
        var tables = word.Body.Elements<Table>().ToList();
        Assert.Equal(3, tables.Count);
        foreach (var (table, shown) in tables.Zip(document.Blocks.OfType<DocumentTable>()))
        {
            var columns = table.Descendants<GridColumn>().Count();
            Assert.Equal(shown.Grid.ColumnCount, columns);
            Assert.Equal(shown.Grid.RowCount, table.Elements<TableRow>().Count());
            Assert.All(table.Elements<TableRow>(), row => Assert.Equal(columns, row.Elements<TableCell>().Sum(cell => cell.TableCellProperties!.GridSpan?.Val?.Value ?? 1)));
            Assert.Equal(shown.HeaderRowCount, table.Descendants<TableHeader>().Count());
            Assert.Equal(WordUnits.TextWidth, table.Descendants<GridColumn>().Sum(column => int.Parse(column.Width!.Value!, System.Globalization.CultureInfo.InvariantCulture)));
            Assert.Equal(shown.Name, table.Descendants<TableCaption>().Single().Val!.Value);
        }
    }

    [Fact]
    public void Headings_are_those_of_the_navigation_pane()
    {
        var (document, marks) = Examples.Document(SampleReport.Clean);
        using var word = new WordFile(document, marks);
        var styles = word.Body.Elements<Paragraph>().Select(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value).ToList();
        Assert.Equal("Title", styles[0]);
        Assert.Equal(6, styles.Count(style => style is "Heading1"));
        Assert.Equal(5, styles.Count(style => style is "Heading2"));
        var levels = word.Main.StyleDefinitionsPart!.Styles!.Descendants<OutlineLevel>().Select(level => level.Val!.Value);
        Assert.Equal([0, 1, 2, 3], levels);
    }

    [Fact]
    public void Two_runs_give_the_same_bytes_with_no_time_in_them()
    {
        var (document, marks) = Examples.Document(SampleReport.WithWrongFigure);
        using var first = new WordFile(document, marks);
        using var second = new WordFile(document, marks);
        Assert.Equal(first.Bytes, second.Bytes);
        using var archive = new ZipArchive(new MemoryStream(first.Bytes), ZipArchiveMode.Read);
        Assert.Equal("[Content_Types].xml", archive.Entries[0].FullName);
        Assert.Equal(archive.Entries.Skip(1).Select(entry => entry.FullName).Order(StringComparer.Ordinal), archive.Entries.Skip(1).Select(entry => entry.FullName));
        Assert.All(archive.Entries, entry =>
        {
            Assert.Equal(1980, entry.LastWriteTime.Year);
            Assert.Equal(entry.Length, entry.CompressedLength);
        });
    }

    [Fact]
    public void A_report_with_errors_is_a_draft_with_the_figure_marked_and_explained()
    {
        var (document, marks) = Examples.Document(SampleReport.WithWrongFigure);
        using var word = new WordFile(document, marks);
        Assert.Empty(word.Errors);
        Assert.Equal(2, word.Main.HeaderParts.Count(header => header.Header!.InnerXml.Contains("string=\"草稿\"", StringComparison.Ordinal)));
        var marked = Assert.Single(word.Body.Descendants<TableCell>(), cell => cell.TableCellProperties!.Shading is not null);
        Assert.Equal("5", marked.InnerText);
        var comment = Assert.Single(word.Main.WordprocessingCommentsPart!.Comments!.Elements<Comment>());
        Assert.StartsWith("RL1000 ", comment.InnerText, StringComparison.Ordinal);
        Assert.Null(comment.Date);
        Assert.Equal(comment.Id!.Value, Assert.Single(word.Body.Descendants<CommentRangeStart>()).Id!.Value);
    }

    [Fact]
    public void A_report_without_errors_has_no_mark()
    {
        var (document, marks) = Examples.Document(SampleReport.PublishedLate);
        using var word = new WordFile(document, marks);
        Assert.NotEmpty(marks.All);
        Assert.Empty(word.Main.HeaderParts);
        Assert.Null(word.Main.WordprocessingCommentsPart);
        Assert.Empty(word.Body.Descendants<Shading>());
    }

    [Fact]
    public void Figures_of_fifteen_digits_stand_on_one_line()
    {
        var (document, _) = Examples.Document(SampleReport.Clean.Replace("新收:               [2, 0, 0, 0, 0, 0, 2]", "新收:               [123456789, 0, 0, 0, 0, 0, 123456789]", StringComparison.Ordinal));
        var table = document.Blocks.OfType<DocumentTable>().ElementAt(1);
        var measure = WordTableMeasure.Of(table);
        Assert.True(measure.FitsOnePage);
        Assert.All(measure.Columns.TakeLast(7), width => Assert.True(width >= WordTableMeasure.WidthOf("123456789", measure.FontSize)));
    }

    [Fact]
    public void A_table_longer_than_a_page_may_part_between_rows()
    {
        var rows = string.Concat(Enumerable.Range(1, 80).Select(i => $"    事项{i}: {{上年项目: 1, 增减: 0, 处理决定: 0}}\n"));
        var (document, marks) = Examples.Document($"年度: 2020\n单位: 示例局\n主动公开:\n  未列: 0\n  其他对外管理服务事项:\n{rows}依申请公开: {{未列: 0}}\n复议诉讼: {{未列: 0}}\n");
        using var word = new WordFile(document, marks);
        Assert.Empty(word.Errors);
        var tables = word.Body.Elements<Table>().ToList();
        Assert.Empty(tables[0].Descendants<KeepNext>());
        Assert.NotEmpty(tables[1].Descendants<KeepNext>());
        Assert.All(tables.SelectMany(table => table.Elements<TableRow>()), row => Assert.NotNull(row.TableRowProperties!.GetFirstChild<CantSplit>()));
    }
}
