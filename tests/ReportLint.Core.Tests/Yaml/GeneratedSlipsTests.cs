using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using ReportLint.Core.Tests.Formatting;
using ReportLint.Core.Tests.Linting;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Rules;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Yaml;

/// <summary>Every line of reports in which nothing is wrong, with every slip that can be made in it: one slip is found at its own line, and no other line is blamed. REPORTLINT_SLIPS=all tries each of them.</summary>
public sealed partial class GeneratedSlipsTests
{
    // The whole of the sample; of the longer ones a part, which differs in kind and line from report to report.
    private const int Part = 5;

    private static readonly LintOptions s_options = new() { Today = Lint.Today, Catalogue = RuleCatalogue.Default };

    // The report that has rows left out, one that has none, the other edition, and the other language.
    public static TheoryData<string> Reports => ["", "dongcheng/reports/2021/城市管理指挥中心.report.yaml", "chaoyang/reports/2019/机关后勤服务中心.report.yaml", "yaml-only/reports/2021/chengguan-en.report.yaml"];

    [Theory]
    [MemberData(nameof(Reports))]
    public void No_other_line_is_blamed(string report) => ForEach(report, slip =>
    {
        var findings = Run(slip.Yaml);
        var others = findings.Where(finding => finding.Location.LineSpan.Start.Line != slip.Line).ToList();
        return others.Count == 0 || IsItsOwnMatter(slip) ? null : findings.Describe();
    });

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_slip_in_a_line_of_the_form_is_found(string report) => ForEach(report, slip =>
        Key().IsMatch(slip.Was) && !IsSuppressed(slip) && !IsAnotherWayToSayIt(slip) && Run(slip.Yaml).Count == 0 && !string.Equals(Formatted.Meaning(slip.Yaml), Formatted.Meaning(Text(report)), StringComparison.Ordinal) ? "nothing was found" : null);

    [Theory]
    [MemberData(nameof(Reports))]
    public void Fix_finishes_what_it_begins(string report) => ForEach(report, slip =>
    {
        FixPromise.Check(slip.Yaml, isWhole: true);
        return null;
    });

    private static bool IsSuppressed(GeneratedSlip slip) => slip.Line > 1 && slip.Yaml.Split('\n')[slip.Line - 2].Contains("reportlint-disable", StringComparison.Ordinal);

    /// <summary>What is true of another line once this one says something else.</summary>
    private static bool IsItsOwnMatter(GeneratedSlip slip)
    {
        var isCommented = slip.Kind.StartsWith("# ", StringComparison.Ordinal);
        // Prose that is a comment isn't printed: rules say at its heading, or at its key, what the text lacks without it.
        if (isCommented && !Key().IsMatch(slip.Was))
            return true;
        // 引言 may be left out, so that a comment of it is no slip; what a preamble states must then be elsewhere.
        if (isCommented && Preamble().IsMatch(slip.Was))
            return true;
        // With “未列: 0” a row may be left out, and is 0: then the sums say so.
        if (isCommented && Unlisted().IsMatch(slip.Yaml) && Row().IsMatch(slip.Was))
            return true;
        // A suppression is one with a # before it and nothing else, above a line that says what it hides; otherwise what it hid is seen, or that it hides nothing.
        return (isCommented && IsSuppressed(slip)) || slip.Was.Contains("reportlint-disable", StringComparison.Ordinal);
    }

    /// <summary>What changes nothing, or what is as right as before: no slip.</summary>
    private static bool IsAnotherWayToSayIt(GeneratedSlip slip) =>
        // A comma behind the last figure, and > in the place of |, are YAML; what follows in a comment, a text or a name is anyone's own.
        slip.Kind is "a comma more" or "> for the value" or "| for the value"
        // |- is YAML, too.
        || slip.Text.EndsWith("|-", StringComparison.Ordinal)
        || slip.Was.Contains(" #", StringComparison.Ordinal)
        || Typed().IsMatch(slip.Was)
        // What may be left out may be a comment.
        || slip.Kind.StartsWith("# ", StringComparison.Ordinal);

    private static void ForEach(string report, Func<GeneratedSlip, string?> check)
    {
        var text = Text(report);
        Assert.Empty(Run(text));
        var isWhole = report.Length == 0 || string.Equals(Environment.GetEnvironmentVariable("REPORTLINT_SLIPS"), "all", StringComparison.Ordinal);
        var failed = new ConcurrentQueue<string>();
        Parallel.ForEach(GeneratedSlips.Of(text).Where((_, i) => isWhole || i % Part == report.Length % Part), (slip, loop) =>
        {
            string? problem;
            try
            {
                problem = check(slip);
            }
            catch (Exception exception)
            {
                problem = exception.Message;
            }
            if (problem is null)
                return;
            failed.Enqueue($"{slip.Line} [{slip.Kind}] {slip.Text}\n{problem}");
            if (failed.Count > 20)
                loop.Stop();
        });
        Assert.True(failed.IsEmpty, string.Join("\n\n", failed));
    }

    private static string Text(string report) => report.Length == 0 ? SampleReport.Clean : ExampleReports.Read(report);

    private static IReadOnlyList<Finding> Run(string yaml) => LintSnapshot.Check(s_options, [SourceText.FromString("a.report.yaml", yaml, "/a.report.yaml")]).Findings;

    [GeneratedRegex(@"^ *[\p{L}-]+:", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Key();

    [GeneratedRegex("^(引言|preamble):", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Preamble();

    [GeneratedRegex(@"^ *(未列|unlisted): 0$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Unlisted();

    [GeneratedRegex(@": +\[", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Row();

    [GeneratedRegex(@"^(单位|agency|引言|preamble|其他事项|other|标题|title):", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Typed();
}
