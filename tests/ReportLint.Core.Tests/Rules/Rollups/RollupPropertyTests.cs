using System.Globalization;
using ReportLint.Forms;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Rules.Rollups;

public sealed class RollupPropertyTests
{
    [Fact]
    public void A_district_that_is_the_sum_of_its_agencies_gives_no_cause() => Property.ForSeeds(60, seed =>
    {
        var findings = new DrawnDistrict(seed).Find();
        Assert.True(findings.Count == 0, findings.Describe());
    });

    [Fact]
    public void A_request_too_many_is_found_in_the_cells_that_it_went_into() => Property.ForSeeds(60, seed =>
    {
        var district = new DrawnDistrict(seed);
        var changed = Add(district.Sum, Leaves(district.Edition), 1);
        district.Sum = changed;

        var found = district.Find().Where(finding => finding.Rule.Code is "RL3001").ToList();

        Assert.Equal(Leaves(district.Edition), found.Select(finding => finding.Cell));
        Assert.All(found, finding => Assert.Equal((district.Sum.Figures[district.Edition.FindCell(finding.Cell!)!.Index] - 1).ToString(CultureInfo.InvariantCulture), finding.Expected));
        Assert.All(found, finding => Assert.Equal(district.Count, finding.Related.Count));
    });

    [Fact]
    public void An_agency_that_was_left_out_is_named_in_every_cell() => Property.ForSeeds(60, seed =>
    {
        var district = new DrawnDistrict(seed);
        var left = new Random(seed).Next(district.Count);
        var agency = district[left];
        foreach (var cell in district.Edition.Cells)
            district.Sum = district.Sum.With(cell, district.Sum.Figures[cell.Index] - agency.Figures[cell.Index]);

        var found = district.Find().Where(finding => finding.Rule.Code is "RL3001").ToList();

        Assert.Equal(agency.Figures.Any(figure => figure != 0), found.Count > 0);
        Assert.All(found, finding => Assert.Contains($"少了{DrawnDistrict.NameOf(left)}（", finding.Message.ToString(), StringComparison.Ordinal));
        Assert.All(found, finding => Assert.Equal($"单位/{left}.report.yaml", finding.Related[0].Location.Source.Path));
        Assert.All(found, finding => Assert.False(district.Edition.FindCell(finding.Cell!)!.Column.IsTotal));
    });

    [Fact]
    public void A_slip_in_one_agencys_own_tables_is_found_there() => Property.ForSeeds(60, seed =>
    {
        var district = new DrawnDistrict(seed);
        var at = new Random(seed).Next(district.Count);
        var cell = district.Edition.FindCell("requests.outcomes.granted.natural-person")!;
        district[at] = district[at].With(cell, district[at].Figures[cell.Index] + 3);

        var found = Assert.Single(district.Find(), finding => finding.Rule.Code is "RL3001");

        // Of all figures only that of the agency, put right, makes its own tables hold and the sum.
        Assert.Equal(cell.Address, found.Cell);
        Assert.Contains($"只有{DrawnDistrict.NameOf(at)}的数", found.Message.ToString(), StringComparison.Ordinal);
        Assert.Equal($"单位/{at}.report.yaml", found.Related[0].Location.Source.Path);
    });

    [Fact]
    public void A_slip_in_the_districts_own_tables_is_said_once() => Property.ForSeeds(60, seed =>
    {
        var district = new DrawnDistrict(seed) { IsWrittenOut = true };
        var cell = district.Edition.FindCell("requests.outcomes.granted.natural-person")!;
        district.Sum = district.Sum.With(cell, district.Sum.Figures[cell.Index] + 3);

        var findings = district.Find();

        Assert.Equal(["RL1000"], findings.Select(finding => finding.Rule.Code));
    });

    private static string[] Leaves(FormEdition edition) => [.. edition.Cells.Select(cell => cell.Address).Where(address => address is "requests.received.natural-person" or "requests.outcomes.granted.natural-person")];

    /// <summary>The report with as much more in some cells, and in the totals above them.</summary>
    private static GeneratedReport Add(GeneratedReport report, IEnumerable<string> addresses, int more)
    {
        string[] totals = ["requests.received.total", "requests.outcomes.granted.total", "requests.outcomes.total.natural-person", "requests.outcomes.total.total"];
        foreach (var address in addresses.Concat(totals))
        {
            var cell = report.Edition.FindCell(address)!;
            report = report.With(cell, report.Figures[cell.Index] + more);
        }
        return report;
    }
}
