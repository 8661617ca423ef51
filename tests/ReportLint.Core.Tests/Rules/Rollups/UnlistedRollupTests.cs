using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Forms;
using ReportLint.Linting;
using ReportLint.Model;
using ReportLint.Model.Reading;
using ReportLint.Rendering;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Rules.Rollups;

public sealed class UnlistedRollupTests
{
    private const string District = "区政府.report.yaml";

    [Fact]
    public void Of_two_hundred_agencies_over_two_years_every_cell_is_the_sum()
    {
        var drawn = new DrawnYears(seed: 1, count: 200);

        var result = LintSnapshot.Of(new LintOptions { Today = Lint.Today, Catalogue = Lint.Rules }, drawn.Files(stated: false).Sources, cancellationToken: TestContext.Current.CancellationToken).ToResult();

        foreach (var (year, sums) in new[] { (2023, drawn.Sums(last: true)), (2024, drawn.Sums(last: false)) })
        {
            var district = result.Set.Find("/r/" + DrawnYears.District(year))!;
            Assert.Equal(sums, district.Figures.Select(figure => figure.Value));
            Assert.All(district.Figures, figure => Assert.Equal(FigureState.Summed, figure.State));
        }
        Assert.DoesNotContain(result.Findings, finding => finding.Location.Source.Path.EndsWith(District, StringComparison.Ordinal) && finding.Severity == Severity.Error);
    }

    [Fact]
    public void Adding_up_takes_time_in_proportion_to_the_agencies()
    {
        var (few, many) = (new DrawnYears(seed: 2, count: 50).Files(stated: false), new DrawnYears(seed: 2, count: 200).Files(stated: false));
        Sum(few);
        var ratio = Enumerable.Range(0, 3).Min(_ => ProcessorTime.Of(() => Sum(many)) / ProcessorTime.Of(() => Sum(few)));

        Assert.True(ratio < 9, $"four times the agencies took {ratio:0.0} times as long");

        static void Sum(FileSet files) => Assert.NotNull(new ReportSet([.. files.Sources.Select(source => ReportReader.Read(source))]).Find("/r/" + DrawnYears.District()));
    }

    [Fact]
    public void The_first_suspect_is_the_agency_that_was_broken()
    {
        var draws = Property.Draws(300);
        var drawn = new DrawnYears(seed: 3, count: 200);
        var files = drawn.Files(stated: true);
        var district = files[DrawnYears.District()];
        var catalogue = Lint.Rules.Where(rule => rule.Code is "RL1000" or "RL3001");
        var before = LintSnapshot.Of(new LintOptions { Today = Lint.Today, Catalogue = catalogue }, [district], files.Sources, TestContext.Current.CancellationToken);
        Assert.Empty(before.ToResult().Findings);
        var random = new Random(4);
        var missed = new List<string>();
        for (var draw = 0; draw < draws; draw++)
        {
            var agency = random.Next(drawn.Agencies.Count);
            var report = drawn.Agencies[agency];
            var cell = DrawnYears.Edition.Cells[random.Next(DrawnYears.Edition.Cells.Count)];
            var wrong = Slip(report.Figures[cell.Index], cell, random);
            var broken = before.With(new LintChanges { Context = [DrawnYears.Write(agency, report.With(cell, wrong))] }, TestContext.Current.CancellationToken);

            var found = broken.ToResult().Findings.Where(finding => finding.Rule.Code is "RL3001").ToList();

            Assert.True(found.Count == 1, found.Describe());
            Assert.Equal(cell.Address, found[0].Cell);
            Assert.InRange(found[0].Related.Count, 1, 12);
            if (!string.Equals(found[0].Related[0].Location.Source.Path, DrawnYears.FileOf(agency), StringComparison.Ordinal))
                missed.Add(string.Create(CultureInfo.InvariantCulture, $"{cell.Address}: {report.Figures[cell.Index]} → {wrong}"));
            else
                Assert.Contains($"示例区第{agency.ToString(CultureInfo.InvariantCulture)}局", found[0].Message.ToString(), StringComparison.Ordinal);
        }
        Assert.True(missed.Count <= draws * 5 / 100, string.Join("\n", missed.Prepend($"{missed.Count} of {draws} were not named first:")));
    }

