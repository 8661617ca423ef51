using System.Text.Json;

namespace ReportLint.Cli.Tests.Commands;

public sealed class BaselineCommandTests
{
    private const string File = "reportlint.baseline";

    [Fact]
    public void After_recording_a_check_is_clean_and_says_how_much_is_in_the_baseline()
    {
        using var folder = new ScratchFolder().With("某 区/丙局.report.yaml", ScratchFolder.Wrong).With("乙局.report.yaml", ScratchFolder.Warns);
        var run = folder.Run("baseline");
        Assert.Equal((0, "", "已写入reportlint.baseline：2份报告中的2个问题\n"), (run.ExitCode, run.Error, run.Out));
        var check = folder.Run("check", "--fail-on", "info");
        Assert.Equal((0, "检查了2份报告，没有问题（另有2个已记在基线里）\n"), (check.ExitCode, check.Out));
        Assert.Equal("Checked 2 reports: no problems (2 in the baseline)\n", folder.Run("check", "--language", "en").Out);
        using var json = JsonDocument.Parse(folder.Run("check", "--format", "json").Out);
        Assert.Equal(2, json.RootElement.GetProperty("summary").GetProperty("suppressed").GetInt32());
        Assert.Contains("\"kind\": \"external\"", folder.Run("check", "--format", "sarif").Out, StringComparison.Ordinal);
        Assert.Equal((0, ""), (folder.Run("render", "某 区").ExitCode, folder.Run("render", "某 区").Error));
    }

    [Fact]
    public void The_file_is_what_it_was()
    {
        using var folder = new ScratchFolder().With("某 区/丙局.report.yaml", ScratchFolder.Wrong).With("乙局.report.yaml", ScratchFolder.Warns);
        folder.Run("baseline");
        Testing.Snapshot.Match(folder.Read(File));
    }

    [Fact]
    public void A_new_mistake_fails_and_the_stale_entry_is_named()
    {
        using var folder = new ScratchFolder().With("丙局.report.yaml", ScratchFolder.Wrong);
        folder.Run("baseline");
        folder.With("丙局.report.yaml", ScratchFolder.Wrong.Replace("0, 3]", "0, 5]", StringComparison.Ordinal));
        var check = folder.Run("check");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("RL1000", check.Out, StringComparison.Ordinal);
        Assert.Contains("reportlint.baseline:8:1: warning RL0021", check.Out, StringComparison.Ordinal);
        Assert.EndsWith("1个错误，1个警告，0个提示\n", check.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_or_a_fix_never_adds_an_entry()
    {
        using var folder = new ScratchFolder().With("乙局.report.yaml", ScratchFolder.Warns).With(File, "# 空\n").With("丙局.report.yaml", ScratchFolder.Wrong);
        folder.Run("check");
        folder.Run("fix");
        Assert.Equal("# 空\n", folder.Read(File));
    }

    [Fact]
    public void Which_baseline_counts_can_be_told()
    {
        using var folder = new ScratchFolder().With("r/丙局.report.yaml", ScratchFolder.Wrong);
        Assert.Equal(0, folder.Run("baseline", "--output", "基 线/旧.baseline").ExitCode);
        Assert.Equal(1, folder.Run("check").ExitCode);
        Assert.Equal(0, folder.Run("check", "--baseline", "基 线/旧.baseline").ExitCode);
        Assert.Equal(0, folder.Run("render", "r", "--baseline", "基 线/旧.baseline").ExitCode);
        folder.Run("baseline");
        Assert.Equal(0, folder.Run("check", "r/丙局.report.yaml").ExitCode);
        Assert.Equal(1, folder.Run("check", "--no-baseline").ExitCode);
        Assert.Equal(2, folder.Run("check", "--baseline", "nowhere").ExitCode);
        Assert.Equal(2, folder.Run("check", "--baseline", File, "--no-baseline").ExitCode);
    }

    [Fact]
    public void Recording_part_keeps_the_entries_of_other_reports_and_peoples_comments()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Wrong).With("b.report.yaml", ScratchFolder.Warns).With("gone.report.yaml", ScratchFolder.Warns.Replace("乙", "丁", StringComparison.Ordinal));
        folder.Run("baseline");
        var recorded = folder.Read(File);
        folder.With(File, recorded.Replace("a.report.yaml |", "# 2019年报告，已与区里核对\na.report.yaml |", StringComparison.Ordinal).ReplaceLineEndings("\r\n"));
        System.IO.File.Delete(Path.Combine(folder.Path, "gone.report.yaml"));

        Assert.EndsWith("其他报告原有的1个条目照旧保留\n", folder.Run("baseline", "a.report.yaml").Out, StringComparison.Ordinal);
        var again = folder.Read(File);
        Assert.Contains("# 2019年报告，已与区里核对\r\na.report.yaml | RL1000 |", again, StringComparison.Ordinal);
        Assert.Contains("b.report.yaml | RL0008 |", again, StringComparison.Ordinal);
        Assert.DoesNotContain("gone", again, StringComparison.Ordinal);
        Assert.Equal(again, again.ReplaceLineEndings("\r\n"));
        folder.Run("baseline");
        Assert.Equal(again, folder.Read(File));
    }

    [Fact]
    public void Where_there_is_nothing_to_record_nothing_is_written()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Good);
        Assert.Equal(0, folder.Run("baseline").ExitCode);
        Assert.False(System.IO.File.Exists(Path.Combine(folder.Path, File)));
        Assert.Equal(3, folder.Run("baseline", "nothing").ExitCode);
    }

    [Fact]
    public void A_baseline_that_cannot_be_read_is_left_alone()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Wrong);
        System.IO.File.WriteAllBytes(Path.Combine(folder.Path, File), [0xFF, 0xFE, 0x41, 0x00]);
        var run = folder.Run("baseline");
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Equal(4, new FileInfo(Path.Combine(folder.Path, File)).Length);
    }

    [Fact]
    public void What_cannot_be_recorded_is_said()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Good + "年度:2021\n");
        var run = folder.Run("baseline");
        Assert.Contains("不能记入基线", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, folder.Run("check").ExitCode);
    }
}
