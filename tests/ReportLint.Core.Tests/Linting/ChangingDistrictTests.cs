using System.Globalization;
using ReportLint.Linting;
using ReportLint.Rules.Rollups;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Linting;

/// <summary>The sums of a roll-up are taken over from edit to edit; they stay those that adding up everything gives.</summary>
public sealed class ChangingDistrictTests
{
    private const int Agencies = 6;
    private const string Received = "[2, 0, 0, 0, 0, 0, 2]";

    private static readonly string[] s_figures = ["[2, 0, 0, 0, 0, 0, 2]", "[5, 0, 1, 0, 0, 0, 6]", "[~, 0, 0, 0, 0, 0, 2]", "[0, 0, 0, 0, 0, 0, 0]", "[x, 0, 0, 0, 0, 0, 2]", "[3, 0, 0, 0, 0, 0, 4]", "[1000000000000000000, 0, 0, 0, 0, 0, 2]"];
    private static readonly string[] s_money = ["{未列: 0}", "{未列: 0, 行政事业性收费: {收费金额: 1.250}}", "{未列: 0, 行政事业性收费: {收费金额: 0.1}}", "{未列: 0, 行政事业性收费: {收费金额: 30}}", "{未列: 0, 行政事业性收费: {收费金额: 7}}"];

    [Fact]
    public void Sums_that_are_taken_over_are_those_of_a_check_of_everything()
    {
        var compared = 0;
        Property.ForSeeds(8, seed =>
        {
            var random = new Random(seed);
            var district = SourceText.FromString("/r/区.report.yaml", SampleReport.Clean.Replace("城市管理局", "人民政府", StringComparison.Ordinal).Replace("引言:", "汇总: 单位/*.report.yaml\n引言:", StringComparison.Ordinal), "/r/区.report.yaml");
            SourceText[] agencies = [.. Enumerable.Range(0, Agencies).Select(number => Agency(number, 0, 0))];
            var snapshot = LintSnapshot.Of(new LintOptions { Today = Lint.Today }, [district, .. agencies], cancellationToken: TestContext.Current.CancellationToken);
            for (var i = 0; i < 15; i++)
            {
                List<SourceText> changed = [];
                for (var count = random.Next(1, 3); count > 0; count--)
                {
                    var number = random.Next(Agencies);
                    changed.RemoveAll(source => source == agencies[number]);
                    changed.Add(agencies[number] = Agency(number, random.Next(s_figures.Length), random.Next(s_money.Length)));
                }
                snapshot = snapshot.With(new LintChanges { Reports = changed, KeepsRenderedTexts = true }, TestContext.Current.CancellationToken);
                var expected = LintSnapshot.Of(new LintOptions { Today = Lint.Today }, [district, .. agencies], cancellationToken: TestContext.Current.CancellationToken).ToResult();
                SameFindings.Assert(string.Create(CultureInfo.InvariantCulture, $"seed {seed}, change {i}"), expected, snapshot.ToResult());
                compared += expected.Findings.Count(finding => finding.Rule == RollupCellRule.Rule);
            }
        });
        Assert.True(compared > 0);
    }

    private static SourceText Agency(int number, int figures, int money)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"/r/单位/{number}.report.yaml");
        return SourceText.FromString(path, SampleReport.Change("主动公开:\n  未列: 0", "主动公开: " + s_money[money])
            .Replace("新收:               " + Received, "新收:               " + s_figures[figures], StringComparison.Ordinal)
            .Replace("城市管理局", string.Create(CultureInfo.InvariantCulture, $"第{number}局"), StringComparison.Ordinal), path);
    }
}
