using ReportLint.Configuration;
using ReportLint.Linting;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Linting;

public sealed class FixerTests
{
    private const string Before = "年度: 2021\n单位: 某局\n";
    private const string After = "依申请公开: {未列: 0}\n复议诉讼: {未列: 0}\n";

    [Fact]
    public void Safe_changes_are_made_and_line_ends_stay()
    {
        var fixedFile = Assert.Single(Fix((Before + "主动公开: {未列: 0, 行政许可: [\"7\"]}\n" + After).ReplaceLineEndings("\r\n")).Files);
        Assert.Equal((Before + "主动公开: {未列: 0, 行政许可: [7]}\n" + After).ReplaceLineEndings("\r\n"), fixedFile.Text);
        Assert.Equal("RL0008", Assert.Single(fixedFile.Fixed).Rule.Code);
    }

    [Fact]
    public void What_one_fix_uncovers_is_fixed_too()
    {
        // The commas first, then the numbers between them, which stand in quotation marks.
        var result = Fix(Before + "主动公开:\n  未列: 0\n  规章： [\"1\"，\"0\"，\"3\"]\n" + After);
        Assert.Equal(Before + "主动公开:\n  未列: 0\n  规章: [1, 0, 3]\n" + After, Assert.Single(result.Files).Text);
        Assert.Empty(result.Remaining.Findings);
    }

    [Fact]
    public void Comments_and_entries_that_suppress_nothing_any_more_are_removed()
    {
        var files = new Files
        {
            ["/reportlint.baseline"] = SourceText.FromString("reportlint.baseline", "# 头\n\n# 旧\na.report.yaml | RL0004 | x\nb.report.yaml | RL0004 | x\n", "/reportlint.baseline"),
        };
        var result = Fix(Before + "主动公开:\n  未列: 0\n  # reportlint-disable RL0004, RL0005: 旧\n  行政许可: [1]\n" + After, files);
        Assert.Equal(["a.report.yaml", "reportlint.baseline"], result.Files.Select(file => file.Original.Path));
        Assert.Equal(Before + "主动公开:\n  未列: 0\n  行政许可: [1]\n" + After, result.Files[0].Text);
        Assert.Equal("# 头\n\nb.report.yaml | RL0004 | x\n", result.Files[1].Text);
        Assert.Empty(result.Remaining.Findings);
    }

