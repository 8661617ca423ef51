using System.Globalization;
using ReportLint.Forms;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Relations;

/// <summary>One wrong cell of table 三 is always named, with its right value, and nothing else is said.</summary>
public sealed class SingleErrorTests
{
    public static TheoryData<int, int> EditionsAndSeeds()
    {
        var data = new TheoryData<int, int>();
        foreach (var edition in StatutoryForm.All)
        {
            for (var seed = 1; seed <= 6; seed++)
                data.Add(edition.Year, seed);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(EditionsAndSeeds))]
    public void Every_wrong_cell_of_the_requests_is_named_with_its_right_value(int editionYear, int seed)
    {
        var edition = StatutoryForm.Find(editionYear)!;
        var report = GeneratedReport.Draw(edition, seed);
        foreach (var cell in edition.Cells.Where(cell => cell.Address.StartsWith("requests.", StringComparison.Ordinal)))
        {
            var right = (long)report.Figures[cell.Index];
            foreach (var wrong in Slips(right))
                AssertNamed(report, cell, right, wrong, seed);
        }
    }

    private static void AssertNamed(GeneratedReport report, FormCell cell, long right, long wrong, int seed)
    {
        var style = ReportStyle.Plain with { English = 0.5, Mappings = 0.5, Blocks = 0.5 };
        var (yaml, places) = ReportWriter.WriteWithPlaces(report.With(cell, wrong), style, seed);
        var findings = Lint.Text(yaml);
        Assert.True(findings.Count == 1, $"{cell}: {right} written as {wrong} gives\n{findings.Describe()}");
        var finding = findings[0];
        Assert.Equal("RL1000", finding.Rule.Code);
        Assert.Equal(cell.Address, finding.Cell);
        Assert.Equal(right.ToString(CultureInfo.InvariantCulture), finding.Expected);
        Assert.Equal(wrong.ToString(CultureInfo.InvariantCulture), finding.Actual);
        Assert.Equal(places[cell.Index], (finding.Location.Span.Start, finding.Location.Span.Length));
    }

    /// <summary>What a slip of the finger makes of a number: ±1, ±10, two digits swapped, a digit dropped or added, zeroed.</summary>
    private static HashSet<long> Slips(long right)
    {
        var digits = right.ToString(CultureInfo.InvariantCulture);
        var slips = new HashSet<long> { right + 1, right - 1, right + 10, right - 10, 0, (right * 10) + 7 };
        for (var i = 0; i + 1 < digits.Length; i++)
        {
            slips.Add(Parse(digits[..i] + digits[i + 1] + digits[i] + digits[(i + 2)..]));
            slips.Add(Parse(digits.Remove(i, 1)));
        }
        slips.RemoveWhere(slip => slip < 0 || slip == right);
        return slips;
    }

    private static long Parse(string digits) => long.Parse(digits, CultureInfo.InvariantCulture);
}
