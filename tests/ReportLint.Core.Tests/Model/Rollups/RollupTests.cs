using ReportLint.Model;
using ReportLint.Model.Reading;
using ReportLint.Model.Rollups;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Model.Rollups;

public sealed class RollupTests
{
    [Fact]
    public void Children_are_the_reports_of_the_same_year()
    {
        var rollup = Resolve(Files("../*/*局.report.yaml").With("2023/丙局.report.yaml", 2023, "丙局"));

        Assert.Equal(["2022/乙局.report.yaml", "2022/甲局.report.yaml"], rollup.Children.Select(child => child.Source.Path));
        Assert.Equal([2021L, 2023L], rollup.Globs[0].OtherYears);
        // 丁局 was there the year before; 丙局 came a year later.
        Assert.Equal(["丁局"], rollup.Globs[0].Missing.Select(child => child.Agency));
        Assert.False(rollup.IsComplete);
    }

    [Fact]
    public void A_new_name_is_not_missing_and_a_gap_is()
    {
        var rollup = Resolve(new FileSet().With("2022/区政府.report.yaml", 2022, "区政府", more: "汇总: '../**'")
            .With("2021/旧局.report.yaml", 2021, "旧局").With("2022/新局.report.yaml", 2022, "新局", more: "曾用名: 旧局")
            .With("2020/己局.report.yaml", 2020, "己局").With("2023/己局.report.yaml", 2023, "己局")
            .With("2020/撤并局.report.yaml", 2020, "撤并局"));

        Assert.Equal(["己局"], rollup.Globs[0].Missing.Select(child => child.Agency));
        Assert.True(rollup.Globs[0].MatchesItself);
        Assert.Equal(["2022/新局.report.yaml"], rollup.Children.Select(child => child.Source.Path));
    }

    [Theory]
    [InlineData("'*委.report.yaml'", true, false)]
    [InlineData("../2020/*.report.yaml", true, false)]
    [InlineData("../../other/*.report.yaml", true, true)]
    [InlineData("/elsewhere/甲局.report.yaml", true, true)]
    [InlineData("../2021/*.report.yaml", false, false)]
    public void A_glob_that_matches_nothing_is_known_for_it(string glob, bool isNothing, bool isOutside)
    {
        var rollup = Resolve(Files(glob));

        Assert.Equal((isNothing, isOutside), (rollup.Globs[0].MatchesNothing, rollup.Globs[0].LeadsOutside));
        Assert.False(rollup.IsComplete);
        Assert.Empty(rollup.Globs[0].Missing);
    }

    [Fact]
    public void A_file_that_cannot_be_read_whole_is_no_child()
    {
        var rollup = Resolve(Files("'*局.report.yaml'")
            .With("2022/丙局.report.yaml", "年度: 2022\n单位: 丙局\n主动公开: {未列: 0\n依申请公开: [}\n")
            .With("2022/丁局.report.yaml", "<<<<<<< HEAD\n年度: 2022\n")
            .With("2022/戊局.report.yaml", "年度: 2021\n单位: [\n"));

        Assert.Equal(2, rollup.Children.Count);
        Assert.Equal(["2022/丁局.report.yaml", "2022/丙局.report.yaml"], rollup.Globs[0].Unreadable.Select(source => source.Path));
    }

    [Fact]
    public void A_list_of_names_and_patterns_counts_each_report_once()
    {
        var rollup = Resolve(Files("[甲局.report.yaml, 乙局.report.yaml, '*局.report.yaml']"));

        Assert.Equal(2, rollup.Children.Count);
        Assert.True(rollup.IsComplete);
        Assert.Equal("甲局.report.yaml", rollup.GlobOf(rollup.Children[1]).Glob.Value);
    }

    [Fact]
    public void A_hundred_thousand_stars_do_not_hold_it_up()
    {
        var globs = string.Join("\n", Enumerable.Repeat($"- '{string.Concat(Enumerable.Repeat("*a", 1000))}'", 400));
        var files = Files("\n" + globs);
        for (var i = 0; i < 50; i++)
            files.With($"2022/{new string('a', 100)}{i}.report.yaml", 2022, $"第{i}局");

        Assert.All(Resolve(files).Globs, glob => Assert.True(glob.MatchesNothing));
    }

    private static FileSet Files(string globs) => new FileSet()
        .With("2022/区政府.report.yaml", 2022, "区政府", more: $"汇总: {globs}")
        .With("2022/甲局.report.yaml", 2022, "甲局").With("2022/乙局.report.yaml", 2022, "乙局")
        .With("2021/甲局.report.yaml", 2021, "甲局").With("2021/丁局.report.yaml", 2021, "丁局").With("2021/戊局.report.yaml", "年度: 2021");

    private static Rollup Resolve(FileSet files)
    {
        var report = ReportReader.Read(files.Sources[0]);
        return new ReportSet([report], [.. files.Sources.Skip(1)], ReportReader.Read).RollupOf(report)!;
    }
}
