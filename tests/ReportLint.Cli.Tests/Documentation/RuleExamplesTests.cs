using System.Globalization;
using ReportLint.Cli.Output;
using ReportLint.RuleExamples;
using ReportLint.Rules;
using ReportLint.Testing;
using ReportLint.Wording;

namespace ReportLint.Cli.Tests.Documentation;

/// <summary>What the tool prints of the examples of the rules.</summary>
public sealed class RuleExamplesTests
{
    public static TheoryData<string> Codes() => [.. RuleCatalogue.Default.Descriptors.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_output_of_a_rule_is_what_it_was(string code)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        foreach (var example in ExampleCatalogue.Of(code).Where(example => example.IsBad))
        {
            output.WriteLine($"== {example.Name}");
            foreach (var language in new[] { Language.Chinese, Language.English })
                new TextFormatter().Write(ExampleCatalogue.Lint(example), new FormattingOptions(language, language, UsesColor: false), output);
        }
        Snapshot.Match(output.ToString(), code);
    }
}
