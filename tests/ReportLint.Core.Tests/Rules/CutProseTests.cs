using System.Collections.Concurrent;
using ReportLint.Core.Tests.Claims;
using ReportLint.Linting;
using ReportLint.Rules;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Rules;

/// <summary>All rules together on prose that begins and ends anywhere in a sentence: none may throw.</summary>
public sealed class CutProseTests
{
    private static readonly LintOptions s_options = new() { Today = Lint.Today, Catalogue = RuleCatalogue.Default };

    [Fact]
    public void A_sentence_of_the_corpus_may_begin_and_end_anywhere() => Check(SentenceFile.Read().Select(line => line.Sentence));

    [Fact]
    public void A_paragraph_of_an_example_of_a_rule_may_begin_and_end_anywhere() => Check(
        Directory.EnumerateFiles(Path.Combine(SourceFolder.Root, "src", "ReportLint.Core", "Rules", "Examples"), "*.report.yaml", SearchOption.AllDirectories)
            .SelectMany(path => Lint.Read(File.ReadAllText(path).Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal)).Narratives)
            .SelectMany(text => text.Text.Split('\n')));

    private static void Check(IEnumerable<string> paragraphs)
    {
        var thrown = new ConcurrentBag<string>();
        Parallel.ForEach(paragraphs.Where(text => text.Length > 1).Distinct(StringComparer.Ordinal), text =>
        {
            var cuts = Enumerable.Range(1, text.Length - 1).Where(i => !char.IsLowSurrogate(text[i])).SelectMany(i => new[] { text[i..], text[..i] });
            var yaml = SampleReport.Change("总体情况: |\n", "总体情况: |\n  ## 依申请公开\n" + string.Concat(cuts.Select(cut => $"  {cut}\n")));
            var findings = LintSnapshot.Check(s_options, [SourceText.FromString("a.report.yaml", yaml, "/a.report.yaml")]).Findings;
            if (findings.FirstOrDefault(finding => finding.Rule.Code is "RL0099") is { } failed)
                thrown.Add($"{text}: {failed.Message}");
        });
        Assert.True(thrown.IsEmpty, string.Join("\n", thrown.Take(20)));
    }
}
