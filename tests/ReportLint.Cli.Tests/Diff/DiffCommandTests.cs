using ReportLint.Testing;

namespace ReportLint.Cli.Tests.Diff;

public sealed class DiffCommandTests
{
    private const string Old = "old/报告 2021/甲局.report.yaml";
    private const string New = "new/报告 2021/甲局.report.yaml";

    public static TheoryData<string, string> FormatsAndLanguages => new() { { "text", "zh-CN" }, { "text", "en" }, { "json", "zh-CN" }, { "json", "en" }, { "markdown", "zh-CN" }, { "markdown", "en" } };

    [Theory]
    [MemberData(nameof(FormatsAndLanguages))]
    public void The_output_is_what_it_was(string format, string language)
    {
        using var folder = Folders();
        var run = folder.Run("diff", "old", "new", "--format", format, "--language", language);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Snapshot.Match(run.Out, $"{format}.{language}");
    }

    [Fact]
    public void Formats_go_to_files_as_those_of_check_do()
    {
        using var folder = Folders();
        var run = folder.Run("diff", "old", "new", "--format", "text", "--format", "markdown=out/diff.md", "--format", "json=out/diff.json");
        Assert.Equal(folder.Run("diff", "old", "new").Out, run.Out);
        Assert.Equal(folder.Run("diff", "old", "new", "-f", "markdown").Out, folder.Read("out/diff.md"));
        Assert.Equal(folder.Run("diff", "old", "new", "-f", "json").Out, folder.Read("out/diff.json"));
        Assert.Equal(2, folder.Run("diff", "old", "new", "-f", "sarif").ExitCode);
    }

    [Fact]
    public void The_exit_code_tells_of_new_findings_only()
    {
        using var folder = Folders();
        Assert.Equal(1, folder.Run("diff", Old, New).ExitCode);
        Assert.Equal(0, folder.Run("diff", New, Old).ExitCode);
        Assert.Equal(0, folder.Run("diff", Old, New, "--fail-on", "none").ExitCode);
        var same = folder.Run("diff", "old", "old");
        Assert.Equal((0, "报告没有变化\n", ""), (same.ExitCode, same.Out, same.Error));
        folder.With("empty/readme.txt", "").With("empty2/readme.txt", "");
        Assert.Equal(3, folder.Run("diff", "empty", "empty2").ExitCode);
    }

    [Theory]
    [InlineData("old")]
    [InlineData("old", "nosuch")]
    [InlineData("old", "new/报告 2021/甲局.report.yaml")]
    [InlineData("--nosuch")]
    [InlineData("old", "-x")]
    [InlineData("old", "new", "third")]
    [InlineData("old\0", "new")]
    public void What_cannot_be_compared_is_wrong_usage(params string[] arguments)
    {
        using var folder = Folders();
        var run = folder.Run(["diff", .. arguments]);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public void Nothing_in_a_report_reaches_the_terminal_or_the_markup()
    {
        using var folder = new ScratchFolder()
            .With("a.report.yaml", SampleReport.Change("361条", "\u202E<b>|`@user` **x** 1条"))
            .With("b.report.yaml", SampleReport.Change("361条", "<script>|`@other` **y** 2条\u202E"));
        Assert.DoesNotContain("\u202E", folder.Run("diff", "a.report.yaml", "b.report.yaml").Out, StringComparison.Ordinal);
        var markdown = folder.Run("diff", "a.report.yaml", "b.report.yaml", "-f", "markdown").Out;
        Assert.DoesNotContain("<script>", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("@other", markdown, StringComparison.Ordinal);
    }

    private static ScratchFolder Folders() => new ScratchFolder()
        .With(Old, SampleReport.Clean)
        .With(New, SampleReport.Clean
            .Replace("发布日期: 2022-01-26", "发布日期: 2022-01-27", StringComparison.Ordinal)
            .Replace("361条", "375条", StringComparison.Ordinal)
            .Replace("新收政府信息公开申请2件", "新收政府信息公开申请3件", StringComparison.Ordinal)
            .Replace("各科室每半年清理一次已公开的信息。", "各科室每季度清理一次已公开的信息。新增公开目录。", StringComparison.Ordinal)
            .Replace("专人负责政府网站专栏的日常维护。", "", StringComparison.Ordinal)
            .Replace(SampleReport.GrantedRow, "[{数值: 4, 说明: 其中1件当面答复}, 0, 0, 0, 0, 0, 4]", StringComparison.Ordinal)
            .Replace("收费通知件数: 0", "收费通知件数: 1", StringComparison.Ordinal))
        .With("old/乙局.report.yaml", ScratchFolder.Warns)
        .With("new/丙局.report.yaml", ScratchFolder.Good.Replace("示例局", "丙局", StringComparison.Ordinal))
        .With("old/丁局.report.yaml", ScratchFolder.Good.Replace("示例局", "丁局", StringComparison.Ordinal))
        .With("new/2021/丁局.report.yaml", ScratchFolder.Good.Replace("示例局", "丁局", StringComparison.Ordinal));
}
