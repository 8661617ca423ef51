using System.Diagnostics;
using ReportLint.Diagnostics;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Rules.Rollups;

/// <summary>Whatever roll-ups say, the check ends, and says what is wrong.</summary>
public sealed class RollupHostileTests
{
    [Theory]
    [InlineData("'**'", "RL3004")]
    [InlineData("区政府.report.yaml", "RL3004")]
    [InlineData("../2022/区政府.report.yaml", "RL3004")]
    [InlineData("没有.report.yaml", "RL3002")]
    [InlineData("''", "RL3002")]
    [InlineData("[]", "RL3002")]
    [InlineData("~", "RL3002")]
    [InlineData("../../../../../../../../../../../../../../../../../../../../../../../../../../../../../../../../../../../../../../../../../../../../../../../../../../a.report.yaml", "RL3002")]
    [InlineData("'../../外面/*.report.yaml'", "RL3002")]
    [InlineData("'{{{{{{,,,}}'", "RL3002")]
    [InlineData("'[[[[[['", "RL3002")]
    public void A_strange_glob_is_reported(string globs, string code)
    {
        var files = new FileSet().With("2022/区政府.report.yaml", 2022, "示例区人民政府", more: $"汇总: {globs}").With("2021/甲局.report.yaml", 2021, "示例区甲局");

        Assert.Equal(code, string.Concat(Codes(files).Distinct(StringComparer.Ordinal)));
    }

    [Fact]
    public void Thousands_of_stars_match_what_they_match()
    {
        var files = new FileSet().With("区政府.report.yaml", 2022, "示例区人民政府", more: $"汇总: ['{new string('*', 1500)}局.report.yaml', '{string.Concat(Enumerable.Repeat("*a", 3000))}']").With("甲局.report.yaml", 2022, "示例区甲局");

        Assert.Equal(["RL3002"], Codes(files));
    }

    [Fact]
    public void Two_reports_of_an_agency_are_said_and_nothing_is_compared()
    {
        var files = new FileSet().With("区政府.report.yaml", 2022, "示例区人民政府", more: "汇总: '?局.report.yaml'")
            .With("甲局.report.yaml", 2022, "示例区甲局", "新收: [1, 0, 0, 0, 0, 0]\n办理结果: {予以公开: [1, 0, 0, 0, 0, 0]}").With("乙局.report.yaml", 2022, "示例区甲局")
            .With("丙局.report.yaml", 2021, "示例区甲局").With("丁局.report.yaml", 2023, "示例区甲局");

        Assert.Contains("RL3004", Codes(files));
        Assert.DoesNotContain("RL3001", Codes(files));
        // Neither of the two is last year's report.
        Assert.DoesNotContain(files.LintOnly("丁局.report.yaml").Findings, finding => finding.Rule.Code.StartsWith("RL2", StringComparison.Ordinal));
    }

    [Fact]
    public void Last_years_file_that_is_broken_is_named()
    {
        foreach (var broken in (string[])["年度: 2021\n单位: 示例局\n" + new string('[', 200), "<<<<<<< HEAD\n年度: 2021\n单位: 示例局\n=======\n", "年度: 2021\n单位: 示例局\n主动公开: {未列: 0\n", "年度: 2021\n单位: 示例局\n\t- a: [b\n"])
        {
            var files = new FileSet().With("b.report.yaml", 2022, "示例局", "上年结转: [2, 0, 0, 0, 0, 0]\n办理结果: {予以公开: [2, 0, 0, 0, 0, 0]}").With("a.report.yaml", broken);

            var found = files.LintOnly("b.report.yaml").Findings.Where(finding => finding.Rule.Group is ReportLint.Diagnostics.RuleGroup.Years).ToList();

            Assert.Contains("a.report.yaml", Assert.Single(found, finding => finding.Rule.Code is "RL2007").Message.ToString(), StringComparison.Ordinal);
            Assert.All(found, finding => Assert.True(finding.Rule.Code is "RL2007" || finding.Severity == Severity.Error));
        }
    }

    [Fact]
    public void Roll_ups_that_all_sum_one_another_come_to_an_end()
    {
        var files = new FileSet();
        for (var i = 0; i < 150; i++)
            files.With($"{i:000}.report.yaml", 2022, $"示例{i}局", more: "汇总: '*.report.yaml'");
        var watch = Stopwatch.StartNew();

        var findings = files.Lint().Findings;

        Assert.All(findings.GroupBy(finding => finding.Location.Source), file => Assert.Contains(file, finding => finding.Rule.Code is "RL3004"));
        Assert.DoesNotContain(findings, finding => finding.Rule.Code is "RL0099");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), watch.Elapsed.ToString());
    }

    [Fact]
    public void A_chain_of_a_thousand_roll_ups_comes_to_an_end()
    {
        var files = new FileSet();
        for (var i = 0; i < 1000; i++)
            files.With($"{i:0000}.report.yaml", 2022, $"示例{i}局", more: $"汇总: {(i + 1) % 1000:0000}.report.yaml");

        Assert.All(files.LintOnly("0000.report.yaml", "0500.report.yaml").Findings.Where(finding => finding.Rule.Group is ReportLint.Diagnostics.RuleGroup.Rollup), finding => Assert.Equal("RL3004", finding.Rule.Code));
    }

    [Fact]
    public void A_thousand_years_of_one_roll_up_come_to_an_end()
    {
        var files = new FileSet();
        for (var year = 2019; year < 3019; year++)
            files.With($"{year}.report.yaml", year, "示例区人民政府", more: $"汇总: '{year - 1}.report.yaml'");

        Assert.NotEmpty(files.LintOnly("3018.report.yaml").Findings);
    }

    private static IEnumerable<string> Codes(FileSet files) =>
        files.LintOnly(files.Sources[0].Path).Findings.Where(finding => finding.Rule.Group is ReportLint.Diagnostics.RuleGroup.Rollup).Select(finding => finding.Rule.Code);
}
