using ReportLint.Forms;
using ReportLint.Markdown;
using ReportLint.Rendering;

namespace ReportLint.Core.Tests.Rendering;

public class ReportDocumentTests
{
    private const string Fees2021 = "年度: 2021\n单位: 示例局\n";

    [Fact]
    public void The_title_follows_from_agency_and_year_unless_it_is_stated()
    {
        Assert.Equal("示例局2021年政府信息公开工作年度报告", ReportDocumentBuilder.Build(Rendered.Read("年度: 2021\n单位: 示例局"), null).Title);
        Assert.Equal("另 题", ReportDocumentBuilder.Build(Rendered.Read("年度: 2021\n单位: 示例局\n标题: \"另\\t\\n题\""), null).Title);
    }

    [Fact]
    public void The_preamble_is_the_official_one_unless_it_is_stated()
    {
        Assert.Equal(StatutoryForm.Opening, FirstParagraph("年度: 2021"));
        Assert.Equal(StatutoryForm.Opening, FirstParagraph("年度: 2021\n引言: \" \""));
        Assert.Equal("另有引言。", FirstParagraph("年度: 2021\n引言: 另有引言。"));
    }

    [Theory]
    [InlineData("年度: 2020")]
    [InlineData("年度: 2021\n问题与改进: 一二三")]
    [InlineData("")]
    public void Every_part_has_its_heading_whatever_is_missing(string yaml)
    {
        var report = Rendered.Read(yaml);
        var headings = ReportDocumentBuilder.Build(report, null).Blocks.OfType<DocumentHeading>().Where(heading => heading.Level == 1);

        Assert.Equal(report.Edition.Parts.Select(part => part.Heading), headings.Select(heading => heading.Runs[0].Text), StringComparer.Ordinal);
    }

    [Fact]
    public void Unknown_figures_are_empty_cells()
    {
        var figures = Rendered.Tables(Rendered.Read("年度: 2021\n主动公开: {未列: 0, 行政许可: [~]}"))[0].Rows.SelectMany(row => row.Cells).Where(cell => cell.Figure is not null).ToList();

        Assert.Equal("", figures[6].Text);
        Assert.All(figures.Where((_, i) => i != 6), cell => Assert.Equal("0", cell.Text));
    }

    [Fact]
    public void Figures_keep_the_digits_they_were_written_with()
    {
        var lines = Rendered.Lines(Rendered.Tables(Rendered.Read("年度: 2020\n主动公开:\n  未列: 0\n  行政强制: [7, +2, 0]\n  政府集中采购: {项目数量: 6, 总金额: 166.3700}"))[0]);

        Assert.Contains("行政强制|7|+2|0", lines, StringComparer.Ordinal);
        Assert.Contains("政府集中采购|6|166.3700|", lines, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("", "采购总金额")]
    [InlineData(", 单位: 万元", "采购总金额（万元）")]
    [InlineData(", 单位: 元, 小数位: 2", "采购总金额（元，保留两位小数）")]
    [InlineData(", 单位: 万元, 小数位: 4", "采购总金额（万元，保留四位小数）")]
    [InlineData(", 小数位: 0", "采购总金额（保留整数）")]
    public void The_header_of_the_amount_states_unit_and_decimals(string options, string header)
    {
        var lines = Rendered.Lines(Rendered.Tables(Rendered.Read($"年度: 2020\n主动公开:\n  未列: 0\n  政府集中采购: {{项目数量: 6, 总金额: 1.5{options}}}"))[0]);

        Assert.Contains($"信息内容|采购项目数量|{header}|", lines, StringComparer.Ordinal);
    }

    [Fact]
    public void Rows_that_the_report_names_stand_in_the_place_of_their_row()
    {
        var lines = Rendered.Lines(Rendered.Tables(Rendered.Read("年度: 2020\n主动公开:\n  未列: 0\n  其他对外管理服务事项: {行政检查: [17, -2, 1436], \"行政\\t确认\": [4, 0, 0]}"))[0]);

        Assert.Equal("第二十条第（一）项||||", lines[0]);
        Assert.Equal("信息内容||本年新制作数量|本年新公开数量|对外公开总数量", lines[1]);
        Assert.Equal("规章||0|0|0", lines[2]);
        Assert.Equal("其他对外管理服务事项|行政检查|17|-2|1436", lines[7]);
        Assert.Equal("|行政 确认|4|0|0", lines[8]);
    }

    [Fact]
    public void References_are_written_out_with_last_years_report() =>
        Assert.Contains(
            "共收到7件，去年4件，增长75%，{{没有}}。\n",
            Rendered.Text(
                "年度: 2021\n总体情况: 共收到{{新收.总计}}件，去年{{上年.新收.总计}}件，{{新收.总计|同比}}，{{没有}}。\n依申请公开: {未列: 0, 新收: [7, 0, 0, 0, 0, 0]}",
                "年度: 2020\n依申请公开: {未列: 0, 新收: [4, 0, 0, 0, 0, 0]}"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("信息处理费: {收费通知件数: 0, 通知金额: 0.00, 实收金额: 0}", "依据《政府信息公开信息处理费管理办法》收取信息处理费，发出收费通知的件数和总金额以及实际收取的总金额均为0。")]
    [InlineData("信息处理费: {收费通知件数: 2, 通知金额: 380.50, 实收金额: 80}", "依据《政府信息公开信息处理费管理办法》收取信息处理费，发出收费通知2件，总金额380.50元，实际收取80元。")]
    [InlineData("其他事项: 无。\nfees: {notices: 1, noticed: 10, collected: 0}", "依据《政府信息公开信息处理费管理办法》收取信息处理费，发出收费通知1件，总金额10元，实际收取0元。")]
    public void The_fees_close_part_six_in_a_paragraph_of_their_own(string yaml, string sentence)
    {
        var last = ReportDocumentBuilder.Build(Rendered.Read(Fees2021 + yaml), null).Blocks[^1];

        Assert.Equal(sentence, Assert.Single(Assert.IsType<DocumentParagraph>(last).Runs).Text);
    }

    [Theory]
    [InlineData("其他事项: 本年未收取信息处理费。\n信息处理费: {收费通知件数: 0, 通知金额: 0, 实收金额: 0}")]
    [InlineData("其他事项: 本年实收{{fees.collected}}元。\n信息处理费: {收费通知件数: 0, 通知金额: 0, 实收金额: 0}")]
    [InlineData("其他事项: 无。\n信息处理费: {收费通知件数: 0, 通知金额: 0, 实收金额: ~}")]
    [InlineData("其他事项: 无。")]
    public void They_are_left_to_the_text_where_it_speaks_of_them_and_out_where_they_are_unknown(string yaml) =>
        Assert.DoesNotContain("发出收费通知", Rendered.Text(Fees2021 + yaml), StringComparison.Ordinal);

    private static string FirstParagraph(string yaml) =>
        Assert.IsType<DocumentParagraph>(ReportDocumentBuilder.Build(Rendered.Read(yaml), null).Blocks[0]).Runs[0].Text;
}