    [Fact]
    public void A_stated_figure_changes_only_where_its_rule_and_its_address_are_named()
    {
        const string Wrong = Before + "主动公开: {未列: 0}\n依申请公开:\n  未列: 0\n  新收: [2, 0, 0, 0, 0, 0, 3]\n  办理结果: {予以公开: [2, 0, 0, 0, 0, 0, 2]}\n复议诉讼: {未列: 0}\n";
        Assert.Empty(Fix(Wrong).Files);
        Assert.Empty(Fix(Wrong, null, "RL1000").Files);
        Assert.Equal("requests.received.total", Assert.Single(Fix(Wrong, null, "RL1000").Withheld).Cell);
        Assert.Empty(new Fixer([], ["requests.received.total"]).Fix(LintSnapshot.Of(Options(null), [Source(Wrong)], cancellationToken: TestContext.Current.CancellationToken), TestContext.Current.CancellationToken).Files);
        Assert.Empty(new Fixer(["RL1000"], ["requests.received.natural-person"]).Fix(LintSnapshot.Of(Options(null), [Source(Wrong)], cancellationToken: TestContext.Current.CancellationToken), TestContext.Current.CancellationToken).Files);
        var result = new Fixer(["RL1000"], ["requests.received.total"]).Fix(LintSnapshot.Of(Options(null), [Source(Wrong)], cancellationToken: TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        Assert.Empty(result.Withheld);
        Assert.Equal(Wrong.Replace("0, 3]", "0, 2]", StringComparison.Ordinal), Assert.Single(result.Files).Text);
        Assert.Empty(result.Remaining.Findings);
    }

    [Fact]
    public void What_is_suppressed_or_in_the_baseline_is_left_alone()
    {
        Assert.Empty(Fix(Before + "主动公开: {未列: 0, 行政许可: [\"7\"]} # reportlint-disable RL0008: 原样保留\n" + After).Files);
        var files = new Files
        {
            ["/reportlint.baseline"] = SourceText.FromString("reportlint.baseline", "a.report.yaml | RL0008 | disclosure.licensing.decisions | \"7\" | 7\n", "/reportlint.baseline"),
        };
        var result = Fix(Before + "主动公开: {未列: 0, 行政许可: [\"7\"]}\n" + After, files);
        Assert.True(result.Files.Count == 0, result.Remaining.Findings.Describe());
    }

    [Fact]
    public void Fixing_twice_changes_nothing_and_no_figure_ever_changes() => Property.ForSeeds(600, seed =>
    {
        var random = new Random(seed);
        var report = GeneratedReport.Draw(ReportLint.Forms.StatutoryForm.All[random.Next(2)], random.Next());
        var text = ReportWriter.Write(report, ReportStyle.Draw(random), random.Next()).ToCharArray();
        // Slips of a clerk with a Chinese input method.
        for (var i = random.Next(1, 15); i > 0; i--)
        {
            var at = random.Next(text.Length);
            text[at] = text[at] switch { ',' => '，', ':' => '：', ' ' => '\u3000', >= '0' and <= '9' when random.Next(2) == 0 => (char)(text[at] - '0' + '０'), var other => other };
        }
        var yaml = new string(text);
        var once = Fix(yaml);
        var changed = once.Files.SingleOrDefault()?.Text ?? yaml;
        Assert.Empty(Fix(changed).Files);
        var (old, now) = (Lint.Read(yaml), Lint.Read(changed));
        Assert.All(Enumerable.Range(0, old.Figures.Count).Where(i => old.Figures[i].IsStated), i => Assert.Equal(old.Figures[i].Value, now.Figures[i].Value));
        Assert.Equal(yaml.Count(c => c == '\n'), changed.Count(c => c == '\n'));
        Assert.DoesNotContain(once.Remaining.Findings, finding => finding.Edits.Count > 0 && finding.Edits.All(edit => edit.IsSafe));
    });

    [Fact]
    public void Without_an_address_no_figure_changes_whatever_is_named() => Property.ForSeeds(300, seed =>
    {
        var random = new Random(seed);
        var report = GeneratedReport.Draw(ReportLint.Forms.StatutoryForm.All[random.Next(2)], random.Next());
        var text = ReportWriter.Write(report, ReportStyle.Draw(random), random.Next()).ToCharArray();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(text.Length);
            text[at] = text[at] is >= '0' and <= '9' ? (char)('0' + random.Next(10)) : text[at];
        }
        var yaml = new string(text);
        var changed = Fix(yaml, null, [.. ReportLint.Rules.RuleCatalogue.Default.Descriptors.Select(rule => rule.Code)]).Files.SingleOrDefault()?.Text ?? yaml;
        var (old, now) = (Lint.Read(yaml), Lint.Read(changed));
        Assert.All(old.Figures.Where(figure => figure.IsStated && now.Find(figure.Cell.Address) is { IsStated: true }), figure => Assert.Equal(figure.Value, now.Find(figure.Cell.Address)!.Value));
    });

    [Fact]
    public void Whatever_is_named_fixing_comes_to_an_end_and_does_nothing_more() => Property.ForSeeds(300, seed =>
    {
        var random = new Random(seed);
        var report = GeneratedReport.Draw(ReportLint.Forms.StatutoryForm.All[random.Next(2)], random.Next());
        var text = ReportWriter.Write(report, ReportStyle.Draw(random), random.Next()).ToCharArray();
        const string Noise = "[]{}:,#|\"新收9：，\n";
        for (var i = random.Next(1, 10); i > 0; i--)
            text[random.Next(text.Length)] = Noise[random.Next(Noise.Length)];
        var named = ReportLint.Rules.RuleCatalogue.Default.Descriptors.Select(rule => rule.Code).ToArray();
        var once = Fix(new string(text), null, named);
        var changed = once.Files.SingleOrDefault()?.Text ?? new string(text);
        var twice = Fix(changed, null, named);
        Assert.True(twice.Files.Count == 0, string.Join("\n", twice.Files.Select(file => file.Fixed.Describe())));
    });

    private static FixResult Fix(string yaml, Files? files = null, params string[] named) =>
        new Fixer(named).Fix(LintSnapshot.Of(Options(files), [Source(yaml)], cancellationToken: TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

    private static LintOptions Options(Files? files) => new() { Today = Lint.Today, EditorConfigs = files ?? [], Catalogue = Lint.Rules };

    private static SourceText Source(string yaml) => SourceText.FromString("a.report.yaml", yaml, "/a.report.yaml");

    private sealed class Files : Dictionary<string, SourceText>, IEditorConfigSource
    {
        public SourceText? Read(string fullPath) => this.GetValueOrDefault(fullPath);
    }
}
