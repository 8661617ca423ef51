using ReportLint.LanguageServer.Features.Pasting;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Tests.Features;

public sealed class PastingTests
{
    private const string Begun = "年度: 2021\n单位: 甲局\n";
    private const string Disputes = "\t\t\t行政复议\n结果维持\t结果纠正\n1\t0\t0\t0\t1\t0\t0\t0\t0\t0\t2\t0\t0\t0\t2\n";

    [Theory]
    [InlineData("依申请公开:\n  新收: ‸\n", "2\t0\t0\t0\t0\t0\t2\n", "[2, 0, 0, 0, 0, 0, 2]")]
    [InlineData("依申请公开:\n  新收:‸\n", "2 0 0 0 0 0", " [2, 0, 0, 0, 0, 0]")]
    [InlineData("依申请公开:\n  新收: [‸]\n", "2，0，0，0，0，0，２", "2, 0, 0, 0, 0, 0, 2")]
    [InlineData("依申请公开:\n  新收: ‸\n", "2\t0\t0\n", null)]
    [InlineData("依申请公开:\n  新收: ‸\n", "收到2件", null)]
    [InlineData("总体情况: |\n  新收: ‸\n", "2\t0\t0\t0\t0\t0\t2", null)]
    [InlineData("依申请公开:\n  新收: [1, ‸]\n", "2\t0\t0\t0\t0\t0\t2", null)]
    [InlineData("# 新收: ‸\n", "2\t0\t0\t0\t0\t0\t2", null)]
    public void A_row(string text, string pasted, string? expected) => Assert.Equal(expected, Paste(Begun + text, pasted));

    [Fact]
    public void Rows_below_their_table_get_keys_and_groups()
    {
        const string Pasted = "（本列数据的勾稽关系为……）\t申请人情况\n\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n" +
            "一、本年新收政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t3\n二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\n" +
            "三、本年度办理结果\t（一）予以公开\t2\t0\t0\t0\t0\t0\t2\n\t\"（二）部分公开\n（区分处理的，只计这一情形，不计其他情形）\"\t１\t/\t\t0\t0\t0\t1\n" +
            "\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n";
        const string Expected = "新收: [3, 0, 0, 0, 0, 0, 3]\n  上年结转: [0, 0, 0, 0, 0, 0, 0]\n  办理结果:\n    予以公开: [2, 0, 0, 0, 0, 0, 2]\n    部分公开: [1, ~, ~, 0, 0, 0, 1]\n    不予公开:\n      国家秘密: [0, 0, 0, 0, 0, 0, 0]";
        Assert.Equal(Expected, Paste(Begun + "依申请公开:\n  ‸\n", Pasted));
        Assert.Equal("\n  " + Expected, Paste(Begun + "依申请公开:‸\n", Pasted));
        Assert.Equal("依申请公开:\n  " + Expected, Paste(Begun + "‸\n", Pasted));
        Assert.Equal("  " + Expected, Paste(Begun + "依申请公开:\n‸\n", Pasted));
        Assert.Null(Paste(Begun + "依申请公开:\n  新收: [0]\n  ‸\n", Pasted));
        Assert.Null(Paste(Begun + "复议诉讼:\n  ‸\n", Pasted));
        Assert.Null(Paste(Begun + "依申请公开:\n  ‸\n", Pasted.Replace("上年结转政府信息", "不认得的", StringComparison.Ordinal)));
        Assert.Null(Paste(Begun + "总体情况: |\n  ‸\n", Pasted));
    }

    [Fact]
    public void Part_four_is_one_line_of_figures()
    {
        Assert.Equal("行政复议: [1, 0, 0, 0, 1]\n  行政诉讼:\n    未经复议直接起诉: [0, 0, 0, 0, 0]\n    复议后起诉: [2, 0, 0, 0, 2]", Paste(Begun + "复议诉讼:\n  ‸\n", Disputes));
        Assert.Equal("reconsideration: [1, 0, 0, 0, 1]", Paste("year: 2021\nagency: A\ndisputes:\n  ‸\n", Disputes)!.Split('\n')[0]);
    }

    [Fact]
    public void Part_two_names_its_columns() => Assert.Equal(
        "规章: {制发: 0, 废止: 0, 现行有效: 3}\n  行政规范性文件: {制发: 1, 废止: 0, 现行有效: 2}\n  行政许可: {处理决定: 166}\n  行政事业性收费: {收费金额: 166.3700}",
        Paste(Begun + "主动公开:\n  ‸\n", "第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t3\n行政规范性文件\t1\t0\t2\n第二十条第（五）项\n行政许可\t166\n行政事业性收费\t166.3700\n"));

    [Fact]
    public void Every_table_that_is_printed_comes_back()
    {
        foreach (var name in ExampleReports.Names)
        {
            var at = new At(ExampleReports.Read(name));
            foreach (var table in at.Report.Edition.Tables)
            {
                var lines = Model.Pasting.PastedTable.Read(Printed(at.Report, table), table);
                // A row without any figure is none.
                var rows = at.Report.Edition.Cells.Where(cell => cell.Table == table).Select(cell => at.Report[cell]).GroupBy(figure => figure.Cell.RowAddress).Where(row => row.Any(figure => figure.IsKnown));
                Assert.Equal(rows.SelectMany(row => row).Select(figure => figure.IsKnown ? figure.Written : "~"), lines.SelectMany(line => line.Figures), StringComparer.Ordinal);
            }
        }
    }

    /// <summary>The table as a program puts it on the clipboard: labels and figures between tabs.</summary>
    private static string Printed(Model.Report report, Forms.FormTable table) => string.Concat(report.Edition.Cells.Where(cell => cell.Table == table).GroupBy(cell => cell.RowAddress)
        .Select(row => string.Join('\t', new[] { row.First().Row.Label }.Concat(row.Select(cell => report[cell].IsKnown ? report[cell].Written : ""))) + "\n"));

    private static string? Paste(string text, string pasted)
    {
        var at = new At(text);
        return PastedRows.Into(at.Report, new TextSpan(at.Offset, 0), pasted);
    }
}
