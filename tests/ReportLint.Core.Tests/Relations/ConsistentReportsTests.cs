using ReportLint.Forms;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Relations;

/// <summary>A correct report gives nothing, however it is written.</summary>
public sealed class ConsistentReportsTests
{
    [Fact]
    public void Thousands_of_consistent_reports_in_every_style_give_no_finding() => Property.ForSeeds(3000, seed =>
    {
        var random = new Random(seed);
        var report = GeneratedReport.Draw(StatutoryForm.All[random.Next(2)], random.Next());
        var yaml = ReportWriter.Write(report, ReportStyle.Draw(random), random.Next());
        var findings = Lint.Text(yaml);
        Assert.True(findings.Count == 0, $"{findings.Describe()}\n{yaml}");
    });
}
