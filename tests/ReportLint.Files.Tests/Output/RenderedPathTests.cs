using ReportLint.Files.Output;
using ReportLint.Testing;

namespace ReportLint.Files.Tests.Output;

public sealed class RenderedPathTests
{
    [Theory]
    [InlineData("reports/2021/某 局.report.yaml", "reports/2021/某 局.txt")]
    [InlineData("../../etc/passwd", "etc/passwd.txt")]
    [InlineData("/etc/x.report.yaml", "etc/x.txt")]
    [InlineData("C:\\a\\x.report.yaml", "C_/a/x.txt")]
    [InlineData("a/./../b:c*.report.yaml", "a/b_c_.txt")]
    [InlineData(".report.yaml", ".report.yaml.txt")]
    [InlineData("a/.. /x", "a/_/x.txt")]
    [InlineData("con/NUL.report.yaml", "_con/_NUL.txt")]
    [InlineData("COM1.x.report.yaml", "_COM1.x.txt")]
    [InlineData("COM.report.yaml", "COM.txt")]
    [InlineData("", "report.txt")]
    public void A_name_stays_below_the_folder(string report, string expected) =>
        Assert.Equal(expected, RenderedPath.For(report, ".txt").Replace('\\', '/'));

    [Fact]
    public void No_name_whatever_leaves_the_folder() => Property.ForSeeds(1000, seed =>
    {
        var random = new Random(seed);
        const string Alphabet = "./\\.: ~a\n\0*局";
        var name = new string([.. Enumerable.Range(0, random.Next(20)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
        var root = Path.Combine(Path.GetTempPath(), "root");
        var full = Path.GetFullPath(Path.Combine(root, RenderedPath.For(name, ".txt")));
        Assert.StartsWith(root + Path.DirectorySeparatorChar, full, StringComparison.Ordinal);
    });
}
