using ReportLint.Testing;

namespace ReportLint.Cli.Tests.Commands;

public sealed class InitCommandTests
{
    [Theory]
    [InlineData("2020", "zh", "部门")]
    [InlineData("2020", "en", "township")]
    [InlineData("2025", "zh", "政府")]
    [InlineData("2025", "en", "institution")]
    public void A_new_report_has_everything_in_place_and_no_figure_wrong(string year, string keys, string kind)
    {
        using var folder = new ScratchFolder();
        var run = folder.Run("init", "--year", year, "--keys", keys, "--kind", kind, "--agency", "示例市示例局");
        Assert.Equal(0, run.ExitCode);
        var check = folder.Run("check", "--fail-on", "info");
        Assert.True(check.ExitCode == 0, check.Out);
        Snapshot.Match(folder.Read($"示例市示例局-{year}.report.yaml"), $"{year}.{keys}");
    }

    [Theory]
    [InlineData("2020")]
    [InlineData("2025")]
    public void What_is_left_to_write_in_a_new_report_is_said(string year)
    {
        using var folder = new ScratchFolder(wantsWholeReports: true);
        folder.Run("init", "a.report.yaml", "--year", year, "--kind", "部门", "--agency", "示例市示例局");
        Snapshot.Match(folder.Run("check").Out, year);
    }

    [Fact]
    public void The_year_is_last_year_unless_told()
    {
        using var folder = new ScratchFolder();
        Assert.Equal(0, folder.Run("init", "--kind", "部门").ExitCode);
        Assert.StartsWith("年度: 2025\n", folder.Read("2025.report.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_there_is_left_alone()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", "mine");
        var run = folder.Run("init", "a.report.yaml", "--kind", "部门");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("mine", folder.Read("a.report.yaml"));
    }

    [Fact]
    public void A_name_by_which_no_check_of_a_folder_would_find_it_is_pointed_out()
    {
        using var folder = new ScratchFolder();
        var run = folder.Run("init", "a.yaml", "--kind", "部门");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("注意：文件名不以“.report.yaml”结尾，检查文件夹和构建时都找不到它\n", run.Error);
        Assert.Equal("", folder.Run("init", "b.report.yaml", "--kind", "部门").Error);
    }

    [Fact]
    public void A_year_is_a_whole_number()
    {
        using var folder = new ScratchFolder();
        var run = folder.Run("init", "-y", "去年");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("“--year”要写整数，不能写“去年”\n", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Theory]
    [InlineData("../../x", ".._.._x-2025.report.yaml")]
    [InlineData("null", "null-2025.report.yaml")]
    [InlineData("[局]: '甲'", "[局]_ '甲'-2025.report.yaml")]
    public void A_name_of_any_kind_is_written_as_text_and_stays_in_the_folder(string agency, string file)
    {
        using var folder = new ScratchFolder();
        Assert.Equal(0, folder.Run("init", "--kind", "部门", "--agency", agency).ExitCode);
        Assert.Equal([file], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
        Assert.Equal(agency, Lint.Read(folder.Read(file)).Agency?.Value);
    }

    [Fact]
    public void The_kind_of_agency_is_asked_for()
    {
        using var folder = new ScratchFolder();
        var run = folder.Run("init", "--agency", "示例市示例局");
        Assert.Equal((2, "请用 --kind 写明单位类型：部门、政府、乡镇街道、事业单位\n"), (run.ExitCode, run.Error.Replace("\r", "", StringComparison.Ordinal)));
        Assert.Empty(Directory.GetFiles(folder.Path));

        foreach (var answer in new[] { "2", "政府", "government" })
        {
            using var output = new StringWriter { NewLine = "\n" };
            using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(answer + "\n"));
            var code = Application.Run(["init", $"{answer}.report.yaml"], new CliEnvironment { WorkingDirectory = folder.Path, Out = output, Error = output, Input = input, InputIsTerminal = true, IsTerminal = true, Today = Lint.Today, UserCulture = "zh-CN" }, TestContext.Current.CancellationToken);
            Assert.True(code == 0, output.ToString());
            Assert.StartsWith("单位类型（1 部门、2 政府、3 乡镇街道、4 事业单位）：", output.ToString(), StringComparison.Ordinal);
            Assert.Contains("单位类型: 政府\n", folder.Read($"{answer}.report.yaml"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_year_that_a_check_would_refuse_is_refused()
    {
        using var folder = new ScratchFolder();
        Assert.Equal((2, "2027年还没有到，不能写2027年的报告\n"), (folder.Run("init", "--kind", "部门", "--year", "2027").ExitCode, folder.Run("init", "--kind", "部门", "--year", "2027").Error));
        Assert.Equal(0, folder.Run("init", "--kind", "部门", "--year", "2026").ExitCode);
        Assert.DoesNotContain("RL0015", folder.Run("check").Out, StringComparison.Ordinal);
    }
}
