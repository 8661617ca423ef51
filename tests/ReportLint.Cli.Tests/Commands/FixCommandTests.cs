using ReportLint.Testing;

namespace ReportLint.Cli.Tests.Commands;

public sealed class FixCommandTests
{
    private const string Slips = "年度: 2021\n单位： 示例市乙局\n主动公开: {未列: 0, 行政许可: [\"7\"]} # reportlint-disable RL0005: 旧\n依申请公开: {未列: 0}\n复议诉讼: {未列: 0}\n";
    private const string Mended = "年度: 2021\n单位: 示例市乙局\n主动公开: {未列: 0, 行政许可: [7]}\n依申请公开: {未列: 0}\n复议诉讼: {未列: 0}\n";

    [Fact]
    public void What_is_written_wrongly_is_put_right_and_said()
    {
        using var folder = new ScratchFolder().With("某 区/乙局.report.yaml", Slips);
        var run = folder.Run("fix");
        Assert.Equal((0, "", "某 区/乙局.report.yaml：修正了3个问题（RL0008 ×1、RL0021 ×1、RL0026 ×1）\n修正之后：检查了1份报告，没有问题\n"), (run.ExitCode, run.Error, run.Out));
        Assert.Equal(Mended, folder.Read("某 区/乙局.report.yaml"));
        Assert.Equal((0, "没有可以自动修正的问题\n修正之后：检查了1份报告，没有问题\n"), (folder.Run("fix").ExitCode, folder.Run("fix").Out));
        Assert.Equal(["乙局.report.yaml"], Directory.GetFiles(Path.Combine(folder.Path, "某 区")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_dry_run_shows_the_difference_and_writes_nothing()
    {
        using var folder = new ScratchFolder().With("某 区/乙局.report.yaml", Slips);
        var run = folder.Run("fix", "--dry-run", "--language", "en");
        Assert.Equal(Slips, folder.Read("某 区/乙局.report.yaml"));
        Assert.Equal((0, "某 区/乙局.report.yaml: would fix 3 findings (RL0008 ×1, RL0021 ×1, RL0026 ×1)\nAfter fixing: Checked 1 report: no problems\n"), (run.ExitCode, run.Error));
        Snapshot.Match(run.Out);
    }

    [Fact]
    public void Byte_order_mark_line_ends_mode_and_link_stay()
    {
        using var folder = new ScratchFolder().With("real/a.report.yaml", "\uFEFF" + Slips.ReplaceLineEndings("\r\n"));
        var path = Path.Combine(folder.Path, "real/a.report.yaml");
        var link = Path.Combine(folder.Path, "b.report.yaml");
        File.CreateSymbolicLink(link, path);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Assert.Equal(0, folder.Run("fix", "b.report.yaml").ExitCode);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Mended.ReplaceLineEndings("\r\n"))], File.ReadAllBytes(path));
        Assert.NotNull(new FileInfo(link).LinkTarget);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }

    [Fact]
    public void Figures_change_only_where_the_rule_is_named()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Wrong);
        Assert.Equal(1, folder.Run("fix").ExitCode);
        Assert.Equal(0, folder.Run("fix", "--fail-on", "none").ExitCode);
        Assert.Equal(ScratchFolder.Wrong, folder.Read("a.report.yaml"));
        var withheld = folder.Run("fix", "--unsafe", "RL0003,figure-in-error");
        Assert.Equal((1, ""), (withheld.ExitCode, withheld.Error));
        Assert.StartsWith("a.report.yaml:6:26：RL1000要改动3，没有改；核对之后要改的，再加上 --cell requests.received.total\n", withheld.Out, StringComparison.Ordinal);
        Assert.Equal(ScratchFolder.Wrong, folder.Read("a.report.yaml"));
        Assert.Equal(0, folder.Run("fix", "--unsafe", "RL0003,figure-in-error", "--cell", "requests.received.total").ExitCode);
        Assert.Equal(ScratchFolder.Wrong.Replace("0, 3]", "0, 2]", StringComparison.Ordinal), folder.Read("a.report.yaml"));
        Assert.Equal(2, folder.Run("fix", "--unsafe", "RL9999").ExitCode);
    }

    [Theory]
    [InlineData("requests.received.total", 0)]
    [InlineData("新收.总计", 0)]
    [InlineData("依申请公开.新收.total", 0)]
    [InlineData("总计", 2)]
    [InlineData("requests.recieved.total", 2)]
    [InlineData("", 2)]
    [InlineData("新收.", 2)]
    public void A_cell_is_named_by_its_address_in_either_language(string cell, int expected)
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Wrong);
        var run = folder.Run("fix", "--unsafe", "RL1000", "--cell", cell);
        Assert.Equal(expected, run.ExitCode);
        Assert.Equal(expected == 0, run.Error.Length == 0);
        Assert.Equal(2, folder.Run("fix", "--cell", cell).ExitCode);
    }

    [Fact]
    public void A_stale_entry_of_the_baseline_is_removed()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Warns);
        folder.Run("baseline");
        var header = folder.Read("reportlint.baseline").Split("a.report.yaml", 2)[0];
        Assert.Equal("没有可以自动修正的问题\n修正之后：检查了1份报告，没有问题（另有1个已记在基线里）\n", folder.Run("fix").Out);
        folder.With("a.report.yaml", ScratchFolder.Good);
        Assert.Equal(0, folder.Run("fix").ExitCode);
        Assert.Equal(header, folder.Read("reportlint.baseline"));
    }

    [Fact]
    public void What_cannot_be_read_or_found_is_left_alone()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", "年度: [\n");
        File.WriteAllBytes(Path.Combine(folder.Path, "gbk.report.yaml"), [0xC4, 0xEA, 0xB6, 0xC8, 0x3A, 0x20, 0x31]);
        Assert.Equal(1, folder.Run("fix").ExitCode);
        Assert.Equal(7, new FileInfo(Path.Combine(folder.Path, "gbk.report.yaml")).Length);
        Assert.Equal(3, folder.Run("fix", "nothing").ExitCode);
    }

    [Fact]
    public void A_read_only_file_is_not_written()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", Slips);
        var path = Path.Combine(folder.Path, "a.report.yaml");
        File.SetAttributes(path, FileAttributes.ReadOnly);
        // Whoever may write anything finds no file read-only.
        if (!File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
            return;
        var run = folder.Run("fix");
        File.SetAttributes(path, FileAttributes.Normal);
        Assert.Equal((2, true), (run.ExitCode, run.Error.Contains("a.report.yaml", StringComparison.Ordinal)));
        Assert.Equal(Slips, folder.Read("a.report.yaml"));
    }
}
