using ReportLint.Forms;
using ReportLint.Markdown;
using ReportLint.Rendering;

namespace ReportLint.Core.Tests.Rendering;

public class TextRendererTests
{
    private const string Small = """
        年度: 2021
        单位: 示例局
        总体情况: |
          ## 主动公开
          全年公开信息**12**条，
          见[专栏](https://www.example.gov.cn/x)和<https://www.example.gov.cn>。

          - 一项
          - 另一项

          1. 甲
          2. 乙
        主动公开: {未列: 0}
        依申请公开: {未列: 0}
        复议诉讼: {未列: 0}
        其他事项: 无其他需要报告的事项。
        """;

    [Fact]
    public void A_small_report_reads_like_the_official_form()
    {
        var lines = Rendered.Text(Small).Split('\n');

        Assert.Equal(
            [
                "示例局2021年政府信息公开工作年度报告",
                "",
                StatutoryForm.Opening,
                "",
                "一、总体情况",
                "",
                "（一）主动公开",
                "",
                "全年公开信息12条，",
                "",
                "见专栏（https://www.example.gov.cn/x）和https://www.example.gov.cn。",
                "",
                "• 一项",
                "• 另一项",
                "",
                "1.甲",
                "2.乙",
                "",
                "二、主动公开政府信息情况",
                "",
                "第二十条第（一）项\t\t\t",
                "信息内容\t本年制发件数\t本年废止件数\t现行有效件数",
                "规章\t0\t0\t0",
            ],
            lines.Take(23),
            StringComparer.Ordinal);
        Assert.Equal(["五、存在的主要问题及改进情况", "", "六、其他需要报告的事项", "", "无其他需要报告的事项。", ""], lines.TakeLast(6), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(Small)]
    [InlineData("年度: 2020\n主动公开: {其他对外管理服务事项: {行政检查: [1, 2, 3]}}")]
    [InlineData("年度: 2019")]
    [InlineData("")]
    public void It_ends_with_one_line_end_and_has_no_other_than_lf(string yaml)
    {
        var text = Rendered.Text(yaml);

        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.False(text.EndsWith("\n\n", StringComparison.Ordinal));
        Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2019, new[] { 4, 10, 15 })]
    [InlineData(2021, new[] { 4, 10, 15 })]
    public void Each_line_of_a_table_has_as_many_fields_as_the_others(int year, int[] widths)
    {
        var tables = Rendered.Tables(SyntheticReport.Of(StatutoryForm.Find(year)!));

        Assert.Equal(widths, tables.Select(table => table.Grid.ColumnCount));
        foreach (var table in tables)
            Assert.All(Rendered.Lines(table), line => Assert.Equal(table.Grid.ColumnCount, line.Split('|').Length));
    }

    [Fact]
    public void No_text_breaks_the_layout()
    {
        var document = new ReportDocument("甲\n乙\t丙", [
            new DocumentParagraph([new DocumentRun("一\r\n二"), new DocumentRun("\t三", Url: "http://a.cn/\n")]),
            new DocumentTable("", [new DocumentRow([new DocumentCell("四\t五\n", DocumentCellRole.RowHeader), new DocumentCell("", DocumentCellRole.Figure)])], 0),
        ]);

        Assert.Equal("甲 乙 丙\n\n一 二 三（http://a.cn/ ）\n\n四 五 \t\n", TextRenderer.Render(document));
    }

    [Theory]
    [InlineData("[www.a.cn](http://www.a.cn)", "www.a.cn")]
    [InlineData("[b](http://a.cn/b)", "b（http://a.cn/b）")]
    [InlineData("<mailto:a@b.cn>", "a@b.cn")]
    [InlineData("[**甲**乙](/x)", "甲乙（/x）")]
    public void A_link_is_followed_by_its_address_unless_it_shows_it(string markdown, string line) =>
        Assert.Equal(line + "\n", TextRenderer.Render(new ReportDocument("", NarrativeParser.Parse(markdown))).Substring(2));
}