    [Fact]
    public void While_a_report_is_missing_the_cells_are_unknown_and_it_is_said_which()
    {
        var files = TwoAgencies().With("单位/c.report.yaml", 2023, "丙局").With("2023.report.yaml", 2023, "区政府", more: "汇总: 单位/*.report.yaml").With(District, Summed("区政府"));

        var result = files.Lint();

        var district = result.Set.Find("/r/" + District)!;
        Assert.All(district.Figures, figure => Assert.Equal(FigureState.Unsummed, figure.State));
        var finding = Assert.Single(result.Findings, finding => finding.Rule.Code is "RL3013" or "RL3002");
        Assert.Equal(("RL3013", "汇总", Severity.Error), (finding.Rule.Code, finding.Underlined(), finding.Severity));
        Assert.Contains("缺丙局2024年的报告", finding.Message.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\t8\t", TextRenderer.Render(ReportDocumentBuilder.Build(district, null)), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_and_tables_have_the_sums()
    {
        var result = TwoAgencies().With(District, Summed("区政府", "总体情况: 共收到申请{{新收.总计}}件。")).Lint();

        var text = TextRenderer.Render(ReportDocumentBuilder.Build(result.Set.Find("/r/" + District)!, null));

        Assert.Contains("共收到申请8件。", text, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Findings, finding => finding.Rule.Code is "RL3013" or "RL4013");
    }

    [Fact]
    public void A_change_of_an_agency_reaches_the_districts_above_and_nothing_else_does()
    {
        var files = TwoAgencies()
            .With("街道.report.yaml", Summed("街道办事处"))
            .With(District, "年度: 2024\n单位: 区政府\n汇总: 街道.report.yaml\n主动公开: {未列: 汇总}\n依申请公开: {未列: 汇总}\n复议诉讼: {未列: 汇总}\n");
        var before = LintSnapshot.Of(new LintOptions { Today = Lint.Today }, files.Sources, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(8, Received(before));

        var samePlace = before.With(new LintChanges { Reports = [Agency("单位/a.report.yaml", "甲局", 5, "发布日期: 2025-01-20")] }, TestContext.Current.CancellationToken);
        var after = samePlace.With(new LintChanges { Reports = [Agency("单位/a.report.yaml", "甲局", 6)] }, TestContext.Current.CancellationToken);

        Assert.Same(before.Find("/r/" + District)!.Findings, samePlace.Find("/r/" + District)!.Findings);
        Assert.Equal(9, Received(after));
        Assert.Contains(before.DependentsOf("/r/单位/a.report.yaml"), report => report.Report.Source.Path is District);
        Assert.Equal(3, Received(after.With(new LintChanges { Removed = ["/r/单位/a.report.yaml"] }, TestContext.Current.CancellationToken)));

        static long Received(LintSnapshot snapshot) => snapshot.Find("/r/" + District)!.Report.Find("requests.received.total")!.Count;
    }

    [Fact]
    public void Roll_ups_that_sum_each_other_have_no_sums()
    {
        var files = new FileSet()
            .With("a.report.yaml", "年度: 2024\n单位: 甲\n汇总: b.report.yaml\n主动公开: {未列: 汇总}\n依申请公开: {未列: 汇总}\n复议诉讼: {未列: 汇总}\n")
            .With("b.report.yaml", "年度: 2024\n单位: 乙\n汇总: a.report.yaml\n主动公开: {未列: 汇总}\n依申请公开: {未列: 汇总}\n复议诉讼: {未列: 汇总}\n");

        var result = files.Lint();

        Assert.All(result.Set.Reports, report => Assert.All(report.Figures, figure => Assert.False(figure.IsKnown)));
        Assert.Contains(result.Findings, finding => finding.Rule.Code is "RL3004");
    }

    [Fact]
    public void A_long_chain_of_roll_ups_is_added_up()
    {
        var files = new FileSet().With("0000.report.yaml", 2024, "第0", "新收: [7, 0, 0, 0, 0, 0]\n办理结果: {予以公开: [7, 0, 0, 0, 0, 0]}");
        for (var i = 1; i < 3000; i++)
            files.With($"{i:0000}.report.yaml", $"年度: 2024\n单位: 第{i}\n汇总: {i - 1:0000}.report.yaml\n主动公开: {{未列: 汇总}}\n依申请公开: {{未列: 汇总}}\n复议诉讼: {{未列: 汇总}}\n");

        var top = new ReportSet([.. files.Sources.Select(source => ReportReader.Read(source))]).Find("/r/2999.report.yaml")!;

        Assert.Equal(7, top.Find("requests.received.total")!.Count);
    }

    [Fact]
    public void Money_keeps_its_digits_and_takes_the_unit_that_the_reports_have()
    {
        var files = new FileSet();
        foreach (var (name, amount, unit) in new[] { ("甲局", "166.3700", "万元"), ("乙局", "0.1", "万元"), ("丙局", "5", "元") })
            files.With($"单位/{name}.report.yaml", $"年度: 2020\n单位: {name}\n主动公开: {{未列: 0, 政府集中采购: {{项目数量: 1, 总金额: {amount}, 单位: {unit}}}}}\n依申请公开: {{未列: 0}}\n复议诉讼: {{未列: 0}}\n");
        var same = files.With("a.report.yaml", Rollup("[单位/甲局.report.yaml, 单位/乙局.report.yaml]")).With("b.report.yaml", Rollup("单位/*.report.yaml").Replace("区政府", "市政府", StringComparison.Ordinal)).Lint().Set;

        Assert.Equal(("166.4700", "万元"), Amount("/r/a.report.yaml"));
        Assert.Equal(("166.4705", "万元"), Amount("/r/b.report.yaml"));

        (string, string?) Amount(string path) => (same.Find(path)!.Find("disclosure.procurement.amount")!.Written, same.Find(path)!.MoneyUnit?.Value);
        static string Rollup(string globs) => $"年度: 2020\n单位: 区政府\n汇总: {globs}\n主动公开: {{未列: 汇总}}\n依申请公开: {{未列: 汇总}}\n复议诉讼: {{未列: 汇总}}\n";
    }

    [Fact]
    public void A_row_that_is_stated_in_part_has_the_total_of_what_it_has()
    {
        var result = TwoAgencies().With(District, "年度: 2024\n单位: 区政府\n汇总: 单位/*.report.yaml\n主动公开: {未列: 汇总}\n依申请公开:\n  未列: 汇总\n  新收: {商业企业: 2}\n复议诉讼: {未列: 汇总}\n").Lint();

        var district = result.Set.Find("/r/" + District)!;
        Assert.Equal([8, 2, 0, 0, 0, 0, 10], district.Figures.Where(figure => figure.Cell.RowAddress is "requests.received").Select(figure => figure.Count));
        // The one cell that is no sum is said, and nothing that follows from it.
        var finding = Assert.Single(result.Findings, finding => finding.Location.Source.Path is District && finding.Severity == Severity.Error && finding.Rule.Group != RuleGroup.Publication);
        Assert.Equal(("RL3001", "requests.received.enterprise", "0"), (finding.Rule.Code, finding.Cell, finding.Expected));
    }

    [Fact]
    public void Only_a_report_that_sums_others_leaves_cells_to_be_summed()
    {
        var finding = Assert.Single(Lint.Text("年度: 2024\n单位: 甲局\n主动公开: {未列: 汇总}\n依申请公开: {未列: 0}\n复议诉讼: {未列: 0}\n"), finding => finding.Severity == Severity.Error);
        Assert.Equal(("RL0003", "汇总"), (finding.Rule.Code, finding.Underlined()));
    }

    private static FileSet TwoAgencies()
    {
        var files = new FileSet();
        foreach (var source in new[] { Agency("单位/a.report.yaml", "甲局", 5), Agency("单位/b.report.yaml", "乙局", 3) })
            files.With(source.Path, source.Content);
        return files;
    }

    private static SourceText Agency(string name, string agency, int received, string more = "") => new FileSet()
        .With(name, 2024, agency, string.Create(CultureInfo.InvariantCulture, $"新收: [{received}, 0, 0, 0, 0, 0]\n办理结果: {{予以公开: [{received}, 0, 0, 0, 0, 0]}}"), more).Sources[0];

    private static string Summed(string agency, string more = "") =>
        $"年度: 2024\n单位: {agency}\n汇总: 单位/*.report.yaml\n{more}{(more.Length > 0 ? "\n" : "")}主动公开: {{未列: 汇总}}\n依申请公开: {{未列: 汇总}}\n复议诉讼: {{未列: 汇总}}\n";

    /// <summary>Another figure: a digit changed, added or dropped, two neighbours swapped, or anything.</summary>
    private static decimal Slip(decimal value, FormCell cell, Random random)
    {
        if (cell.Column.Kind == FigureKind.Money)
            return value + random.Next(1, 10) * (random.Next(2) == 0 ? 10 : 100);
        while (true)
        {
            var digits = ((long)value).ToString(CultureInfo.InvariantCulture);
            var at = random.Next(digits.Length);
            var typed = random.Next(5) switch
            {
                0 => digits[..at] + (char)random.Next('0', '9' + 1) + digits[(at + 1)..],
                1 => digits[..at] + (char)random.Next('0', '9' + 1) + digits[at..],
                2 when digits.Length > 1 => digits.Remove(at, 1),
                3 when at > 0 => digits[..(at - 1)] + digits[at] + digits[at - 1] + digits[(at + 1)..],
                _ => random.Next(500).ToString(CultureInfo.InvariantCulture),
            };
            if (long.Parse(typed, CultureInfo.InvariantCulture) != value)
                return long.Parse(typed, CultureInfo.InvariantCulture);
        }
    }
}
