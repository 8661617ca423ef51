using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Rules;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Configuration;

public sealed class BaselineTests
{
    private const string ReportPath = "/库 房/r 1/某 局|甲.report.yaml";
    private const string BaselinePath = "/库 房/reportlint.baseline";
    private const string Head = "年度: 2021\n单位: 示例市某局\n主动公开: {未列: 0}\n";
    private const string Disputes = "复议诉讼: {未列: 0}\n";

    // A wrong total (RL1000) and a blank cell (RL0004).
    private const string Wrong = Head + "依申请公开:\n  未列: 0\n  新收: [2, 0, 0, 0, 0, 0, 3]\n  办理结果: {予以公开: [2, 0, 0, 0, 0, 0, 2]}\n" + Disputes + "信息处理费: {收费通知件数: 0, 通知金额: ~, 实收金额: 0}\n";

    [Fact]
    public void What_is_recorded_is_not_reported_again()
    {
        var before = Run(Wrong, baseline: null);
        Assert.Equal(["RL1000", "RL0004"], before.Findings.Select(finding => finding.Rule.Code));
        var result = Run(Wrong, Record(before));
        Assert.Empty(result.Findings);
        Assert.Equal(["RL1000", "RL0004"], result.Suppressed.Select(finding => finding.Rule.Code));
        Assert.All(result.Suppressed, finding => Assert.Equal(BaselinePath, finding.Baseline?.Source.Path));
        Assert.All(result.Suppressed, finding => Assert.StartsWith(BaselinePath + ":", finding.SuppressionReason, StringComparison.Ordinal));
    }

