using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Linting;

public sealed class ConfigurationTests
{
    private const string Yaml = "年度: 2021\n单位: 某局\n主动公开: {未列: 0, 行政许可: [\"7\"]}\n依申请公开: {未列: 0}\n复议诉讼: {未列: 0}\n";

    [Theory]
    [InlineData("", "RL0008 warning")]
    [InlineData("[*.report.yaml]\nreportlint.RL0008.severity = error   # why not\n", "RL0008 error")]
    [InlineData("[*.report.yaml]\nreportlint.number-as-text.severity = info\n", "RL0008 info")]
    [InlineData("[*.report.yaml]\nreportlint.RL0008.severity = none\n", "")]
    [InlineData("[*.report.yaml]\nreportlint.group.syntax.severity = info\n", "RL0008 info")]
    [InlineData("[*.report.yaml]\nreportlint.RL0008.severity = error\nreportlint.group.syntax.severity = info\n", "RL0008 error")]
    [InlineData("[*.report.yaml]\nreportlint.RL0008.severity = error\nreportlint.number-as-text.severity = info\n", "RL0008 info")]
    [InlineData("[*.report.yaml]\nreportlint.number-as-text.severity = info\nreportlint.RL0008.severity = error\n", "RL0008 error")]
    [InlineData("[*.report.yaml]\nreportlint.RL0008.severity = default\nreportlint.group.syntax.severity = none\n", "RL0008 warning")]
    [InlineData("[*.report.yaml]\nreportlint.RL0008.severity = error\nreportlint.number-as-text.severity = Default\n", "RL0008 warning")]
    [InlineData("[*.report.yaml]\nreportlint.group.syntax.severity = default\n", "RL0008 warning")]
    [InlineData("[{2020,2021}/*.report.yaml]\nreportlint.RL0008.severity = error\n", "RL0008 error")]
    [InlineData("[2020/*.report.yaml]\nreportlint.RL0008.severity = error\n", "RL0008 warning")]
    [InlineData("[*.cs]\nreportlint.RL0008.severity = error\n", "RL0008 warning")]
    public void Severities_are_set_by_code_name_and_group(string config, string expected) =>
        Assert.Equal(expected, Describe(Run(("/r/.editorconfig", config))));

    [Fact]
    public void The_nearer_file_counts_and_root_ends_the_search()
    {
        const string Error = "[*]\nreportlint.RL0008.severity = error\n";
        const string Info = "[*]\nreportlint.RL0008.severity = info\n";
        Assert.Equal("RL0008 info", Describe(Run(("/.editorconfig", Error), ("/r/2021/.editorconfig", Info))));
        Assert.Equal("RL0008 warning", Describe(Run(("/.editorconfig", Error), ("/r/2021/.editorconfig", "[*]\nreportlint.RL0008.severity = unset\n"))));
        Assert.Equal("RL0008 warning", Describe(Run(("/.editorconfig", Error), ("/r/.editorconfig", "root = true\n"))));
    }

    [Theory]
    [InlineData("reportlint.RL1001.sevrity = none", "RL0024", "reportlint.RL1001.sevrity", "reportlint.rl1001.severity")]
    [InlineData("reportlint.RL9999.severity = none", "RL0023", "RL9999", null)]
    [InlineData("reportlint.t3-balence.severity = none", "RL0023", "t3-balence", "t3-balance")]
    [InlineData("reportlint.RL1001.severity = eror", "RL0024", "eror", "error")]
    [InlineData("reportlint.group.figurs.severity = info", "RL0024", "reportlint.group.figurs.severity", "reportlint.group.figures.severity")]
    [InlineData("reportlint.langauge = en", "RL0024", "reportlint.langauge", "reportlint.language")]
    [InlineData("reportlint.language = fr", "RL0024", "fr", null)]
    [InlineData("reportlint.region_deadline = 13-01", "RL0024", "13-01", null)]
    [InlineData("reportlint.suppression = forbidden", "RL0024", "forbidden", "forbid")]
    [InlineData("reportlint.amount_decimals = 9", "RL0024", "9", null)]
    [InlineData("reportlint.amount_decimal = 2", "RL0024", "reportlint.amount_decimal", "reportlint.amount_decimals")]
    public void What_is_wrong_in_a_configuration_file_is_found_there_once(string entry, string code, string underlined, string? suggestion)
    {
        var result = Run(("/r/.editorconfig", "[*.report.yaml]\n" + entry + "\n"));
        var finding = Assert.Single(result.Findings, finding => finding.Location.Source.Path.EndsWith(".editorconfig", StringComparison.Ordinal));
        Assert.Equal(code, finding.Rule.Code);
        Assert.Equal(underlined, finding.Underlined());
        Assert.Equal(suggestion, finding.Edits.SingleOrDefault()?.Edit.NewText);
    }

