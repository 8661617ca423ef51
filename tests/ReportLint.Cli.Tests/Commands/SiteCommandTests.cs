namespace ReportLint.Cli.Tests.Commands;

public sealed class SiteCommandTests
{
    [Fact]
    public void A_site_is_written_and_follows_its_reports()
    {
        using var folder = new ScratchFolder().With("r/甲.report.yaml", ScratchFolder.Good).With("r/乙.report.yaml", ScratchFolder.Wrong);
        var run = folder.Run("site", "r", "-o", "out");
        Assert.Equal((0, ""), (run.ExitCode, run.Out));
        Assert.Contains("out/index.html", run.Error, StringComparison.Ordinal);
        Assert.Contains("reports/r/%E4%B9%99.html", folder.Read("out/index.html"), StringComparison.Ordinal);
        Assert.Contains("class=\"mark error\"", folder.Read("out/reports/r/乙.html"), StringComparison.Ordinal);

        folder.With("out/mine.html", "mine");
        File.Delete(Path.Combine(folder.Path, "r/乙.report.yaml"));
        Assert.Equal(0, folder.Run("site", "r", "-o", "out").ExitCode);
        Assert.False(File.Exists(Path.Combine(folder.Path, "out/reports/r/乙.html")));
        Assert.Equal("mine", folder.Read("out/mine.html"));
    }

    [Fact]
    public void A_folder_with_something_else_in_it_is_left_alone()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Good).With("docs/index.html", "mine").With("file", "");
        Assert.Equal(2, folder.Run("site", "-o", "docs").ExitCode);
        Assert.Equal("mine", folder.Read("docs/index.html"));
        Assert.Equal(2, folder.Run("site", "-o", "file").ExitCode);
        Assert.Equal(2, folder.Run("site").ExitCode);
        Assert.Equal(3, folder.Run("site", "none", "-o", "out").ExitCode);
    }

    [Fact]
    public void Two_reports_for_one_page_are_an_error_before_anything_is_written()
    {
        using var folder = new ScratchFolder().With("a/b/x.report.yaml", ScratchFolder.Good).With("a/x.report.yaml", ScratchFolder.Wrong);
        var run = CliRun.In(Path.Combine(folder.Path, "a", "b"), "site", "x.report.yaml", "../x.report.yaml", "-o", "out");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("../x.report.yaml", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "a", "b", "out")));
    }

    [Theory]
    [InlineData("../../x")]
    [InlineData("CON")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("甲\\n乙")]
    public void Whatever_an_agency_is_called_no_page_leaves_the_folder(string agency)
    {
        using var folder = new ScratchFolder().With("CON.report.yaml", $"年度: 2021\n单位: \"{agency}\"\n").With("b.report.yaml", $"年度: 2021\n单位: {new string('长', 300)}\n");
        Assert.Equal(0, folder.Run("site", "-o", "out").ExitCode);
        Assert.True(File.Exists(Path.Combine(folder.Path, "out/reports/_CON.html")));
        Assert.Equal(["CON.report.yaml", "b.report.yaml", "out"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("<script>", folder.Read("out/reports/_CON.html"), StringComparison.Ordinal);
    }
}
