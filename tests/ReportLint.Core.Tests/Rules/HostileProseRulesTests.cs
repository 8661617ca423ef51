using ReportLint.Linting;
using ReportLint.Rules;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Rules;

/// <summary>All rules together on prose that no clerk writes: they take time in proportion to its length.</summary>
public sealed class HostileProseRulesTests
{
    private const int Small = 8 * 1024;
    private const int Large = 128 * 1024;
    private const int MostAttempts = 4;

    [Theory]
    [InlineData("", "一是")]
    [InlineData("", "一是信息不全；")]
    [InlineData("", "《条例》")]
    [InlineData("《甲条例》", "《条例》")]
    [InlineData("", "政府信息公开条例")]
    [InlineData("", "（以下简称《条例》）")]
    [InlineData("", "《办法》（以下简称“办法”）")]
    [InlineData("", "三个方面：")]
    [InlineData("", "“甲”“乙”共三个文件，")]
    [InlineData("", "2020年")]
    [InlineData("", "2020年收到申请3件。")]
    [InlineData("", "110101199001011237")]
    [InlineData("", "13800138000，")]
    [InlineData("", "截至2021年12月31日，")]
    [InlineData("", "国务院令第711号")]
    [InlineData("", "〔2021〕1号")]
    [InlineData("", "3件，占八成，")]
    [InlineData("", "1.5万件，")]
    [InlineData("", "网站公开信息300条。")]
    [InlineData("", "甲、乙、丙共三个渠道，")]
    [InlineData("", "《")]
    [InlineData("", "“")]
    public void They_take_time_in_proportion_to_the_length(string begin, string piece)
    {
        // Quadratic work would take 256 times as long for 16 times the text; what else the machine does comes and goes.
        var measured = new List<(double Small, double Large)>();
        while (measured.Count < MostAttempts)
        {
            var (small, large) = (Time(begin, piece, Small), Time(begin, piece, Large));
            if (large < TimeSpan.FromMilliseconds(100) || large < small * 80)
                return;
            measured.Add((small.TotalMilliseconds, large.TotalMilliseconds));
        }
        Assert.Fail($"{piece}: ms {string.Join(", ", measured)}");
    }

    private static TimeSpan Time(string begin, string piece, int length)
    {
        // What stands before is as long as the rest: a rule that looks back from each piece pays for it.
        var text = new string('文', length) + begin + string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        var yaml = SampleReport.Clean.Replace("专人负责", text + "专人负责", StringComparison.Ordinal);
        return ProcessorTime.Of(() => LintSnapshot.Check(new LintOptions { Today = Lint.Today, Catalogue = RuleCatalogue.Default },
            [SourceText.FromString("2021/a.report.yaml", yaml, "/r/2021/a.report.yaml"), SourceText.FromString("2020/a.report.yaml", SampleReport.Clean.Replace("2021", "2020", StringComparison.Ordinal), "/r/2020/a.report.yaml")]));
    }
}
