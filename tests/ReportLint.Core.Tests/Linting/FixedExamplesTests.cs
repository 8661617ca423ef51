using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.RuleExamples;

namespace ReportLint.Core.Tests.Linting;

/// <summary>What is put right by itself in the examples of the rules.</summary>
public sealed class FixedExamplesTests
{
    public static TheoryData<string, string> Examples() => [.. ExampleCatalogue.All.Select(example => (example.Code, example.Name))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Fixing_an_example_twice_changes_nothing_and_brings_up_nothing_new(string code, string name)
    {
        var example = ExampleCatalogue.Find(code, name);
        var before = ExampleCatalogue.Lint(example);
        var options = ExampleCatalogue.Options(example);
        var once = new Fixer().Fix(LintSnapshot.Of(options, example.Reports, cancellationToken: TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        if (!example.IsBad)
            Assert.Empty(once.Files);
        var known = before.Findings.Select(Name).ToHashSet(StringComparer.Ordinal);
        Assert.All(once.Remaining.Findings, finding => Assert.Contains(Name(finding), known));
        Assert.DoesNotContain(once.Remaining.Findings, finding => finding.Edits.Count > 0 && finding.Edits.All(edit => edit.IsSafe));

        var texts = once.Files.ToDictionary(file => file.Original.Path, file => RuleExampleFile.Read(file.Original.Path, file.Original.FullPath, System.Text.Encoding.UTF8.GetBytes(file.Text)), StringComparer.Ordinal);
        var changed = example with { Files = [.. example.Files.Select(file => texts.GetValueOrDefault(file.Name, file))] };
        Assert.Empty(new Fixer().Fix(LintSnapshot.Of(ExampleCatalogue.Options(changed), changed.Reports, cancellationToken: TestContext.Current.CancellationToken), TestContext.Current.CancellationToken).Files);

        static string Name(Finding finding) => $"{finding.Rule.Code} {finding.Location.Source.Path} {finding.Cell}";
    }
}
