using System.Text.Json;
using ReportLint.Testing;

namespace ReportLint.Cli.Tests.Commands;

public sealed class CheckCommandTests
{
    [Fact]
    public void Text_shows_the_line_with_carets_and_the_verdict_last()
    {
        using var folder = new ScratchFolder().With("某 区/丙局.report.yaml", ScratchFolder.Wrong).With("乙局.report.yaml", ScratchFolder.Warns);
        Snapshot.Match(folder.Run("check").Out);
    }

    [Fact]
    public void The_same_in_english()
    {
        using var folder = new ScratchFolder().With("某 区/丙局.report.yaml", ScratchFolder.Wrong).With("乙局.report.yaml", ScratchFolder.Warns);
        Snapshot.Match(folder.Run("check", "--language", "en").Out);
    }

    [Fact]
    public void Json_is_version_1()
    {
        using var folder = new ScratchFolder().With("某 区/丙局.report.yaml", ScratchFolder.Wrong).With("乙局.report.yaml", ScratchFolder.Warns);
        var run = folder.Run("check", "--format", "json");
        using var parsed = JsonDocument.Parse(run.Out);
        Assert.Equal(1, parsed.RootElement.GetProperty("version").GetInt32());
        Snapshot.Match(run.Out);
    }

    [Theory]
    [InlineData("text", "zh-CN")]
    [InlineData("text", "en")]
    [InlineData("json", "zh-CN")]
    [InlineData("markdown", "zh-CN")]
    public void Claims_are_listed_with_the_cells_they_were_compared_with(string format, string language)
    {
        using var folder = new ScratchFolder().With("丙局.report.yaml", ScratchFolder.Claims).With(".editorconfig", "[*]\nreportlint.group.publication.severity = none\n");
        Snapshot.Match(folder.Run("check", "--claims", "--format", format, "--language", language).Out, $"{format}.{language}");
    }

    [Fact]
    public void Several_formats_come_from_one_run()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Wrong);
        var run = folder.Run("check", "--format", "text", "--format", "json=out/findings.json");
        Assert.Contains("RL1000", run.Out, StringComparison.Ordinal);
        Assert.Equal(folder.Run("check", "--format", "json").Out, folder.Read("out/findings.json"));
    }

    [Fact]
    public void A_folder_is_searched_but_not_what_is_built_or_hidden_in_it()
    {
        using var folder = new ScratchFolder().With("a/b/x.report.yaml", ScratchFolder.Good).With("bin/x.report.yaml", ScratchFolder.Wrong).With("obj/x.report.yaml", ScratchFolder.Wrong)
            .With(".git/x.report.yaml", ScratchFolder.Wrong).With("node_modules/x.report.yaml", ScratchFolder.Wrong).With("notes.yaml", "a: [");
        Assert.Equal(0, folder.Run("check").ExitCode);
        Assert.Equal(0, folder.Run("check", "a").ExitCode);
        Assert.Equal(0, folder.Run("check", "a/**/*.report.yaml").ExitCode);
        Assert.Equal(1, folder.Run("check", "bin/x.report.yaml").ExitCode);
        Assert.Equal(1, folder.Run("check", "notes.yaml").ExitCode);
    }

    [Fact]
    public void Nothing_checked_does_not_read_like_a_pass()
    {
        using var folder = new ScratchFolder();
        Assert.Equal((3, "没有检查任何报告\n"), (folder.Run("check").ExitCode, folder.Run("check").Out));
    }

    [Fact]
    public void A_file_named_twice_is_checked_once()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Wrong);
        Assert.Equal(folder.Run("check", "a.report.yaml").Out, folder.Run("check", ".", "./a.report.yaml", "*.report.yaml").Out);
    }

    [Fact]
    public void What_cannot_be_read_is_a_finding_of_its_own()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Good).With("folder.report.yaml/readme.md", "");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "dangling.report.yaml"), Path.Combine(folder.Path, "nowhere"));
        File.WriteAllBytes(Path.Combine(folder.Path, "binary.report.yaml"), [0x89, 0x50, 0x00, 0x01]);
        using (var big = File.Create(Path.Combine(folder.Path, "big.report.yaml")))
            big.SetLength(100 * 1024 * 1024);
        Snapshot.Match(folder.Run("check").Out);
    }

    [Fact]
    public void Configuration_is_found_upward_from_the_report()
    {
        using var folder = new ScratchFolder().With("r/a.report.yaml", ScratchFolder.Warns).With(".editorconfig", "[*.report.yaml]\nreportlint.RL0008.severity = error\nreportlint.language = en\n");
        var run = folder.Run("check", "r");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("write the plain number", run.Out, StringComparison.Ordinal);
        Assert.Contains("请直接写数字", folder.Run("check", "r", "--language", "zh").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_move_a_terminal_are_not_printed()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Good + "\u001b[31m年\u202E: 1\n");
        var run = folder.Run("check");
        Assert.DoesNotContain('\u001b', run.Out);
        Assert.DoesNotContain('\u202E', run.Out);
    }
}
