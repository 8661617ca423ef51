using ReportLint.Cli.Git;
using ReportLint.Testing;
using ReportLint.Wording;

namespace ReportLint.Cli.Tests.Diff;

/// <summary>Revisions of a real git repository.</summary>
public sealed class RevisionTests
{
    private const string Report = "年报 “2021”/a\tb/甲局.report.yaml";

    public static bool HasGit => GitFolder.HasGit;

    [Fact(Skip = "There is no git here.", SkipUnless = nameof(HasGit))]
    public void Revisions_are_compared_with_each_other_and_with_the_working_tree()
    {
        using var git = new GitFolder().With(Report, SampleReport.Clean).Commit("一").With(Report, SampleReport.Change("361条", "375条")).Commit("二").With(Report, SampleReport.Change("361条", "400条"));
        Assert.Contains("公开信息361条", git.Run("diff", "HEAD~1", "HEAD").Out, StringComparison.Ordinal);
        Assert.Contains("公开信息375条", git.Run("diff", "HEAD~1", "HEAD").Out, StringComparison.Ordinal);
        Assert.Equal(git.Run("diff", "HEAD~1", "HEAD").Out, git.Run("diff", "HEAD~1..HEAD").Out);
        Assert.Equal(git.Run("diff", "HEAD~1", "HEAD").Out, git.Run("diff", "main~1..").Out);
        Assert.Contains("公开信息400条", git.Run("diff", "main").Out, StringComparison.Ordinal);
        Assert.Equal(git.Run("diff", "main").Out, git.Run("diff").Out);
        Assert.Equal(0, git.Run("diff", "HEAD", "HEAD").ExitCode);
        git.Git("config", "core.quotepath", "true");
        Assert.Contains(Report.Replace('\t', ' '), git.Run("diff", "HEAD~1", "HEAD").Out, StringComparison.Ordinal);
    }

    [Fact(Skip = "There is no git here.", SkipUnless = nameof(HasGit))]
    public void What_a_branch_brings_is_told_from_where_it_left()
    {
        using var git = new GitFolder().With(Report, SampleReport.Clean).Commit("一");
        git.Git("switch", "-q", "-c", "topic");
        git.With(Report, SampleReport.Change("361条", "375条")).Commit("二");
        git.Git("switch", "-q", "main");
        git.With("new.report.yaml", ScratchFolder.Good).Commit("三");
        Assert.Contains("新增的报告", git.Run("diff", "topic", "main").Out, StringComparison.Ordinal);
        var brought = git.Run("diff", "main...topic").Out;
        Assert.Contains("375条", brought, StringComparison.Ordinal);
        Assert.DoesNotContain("报告已删去", brought, StringComparison.Ordinal);
        Assert.Contains("报告已删去", git.Run("diff", "main..topic").Out, StringComparison.Ordinal);
    }

    [Fact(Skip = "There is no git here.", SkipUnless = nameof(HasGit))]
    public void Each_side_is_checked_with_its_own_configuration_and_context()
    {
        using var git = new GitFolder().With("r/a.report.yaml", ScratchFolder.Warns).With(".editorconfig", "[*.report.yaml]\nreportlint.RL0008.severity = none\n").Commit("一")
            .Without(".editorconfig").Commit("二");
        Assert.Contains("warning RL0008", git.Run("diff", "HEAD~1", "HEAD").Out, StringComparison.Ordinal);
        Assert.Equal(1, git.Run("diff", "HEAD~1", "HEAD", "--fail-on", "warning").ExitCode);
        git.With("reportlint.baseline", "").Run("baseline", "-o", "reportlint.baseline");
        Assert.Equal("报告没有变化\n", git.Run("diff", "HEAD~1", "HEAD", "--baseline", "reportlint.baseline").Out);
    }

    [Fact(Skip = "There is no git here.", SkipUnless = nameof(HasGit))]
    public void Below_a_folder_only_its_reports_are_compared()
    {
        using var git = new GitFolder().With("a/x.report.yaml", ScratchFolder.Good).With("b/y.report.yaml", ScratchFolder.Warns).With("a/bin/z.report.yaml", "[").Commit("一")
            .With("a/x.report.yaml", ScratchFolder.Good.Replace("{未列: 0}\n依", "{未列: 0, 行政许可: [3]}\n依", StringComparison.Ordinal)).With("b/y.report.yaml", ScratchFolder.Good.Replace("示例局", "乙局", StringComparison.Ordinal)).Commit("二");
        var run = CliRun.In(Path.Combine(git.Folder, "a"), "diff", "HEAD~1", "HEAD");
        Assert.StartsWith("示例市示例局2021年  x.report.yaml\n", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("1份报告有变化，0份新增，0份删去；变化的数1个、正文0处；新增问题0个，消除0个\n", run.Out, StringComparison.Ordinal);
    }

    [Fact(Skip = "There is no git here.", SkipUnless = nameof(HasGit))]
    public void Whatever_a_file_is_called_or_holds_it_is_read_as_it_is()
    {
        using var git = new GitFolder().With("-x.report.yaml", ScratchFolder.Good).With("'$(touch pwned)' \"`.report.yaml", ScratchFolder.Warns).With("empty.report.yaml", "").Commit("一");
        git.Git("update-index", "--add", "--cacheinfo", "120000," + EmptyBlob(git) + ",link.report.yaml");
        git.Git("-c", "commit.gpgsign=false", "commit", "-q", "-m", "二");
        Assert.Equal(0, git.Run("diff", "HEAD~1", "HEAD").ExitCode);
        Assert.False(File.Exists(Path.Combine(git.Folder, "pwned")));
        Assert.Equal("报告没有变化\n", git.Run("diff", "HEAD").Out);
    }

    [Theory(Skip = "There is no git here.", SkipUnless = nameof(HasGit))]
    [InlineData("nosuch")]
    [InlineData("HEAD~9")]
    [InlineData("HEAD", "nosuch")]
    [InlineData("nosuch..HEAD")]
    [InlineData("--output=pwned")]
    [InlineData("HEAD", "--upload-pack=touch pwned")]
    [InlineData("HEAD:a.report.yaml")]
    [InlineData("HEAD^{tree}")]
    [InlineData("$(touch pwned)")]
    [InlineData("HEAD\n")]
    [InlineData("HEAD", "a.report.yaml")]
    public void A_revision_that_is_not_there_is_wrong_usage(params string[] arguments)
    {
        using var git = new GitFolder().With("a.report.yaml", ScratchFolder.Good).Commit("一");
        var run = git.Run(["diff", .. arguments]);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.NotEmpty(run.Error);
        Assert.False(File.Exists(Path.Combine(git.Folder, "pwned")));
    }

    [Fact(Skip = "There is no git here.", SkipUnless = nameof(HasGit))]
    public void A_folder_outside_any_repository_has_no_revisions()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Good);
        var run = folder.Run("diff", "HEAD", "--language", "en");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("the current folder is in no git repository", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_git_it_is_said_that_there_is_none()
    {
        var exception = Assert.Throws<UsageException>(() => GitProcess.Run(Path.GetTempPath(), [], program: "git-that-nobody-has"));
        Assert.Contains("git", exception.Localized.ToString(Language.English), StringComparison.Ordinal);
    }

    private static string EmptyBlob(GitFolder git) => System.Text.Encoding.ASCII.GetString(GitProcess.Run(git.Folder, ["hash-object", "-w", "--stdin"]).Output).Trim();
}
