using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.RuleExamples;
using ReportLint.Rules;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Rules.Wordings;

/// <summary>What the rules of prose offer to change settles what they found, and nothing else comes of it.</summary>
public sealed class ProseEditsTests
{
    public static TheoryData<string, string> BadExamples() => [.. RuleCatalogue.Default.Descriptors
        .Where(rule => rule.Group == RuleGroup.Prose)
        .SelectMany(rule => ExampleCatalogue.Of(rule.Code).Where(example => example.IsBad).Select(example => (rule.Code, example.Name)))];

    [Theory]
    [MemberData(nameof(BadExamples))]
    public void A_safe_edit_settles_its_finding_and_makes_no_other(string code, string name)
    {
        var example = ExampleCatalogue.Find(code, name);
        var options = ExampleCatalogue.Options(example);
        var before = ExampleCatalogue.Lint(example);
        var isFixed = Fixable(before.Findings).Any();

        var after = new Fixer().Fix(LintSnapshot.Of(options, example.Reports, cancellationToken: TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        Assert.Equal(isFixed, after.Files.Count > 0);
        Assert.DoesNotContain(Fixable(after.Remaining.Findings), _ => true);
        Assert.Empty(Keys(after.Remaining.Findings).Except(Keys(before.Findings)));

        var again = new Fixer().Fix(LintSnapshot.Of(options, [.. after.Files.Select(file => SourceText.FromString(file.Original.Path, file.Text, file.Original.FullPath))], cancellationToken: TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        Assert.Empty(again.Files);
    }

    [Theory]
    [MemberData(nameof(BadExamples))]
    public void Any_edit_settles_its_finding(string code, string name)
    {
        var example = ExampleCatalogue.Find(code, name);
        foreach (var finding in ExampleCatalogue.Lint(example).Findings.Where(finding => string.Equals(finding.Rule.Code, code, StringComparison.Ordinal) && finding.Edits.Count > 0))
        {
            var source = finding.Location.Source;
            var changed = SourceText.FromString(source.Path, TextEdits.Apply(source.Content, finding.Edits.Select(edit => edit.Edit)), source.FullPath);
            var remaining = LintSnapshot.Check(ExampleCatalogue.Options(example), [changed], cancellationToken: TestContext.Current.CancellationToken).Findings;
            var count = ExampleCatalogue.Lint(example).Findings.Count(other => string.Equals(other.Rule.Code, code, StringComparison.Ordinal));
            Assert.True(remaining.Count(other => string.Equals(other.Rule.Code, code, StringComparison.Ordinal)) < count, $"{finding.Message}\n{changed.Content}\n{remaining.Describe()}");
        }
    }

    private static IEnumerable<Finding> Fixable(IEnumerable<Finding> findings) =>
        findings.Where(finding => finding.Rule.Group == RuleGroup.Prose && finding.Edits.Count > 0 && finding.Edits.All(edit => edit.IsSafe));

    private static IEnumerable<(string Code, string Text)> Keys(IEnumerable<Finding> findings) => findings.Select(finding => (finding.Rule.Code, finding.Underlined()));
}
