using ReportLint.LanguageServer.Features.Filling;
using ReportLint.Linting;
using ReportLint.Testing;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Tests.Features;

/// <summary>What is filled in settles the finding, and brings no other.</summary>
public sealed class FillTests
{
    private static readonly string s_full = ExampleReports.Read("dongcheng/reports/2021/城市管理指挥中心.report.yaml");

    [Fact]
    public void A_row_goes_where_the_form_has_it()
    {
        var at = new At(Without(s_full, "部分公开:"));
        var (fill, text) = First(at, "RL0004");
        Assert.Equal("补上“（二）部分公开”，先填0", fill.Title.ToString(Language.Chinese));
        Assert.Equal(s_full, text);
    }

    [Fact]
    public void A_group_comes_with_its_rows_and_a_total_with_its_sum()
    {
        var start = s_full.IndexOf("    其他处理:", StringComparison.Ordinal);
        var end = s_full.IndexOf("    总计:", StringComparison.Ordinal);
        Assert.Equal(s_full, First(new At(s_full[..start] + s_full[end..]), "RL0004").Text);
        var total = new At(Without(s_full, "    总计:"));
        Assert.Equal(s_full, First(total, "RL0004").Text);
    }

    [Fact]
    public void All_rows_that_are_missing_can_be_had_at_once()
    {
        var text = Without(Without(Without(s_full, "  规章:"), "  行政许可:"), "  行政事业性收费:");
        var at = new At(text);
        var all = Assert.Single(Offers(at, "RL0004").Where(fill => fill.Title.ToString(Language.English).StartsWith("Add the 3 rows", StringComparison.Ordinal)).DistinctBy(fill => fill.Edit));
        Assert.Equal(s_full, TextEdits.Apply(text, [all.Edit]));
    }

    [Fact]
    public void A_table_goes_where_the_form_has_it_with_every_row()
    {
        var start = s_full.IndexOf("复议诉讼:", StringComparison.Ordinal);
        var end = s_full.IndexOf("问题与改进:", StringComparison.Ordinal);
        var (fill, text) = First(new At(s_full[..start] + s_full[end..]), "RL0004");
        Assert.Equal("补上“复议诉讼”整个表格，先填0", fill.Title.ToString(Language.Chinese));
        Assert.Empty(Findings(text));
        Assert.True(text.IndexOf("结转下年度", StringComparison.Ordinal) < text.IndexOf("复议诉讼:", StringComparison.Ordinal));
        // The key alone is filled up.
        Assert.Empty(Findings(First(new At(s_full[..start] + "复议诉讼:\n\n" + s_full[end..]), "RL0004").Text));
    }

    [Fact]
    public void Missing_parts_come_with_what_they_must_cover()
    {
        var start = SampleReport.Clean.IndexOf("总体情况:", StringComparison.Ordinal);
        var end = SampleReport.Clean.IndexOf("主动公开:", StringComparison.Ordinal);
        var problems = SampleReport.Clean.IndexOf("问题与改进:", StringComparison.Ordinal);
        var other = SampleReport.Clean.IndexOf("其他事项:", StringComparison.Ordinal);
        var (fill, text) = First(new At(SampleReport.Clean[..start] + SampleReport.Clean[end..problems] + SampleReport.Clean[other..]), "RL6001");
        Assert.Equal("补上缺少的部分：总体情况、问题与改进", fill.Title.ToString(Language.Chinese));
        string[] keys = ["引言:", "总体情况:", "## 主动公开", "主动公开:", "复议诉讼:", "问题与改进:", "其他事项:"];
        Assert.Equal(keys, keys.OrderBy(key => text.IndexOf("\n" + key, StringComparison.Ordinal) is var at and >= 0 ? at : text.IndexOf(key, StringComparison.Ordinal)), StringComparer.Ordinal);
        Assert.All(Findings(text), code => Assert.Equal("RL6001", code));
    }

    [Theory]
    [InlineData("引言: 依据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。\n")]
    [InlineData("引言: |\n  依据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。\n")]
    [InlineData("引言: \"依据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告\"\n")]
    [InlineData("")]
    public void The_period_is_stated_in_the_preamble(string preamble)
    {
        var line = SampleReport.Clean.Split('\n').Single(line => line.StartsWith("引言:", StringComparison.Ordinal)) + "\n";
        var text = SampleReport.Clean.Replace(line, preamble, StringComparison.Ordinal);
        Assert.Contains("RL6012", Findings(text), StringComparer.Ordinal);
        var filled = First(new At(text), "RL6012").Text;
        Assert.Empty(Findings(filled));
        Assert.Contains("编制本报告。本报告所列数据的统计期限为2021年1月1日至12月31日。", filled, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RL6007", "本报告的电子版同步刊载于政府网站。")]
    [InlineData("RL6008", "无其他需要报告的事项。")]
    public void The_fees_are_filled_in(string code, string other)
    {
        var text = SampleReport.Clean.Replace("信息处理费: {收费通知件数: 0, 通知金额: 0, 实收金额: 0}\n", "", StringComparison.Ordinal).Replace("本报告的电子版同步刊载于政府网站。", other, StringComparison.Ordinal);
        Assert.Contains(code, Findings(text), StringComparer.Ordinal);
        Assert.Empty(Findings(First(new At(text), code).Text));
    }

    [Fact]
    public void English_keys_stay_english_and_line_ends_what_they_are()
    {
        const string Line = "  carried-over: [0, 0, 0, 0, 0, 0, 0]\r\n";
        var text = "year: 2021\r\nagency: A\r\nrequests:\r\n" + Line;
        var at = new At(text);
        var filled = Offers(at, "RL0004").Select(fill => TextEdits.Apply(text, [fill.Edit])).First(filled => filled.Contains("received", StringComparison.Ordinal));
        Assert.Contains("\r\n  received:     [0, 0, 0, 0, 0, 0, 0]\r\n" + Line, filled, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_offered_for_what_is_there() => Assert.Empty(Offers(new At(SampleReport.WithWrongFigure), "RL1000"));

    private static IEnumerable<Fill> Offers(At at, string code) => at.Document.Findings.Where(finding => string.Equals(finding.Rule.Code, code, StringComparison.Ordinal))
        .SelectMany(finding => Fills.For(finding, at.Document, at.Repository.AnalysisOf(at.Report).Prose));

    private static (Fill Fill, string Text) First(At at, string code)
    {
        var fill = Offers(at, code).First();
        return (fill, TextEdits.Apply(at.Text, [fill.Edit]));
    }

    private static IEnumerable<string> Findings(string text) =>
        LintSnapshot.Of(new LintOptions { Today = Lint.Today }, [SourceText.FromString("a.report.yaml", text)], cancellationToken: TestContext.Current.CancellationToken).Reports[0].Findings.Select(finding => finding.Rule.Code);

    private static string Without(string text, string key)
    {
        var start = text.IndexOf("\n" + (key[0] == ' ' ? key : "    " + key), StringComparison.Ordinal) + 1;
        return text[..start] + text[(text.IndexOf('\n', start) + 1)..];
    }
}
