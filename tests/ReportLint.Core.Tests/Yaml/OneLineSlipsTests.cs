using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Rules;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Yaml;

/// <summary>Slips as they are made, one line each, in a report with which nothing else is wrong: each is found at its own line, and no innocent line is blamed.</summary>
public sealed class OneLineSlipsTests
{
    private const string Arrow = " ⇒ ";

    public static TheoryData<string> Slips => [.. File.ReadAllLines(Path.Combine(SourceFolder.Root, "tests", "ReportLint.Core.Tests", "Yaml", "OneLineSlips.txt"))];

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_found_at_its_own_line_and_nowhere_else(string slip)
    {
        var (yaml, line) = Apply(slip);
        var findings = Run(yaml);
        Assert.True(findings.Count > 0 && findings.All(finding => finding.Location.LineSpan.Start.Line == line), $"{slip}\nexpected at line {line}:\n{findings.Describe()}");
    }

    [Theory]
    [MemberData(nameof(Slips))]
    public void No_message_holds_the_words_of_a_parser(string slip) =>
        Assert.DoesNotContain(Run(Apply(slip).Yaml), finding => finding.Message.ToString(ReportLint.Wording.Language.Chinese).Contains("while", StringComparison.OrdinalIgnoreCase) || finding.Message.ToString(ReportLint.Wording.Language.Chinese).Contains("expected", StringComparison.OrdinalIgnoreCase));

    private static (string Yaml, int Line) Apply(string slip)
    {
        var parts = slip.Split(Arrow);
        var (old, now) = (parts[0], parts[1]);
        var offset = 0;
        if (now.Contains(" @", StringComparison.Ordinal) && now.LastIndexOf(" @", StringComparison.Ordinal) is var at && int.TryParse(now[(at + 2)..], out offset))
            now = now[..at];
        var index = ("\n" + SampleReport.Clean).IndexOf("\n" + old, StringComparison.Ordinal);
        Assert.True(index >= 0, slip);
        var yaml = SampleReport.Clean[..index] + now.Replace('⏎', '\n').Replace('⇥', '\t') + SampleReport.Clean[(index + old.Length)..];
        return (yaml, SampleReport.Clean[..index].Count(c => c == '\n') + 1 + offset);
    }

    private static IReadOnlyList<Finding> Run(string yaml) =>
        LintSnapshot.Check(new LintOptions { Today = Lint.Today, Catalogue = RuleCatalogue.Default }, [SourceText.FromString("a.report.yaml", yaml, "/a.report.yaml")]).Findings;
}
