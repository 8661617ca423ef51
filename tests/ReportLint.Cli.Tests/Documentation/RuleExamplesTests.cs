using System.Globalization;
using ReportLint.Cli.Documentation;
using ReportLint.Cli.Output;
using ReportLint.Rules;
using ReportLint.Testing;
using ReportLint.Wording;

namespace ReportLint.Cli.Tests.Documentation;

/// <summary>Runs the examples that the pages show: bad ones are found exactly where they are marked, good ones stay silent.</summary>
public sealed class RuleExamplesTests
{
    public static TheoryData<string, string> Examples() => [.. RuleCatalogue.Default.Descriptors
        .SelectMany(rule => RuleExamples.Of(rule.Code).Select(example => (rule.Code, example.Name)))];

    public static TheoryData<string> Codes() => [.. RuleCatalogue.Default.Descriptors.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_says_what_it_is_to_say(string code, string name)
    {
        var example = RuleExamples.Of(code).Single(example => string.Equals(example.Name, name, StringComparison.Ordinal));
        var result = RuleExamples.Lint(example);
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
        var examples = RuleExamples.Of(code);
        Assert.Contains(examples, example => example.IsBad);
        Assert.Contains(examples, example => !example.IsBad);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_output_of_a_rule_is_what_it_was(string code)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        foreach (var example in RuleExamples.Of(code).Where(example => example.IsBad))
        {
            output.WriteLine($"== {example.Name}");
            foreach (var language in new[] { Language.Chinese, Language.English })
                new TextFormatter().Write(RuleExamples.Lint(example), new FormattingOptions(language, language, UsesColor: false), output);
        }
        Snapshot.Match(output.ToString(), code);
    }

    [Fact]
    public void There_are_no_examples_of_rules_that_do_not_exist()
    {
        var folders = Directory.GetDirectories(Path.Combine(SourceFolder.Root, "src", "ReportLint.Core", "Rules", "Examples")).Select(Path.GetFileName);
        Assert.Empty(folders.Except(RuleCatalogue.Default.Descriptors.Select(rule => rule.Code), StringComparer.Ordinal));
    }
}
