using ReportLint.Formatting;
using ReportLint.Forms;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Formatting;

public sealed class ReportFormatterTests
{
    private const string Untidy = """
        年度:   2021
        单位: 示例局   # 全称
        引言: |
          正文 ，  不动。
            - 也不动

        # 表一
        主动公开:
            规章: {制发: 0,废止: 0 ,现行有效: 0}
            行政规范性文件: { 制发: 12, 废止: 3, 现行有效: 104 }
            行政许可: {处理决定:  1436}
            # 收费
            行政事业性收费: {收费金额: 166.3700}  # 万元
        依申请公开:  # 自然人 …
              未列: 0
              新收: [2,0,0,0,0,0,2]
              办理结果:
                 予以公开 : [ 12, 0, 0, 0, 0, 0, {数值: 12,说明: 其中，1件} ]
                 # 说明
                 总计:
                    自然人: 12
                    社会公益组织: 0
                 # 末尾
              结转下年度: [ ]
        其他事项: 没有。
        """;

    private const string Tidy = """
        年度: 2021
        单位: 示例局   # 全称
        引言: |
          正文 ，  不动。
            - 也不动

        # 表一
        主动公开:
          规章:           {制发:  0, 废止: 0, 现行有效:   0}
          行政规范性文件: {制发: 12, 废止: 3, 现行有效: 104}
          行政许可:       {处理决定: 1436}
          # 收费
          行政事业性收费: {收费金额: 166.3700}  # 万元
        依申请公开:   # 自然人 …
          未列: 0
          新收:       [ 2, 0, 0, 0, 0, 0, 2]
          办理结果:
            予以公开: [12, 0, 0, 0, 0, 0, {数值: 12, 说明: 其中，1件}]
            # 说明
            总计:
              自然人:       12
              社会公益组织: 0
            # 末尾
          结转下年度: []
        其他事项: 没有。

        """;

    public static TheoryData<string> Examples => [.. ExampleReports.Names];

    [Fact]
    public void Rows_are_aligned_like_a_table() => Assert.Equal(Tidy, Formatted.Text(Untidy));

    [Fact]
    public void Laid_out_text_stays() => Assert.Empty(ReportFormatter.Format(Lint.Read(Tidy)));

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_examples_are_laid_out_already(string name)
    {
        var text = ExampleReports.Read(name);
        Assert.Equal(text, Formatted.Text(text));
    }

    [Fact]
    public void Generated_reports_keep_their_meaning_in_every_style()
    {
        Property.ForSeeds(60, seed =>
        {
            var random = new Random(seed);
            var edition = StatutoryForm.All[random.Next(2)];
            Check(ReportWriter.Write(GeneratedReport.Draw(edition, seed), ReportStyle.Draw(random), seed));
        });
    }

    [Fact]
    public void Shaken_blanks_change_nothing_but_the_look()
    {
        Property.ForSeeds(60, seed =>
        {
            var random = new Random(seed);
            var text = ExampleReports.Read(ExampleReports.Names[random.Next(ExampleReports.Names.Count)]);
            Check(string.Join("\n", text.Split('\n').Select(line => Shake(line, random))));
        });
    }

    [Fact]
    public void Damaged_text_is_kept_or_keeps_its_meaning()
    {
        Property.ForSeeds(150, seed =>
        {
            var random = new Random(seed);
            var text = ExampleReports.Read(ExampleReports.Names[random.Next(ExampleReports.Names.Count)]);
            string[] pieces = ["[", "}", "\t", ":", "#", "\n", "  ", "\"", ", ", "|", "-", "", "？"];
            for (var i = random.Next(1, 3); i > 0; i--)
            {
                var at = random.Next(text.Length);
                text = text[..at] + pieces[random.Next(pieces.Length)] + text[Math.Min(text.Length, at + random.Next(3))..];
            }
            Check(text);
        });
    }

    [Theory]
    [InlineData("年度: 2021\n单位: [甲\n主动公开:\n    规章: {制发: 0}\n")]
    [InlineData("年度： 2021\n主动公开:\n    规章:   {制发: 0}\n")]
    [InlineData("年度: 2021\n主动公开:\n\t规章: {制发: 0}\n")]
    [InlineData("- 1\n-   2\n")]
    [InlineData("")]
    [InlineData("<<<<<<< HEAD\n年度:   2021\n=======\n年度: 2020\n>>>>>>> b\n")]
    public void What_cannot_be_read_is_left_as_it_is(string text) => Assert.Equal(text, Formatted.Text(text));

