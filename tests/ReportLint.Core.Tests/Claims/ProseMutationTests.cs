using System.Globalization;
using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Claims;

/// <summary>Whatever figure is changed, in the prose or in the tables, something is found; nothing is where nothing is wrong.</summary>
public sealed class ProseMutationTests
{
    private const string Placeholder = "正文，“新收”：[不是数]";

    public static TheoryData<string> Examples() => [.. Directory.EnumerateFiles(Path.Combine(SourceFolder.Root, "examples"), "*.report.yaml", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(SourceFolder.Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_changed_figure_of_an_example_is_found(string path) => Check(File.ReadAllText(Path.Combine(SourceFolder.Root, path)), null);

    [Fact]
    public void Right_sentences_about_any_report_are_left_alone() => Property.ForSeeds(400, seed =>
    {
        var yaml = Generate(new Random(seed));
        Assert.DoesNotContain(Prose(Lint.Text(yaml)), finding => finding.Severity != Severity.Info);
    });

    [Fact]
    public void A_changed_figure_of_any_report_is_found() => Property.ForSeeds(150, seed =>
    {
        var random = new Random(seed);
        Check(Generate(random), random);
    });

    [Fact]
    public void A_wrong_figure_is_reported_once() => Property.ForSeeds(150, seed =>
    {
        var random = new Random(seed);
        var yaml = Generate(random);
        var report = Lint.Read(yaml);
        var claims = ClaimMatcher.Match(report, ProseReader.Read(report, lastYear: null)).Where(claim => claim is { Topic: not null, IsInWords: false, IsReference: false } && claim.Block.IsVerbatim(claim.Span)).ToList();
        if (claims.Count == 0)
            return;
        var span = claims[random.Next(claims.Count)].InFile;
        ReportedOnce.Check(string.Concat(yaml.AsSpan(0, span.Start), random.Next(2) == 0 ? "0" : "98765", yaml.AsSpan(span.End)));
    });

    /// <summary>Changes the figures of the prose and the cells that they agree with: all of them, or one that is drawn.</summary>
    private static void Check(string yaml, Random? random)
    {
        Assert.DoesNotContain(Prose(Lint.Text(yaml)), finding => finding.Severity != Severity.Info);
        var report = Lint.Read(yaml);
        var claims = ClaimMatcher.Match(report, ProseReader.Read(report, lastYear: null))
            .Where(claim => claim is { Verdict: ClaimVerdict.Agrees, IsInWords: false, IsApproximate: false, IsReference: false, Reading.IsAtMost: false } && claim.Block.IsVerbatim(claim.Span)).ToList();
        if (random is not null && claims.Count > 0)
            claims = [claims[random.Next(claims.Count)]];
        foreach (var claim in claims)
        {
            foreach (var value in Others(claim))
                AssertFound(yaml, claim.InFile, value, claim.Text);
            foreach (var term in claim.Readings[0].Terms.Where(term => term.Figure is { State: FigureState.Stated } && term.Span.Length > 0).Take(3))
                AssertFound(yaml, term.Span, (term.Value!.Value + 3).ToString(CultureInfo.InvariantCulture), term.Address);
        }
    }

    /// <summary>Values that the claim does not hold with, however it is read.</summary>
    private static IEnumerable<string> Others(Claim claim) => new[] { claim.Value + 1, claim.Value - 1, (claim.Value * 10) + 2, claim.Value + 100 }
        .Where(value => value > 0 && !claim.Readings.Any(reading => reading.Holds(value) == true)).Select(value => value.ToString(CultureInfo.InvariantCulture));

    private static void AssertFound(string yaml, TextSpan span, string value, string what)
    {
        var changed = yaml[..span.Start] + value + yaml[span.End..];
        var findings = Lint.Text(changed);
        Assert.True(findings.Any(finding => finding.Severity is Severity.Error or Severity.Warning && !finding.Rule.Code.StartsWith("RL5", StringComparison.Ordinal)), $"{what} changed to {value} in\n{changed}");
    }

    private static IEnumerable<Finding> Prose(IEnumerable<Finding> findings) => findings.Where(finding => finding.Rule.Code.StartsWith("RL4", StringComparison.Ordinal));

    private static string Generate(Random random)
    {
        var report = GeneratedReport.Draw(StatutoryForm.All[random.Next(StatutoryForm.All.Count)], random.Next());
        var yaml = ReportWriter.Write(report, ReportStyle.Draw(random), random.Next());
        var first = yaml.IndexOf(Placeholder, StringComparison.Ordinal);
        return string.Concat(yaml.AsSpan(0, first), GeneratedProse.Write(report, random), yaml.AsSpan(first + Placeholder.Length));
    }
}
