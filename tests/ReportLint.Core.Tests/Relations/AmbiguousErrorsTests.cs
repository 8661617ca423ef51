using ReportLint.Forms;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Relations;

/// <summary>Where one cell cannot be told from another, none is accused.</summary>
public sealed class AmbiguousErrorsTests
{
    [Theory]
    [InlineData(2019)]
    [InlineData(2021)]
    public void A_wrong_cell_of_the_disputes_gives_the_relation_at_the_total_with_every_candidate(int editionYear)
    {
        var edition = StatutoryForm.Find(editionYear)!;
        for (var seed = 1; seed <= 10; seed++)
        {
            var report = GeneratedReport.Draw(edition, seed);
            foreach (var cell in edition.Cells.Where(cell => cell.Address.StartsWith("disputes.", StringComparison.Ordinal)))
            {
                var right = report.Figures[cell.Index];
                var finding = Assert.Single(Lint.Text(ReportWriter.Write(report.With(cell, right + 1), ReportStyle.Plain, seed)));
                Assert.Equal("RL1004", finding.Rule.Code);
                Assert.Equal(cell.RowAddress + ".total", finding.Cell);
                Assert.Contains(finding.Related, related => string.Equals(related.Cell, cell.Address, StringComparison.Ordinal));
                Assert.True(finding.Related.Count >= 2, "one candidate is no ambiguity");
            }
        }
    }

    [Fact]
    public void Of_two_wrong_cells_none_but_them_is_called_wrong() => Property.ForSeeds(1500, seed =>
    {
        var random = new Random(seed);
        var edition = StatutoryForm.All[random.Next(2)];
        var report = GeneratedReport.Draw(edition, random.Next());
        var cells = edition.Cells.Where(cell => cell.Address.StartsWith("requests.", StringComparison.Ordinal)).ToList();
        var (first, second) = (cells[random.Next(cells.Count)], cells[random.Next(cells.Count)]);
        var changed = report.With(first, report.Figures[first.Index] + random.Next(1, 4));
        changed = changed.With(second, changed.Figures[second.Index] + random.Next(1, 4));
        var findings = Lint.Text(ReportWriter.Write(changed, ReportStyle.Plain, random.Next()));
        Assert.NotEmpty(findings);
        Assert.All(findings.Where(finding => string.Equals(finding.Rule.Code, "RL1000", StringComparison.Ordinal)), finding =>
        {
            // Another pair may explain the same sums; whoever is accused must be one of the two, with its right value.
            var cell = edition.FindCell(finding.Cell!)!;
            Assert.True(cell == first || cell == second, $"{first} and {second} are wrong, but it says {findings.Describe()}");
            Assert.Equal(report.Figures[cell.Index], decimal.Parse(finding.Expected!, System.Globalization.CultureInfo.InvariantCulture));
        });
    });

    [Fact]
    public void Errors_in_two_tables_do_not_blur_each_other()
    {
        var report = GeneratedReport.Draw(StatutoryForm.Edition2021, 3);
        var granted = report.Edition.FindCell("requests.outcomes.granted.natural-person")!;
        var pending = report.Edition.FindCell("disputes.reconsideration.pending")!;
        var changed = report.With(granted, report.Figures[granted.Index] + 1).With(pending, report.Figures[pending.Index] + 1);
        Assert.Equal(["RL1000", "RL1004"], Lint.Text(ReportWriter.Write(changed, ReportStyle.Plain)).Select(finding => finding.Rule.Code));
    }

    [Fact]
    public void Many_wrong_cells_end_in_plain_relations_soon()
    {
        var report = GeneratedReport.Draw(StatutoryForm.Edition2021, 7);
        var random = new Random(7);
        foreach (var cell in report.Edition.Cells.Where(cell => cell.Address.StartsWith("requests.", StringComparison.Ordinal)))
            report = report.With(cell, report.Figures[cell.Index] + random.Next(100));
        var findings = Lint.Text(ReportWriter.Write(report, ReportStyle.Plain));
        Assert.DoesNotContain(findings, finding => string.Equals(finding.Rule.Code, "RL1000", StringComparison.Ordinal));
        Assert.True(findings.Count > 20);
        Assert.All(findings, finding => Assert.NotEmpty(finding.Related));
    }

    [Theory]
    [InlineData("新收: [3, 0, 0, 0, 0, 0]\n  办理结果: {予以公开: [2, 0, 0, 0, 0, 0]}", "RL1001 requests.received.natural-person")]
    [InlineData("新收: [1, 0, 0, 0, 0, 0]", "RL1001 requests.received.natural-person")]
    [InlineData("新收: [2, 0, 0, 0, 0, 0, 3]\n  办理结果: {予以公开: [2, 0, 0, 0, 0, 0, 2]}", "RL1000 requests.received.total")]
    [InlineData("新收: [12, 0, 0, 0, 0, 0, 12]\n  办理结果: {予以公开: [21, 0, 0, 0, 0, 0, 12], 总计: [12, 0, 0, 0, 0, 0, 12]}", "RL1000 requests.outcomes.granted.natural-person")]
    public void A_report_that_leaves_rows_out_is_judged_by_what_it_states(string requests, string expected)
    {
        var yaml = $"年度: 2021\n单位: 某局\n主动公开: {{未列: 0}}\n依申请公开:\n  未列: 0\n  {requests}\n复议诉讼: {{未列: 0}}\n";
        var finding = Assert.Single(Lint.Text(yaml));
        Assert.Equal(expected, $"{finding.Rule.Code} {finding.Cell}");
    }
}