    [Fact]
    public void A_configuration_file_that_is_not_utf8_is_not_passed_over_in_silence()
    {
        var config = SourceText.FromBytes("/r/.editorconfig", [0xD6, 0xD0, 0xCE, 0xC4], "/r/.editorconfig");
        var options = new LintOptions { Today = Lint.Today, EditorConfigs = new Files(new(StringComparer.Ordinal) { ["/r/.editorconfig"] = config }) };
        var result = LintSnapshot.Check(options, [SourceText.FromString("r/a.report.yaml", Yaml, "/r/a.report.yaml")], cancellationToken: TestContext.Current.CancellationToken);
        Assert.Contains(result.Findings, finding => finding.Location.Source == config && string.Equals(finding.Rule.Code, "RL0028", StringComparison.Ordinal));
    }

    [Fact]
    public void Suppressions_can_be_forbidden()
    {
        const string Suppressed = "年度: 2021\n单位: 某局\n主动公开: {未列: 0, 行政许可: [\"7\"]} # reportlint-disable RL0008: 手工录入\n依申请公开: {未列: 0}\n复议诉讼: {未列: 0}\n";
        Assert.Equal("", Describe(Run(Suppressed)));
        Assert.Equal("RL0008 warning", Describe(Run(Suppressed, ("/r/.editorconfig", "[*]\nreportlint.suppression = forbid\n"))));
    }

    [Fact]
    public void Deadlines_are_those_of_the_place()
    {
        const string Late = "年度: 2021\n单位: 某局\n单位类型: 部门\n发布日期: 2022-01-25\n主动公开: {未列: 0}\n依申请公开: {未列: 0}\n复议诉讼: {未列: 0}\n";
        Assert.Equal("", Describe(Run(Late)));
        Assert.Equal("RL6017 warning", Describe(Run(Late, ("/r/.editorconfig", "[*]\nreportlint.department_deadline = 01-20\n"))));
    }

    private static LintResult Run(params (string Path, string Text)[] configs) => Run(Yaml, configs);

    private static LintResult Run(string yaml, params (string Path, string Text)[] configs)
    {
        var files = configs.ToDictionary(config => config.Path, config => SourceText.FromString(config.Path, config.Text, config.Path), StringComparer.Ordinal);
        var options = new LintOptions { Today = Lint.Today, EditorConfigs = new Files(files), Catalogue = Lint.Rules };
        return LintSnapshot.Check(options, [SourceText.FromString("r/2021/a.report.yaml", yaml, "/r/2021/a.report.yaml"), SourceText.FromString("r/2021/b.report.yaml", "年度: 2021\n单位: 乙局\n主动公开: {未列: 0}\n依申请公开: {未列: 0}\n复议诉讼: {未列: 0}\n", "/r/2021/b.report.yaml")]);
    }

    private static string Describe(LintResult result) => string.Join(",", result.Findings.Select(finding => $"{finding.Rule.Code} {finding.Severity.Word()}"));

    private sealed class Files(Dictionary<string, SourceText> files) : IEditorConfigSource
    {
        public SourceText? Read(string fullPath) => files.GetValueOrDefault(fullPath);
    }
}