    [Theory]
    [InlineData("年度: 2021\r\n主动公开:\r\n    规章: {制发: 0}", "年度: 2021\r\n主动公开:\r\n  规章: {制发: 0}\r\n")]
    [InlineData("年度: 2021\n\n\n", "年度: 2021\n")]
    [InlineData("年度: 2021   \n单位: 甲\t\n", "年度: 2021\n单位: 甲\n")]
    [InlineData("其他事项: |+\n  一\n\n\n", "其他事项: |+\n  一\n\n\n")]
    [InlineData("其他事项: |\n  一  \n  二", "其他事项: |\n  一  \n  二")]
    [InlineData("信息处理费: {\n  收费通知件数: 0 }\n年度:  2021\n", "信息处理费: {\n  收费通知件数: 0 }\n年度: 2021\n")]
    [InlineData("汇总:\n- a/*.report.yaml\n-   b\n年度:  2021\n", "汇总:\n- a/*.report.yaml\n-   b\n年度: 2021\n")]
    [InlineData("汇总: [ a , \"b, c\" ]\n", "汇总: [a, \"b, c\"]\n")]
    [InlineData("主动公开:\n   规章:\n       制发: {数值: 1,\n         说明: 二}\n", "主动公开:\n   规章:\n       制发: {数值: 1,\n         说明: 二}\n")]
    public void Line_ends_and_odd_shapes(string text, string expected) => Assert.Equal(expected, Formatted.Text(text));

    [Fact]
    public void A_selection_lays_out_the_parts_it_touches()
    {
        const string text = "年度:  2021\n主动公开:\n    规章: {制发: 0}\n    行政许可: {处理决定: 1}\n单位:  甲\n";
        var report = Lint.Read(text);
        var edits = ReportFormatter.Format(report, new TextSpan(text.IndexOf("行政许可", StringComparison.Ordinal), 1));
        Assert.Equal("年度:  2021\n主动公开:\n  规章:     {制发: 0}\n  行政许可: {处理决定: 1}\n单位:  甲\n", TextEdits.Apply(text, edits));
    }

    [Theory]
    [InlineData("年度: 2024\n依申请公开:\n  新收: [1,436, 0, 0, 0, 0, 0, 1436]\n  上年结转: [0,0,0,0,0,0,0]\n", "年度: 2024\n依申请公开:\n  新收: [1,436, 0, 0, 0, 0, 0, 1436]\n  上年结转: [0, 0, 0, 0, 0, 0, 0]\n")]
    [InlineData("依申请公开:\n  新收: [0, 0, 0, 12,345, 0, 0, 12345]\n", "依申请公开:\n  新收: [0, 0, 0, 12,345, 0, 0, 12345]\n")]
    [InlineData("复议诉讼:\n  行政复议: [1, 2,000, 0, 0]\n", "复议诉讼:\n  行政复议: [1, 2,000, 0, 0]\n")]
    public void A_row_with_a_thousands_separator_keeps_the_comma_that_shows_it(string text, string expected)
    {
        Assert.Equal(expected, Formatted.Text(text));
        Assert.Equal(Lint.Text(text).Where(finding => string.Equals(finding.Rule.Code, "RL0006", StringComparison.Ordinal)).Describe(), Lint.Text(expected).Where(finding => string.Equals(finding.Rule.Code, "RL0006", StringComparison.Ordinal)).Describe());
    }

    [Theory]
    [InlineData("引言: |\n  甲\n: {未列: 0}\n")]
    [InlineData("引言: >\n  甲\n\n: 乙\n年度:   2024\n")]
    [InlineData(": {a: 0}\n")]
    [InlineData("引言: |\n: [1,2]\n")]
    [InlineData("主动公开:\n    : {制发:   0}\n    规章: {制发: 0}\n")]
    public void A_colon_without_a_key_throws_nothing(string text) => Check(text);

    [Fact]
    public void What_a_very_wide_row_costs_grows_as_it_does()
    {
        var narrow = Cost(2_000);
        var wide = Cost(16_000);
        Assert.True(wide < 24 * narrow, $"8 × the columns cost {wide / (double)narrow:0.0} × the memory");

        static long Cost(int columns)
        {
            var report = Lint.Read("主动公开: {" + string.Join(",", Enumerable.Range(0, columns).Select(i => $"k{i}: 0")) + "}\n");
            ReportFormatter.Format(report);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.NotEmpty(ReportFormatter.Format(report));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void One_very_long_value_pushes_no_other_out_of_sight()
    {
        var text = "依申请公开:\n  新收: [" + new string('9', 5_000) + ", 0, 0, 0, 0, 0]\n" + string.Concat(Enumerable.Range(0, 200).Select(i => $"  行{i}: [1,0]\n"));
        Assert.True(Formatted.Text(text).Length < 2 * text.Length);
    }

    private static void Check(string text)
    {
        var once = Formatted.Text(text);
        Assert.Equal(Formatted.Meaning(text), Formatted.Meaning(once));
        Assert.Equal(once, Formatted.Text(once));
        if (!ReportFormatter.CanFormat(Lint.Read(text)))
            Assert.Equal(text, once);
    }

    /// <summary>The line with blanks added where none matters: behind commas and brackets of a row, behind the colon, at the end.</summary>
    private static string Shake(string line, Random random)
    {
        if (!line.StartsWith("  ", StringComparison.Ordinal) || !line.Contains('[', StringComparison.Ordinal) || !line.EndsWith(']'))
            return line;
        return string.Concat(line.Select(c => c is ',' or '[' or ':' && random.Next(3) == 0 ? c + new string(' ', random.Next(1, 4)) : c.ToString())) + new string(' ', random.Next(3));
    }
}
