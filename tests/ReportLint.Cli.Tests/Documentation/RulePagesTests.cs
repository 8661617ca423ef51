using System.Text;
using ReportLint.Cli.Documentation;
using ReportLint.Diagnostics;
using ReportLint.Rules;
using ReportLint.Testing;
using ReportLint.Wording;

namespace ReportLint.Cli.Tests.Documentation;

/// <summary>The pages under docs/rules are generated: run with REPORTLINT_UPDATE_SNAPSHOTS=1 to write them anew.</summary>
public sealed class RulePagesTests
{
    private static readonly string s_folder = Path.Combine(SourceFolder.Root, "docs", "rules");

    public static TheoryData<string> Codes() => [.. RuleCatalogue.Default.Descriptors.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_page_of_a_rule_is_current(string code)
    {
        var rule = RuleCatalogue.Default.Find(code)!;
        Snapshot.MatchFile(Path.Combine(s_folder, $"{code}.md"), RulePage.Write(rule, Language.Chinese));
        Snapshot.MatchFile(Path.Combine(s_folder, "en", $"{code}.md"), RulePage.Write(rule, Language.English));
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void The_list_of_rules_is_current(Language language)
    {
        var isEnglish = language == Language.English;
        var page = new StringBuilder(isEnglish ? "# Rules\n" : "# 规则一览\n");
        foreach (var group in RuleCatalogue.Default.Descriptors.GroupBy(rule => rule.Group))
        {
            page.Append($"\n## {group.Key.Title().ToString(language)} (`{group.Key.Word()}`)\n\n{(isEnglish ? "| rule | name | severity | reports |" : "| 规则 | 名称 | 级别 | 报告什么 |")}\n|---|---|---|---|\n");
            foreach (var rule in group)
                page.Append($"| [{rule.Code}]({rule.Code}.md) | `{rule.Name}` | {rule.Severity.Word()} | {rule.Summary.ToString(language)} |\n");
        }
        Snapshot.MatchFile(isEnglish ? Path.Combine(s_folder, "en", "README.md") : Path.Combine(s_folder, "README.md"), page.ToString());
    }

    [Fact]
    public void There_are_no_pages_of_rules_that_do_not_exist()
    {
        var pages = Directory.GetFiles(s_folder, "RL*.md", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension);
        Assert.Empty(pages.Except(RuleCatalogue.Default.Descriptors.Select(rule => rule.Code), StringComparer.Ordinal));
    }
}
