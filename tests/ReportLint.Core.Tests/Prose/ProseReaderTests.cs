using ReportLint.Prose;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Prose;

public class ProseReaderTests
{
    private const string Report = """
        年度: 2023
        单位: 示例市档案局
        引言: "依据《条例》\t编制。"
        总体情况: >
          ## 主动公开

          全年发布**信息**
          12条，详见[公开专栏](http://a.cn/x)和`代码7件`。

          - 收到{{新收.总计}}件，{{没有.这个}}

          - 网址http://www.a.cn/b?c=7，电话1234

          1. 第一
        主动公开: {未列: 0}
        主动公开说明: 许可4件。
        依申请公开:
          未列: 0
          新收: [31, 0, 0, 0, 0, 0, 31]
        """;

    [Fact]
    public void Prose_is_what_a_reader_sees()
    {
        var blocks = ProseReader.Read(Lint.Read(Report), lastYear: null);

        Assert.Equal(
            [
                "preamble Paragraph 依据《条例》\t编制。",
                "overview Heading 主动公开",
                "overview Paragraph 全年发布信息12条，详见公开专栏和□□□□。",
                "overview Item 收到31件，□□□□□□□□□",
                "overview Item 网址□□□□□□□□□□□□□□□□□□□□□，电话1234",
                "overview NumberedItem 第一",
                "disclosure Paragraph 许可4件。",
            ],
            blocks.Select(block => $"{block.PartId} {block.Kind} {block.Text.Replace(ProseBlock.Masked, '□')}"));
    }

    [Theory]
    [InlineData("12条", "12条", true)]
    [InlineData("信息12", "信息**\n  12", false)]
    [InlineData("《条例》\t编制", """《条例》\t编制""", false)]
    [InlineData("31件", "{{新收.总计}}件", false)]
    [InlineData("公开专栏", "公开专栏", true)]
    public void Every_part_knows_its_place_in_the_file(string part, string written, bool isVerbatim)
    {
        var report = Lint.Read(Report);
        var block = ProseReader.Read(report, lastYear: null).First(candidate => candidate.Text.Contains(part, StringComparison.Ordinal));
        var span = new TextSpan(block.Text.IndexOf(part, StringComparison.Ordinal), part.Length);

        Assert.Equal(written, report.Source.ToString(block.InFile(span)));
        Assert.Equal(isVerbatim, block.IsVerbatim(span));
    }

    [Fact]
    public void A_figure_written_out_knows_its_reference()
    {
        var block = ProseReader.Read(Lint.Read(Report), lastYear: null).First(candidate => candidate.Text.Contains("31件", StringComparison.Ordinal));

        Assert.Equal("新收.总计", block.ReferenceAt(block.Text.IndexOf('3'))!.Path);
        Assert.Null(block.ReferenceAt(0));
    }
}
