using System.Diagnostics;
using ReportLint.Model.Rollups;

namespace ReportLint.Core.Tests.Model.Rollups;

public sealed class RollupPatternTests
{
    private const string File = "/r/2022/区政府.report.yaml";

    [Theory]
    [InlineData("甲局.report.yaml", "/r/2022/甲局.report.yaml", true)]
    [InlineData("./甲局.report.yaml", "/r/2022/甲局.report.yaml", true)]
    [InlineData("甲局.report.yaml", "/r/2022/部门/甲局.report.yaml", false)]
    [InlineData("甲局.report.yaml", "/r/2022/甲局.report.yaml.report.yaml", false)]
    [InlineData("*.report.yaml", "/r/2022/甲局.report.yaml", true)]
    [InlineData("*.report.yaml", "/r/2022/部门/甲局.report.yaml", false)]
    [InlineData("**/*.report.yaml", "/r/2022/甲局.report.yaml", true)]
    [InlineData("**/*.report.yaml", "/r/2022/部门/街道/甲局.report.yaml", true)]
    [InlineData("部门/**", "/r/2022/部门/甲局.report.yaml", true)]
    [InlineData(@"部门\*.report.yaml", "/r/2022/部门/甲局.report.yaml", true)]
    [InlineData("../2021/?局.report.yaml", "/r/2021/甲局.report.yaml", true)]
    [InlineData("../2021/?局.report.yaml", "/r/2021/甲乙局.report.yaml", false)]
    [InlineData("../{2021,2022}/{甲,乙*}局.report.yaml", "/r/2022/乙丙局.report.yaml", true)]
    [InlineData("../{2021,2022}/{甲,乙*}局.report.yaml", "/r/2023/甲局.report.yaml", false)]
    [InlineData("{部门,街道/*}/*.report.yaml", "/r/2022/街道/一/甲.report.yaml", true)]
    [InlineData("*/../甲局.report.yaml", "/r/2022/甲局.report.yaml", true)]
    [InlineData("部门/../../2021/*.report.yaml", "/r/2021/甲局.report.yaml", true)]
    [InlineData("**/../甲局.report.yaml", "/r/2022/甲局.report.yaml", false)]
    [InlineData("/r/2021/*.report.yaml", "/r/2021/甲局.report.yaml", true)]
    [InlineData("[甲].report.yaml", "/r/2022/[甲].report.yaml", true)]
    [InlineData("[甲]*.report.yaml", "/r/2022/[甲]局.report.yaml", true)]
    [InlineData("[甲]*.report.yaml", "/r/2022/甲局.report.yaml", false)]
    [InlineData("A*.report.yaml", "/r/2022/a.report.yaml", false)]
    [InlineData("", "/r/2022/a.report.yaml", false)]
    [InlineData("..", "/r/2022/a.report.yaml", false)]
    public void A_glob_begins_at_the_folder_of_its_file(string glob, string path, bool isMatch) => Assert.Equal(isMatch, IsMatch(glob, path));

    [Fact]
    public void Climbing_above_the_root_leads_nowhere()
    {
        var up = string.Concat(Enumerable.Repeat("../", 50));
        Assert.False(IsMatch(up + "r/2022/a.report.yaml", "/r/2022/a.report.yaml"));
        Assert.False(IsMatch(up + "**", "/r/2022/a.report.yaml"));
        Assert.True(IsMatch("../../r/2022/a.report.yaml", "/r/2022/a.report.yaml"));
        Assert.True(RollupPattern.Read("b.report.yaml", "a.report.yaml").Matches("b.report.yaml"));
        Assert.True(RollupPattern.Read("b*", "a.report.yaml").Matches("b.report.yaml"));
        Assert.Equal("\0", RollupPattern.Read("../b*", "a.report.yaml").Prefix);
        Assert.Equal("/b", RollupPattern.Read("b*", "/a.report.yaml").Prefix);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("*a")]
    [InlineData("**/")]
    [InlineData("{*,**}")]
    public void Thousands_of_stars_end_quickly(string part)
    {
        var watch = Stopwatch.StartNew();
        Assert.False(IsMatch(string.Concat(Enumerable.Repeat(part, 5000)) + "b", "/r/2022/" + new string('a', 200)));
        Assert.False(IsMatch(string.Concat(Enumerable.Repeat(part, 300)) + "b", "/r/2022/" + new string('a', 200)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10));
    }

    private static bool IsMatch(string glob, string path)
    {
        var pattern = RollupPattern.Read(glob, File);
        return path.StartsWith(pattern.Prefix, StringComparison.Ordinal) && pattern.Matches(path);
    }
}
