using System.Text;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Rules;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Rules.Wordings;

/// <summary>What all rules of prose have in common: silence where all is well, and an answer to every text.</summary>
public sealed class ProseRulesTests
{
    private static readonly string[] s_pieces =
    [
        "“", "”", "‘", "’", "《", "》", "〈", "〉", "（", "）", "(", ")", "〔", "〕", "[", "]", "，", "。", "、", "；", "：", ",", ".", ";", ":", "!", "%", " ", "　", "—", "_", "X", "×", "\u200B", "\uE5D2",
        "\uD83D", "\uDE00", "\uFFFC", "一是", "二是", "三", "（一）", "1、", "第", "条", "共", "收到", "申请", "件", "2021", "2020年", "12月", "31", "日", "至", "约", "近", "20", "余", "左右", "截止", "的的",
        "在在", "政府信息公开", "布署", "国办公开办函〔2019〕60号", "国办函〔2020〕109号", "《政府信息公开信息处理费管理办法》", "注明“无", "（此处填写", "[bookmark: a]", "制发规范性文件3件", "{{新收.总计}}",
        "{{没有}}", "**", "`", "\\", "\n\n  ", "\n  ## ", "\n  - ", "\n  1. ", "现将", "主动公开",
    ];

    private static readonly RuleCatalogue s_proseRules =
        RuleCatalogue.Default.Where(rule => rule.Group == RuleGroup.Prose || string.Equals(rule.Code, "RL0099", StringComparison.Ordinal));

    [Fact]
    public void A_well_written_report_gives_nothing()
    {
        var lines = File.ReadAllLines(Path.Combine(SourceFolder.Root, "tests", "ReportLint.Core.Tests", "Rules", "Wordings", "WellWrittenProse.txt"));
        Assert.Equal("", Findings(Lint.Text(Report(2021, string.Join("\n\n  ", lines)))));
    }

    [Fact]
    public void A_whole_report_gives_nothing() => Assert.Equal("", Findings(Lint.Text(SampleReport.Clean)));

    [Theory]
    [InlineData("访问https://example.gov.cn/4(5)，好。")]
    [InlineData("（见https://example.gov.cn/4(5)）。")]
    [InlineData("(见 https://example.gov.cn/a)。")]
    [InlineData("(见 https://example.gov.cn/a(1))。")]
    [InlineData("[见 www.example.gov.cn/a[2]]。")]
    [InlineData("访问https://example.gov.cn/a(1)(2).，好。")]
    public void A_bracket_at_the_end_of_an_address_belongs_to_it_where_it_opens_in_it(string text) =>
        Assert.DoesNotContain(Run(text), finding => string.Equals(finding.Rule.Code, "RL5006", StringComparison.Ordinal));

    [Theory]
    [InlineData("访问https://example.gov.cn/4)，好。", ")")]
    [InlineData("(访问https://example.gov.cn/4(5)，好。", "(")]
    public void A_bracket_that_an_address_does_not_open_is_prose(string text, string underlined) =>
        Assert.Equal(underlined, Assert.Single(Run(text), finding => string.Equals(finding.Rule.Code, "RL5006", StringComparison.Ordinal)).Underlined());

    [Fact]
    public void Any_mixture_of_what_the_rules_look_for_is_borne()
    {
        Property.ForSeeds(300, seed =>
        {
            var random = new Random(seed);
            var text = new StringBuilder();
            for (var i = random.Next(80); i >= 0; i--)
                text.Append(s_pieces[random.Next(s_pieces.Length)]);
            var findings = Run(text.ToString());
            Assert.DoesNotContain(findings, finding => string.Equals(finding.Rule.Code, "RL0099", StringComparison.Ordinal));
            Assert.All(findings, finding => Assert.All(finding.Edits, edit => Assert.True(edit.Edit.Span.End <= finding.Location.Source.Content.Length)));
        });
    }

    [Theory]
    [InlineData("“")]
    [InlineData("）")]
    [InlineData("《")]
    [InlineData("《“》”")]
    [InlineData("一是；")]
    [InlineData("二是；")]
    [InlineData("(一)")]
    [InlineData("1")]
    [InlineData("，、")]
    [InlineData("共收到申请")]
    [InlineData("12月31日至")]
    [InlineData("政府信息公开")]
    [InlineData("X")]
    [InlineData("国办公开办函〔2019〕60号")]
    [InlineData("2020年共收到申请7件。")]
    [InlineData("约20")]
    public void A_long_text_of_nothing_else_is_borne(string piece)
    {
        // A rule that looks at each place of such a text from every other place would take hours.
        var findings = Run(new StringBuilder().Insert(0, piece, 100_000 / piece.Length).ToString());
        Assert.DoesNotContain(findings, finding => string.Equals(finding.Rule.Code, "RL0099", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("转发`(一)，。截止2020年`文件", "")]
    [InlineData("网址http://a.cn/b?c=1,d;e。", "")]
    [InlineData("收到{{没有.这个}}件申请，{{没有}}。", "")]
    [InlineData("转义的括号\\(一)不改", "RL5009")]
    public void What_is_no_prose_is_left_alone(string text, string codes)
    {
        var findings = Lint.Text(Report(2021, text)).Where(finding => finding.Rule.Group == RuleGroup.Prose).ToList();
        Assert.Equal(codes, string.Join(" ", findings.Select(finding => finding.Rule.Code)));
        Assert.All(findings, finding => Assert.Empty(finding.Edits));
    }

    private static IReadOnlyList<ReportLint.Diagnostics.Finding> Run(string overview) =>
        LintSnapshot.Check(new LintOptions { Today = Lint.Today, Catalogue = s_proseRules }, [SourceText.FromString("a.report.yaml", Report(2021, overview), "/a.report.yaml")]).Findings;

    private static string Findings(IEnumerable<ReportLint.Diagnostics.Finding> findings) => findings.Where(finding => finding.Rule.Group == RuleGroup.Prose).Describe();

    private static string Report(int year, string overview) => $"""
        年度: {year}
        单位: 示例市示例区林业局
        总体情况: |
          {overview}
        主动公开: {"{"}未列: 0{"}"}
        依申请公开: {"{"}未列: 0{"}"}
        复议诉讼: {"{"}未列: 0{"}"}
        """;
}
