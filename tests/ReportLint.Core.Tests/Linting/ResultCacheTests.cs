using System.Globalization;
using ReportLint.Linting;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Linting;

public sealed class ResultCacheTests
{
    private const string Common = "本单位认真贯彻落实政府信息公开条例坚持以公开为常态不公开为例外围绕群众关心的重点领域主动公开各类信息健全工作制度完善公开平台加强队伍建设强化监督保障组织全体工作人员学习培训定期检查公开内容及时回应社会关切不断提高政府工作透明度切实保障公民法人和其他组织依法获取政府信息的权利取得了较好的成效受到群众好评";

    [Fact]
    public void However_a_repository_changes_the_findings_are_those_without_a_cache()
    {
        Property.ForSeeds(12, seed =>
        {
            var repository = new ChangingRepository(seed);
            var kept = Run("the beginning", repository, null);
            for (var i = 0; i < 20; i++)
            {
                repository.Change(repository.LintAll(), out var what);
                kept = Run(string.Create(CultureInfo.InvariantCulture, $"seed {seed}, change {i}: {what}"), repository, kept);
            }
        });

        static byte[]? Run(string what, ChangingRepository repository, byte[]? kept)
        {
            var cache = new ResultCache(kept);
            SameFindings.Assert(what, repository.LintAll(), repository.LintAll(cache));
            var next = cache.Next ?? kept;
            // What was just kept is all there is to know.
            var again = new ResultCache(next);
            SameFindings.Assert($"{what}, again", repository.LintAll(), repository.LintAll(again));
            return next;
        }
    }

    [Fact]
    public void Only_what_depends_on_a_change_is_checked_again()
    {
        var files = Files();
        var kept = Check(files, null, out var isChecked);
        Assert.Equal(5, isChecked);
        Assert.Equal(0, Recheck(files, kept));
        // A figure concerns the next year's report of the agency and the roll-up.
        Assert.Equal(3, Recheck(Files(requests: "新收: [4, 0, 0, 0, 0, 0, 3]"), kept));
        // Another agency's text concerns all that might be a copy of it.
        Assert.Equal(5, Recheck(Files(prose: Common), kept));
    }

    [Fact]
    public void What_a_roll_up_sums_concerns_the_others()
    {
        var kept = Check(TwoRollups("\"b.report.yaml\""), null, out _);
        var after = TwoRollups("\"a.report.yaml\", \"b.report.yaml\"");
        Assert.Contains(after.Lint().Findings, finding => finding.Rule.Code is "RL3004" && finding.Location.Source.Path is "y.report.yaml");
        Recheck(after, kept);
        Recheck(TwoRollups("\"b.report.yaml\""), Check(after, kept, out _));

        static FileSet TwoRollups(string globs) => new FileSet()
            .With("a.report.yaml", 2021, "示例甲局").With("b.report.yaml", 2021, "示例乙局")
            .With("y.report.yaml", 2021, "示例县人民政府", more: "汇总: [\"a.report.yaml\"]")
            .With("sum.report.yaml", 2021, "示例市人民政府", more: $"汇总: [{globs}]");
    }

    [Fact]
    public void A_damaged_cache_is_as_none()
    {
        var files = Files();
        var kept = Check(files, null, out _)!;
        for (var i = 0; i < kept.Length; i += 1 + (kept.Length / 20))
        {
            var damaged = (byte[])kept.Clone();
            damaged[i] ^= 0x10;
            Assert.Equal(5, Recheck(files, damaged));
            Assert.Equal(5, Recheck(files, kept[..i]));
        }
    }

    [Fact]
    public void Another_day_checks_what_asks_for_the_day()
    {
        var files = Files().With("2025/d.report.yaml", 2025, "示例丁局", more: "发布日期: 2026-07-03").With("2026/e.report.yaml", 2027, "示例戊局");
        var kept = Check(files, null, out var isChecked);
        Assert.Equal(7, isChecked);
        Assert.Equal(0, Recheck(files, kept));
        // Both have not come yet, and both findings name the day.
        Assert.Equal(2, Recheck(files, kept, On(1)));
        // Published: until now that was to come.
        kept = Check(files, kept, out isChecked, On(3));
        Assert.Equal(2, isChecked);
        Assert.Equal(1, Recheck(files, kept, On(4)));
        Assert.Equal(2, Recheck(files, kept, On(2)));
        // The year has begun: of none of them anything is to come any more.
        kept = Check(files, kept, out isChecked, On(400));
        Assert.Equal(1, isChecked);
        Assert.Equal(0, Recheck(files, kept, On(4000)));
        Assert.Equal(7, Recheck(files, kept, On(-40_000)));

        static LintOptions On(int days) => new() { Today = Lint.Today.AddDays(days) };
    }

    [Fact]
    public void Another_configuration_checks_everything()
    {
        var files = Files();
        var kept = Check(files, null, out _);
        Assert.Equal(5, Recheck(files, kept, new LintOptions { Today = Lint.Today, Baseline = ReportLint.Configuration.BaselineChoice.None }));
    }

    [Fact]
    public void Reports_have_a_key_that_changes_with_what_they_depend_on()
    {
        var before = Keys(Files(), null);
        var after = Keys(Files(requests: "新收: [4, 0, 0, 0, 0, 0, 3]"), null);
        Assert.Equal(["2021/a.report.yaml", "2022/a.report.yaml", "2021/z.report.yaml"], before.Where(key => !string.Equals(after[key.Key], key.Value, StringComparison.Ordinal)).Select(key => key.Key).OrderBy(name => name.Contains('z', StringComparison.Ordinal)).ThenBy(name => name, StringComparer.Ordinal));
        Assert.Equal(before, Keys(Files(), Check(Files(), null, out _)));
    }

    private static FileSet Files(string requests = "新收: [2, 0, 0, 0, 0, 0, 3]", string prose = "本年度没有需要说明的情况") => new FileSet()
        .With("2021/a.report.yaml", 2021, "示例甲局", requests, $"总体情况: {prose}")
        .With("2022/a.report.yaml", 2022, "示例甲局", more: "总体情况: 去年{{上年.新收.总计}}件")
        .With("2021/b.report.yaml", 2021, "示例乙局", more: $"总体情况: {Common}")
        .With("2021/c.report.yaml", 2021, "示例丙局", more: $"总体情况: {Common}")
        .With("2021/z.report.yaml", 2021, "示例人民政府", more: "汇总: [\"?.report.yaml\"]");

    private static int Recheck(FileSet files, byte[]? kept, LintOptions? options = null)
    {
        options ??= new LintOptions { Today = Lint.Today };
        Check(files, kept, out var isChecked, options);
        return isChecked;
    }

    private static byte[]? Check(FileSet files, byte[]? kept, out int isChecked, LintOptions? options = null)
    {
        options ??= new LintOptions { Today = Lint.Today };
        var cache = new ResultCache(kept);
        var result = LintSnapshot.Check(options with { Results = cache }, files.Sources, cancellationToken: TestContext.Current.CancellationToken);
        SameFindings.Assert("with a cache", LintSnapshot.Check(options, files.Sources, cancellationToken: TestContext.Current.CancellationToken), result);
        isChecked = cache.Checked;
        return cache.Next ?? kept;
    }

    private static Dictionary<string, string?> Keys(FileSet files, byte[]? kept) =>
        LintSnapshot.Check(new LintOptions { Today = Lint.Today, Results = new ResultCache(kept) }, files.Sources, cancellationToken: TestContext.Current.CancellationToken)
            .Reports.ToDictionary(report => report.Source.Path, report => report.Key, StringComparer.Ordinal);
}
