using System.Globalization;
using ReportLint.Forms;
using ReportLint.Linting;
using ReportLint.Rules;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Model.References;

public sealed class ConsistentReferenceTests
{
    private static readonly RuleCatalogue s_rule = new([RuleCatalogue.Default.Rules.Single(rule => string.Equals(rule.Descriptor.Code, "RL4043", StringComparison.Ordinal))]);

    [Fact]
    public void A_reference_to_any_cell_of_a_consistent_report_stands_for_a_figure()
    {
        Property.ForSeeds(120, seed =>
        {
            var random = new Random(seed);
            var edition = StatutoryForm.All[random.Next(2)];
            var yaml = ReportWriter.Write(GeneratedReport.Draw(edition, seed), ReportStyle.Draw(random) with { Blanks = seed % 3 == 0 ? 0.4 : 0 }, seed);
            var paths = edition.Cells.Select(cell => $"{{{{{string.Join('.', cell.Path.Select(name => random.Next(2) == 0 ? name.Id : name.Key))}}}}}");
            Assert.Equal("", Found(yaml + "引言: \"" + string.Join("，", paths) + "\"\n"));
        });
    }

    private static string Found(params string[] files) =>
        LintSnapshot.Check(new LintOptions { Today = Lint.Today, Catalogue = s_rule }, [.. files.Select((yaml, i) => SourceText.FromString(i.ToString(CultureInfo.InvariantCulture) + ".report.yaml", yaml, $"/{i}.report.yaml"))]).Findings.Describe();
}
