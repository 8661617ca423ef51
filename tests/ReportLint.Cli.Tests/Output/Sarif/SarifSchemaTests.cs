using System.Text.Json;
using ReportLint.Cli.Output.Sarif;
using ReportLint.Linting;
using ReportLint.RuleExamples;
using ReportLint.Rules;
using ReportLint.Wording;

namespace ReportLint.Cli.Tests.Output.Sarif;

/// <summary>All that is written agrees with the schema that is published with SARIF 2.1.0.</summary>
public sealed class SarifSchemaTests
{
    public static TheoryData<string> Codes() => [.. RuleCatalogue.Default.Descriptors.Select(rule => rule.Code)];

    [Fact]
    public void A_folder_with_all_kinds_of_findings_agrees_with_the_schema()
    {
        using var folder = MixedFolder.Create();
        AssertValid(folder.Run("check", "--format", "sarif").Out);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_examples_of_a_rule_agree_with_the_schema(string code)
    {
        foreach (var example in ExampleCatalogue.Of(code))
            AssertValid(ExampleCatalogue.Lint(example), Language.Chinese);
    }

    [Theory]
    [MemberData(nameof(HostileText.MessageNumbers), MemberType = typeof(HostileText))]
    public void Any_message_agrees_with_the_schema(int number) => AssertValid(FixedRule.Say(HostileText.Messages[number]), Language.English);

    [Theory]
    [MemberData(nameof(HostileText.NameNumbers), MemberType = typeof(HostileText))]
    public void Any_name_agrees_with_the_schema(int number) => AssertValid(FixedRule.Say("x", HostileText.Names[number]), Language.English);

    [Fact]
    public void A_run_without_reports_agrees_with_the_schema()
    {
        using var folder = new ScratchFolder();
        AssertValid(folder.Run("check", "--format", "sarif").Out);
    }

    [Theory]
    [InlineData("{}", "required")]
    [InlineData("""{"version": "2.0.0", "runs": []}""", "enum")]
    [InlineData("""{"version": "2.1.0", "runs": {}}""", "type")]
    [InlineData("""{"version": "2.1.0", "runs": [], "more": 1}""", "additionalProperties")]
    [InlineData("""{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x", "informationUri": "某"}}}]}""", "format")]
    [InlineData("""{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "results": [{"message": {}}]}]}""", "anyOf")]
    [InlineData("""{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "results": [{"message": {"text": "x"}, "ruleIndex": -2}]}]}""", "minimum")]
    [InlineData("""{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "newlineSequences": ["\n", "\n"]}]}""", "uniqueItems")]
    [InlineData("""{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "language": "?"}]}""", "pattern")]
    public void The_check_itself_finds_what_is_wrong(string json, string keyword)
    {
        using var document = JsonDocument.Parse(json);
        Assert.Contains(JsonSchema.Check(JsonSchema.Sarif, document.RootElement), error => error.EndsWith(": " + keyword, StringComparison.Ordinal));
    }

    private static void AssertValid(LintResult result, Language language) => AssertValid(Formatted.By<SarifFormatter>(result, language));

    private static void AssertValid(string json)
    {
        using var document = JsonDocument.Parse(json);
        Assert.Empty(JsonSchema.Check(JsonSchema.Sarif, document.RootElement));
    }
}
