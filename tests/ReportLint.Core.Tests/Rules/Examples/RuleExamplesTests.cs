using ReportLint.RuleExamples;
using ReportLint.Rules;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Rules.Examples;

/// <summary>Runs the examples that the pages show: bad ones are found exactly where they are marked, good ones stay silent under all rules.</summary>
public sealed class RuleExamplesTests
{
    public static TheoryData<string, string> Examples() => [.. ExampleCatalogue.All.Select(example => (example.Code, example.Name))];

    public static TheoryData<string> Codes() => [.. RuleCatalogue.Default.Descriptors.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_says_what_it_is_to_say(string code, string name)
    {
        var example = ExampleCatalogue.Find(code, name);
        var result = ExampleCatalogue.Lint(example);
        if (!example.IsBad)
        {
            Assert.True(result.Findings.Count == 0, result.Findings.Describe());
            return;
        }
        var found = result.Findings.Where(finding => string.Equals(finding.Rule.Code, code, StringComparison.Ordinal))
            .Select(finding => (finding.Location.Source.Path, finding.Location.Span.Start, finding.Location.Span.Length));
        var marked = example.Files.SelectMany(file => file.Marked.Select(span => (file.Name, span.Start, span.Length)));
        Assert.True(found.Order().SequenceEqual(marked.Order()), $"marked: {string.Join(" ", marked.Order())}\nfound:\n{result.Findings.Describe()}");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_has_examples_of_both_kinds(string code)
    {
        // A rule that throws cannot be shown.
        if (string.Equals(code, "RL0099", StringComparison.Ordinal))
            return;
        var examples = ExampleCatalogue.Of(code);
        Assert.Contains(examples, example => example.IsBad);
        Assert.Contains(examples, example => !example.IsBad);
    }

    [Fact]
    public void There_are_no_examples_of_rules_that_do_not_exist() =>
        Assert.Empty(ExampleCatalogue.Codes.Except(RuleCatalogue.Default.Descriptors.Select(rule => rule.Code), StringComparer.Ordinal));

    [Fact]
    public void Every_file_among_the_examples_belongs_to_one()
    {
        var folder = Path.Combine(SourceFolder.Root, "src", "ReportLint.Core", "Rules", "Examples");
        var there = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'));
        Assert.Equal(there.Count(), ExampleCatalogue.All.Sum(example => example.Files.Count) + ExampleCatalogue.Configuration.Count);
        Assert.All(ExampleCatalogue.All, example => Assert.Matches("^(bad|good)-[1-9][0-9]*$", example.Name));
        Assert.All(ExampleCatalogue.All, example => Assert.NotEmpty(example.Reports));
    }

    [Fact]
    public void An_example_of_one_file_in_its_folder_is_a_file()
    {
        var folder = Path.Combine(SourceFolder.Root, "src", "ReportLint.Core", "Rules", "Examples");
        var alone = Directory.GetDirectories(folder).SelectMany(Directory.GetDirectories).Where(example => Directory.GetFileSystemEntries(example) is [var only] && File.Exists(only));
        Assert.Empty(alone);
    }
}
