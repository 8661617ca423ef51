using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Rules;
using ReportLint.Testing;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Cli.Tests.Output;

/// <summary>A rule that says what a test wants said.</summary>
internal sealed class FixedRule(Func<SourceText, IEnumerable<Finding>> findings) : Rule
{
    /// <summary>What it is.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL0001",
        Name = "yaml-unreadable",
        Severity = Severity.Error,
        Summary = LocalizedText.Same("a summary"),
        Rationale = LocalizedText.Same("a rationale"),
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var finding in findings(context.Report.Source))
            context.Add(finding);
    }

    /// <summary>The result for a file called <paramref name="path"/> in which nothing is found but these findings.</summary>
    public static LintResult Run(string path, string text, Func<SourceText, IEnumerable<Finding>> findings)
    {
        var options = new LintOptions { Today = Lint.Today, Catalogue = new RuleCatalogue([new FixedRule(findings)]) };
        return LintSnapshot.Check(options, [SourceText.FromString(path, text, "/repo/" + path)]);
    }

    /// <summary>A finding with <paramref name="message"/> at <paramref name="span"/>.</summary>
    public static Finding Finding(SourceText source, TextSpan span, string message) => new()
    {
        Rule = Rule,
        Severity = Severity.Error,
        Message = new MessageTemplate("{0}", "{0}").With(message),
        Location = new Location(source, span),
    };

    /// <summary>One finding with <paramref name="message"/> at the start of a file.</summary>
    public static LintResult Say(string message, string path = "a.report.yaml") => Run(path, "年度: 2021\n", source => [Finding(source, new TextSpan(0, 2), message)]);
}
