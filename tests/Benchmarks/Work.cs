using System.Globalization;
using System.Text;
using ReportLint.Claims;
using ReportLint.Linting;
using ReportLint.Rules;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Benchmarks;

/// <summary>How much a lint of the examples has to do, counted and not timed: a change that makes more work of the same text shows here, on any machine.</summary>
internal static class Work
{
    /// <summary>Counts and compares; the exit code.</summary>
    public static int Run()
    {
        var sources = ExampleReports.Names.Select(name => SourceText.FromString(name, ExampleReports.Read(name), "/examples/" + name)).ToList();
        var result = LintSnapshot.Check(District.Options(), sources);
        var analyses = result.Reports.Select(report => result.AnalysisOf(report.Report)).ToList();
        var table = new StringBuilder("| counted in the examples | number |\n|---|---:|\n");
        void Add(string what, long number) => table.Append(CultureInfo.InvariantCulture, $"| {what} | {number} |\n");

        Add("reports", sources.Count);
        Add("characters", sources.Sum(source => (long)source.Content.Length));
        Add("nodes of YAML", result.Reports.Sum(report => (long)report.Report.Document.Nodes.Count));
        Add("blocks of prose", analyses.Sum(analysis => (long)analysis.Prose.Count));
        Add("sentences", analyses.Sum(analysis => (long)analysis.Sentences.Count));
        Add("words", analyses.Sum(analysis => analysis.Sentences.Sum(sentence => sentence.Clauses.Sum(clause => (long)clause.Words.Count))));
        foreach (var verdict in Enum.GetValues<ClaimVerdict>())
            Add($"figures in prose: {verdict}", analyses.Sum(analysis => (long)analysis.Claims.Count(claim => claim.Verdict == verdict)));
        Add("changes", analyses.Sum(analysis => (long)analysis.Changes.Count));
        Add("wholes with their parts", analyses.Sum(analysis => (long)analysis.PartLists.Count));
        Add("quantities outside of the form", analyses.Sum(analysis => (long)analysis.Quantities.Count));
        Add("rules", RuleCatalogue.Default.Rules.Count);
        Add("findings", result.Findings.Count);
        Console.Write(table);
        return GoldenFile.Compare("Work.verified.md", table.ToString());
    }
}
