using ReportLint.Forms;
using ReportLint.Linting;
using ReportLint.Model;
using ReportLint.Model.Reading;
using ReportLint.Rollover;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Rollover;

public sealed class ReportRolloverTests
{
    public static TheoryData<string> Examples => [.. ExampleReports.Names];

    [Fact]
    public void Of_any_report_the_next_one_is_read_and_lacks_just_the_blank_cells() => Property.ForSeeds(60, seed =>
    {
        var edition = StatutoryForm.All[seed & 1];
        var random = new Random(seed);
        var last = Lint.Read(ReportWriter.Write(GeneratedReport.Draw(edition, seed), ReportStyle.Draw(random) with { Blanks = random.Next(3) == 0 ? 0.5 : 0 }, seed));

        var rolled = ReportRollover.Create(last, []);

        var next = Read(rolled);
        Assert.All(next.Findings, finding => Assert.Equal("RL0004", finding.Rule.Code));
        Assert.Equal(rolled.BlankCells, next.Findings.Count);
        Assert.Equal(StatutoryForm.ForYear(rolled.Year), next.Edition);
        foreach (var cell in next.Edition.Cells.Where(cell => cell.RowAddress is "requests.carried-over" && !cell.Column.IsTotal))
            Assert.Equal(last.Find($"requests.carried-forward.{cell.Column.Name.Id}")!.Value, next[cell].Value);
        // Nothing that was not zero is taken over, but for what follows.
        foreach (var figure in next.Figures.Where(figure => figure.IsStated && figure.Value != 0))
            Assert.True(figure.Cell.Row.Name.Id is "carried-over" || figure.Cell.Column.Name.Id is "previous", figure.ToString());
    });

    [Theory]
    [MemberData(nameof(Examples))]
    public void Of_an_example_the_words_stay(string name)
    {
        var result = LintSnapshot.Of(new LintOptions { Today = Lint.Today }, [SourceText.FromString("a.report.yaml", ExampleReports.Read(name), "/a.report.yaml")], cancellationToken: TestContext.Current.CancellationToken).ToResult();
        var last = result.Reports.Single().Report;

        var next = Read(ReportRollover.Create(last, result.AnalysisOf(last).Claims));

        Assert.All(next.Findings, finding => Assert.Equal("RL0004", finding.Rule.Code));
        foreach (var text in last.Narratives)
        {
            var rolled = Assert.Single(next.Narratives, other => string.Equals(Words(other.Text), Words(text.Text), StringComparison.Ordinal));
            Assert.DoesNotContain(rolled.References, reference => reference.Path.Length == 0);
        }
    }

    [Theory]
    [InlineData("全年发布信息1,234条，点击1.5万次，第3次会议，5月1日前，24小时热线12345。", "全年发布信息【待填】条，点击【待填】万次，第3次会议，5月1日前，24小时热线12345。")]
    [InlineData("1.加强学习；2、（3）落实〔2021〕30号、《2021年要点》和5G建设。", "1.加强学习；2、（3）落实〔2021〕30号、《{{年度}}年要点》和5G建设。")]
    [InlineData("2021年比2020年多，2022年将继续；“十四五”（2021—2025年）规划，2018年印发。", "{{年度}}年比2021年多，2023年将继续；“十四五”（2021—2025年）规划，2018年印发。")]
    [InlineData("二〇二一年，二〇二二年1月20日公布。", "{{年度|中文}}年，【待填】公布。")]
    [InlineData("增长75%，满意率99.5%，电话010-8765432，邮箱a1@b2.cn，20个工作日内答复。", "增长【待填】%，满意率【待填】%，电话010-8765432，邮箱a1@b2.cn，20个工作日内答复。")]
    [InlineData("同一个台账，每月核对一次，七个工作日内，聘请律师两名。", "同一个台账，每月核对一次，七个工作日内，聘请律师【待填】名。")]
    [InlineData("见{{没有这一格}}、{{年度}}。", "见【待填】、{{年度}}。")]
    public void What_counts_is_left_to_fill_in_and_nothing_else(string last, string next)
    {
        var result = new FileSet().With("a.report.yaml", $"年度: 2021\n单位: 甲局\n总体情况: |\n  {last}\n主动公开: {{未列: 0}}\n依申请公开: {{未列: 0}}\n复议诉讼: {{未列: 0}}\n").Lint();
        var report = result.Reports.Single().Report;
        Assert.Equal(next, Read(ReportRollover.Create(report, result.AnalysisOf(report).Claims)).Texts["overview"].Text.TrimEnd('\n'));
    }

    [Fact]
    public void Nothing_follows_a_report_without_year_or_agency()
    {
        var report = Lint.Read("年度: 2021\n");
        Assert.False(ReportRollover.CanFollow(report));
        Assert.Throws<ArgumentException>(() => ReportRollover.Create(report, []));
    }

    private static Report Read(RolledReport rolled) => ReportReader.Read(SourceText.FromString("next.report.yaml", rolled.Text, "/next.report.yaml"));

    /// <summary>The text without figures, references and places to fill in.</summary>
    private static string Words(string text)
    {
        text = System.Text.RegularExpressions.Regex.Replace(text, @"\{\{[^}]*\}\}|【待填】|[0-9０-９][0-9０-９.,]*|[一二三四五六七八九十百两〇]+", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5));
        return string.Join('\n', text.Split('\n').Select(line => line.Trim())).Trim();
    }
}
