using ReportLint.Text;
using ReportLint.Yaml;

namespace ReportLint.Core.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: [1, 2\nb: 3\n", "RL0001", "[")]
    [InlineData("a: {x: 1, y: 2\nb: 3\n", "RL0001", "{")]
    [InlineData("a: [1,\n  2\nb: 3\nc: [1]\n", "RL0001", "[")]
    [InlineData("a: [1, 2]]\nb: 3\n", "RL0001", "]")]
    [InlineData("a:\n\tb: 1\nc: 2\n", "RL0001", "\t")]
    [InlineData("a: 1\nb 2\nc: 3\n", "RL0001", "b 2")]
    [InlineData("a: 1\n年度:2021\nc: 3\n", "RL0001", ":")]
    [InlineData("a: \"x\nb: 2\n", "RL0001", "\"")]
    [InlineData("a: 'x\nb: 2\n", "RL0001", "'")]
    [InlineData("a: @x\nb: 2\n", "RL0001", "@")]
    [InlineData("a: %x\nb: 2\n", "RL0001", "%")]
    [InlineData("a: b: c\nd: 1\n", "RL0001", ":")]
    [InlineData("a: 1\n  b: 2\nc: 3\n", "RL0001", "b: 2")]
    [InlineData("a: [1]\n b: 2\nc: 3\n", "RL0001", "b: 2")]
    [InlineData("a: [1, 2,, 3]\nb: 1\n", "RL0001", ",")]
    [InlineData("a: 1\n---\nb: 2\n", "RL0001", "---")]
    [InlineData("a: &x 1\nb: 2\n", "RL0025", "&x")]
    [InlineData("a: [*x, 1]\nb: 2\n", "RL0025", "*x")]
    [InlineData("a: !!str 1\nb: 2\n", "RL0025", "!!str")]
    [InlineData("年度：2021\n单位: x\n", "RL0026", "：")]
    [InlineData("年度： 2021\n单位: x\n", "RL0026", "：")]
    [InlineData("年度:　2021\n单位: x\n", "RL0026", "　")]
    [InlineData("依申请公开:\n　　新收: [1]\n", "RL0026", "　　")]
    [InlineData("依申请公开:\n\u00A0\u00A0新收: [1]\n", "RL0026", "\u00A0\u00A0")]
    [InlineData("依申请公开:   # 自然人\n  新收：[1, 2]\n", "RL0026", "：")]
    [InlineData("新收: [1，2, 3]\n", "RL0026", "，")]
    [InlineData("规章: {制发： 0, 废止: 0}\n", "RL0026", "：")]
    [InlineData("总体情况: |\n　　第一段，新收：1件。\n　　第二段。\n单位: x\n", "RL0026", "　　")]
    [InlineData("新收: [1, 2\n总体情况: |\n  其他：[1，2]\n  单位：3，4\n单位: x\n", "RL0001", "[")]
    [InlineData("a: 1\n单位:x # 注\nc: 3\n", "RL0001", ":")]
    [InlineData("年度:2023   # 注\n单位: x\n", "RL0001", ":")]
    [InlineData("其他事项: {{新收.总计}}件\n单位: x\n", "RL0001", "{{")]
    [InlineData("<<<<<<< HEAD\na: [1\n=======\na: 2\n>>>>>>> x\n", "RL0027", "<<<<<<<")]
    public void A_slip_is_found_where_it_was_made(string text, string code, string underlined)
    {
        var document = Read(text);
        var finding = Assert.Single(document.Findings);
        Assert.Equal(code, finding.Rule.Code);
        Assert.Equal(underlined, document.Source.ToString(finding.Location.Span));
    }

    [Theory]
    [InlineData("a: 1\nb: [1, 2\nc: 3\nd: {x: 1\ne: 5\n", "a=1 c=3 e=5")]
    [InlineData("年度：2021\n单位：某局\n", "年度=2021 单位=某局")]
    [InlineData("年度：2021\n引言: 第一行，\n  主动公开：续行\n单位: x\n", "年度=2021 引言=第一行， 主动公开：续行 单位=x")]
    [InlineData("引言: |\n  主动公开：\n  \t[1，2\nb: 2\n", "引言=主动公开：\n\t[1，2\n b=2")]
    [InlineData("引言: “年度：2021”，见[1，2]\nb: 2\n", "引言=“年度：2021”，见[1，2] b=2")]
    [InlineData("a: x\u2028y\u0085z\nb: 1\n", "a=x\u2028y\u0085z b=1")]
    [InlineData("\uFEFFa: 1\r\nb: 2\r\n", "a=1 b=2")]
    public void What_is_well_formed_is_read_all_the_same(string text, string entries)
    {
        var document = Read(text);
        Assert.Equal(entries, string.Join(" ", document.Entries(0)
            .Where(entry => document.Nodes[entry.Value].Kind == YamlNodeKind.Scalar)
            .Select(entry => $"{document.Nodes[entry.Key].Value}={document.Nodes[entry.Value].Value}")));
    }

    [Theory]
    [InlineData("说明: {数值: 1, 说明: 其中，1件；又：2件}\n")]
    [InlineData("规章: {制发: {数值: 1, 说明: \"3，4\"}, 废止: 0}\n")]
    [InlineData("引言: >\n  年度：2021，\n\n  　　依申请公开：[1，2]\n")]
    [InlineData("# 年度：2021\n年度: 2021 # 单位：某局\n")]
    [InlineData("引言: '年度：\n  单位：x'\n")]
    [InlineData("引言:\n  依据条例规定，\n  年度：2020，单位：甲。\n单位: x\n")]
    [InlineData("总体情况: |\n  　　第一段，新收：1件。\n  　　第二段。\n")]
    [InlineData("曾用名: [第1、2财政所, 第3，4分局（原：甲局）]\n")]
    [InlineData("曾用名:\n  - 某局（原：甲局）\n  - 年度：2021\n")]
    [InlineData("其他对外管理服务事项:\n  行政检查、行政确认: [1, 2, 3]\n")]
    public void Full_width_punctuation_in_text_is_right(string text) => Assert.Empty(Read(text).Findings);

    [Fact]
    public void Two_commas_typed_alike_are_one_finding_with_an_edit_each()
    {
        var document = Read("新收: [1，2， 3]\n");
        var finding = Assert.Single(document.Findings);
        Assert.Equal(["，", "，"], finding.Edits.Select(edit => document.Source.ToString(edit.Edit.Span)));
        Assert.Equal([", ", ","], finding.Edits.Select(edit => edit.Edit.NewText));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n")]
    [InlineData("# nur ein Kommentar\n")]
    [InlineData("- 1\n- 2\n")]
    [InlineData("只有一句话")]
    [InlineData("~")]
    public void A_file_that_is_no_mapping_has_one_finding_at_its_beginning(string text)
    {
        var finding = Assert.Single(Read(text).Findings);
        Assert.Equal("RL0001", finding.Rule.Code);
        Assert.Equal(0, finding.Location.Span.Start);
    }

    [Theory]
    [InlineData("a: ", "[", 10_000)]
    [InlineData("a: ", "{x: ", 10_000)]
    [InlineData("", "- ", 10_000)]
    [InlineData("", "? ", 10_000)]
    public void Deep_nesting_ends_in_one_finding(string head, string opening, int count)
    {
        var document = Read(head + string.Concat(Enumerable.Repeat(opening, count)));
        Assert.Contains(document.Findings, finding => string.Equals(finding.Rule.Code, "RL0025", StringComparison.Ordinal));
        Assert.True(document.Nodes.Count < 1000);
    }

    [Fact]
    public void Too_many_values_end_in_a_finding()
    {
        var document = Read("a: [" + string.Join(",", Enumerable.Repeat("1", YamlLimits.MaxNodes + 10)) + "]\n");
        Assert.Equal("RL0025", Assert.Single(document.Findings).Rule.Code);
    }

    [Fact]
    public void A_text_that_is_too_long_is_not_kept()
    {
        var document = Read($"a: \"{new string('x', YamlLimits.MaxScalarLength + 1)}\"\nb: 1\n");
        Assert.Equal("RL0025", Assert.Single(document.Findings).Rule.Code);
        Assert.Equal("1", document.Nodes[4].Value);
    }

    [Fact]
    public void Spans_cover_the_values_themselves()
    {
        var document = Read("𠮷: [ 1 , \"二\" ]\r\nb:\r\n  c: |\r\n    文字\r\n\r\nd: 1\r\n");
        Assert.Equal(
            ["𠮷", "[ 1 , \"二\" ]", "1", "\"二\"", "b", "c: |\r\n    文字", "c", "|\r\n    文字", "d", "1"],
            document.Nodes.Skip(1).Select(node => document.Source.ToString(node.Span)));
    }

    [Fact]
    public void Every_prefix_of_a_report_is_read_without_an_exception()
    {
        const string Report = "年度: 2021\n单位: '某局'\n总体情况: |\n  ## 主动公开\n  “甲”{{新收.总计}}\n依申请公开:\n  未列: 0 # 注\n  新收: [2, 0, \"3\", {数值: 4, 说明: 五}]\n  办理结果: {予以公开: [1]}\n";
        for (var length = 0; length <= Report.Length; length++)
        {
            var prefix = Report[..length];
            var document = Read(prefix);
            Assert.All(document.Findings, finding => Assert.InRange(finding.Location.Span.End, 0, prefix.Length));
            Assert.All(document.Nodes, node => Assert.InRange(node.Span.End, 0, prefix.Length));
        }
    }

    private static YamlDocument Read(string text) => YamlReader.Read(SourceText.FromString("a.report.yaml", text));

    [Theory]
    [InlineData("[1, , 2]")]
    [InlineData("[1, -, 2]")]
    [InlineData("[1, -]\n  - [1,, 2]")]
    public void However_many_slips_a_file_has_reading_it_takes_a_few_parses(string item)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        ReportLint.Testing.Lint.Read("年度: 2021\n其他:\n" + string.Concat(Enumerable.Repeat("  - " + item + "\n", 20_000)) + string.Concat(Enumerable.Range(0, 2_000).Select(i => $"k{i}: ]\n")));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), watch.Elapsed.ToString());
    }
}
