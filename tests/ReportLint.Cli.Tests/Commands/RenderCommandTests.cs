using ReportLint.Testing;

namespace ReportLint.Cli.Tests.Commands;

public sealed class RenderCommandTests
{
    public static TheoryData<string> Examples() => [.. Directory.GetFiles(Path.Combine(SourceFolder.Root, "examples"), "*.report.yaml", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Path.Combine(SourceFolder.Root, "examples"), path).Replace('\\', '/'))
        .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_text_of_an_example_is_what_it_was(string path)
    {
        var run = CliRun.In(Path.Combine(SourceFolder.Root, "examples"), "render", path);
        Assert.Equal(path.StartsWith("broken/", StringComparison.Ordinal) ? 1 : 0, run.ExitCode);
        Snapshot.Match(run.Out, path.Replace('/', '.').Replace(".report.yaml", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Documents_are_written_below_the_folder_asked_for()
    {
        using var folder = new ScratchFolder().With("r/2021/某局.report.yaml", ScratchFolder.Good).With("r/乙.report.yaml", ScratchFolder.Good.Replace("示例局", "乙局", StringComparison.Ordinal));
        var run = folder.Run("render", "r", "--output", "out");
        Assert.Equal((0, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("示例市示例局2021年政府信息公开工作年度报告\n", folder.Read("out/r/2021/某局.txt"), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder.Path, "out/r/乙.txt")));
    }

    [Fact]
    public void A_report_may_become_a_page()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Good);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n", folder.Run("render", "--format", "html").Out, StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("render", "-f", "html", "-o", "out").ExitCode);
        Assert.Contains("<h1>示例市示例局2021年政府信息公开工作年度报告</h1>", folder.Read("out/a.html"), StringComparison.Ordinal);
        Assert.Equal(2, folder.Run("render", "--format", "pdf").ExitCode);
    }

    [Fact]
    public void A_report_may_become_a_Word_document_in_a_folder_only()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Good);
        Assert.Equal(0, folder.Run("render", "-f", "docx", "-o", "out").ExitCode);
        Assert.Equal("PK"u8.ToArray(), File.ReadAllBytes(Path.Combine(folder.Path, "out/a.docx"))[..2]);
        var run = folder.Run("render", "-f", "docx");
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("-o", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_goes_by_two_names_and_a_fragment_is_an_article()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Good);
        Assert.Equal(folder.Run("render", "-f", "markdown").Out, folder.Run("render", "-f", "md").Out);
        Assert.StartsWith("# 示例市示例局2021年", folder.Run("render", "-f", "md").Out, StringComparison.Ordinal);
        Assert.StartsWith("<article ", folder.Run("render", "-f", "html", "--fragment").Out, StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("render", "-f", "html", "--fragment", "-o", "out").ExitCode);
        Assert.True(File.Exists(Path.Combine(folder.Path, "out/a.fragment.html")));
        Assert.Equal(2, folder.Run("render", "-f", "md", "--fragment").ExitCode);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_said_before_anything_is()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Good).With("out", "a file");
        var run = folder.Run("render", "-f", "docx", "-o", "out");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("out/a.docx", run.Error, StringComparison.Ordinal);
        Assert.Equal("a file", folder.Read("out"));
    }

    [Fact]
    public void A_report_outside_is_written_inside_all_the_same()
    {
        using var folder = new ScratchFolder().With("a/x.report.yaml", ScratchFolder.Good).With("b/readme.md", "");
        Assert.Equal(0, CliRun.In(Path.Combine(folder.Path, "b"), "render", "../a/x.report.yaml", "-o", "out").ExitCode);
        Assert.True(File.Exists(Path.Combine(folder.Path, "b/out/a/x.txt")));
    }

    [Fact]
    public void Two_reports_for_one_place_overwrite_nothing()
    {
        using var folder = new ScratchFolder().With("a/b/x.report.yaml", ScratchFolder.Good).With("a/x.report.yaml", ScratchFolder.Wrong);
        var run = CliRun.In(Path.Combine(folder.Path, "a", "b"), "render", "x.report.yaml", "../x.report.yaml", "-o", "out");
        Assert.Equal(2, run.ExitCode);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "a", "b", "out")));
    }

    [Fact]
    public void A_report_with_errors_is_a_draft_and_says_so()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Wrong);
        var run = folder.Run("render", "a.report.yaml");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("示例市丙局2021年", run.Out, StringComparison.Ordinal);
        Assert.Contains("草稿", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_kept_beside_the_report_is_checked_until_it_is_rendered_again()
    {
        using var folder = new ScratchFolder(wantsWholeReports: true).With("r/a.report.yaml", SampleReport.Clean);
        Assert.Equal(0, folder.Run("render", "-o", ".").ExitCode);
        Assert.Equal(0, folder.Run("check", "--fail-on", "info").ExitCode);

        folder.With("r/a.report.yaml", SampleReport.Change("361条", "362条"));
        var check = folder.Run("check", "--language", "en");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("RL6024", check.Out, StringComparison.Ordinal);
        Assert.Contains("a.txt in the same folder", check.Out, StringComparison.Ordinal);
        Assert.Contains("- r/a.txt:9:1: differs from here on", check.Out, StringComparison.Ordinal);

        Assert.Equal((0, "", "已写入r/a.txt\n"), (folder.Run("render", "-o", ".") is var run ? run.ExitCode : 0, run.Out, run.Error));
        Assert.Equal(0, folder.Run("check", "--fail-on", "info").ExitCode);
    }

    [Fact]
    public void What_cannot_be_read_is_not_rendered()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", "");
        var run = folder.Run("render", "a.report.yaml");
        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains("a.report.yaml", run.Error, StringComparison.Ordinal);
    }
}