    [Fact]
    public void A_baseline_is_sorted_and_begins_with_what_it_is()
    {
        var text = Record(Run(Wrong, baseline: null));
        Assert.StartsWith("# ReportLint 基线", text, StringComparison.Ordinal);
        Assert.Contains("/docs/baseline.md\n", text, StringComparison.Ordinal);
        Assert.Equal(
            ["r 1/某 局\\|甲.report.yaml | RL0004 | fees.noticed", "r 1/某 局\\|甲.report.yaml | RL1000 | requests.received.total | 3 | 2"],
            Entries(text));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Moving_lines_keeps_it_clean(string newLine)
    {
        var baseline = Record(Run(Wrong, baseline: null)).ReplaceLineEndings(newLine);
        var moved = "# 说明\n\n" + Wrong.Replace("依申请公开:\n", "其他事项: 无\n依申请公开:  # 表三\n\n", StringComparison.Ordinal);
        Assert.Empty(Run(moved.ReplaceLineEndings(newLine), baseline).Findings);
        Assert.Empty(Run(Wrong, "\uFEFF" + baseline).Findings);
    }

    [Fact]
    public void A_changed_figure_is_a_new_finding_and_the_old_entry_is_stale()
    {
        var baseline = Record(Run(Wrong, baseline: null));
        var findings = Run(Wrong.Replace("0, 3]", "0, 4]", StringComparison.Ordinal), baseline).Findings;
        Assert.Equal(["RL1000", "RL0021"], findings.Select(finding => finding.Rule.Code).Order(StringComparer.Ordinal).Reverse());
        Assert.Equal("4", findings.Single(finding => finding.Rule.Code is "RL1000").Actual);
    }

    [Fact]
    public void A_relation_that_breaks_otherwise_is_a_new_finding()
    {
        const string Balance = Head + "依申请公开:\n  未列: 0\n  新收: [5, 0, 0, 0, 0, 0, 5]\n  办理结果: {予以公开: [3, 0, 0, 0, 0, 0, 3]}\n" + Disputes;
        var before = Run(Balance, baseline: null);
        Assert.Contains(before.Findings, finding => finding is { Rule.Code: "RL1001", Expected: null });
        var baseline = Record(before);
        Assert.Empty(Run(Balance, baseline).Findings);
        var after = Run(Balance.Replace('3', '4'), baseline);
        Assert.Contains(after.Findings, finding => finding.Rule.Code is "RL1001");
    }

    [Fact]
    public void An_entry_whose_cause_is_gone_is_reported_at_its_line_with_its_removal()
    {
        var baseline = Record(Run(Wrong, baseline: null)).Replace("r 1/某 局\\|甲.report.yaml | RL0004", "# 已问过财务\nr 1/某 局\\|甲.report.yaml | RL0004", StringComparison.Ordinal);
        var stale = Assert.Single(Run(Wrong.Replace('~', '0'), baseline).Findings);
        Assert.Equal(("RL0021", Severity.Warning, BaselinePath), (stale.Rule.Code, stale.Severity, stale.Location.Source.Path));
        Assert.Equal("r 1/某 局\\|甲.report.yaml | RL0004 | fees.noticed", stale.Underlined());
        var edit = Assert.Single(stale.Edits);
        Assert.True(edit.IsSafe);
        var removed = TextEdits.Apply(baseline, [edit.Edit]);
        Assert.Single(Entries(removed));
        Assert.DoesNotContain("财务", removed, StringComparison.Ordinal);
        Assert.Empty(Run(Wrong.Replace('~', '0'), removed).Findings);
    }

    [Fact]
    public void Two_equal_findings_need_two_entries()
    {
        // The same unknown key in two rows: no cell, the same text.
        const string Twice = Head + "依申请公开:\n  未列: 0\n  新收: {自然人: 0, 外星: 1}\n  上年结转: {自然人: 0, 外星: 1}\n" + Disputes;
        var before = Run(Twice, baseline: null);
        Assert.Equal(2, before.Findings.Count(finding => finding.Rule.Code is "RL0003"));
        var baseline = Record(before);
        Assert.Equal(2, Entries(baseline).Count(entry => entry.Contains("| RL0003 | \"外星\"", StringComparison.Ordinal)));
        Assert.Empty(Run(Twice, baseline).Findings);

        var lines = baseline.Split('\n').ToList();
        lines.RemoveAt(lines.FindIndex(line => line.Contains("RL0003", StringComparison.Ordinal)));
        Assert.Equal("RL0003", Assert.Single(Run(Twice, string.Join('\n', lines)).Findings).Rule.Code);
        Assert.Equal("RL0021", Assert.Single(Run(Twice.Replace("上年结转: {自然人: 0, 外星: 1}", "上年结转: {自然人: 0}", StringComparison.Ordinal), baseline).Findings, finding => finding.Rule.Code is "RL0021").Rule.Code);
    }

    [Fact]
    public void Only_entries_for_files_of_the_run_can_be_stale()
    {
        var baseline = Record(Run(Wrong, baseline: null)) + "r 1/别的.report.yaml | RL0004 | fees.noticed\n";
        Assert.Empty(Run(Wrong, baseline).Findings);
    }

    [Fact]
    public void Nothing_is_stale_where_the_rule_is_off_or_the_report_is_damaged()
    {
        var baseline = Record(Run(Wrong, baseline: null));
        Assert.Empty(Run(Wrong.Replace('~', '0'), baseline, ("/库 房/.editorconfig", "[*]\nreportlint.RL0004.severity = none\n")).Findings);
        Assert.All(Run(Wrong + "其他事项: [\n", baseline).Findings, finding => Assert.NotEqual("RL0021", finding.Rule.Code));
    }

    [Fact]
    public void What_a_comment_suppresses_needs_no_entry()
    {
        var baseline = Record(Run(Wrong, baseline: null));
        var commented = Wrong.Replace("实收金额: 0}", "实收金额: 0} # reportlint-disable RL0004: 尚未核定", StringComparison.Ordinal);
        Assert.Equal("RL0021", Assert.Single(Run(commented, baseline).Findings).Rule.Code);
    }

    [Theory]
    [InlineData("a.report.yaml | RL9999 | x", "RL0023", "RL9999")]
    [InlineData("a.report.yaml | mising-cell | x", "RL0023", "mising-cell")]
    [InlineData("a.report.yaml | RL0001 | \"\"", "RL0023", "RL0001")]
    [InlineData("a.report.yaml | RL0021 | \"\"", "RL0023", "RL0021")]
    [InlineData("garbage", "RL0024", "garbage")]
    [InlineData("  a.report.yaml | RL0004  ", "RL0024", "a.report.yaml | RL0004")]
    [InlineData("a.report.yaml | RL0004 | x | 1 | 2 | 3", "RL0024", "a.report.yaml | RL0004 | x | 1 | 2 | 3")]
    [InlineData(" | RL0004 | x", "RL0024", "| RL0004 | x")]
    [InlineData("<<<<<<< ours\n=======\n>>>>>>> theirs", "RL0027", "<<<<<<<")]
    [InlineData("=======", "RL0024", "=======")]
    public void What_is_wrong_in_a_baseline_is_found_there_and_the_rest_counts(string line, string code, string underlined)
    {
        var baseline = line + "\n" + Record(Run(Wrong, baseline: null));
        var finding = Assert.Single(Run(Wrong, baseline).Findings);
        Assert.Equal((code, BaselinePath, 1), (finding.Rule.Code, finding.Location.Source.Path, finding.Location.LineSpan.Start.Line));
        Assert.Equal(underlined, finding.Underlined().Trim());
        Assert.DoesNotContain(finding.Edits, edit => edit.IsSafe);
    }

    [Fact]
    public void What_cannot_be_read_is_no_baseline_and_says_so()
    {
        var files = new Files { [BaselinePath] = SourceText.FromBytes(BaselinePath, [0xFF, 0xFE, 0x41, 0x00], BaselinePath) };
        Assert.Equal(["RL1000", "RL0004", "RL0028"], Run(Wrong, files, BaselineChoice.Nearest).Findings.Select(finding => finding.Rule.Code));
    }

    [Fact]
    public void The_nearest_counts_unless_another_is_given_or_none_is_wanted()
    {
        var baseline = Record(Run(Wrong, baseline: null));
        var files = new Files { [BaselinePath] = Text(BaselinePath, baseline), ["/库 房/r 1/reportlint.baseline"] = Text("/库 房/r 1/reportlint.baseline", "# 空\n"), ["/elsewhere/b"] = Text("/elsewhere/b", Record(Run(Wrong, baseline: null), "/elsewhere")) };
        Assert.Equal(2, Run(Wrong, files, BaselineChoice.Nearest).Findings.Count);
        Assert.Empty(Run(Wrong, files, BaselineChoice.File(BaselinePath)).Findings);
        Assert.Empty(Run(Wrong, files, BaselineChoice.File("/elsewhere/b")).Findings);
        Assert.Equal(2, Run(Wrong, files, BaselineChoice.None).Findings.Count);
    }

    [Fact]
    public void Findings_that_cannot_be_suppressed_are_never_recorded()
    {
        var before = Run(Wrong + "年度:2021\n# reportlint-disable RL9999: 无\n", baseline: null);
        var text = Record(before);
        Assert.Contains(before.Findings, finding => !finding.Rule.CanBeSuppressed);
        Assert.Equal(before.Findings.Count(finding => finding.Rule.CanBeSuppressed), Entries(text).Count());
        Assert.Equal(before.Findings.Where(finding => !finding.Rule.CanBeSuppressed).Describe(), Run(Wrong + "年度:2021\n# reportlint-disable RL9999: 无\n", text).Findings.Describe());
    }

    [Theory]
    [InlineData("/a", "/a/b/c", "b/c")]
    [InlineData("", "/c", "c")]
    [InlineData("/a/x", "/a/b/c", "../b/c")]
    [InlineData("/a/x/y", "/c", "../../../c")]
    [InlineData("C:/a", "D:/b", "D:/b")]
    public void Files_are_named_from_the_folder_of_the_baseline(string folder, string path, string relative)
    {
        Assert.Equal(relative, FolderPath.Relative(folder, path));
        Assert.Equal(path, FolderPath.Resolve(folder, relative));
    }

    [Fact]
    public void A_line_says_what_went_into_it_whatever_that_was() => Property.ForSeeds(2000, seed =>
    {
        var random = new Random(seed);
        const string Alphabet = "|\\#\"u0 a年\t\n\r\u200B\uFEFF\u2028.<";
        string Field() => "x" + new string([.. Enumerable.Range(0, random.Next(6)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
        var key = new BaselineKey(Field()[random.Next(2)..] + "y", "RL0004", Field(), random.Next(2) == 0 ? "" : Field(), random.Next(2) == 0 ? "" : Field());
        var read = Baseline.Read(Text("/b", key + "\n"), RuleCatalogue.Default);
        Assert.Empty(read.Findings);
        Assert.Equal(key, Assert.Single(read.Entries).Key);
    });

    [Fact]
    public void Any_report_is_clean_against_its_own_baseline() => Property.ForSeeds(300, seed =>
    {
        var random = new Random(seed);
        var report = GeneratedReport.Draw(ReportLint.Forms.StatutoryForm.All[random.Next(2)], random.Next());
        for (var i = random.Next(1, 5); i > 0; i--)
            report = report.With(report.Edition.Cells[random.Next(report.Edition.Cells.Count)], random.Next(100));
        var yaml = ReportWriter.Write(report, ReportStyle.Draw(random), random.Next()).Replace(random.Next(10).ToString(System.Globalization.CultureInfo.InvariantCulture), random.Next(3) == 0 ? "\"x\"" : "7", StringComparison.Ordinal);
        var before = Run(yaml, baseline: null);
        var result = Run(yaml, Record(before));
        Assert.Equal(before.Findings.Where(finding => !finding.Rule.CanBeSuppressed).Describe(), result.Findings.Describe());
        Assert.Equal(before.Findings.Count, result.Findings.Count + result.Suppressed.Count - before.Suppressed.Count);
    });

    private static LintResult Run(string yaml, string? baseline, params (string Path, string Text)[] others)
    {
        var files = new Files();
        foreach (var (path, text) in others.Append((BaselinePath, baseline!)).Where(file => file.Item2 is not null))
            files.Add(path, Text(path, text));
        return Run(yaml, files, BaselineChoice.Nearest);
    }

    private static LintResult Run(string yaml, Files files, BaselineChoice choice) =>
        LintSnapshot.Check(new LintOptions { Today = Lint.Today, EditorConfigs = files, Baseline = choice, Catalogue = Lint.Rules }, [Text(ReportPath, yaml)]);

    private static string Record(LintResult result, string folder = "/库 房") =>
        BaselineWriter.Write(folder, result.Findings, [], new Dictionary<BaselineKey, IReadOnlyList<string>>());

    private static IEnumerable<string> Entries(string baseline) => baseline.Split('\n').Where(line => line.Length > 0 && line[0] != '#');

    private static SourceText Text(string path, string text) => SourceText.FromString(path, text, path);

    private sealed class Files : Dictionary<string, SourceText>, IEditorConfigSource
    {
        public SourceText? Read(string fullPath) => this.GetValueOrDefault(fullPath);
    }
}
