using System.Text.Json;
using ReportLint.Cli.Output.Sarif;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Cli.Tests.Output.Sarif;

public sealed class SarifFormatterTests
{
    [Fact]
    public void Every_result_points_at_its_rule_and_says_whether_it_is_suppressed()
    {
        using var folder = MixedFolder.Create();
        var run = Run(folder.Run("check", "--format", "sarif").Out);
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.All(results, result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        Assert.Equal(results.Select(result => result.GetProperty("ruleId").GetString()).Distinct().Order(StringComparer.Ordinal), rules.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
        var suppression = Assert.Single(results.SelectMany(result => result.GetProperty("suppressions").EnumerateArray()));
        Assert.Equal(("inSource", "来自旧系统"), (suppression.GetProperty("kind").GetString(), suppression.GetProperty("justification").GetString()));
        Assert.Equal(results.Count, results.Select(Fingerprint).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(HostileText.NameNumbers), MemberType = typeof(HostileText))]
    public void An_address_leads_back_to_the_file(int number)
    {
        var name = HostileText.Names[number];
        var artifact = Artifact(FixedRuleOutput("x", name));
        Assert.Equal("%SRCROOT%", artifact.GetProperty("uriBaseId").GetString());
        var address = artifact.GetProperty("uri").GetString()!;
        Assert.Equal(name, Uri.UnescapeDataString(address));
        Assert.DoesNotContain(address, c => !char.IsAsciiLetterOrDigit(c) && c is not ('-' or '.' or '_' or '~' or '%' or '/'));
        Assert.Equal("file:///root/" + address, new Uri(new Uri("file:///root/"), address).AbsoluteUri, ignoreCase: true);
    }

    [Theory]
    [InlineData("../某/x.report.yaml", "/repo/某/x.report.yaml", "file:///repo/%E6%9F%90/x.report.yaml")]
    [InlineData("/a b/x.report.yaml", "/a b/x.report.yaml", "file:///a%20b/x.report.yaml")]
    [InlineData("../../x.report.yaml", "C:/某/x.report.yaml", "file:///C:/%E6%9F%90/x.report.yaml")]
    [InlineData("../../x.report.yaml", "//server/share/x.report.yaml", "file://server/share/x.report.yaml")]
    public void A_file_outside_has_an_absolute_address(string path, string fullPath, string expected) => Assert.Equal(expected, SarifUri.Of(SourceText.FromString(path, "", fullPath)));

    [Fact]
    public void A_link_in_a_message_is_none()
    {
        Assert.Equal("[x] (1) {0}", Result(FixedRuleOutput("[x](1) {0}", "a.report.yaml")).GetProperty("message").GetProperty("text").GetString());
        Assert.Equal("\uFFFDx", Result(FixedRuleOutput("\ud800x", "a.report.yaml")).GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public void Edits_together_are_one_fix_and_nothing_is_inserted_where_something_is_removed()
    {
        var result = Result(Formatted.By<SarifFormatter>(FixedRule.Run("a.report.yaml", "年度: 2021\n", source =>
            [FixedRule.Finding(source, new TextSpan(0, 2), "x") with { Edits = [new(new TextEdit(new TextSpan(0, 1), ""), IsSafe: true), new(new TextEdit(new TextSpan(4, 0), " "), IsSafe: false)] }])));
        var fix = Assert.Single(result.GetProperty("fixes").EnumerateArray());
        Assert.False(fix.GetProperty("properties").GetProperty("safe").GetBoolean());
        var replacements = Assert.Single(fix.GetProperty("artifactChanges").EnumerateArray()).GetProperty("replacements");
        Assert.Equal(2, replacements.GetArrayLength());
        Assert.False(replacements[0].TryGetProperty("insertedContent", out _));
        Assert.Equal((5, 5), (replacements[1].GetProperty("deletedRegion").GetProperty("startColumn").GetInt32(), replacements[1].GetProperty("deletedRegion").GetProperty("endColumn").GetInt32()));
    }

    [Fact]
    public void A_fingerprint_survives_lines_added_above_and_another_language()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Wrong);
        var before = Results(folder.Run("check", "--format", "sarif").Out).Select(Fingerprint).ToList();
        folder.With("a.report.yaml", "# 说明\n\n" + ScratchFolder.Wrong);
        Assert.Equal(before, Results(folder.Run("check", "--format", "sarif", "--language", "en").Out).Select(Fingerprint));
        folder.With("a.report.yaml", ScratchFolder.Wrong.Replace("0, 3]", "0, 4]", StringComparison.Ordinal));
        Assert.NotEqual(before, Results(folder.Run("check", "--format", "sarif").Out).Select(Fingerprint));
    }

    [Fact]
    public void A_run_in_which_a_rule_failed_or_nothing_was_checked_was_not_successful()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Good).With("empty/readme.md", "");
        Assert.True(WasSuccessful(folder.Run("check", "--format", "sarif").Out));
        Assert.False(WasSuccessful(folder.Run("check", "empty", "--format", "sarif").Out));
        Assert.False(WasSuccessful(Formatted.By<SarifFormatter>(FixedRule.Run("a.report.yaml", "年度: 2021\n", _ => throw new InvalidOperationException("x")))));
    }

    [Fact]
    public void The_language_is_told()
    {
        var run = Run(Formatted.By<SarifFormatter>(FixedRule.Say("x"), Language.Chinese));
        Assert.Equal("zh-CN", run.GetProperty("language").GetString());
    }

    private static string FixedRuleOutput(string message, string path) => Formatted.By<SarifFormatter>(FixedRule.Say(message, path));

    private static JsonElement Run(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("runs")[0].Clone();
    }

    private static IEnumerable<JsonElement> Results(string json) => Run(json).GetProperty("results").EnumerateArray();

    private static JsonElement Result(string json) => Results(json).Single();

    private static JsonElement Artifact(string json) => Result(json).GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");

    private static string? Fingerprint(JsonElement result) => result.GetProperty("partialFingerprints").GetProperty("reportLint/v1").GetString();

    private static bool WasSuccessful(string json) => Run(json).GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean();
}
