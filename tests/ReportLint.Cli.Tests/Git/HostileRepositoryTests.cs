using System.Text;
using ReportLint.Cli.Git;
using ReportLint.Cli.Tests.Diff;
using ReportLint.Testing;

namespace ReportLint.Cli.Tests.Git;

/// <summary>A repository that somebody else made: nothing of it is run, and its names may be anything.</summary>
public sealed class HostileRepositoryTests
{
    private const string Report = "甲局.report.yaml";

    public static bool HasGit => GitFolder.HasGit && !OperatingSystem.IsWindows();

    [Theory(Skip = "There is no git here, or no shell.", SkipUnless = nameof(HasGit))]
    [InlineData("")]
    [InlineData(":.")]
    [InlineData(".:")]
    public void A_program_called_git_in_the_working_folder_is_not_started(string entries)
    {
        using var git = Committed();
        var traces = Plant(Path.Combine(git.Folder, "git"));
        var start = ToolProcess.Command(git.Folder, "diff");
        // An empty or relative entry of PATH is the working folder.
        start.Environment["PATH"] = entries.StartsWith('.') ? entries + start.Environment["PATH"] : start.Environment["PATH"] + entries;
        Assert.Equal(0, ToolProcess.Run(start).ExitCode);
        Assert.False(File.Exists(traces));
    }

    [Fact(Skip = "There is no git here, or no shell.", SkipUnless = nameof(HasGit))]
    public void Nothing_that_the_repository_configures_is_run()
    {
        using var git = Committed();
        var traces = Plant(Path.Combine(git.Folder, "evil"));
        var evil = Path.Combine(git.Folder, "evil");
        git.With(".gitattributes", "* diff=evil filter=evil\n").Commit("三");
        foreach (var key in (string[])["core.fsmonitor", "core.pager", "pager.ls-tree", "core.sshCommand", "core.askPass", "diff.external", "diff.evil.textconv", "diff.evil.command", "filter.evil.smudge", "filter.evil.clean", "core.alternateRefsCommand", "core.editor", "gpg.program", "credential.helper", "uploadpack.packObjectsHook"])
            git.Git("config", key, evil);
        git.Git("config", "core.hooksPath", Directory.CreateDirectory(Path.Combine(git.Folder, "hooks")).FullName);
        foreach (var hook in (string[])["post-index-change", "post-checkout", "pre-auto-gc", "reference-transaction"])
            Plant(Path.Combine(git.Folder, "hooks", hook));
        var run = ToolProcess.Run(ToolProcess.Command(git.Folder, "diff", "HEAD~1"));
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.False(File.Exists(traces));
    }

    [Theory(Skip = "There is no git here, or no shell.", SkipUnless = nameof(HasGit))]
    [InlineData("ssh://example.invalid/x", "core.sshCommand")]
    [InlineData("git://example.invalid/x", "core.gitProxy")]
    [InlineData("ext::EVIL", "protocol.ext.allow")]
    [InlineData("/nowhere", "remote.origin.uploadpack")]
    public void What_is_missing_is_not_fetched(string remote, string key)
    {
        using var git = Committed();
        var evil = Path.Combine(git.Folder, "evil");
        var traces = Plant(evil);
        git.Git("config", "core.repositoryFormatVersion", "1");
        git.Git("config", "extensions.partialClone", "origin");
        git.Git("config", "remote.origin.promisor", "true");
        git.Git("config", "remote.origin.url", remote.Replace("EVIL", evil, StringComparison.Ordinal));
        git.Git("config", key, key.StartsWith("protocol", StringComparison.Ordinal) ? "always" : evil);
        git.Git("config", "protocol.allow", "always");
        var id = Encoding.ASCII.GetString(GitProcess.Run(git.Folder, ["rev-parse", "HEAD:" + Report]).Output).Trim();
        var stored = Path.Combine(git.Folder, ".git", "objects", id[..2], id[2..]);
        File.SetAttributes(stored, FileAttributes.Normal);
        File.Delete(stored);
        var run = ToolProcess.Run(ToolProcess.Command(git.Folder, "diff", "HEAD~1", "HEAD"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(Report, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(traces));
    }

    [Fact(Skip = "There is no git here, or no shell.", SkipUnless = nameof(HasGit))]
    public void A_bare_repository_among_the_files_is_no_repository()
    {
        using var git = Committed();
        git.Git("init", "-q", "--bare", "embedded");
        var traces = Plant(Path.Combine(git.Folder, "evil"));
        GitProcess.Run(git.Folder, ["config", "--file", "embedded/config", "core.fsmonitor", Path.Combine(git.Folder, "evil")]);
        var run = ToolProcess.Run(ToolProcess.Command(Path.Combine(git.Folder, "embedded"), "diff", "HEAD"));
        Assert.Equal(2, run.ExitCode);
        Assert.False(File.Exists(traces));
    }

    [Fact(Skip = "There is no git here, or no shell.", SkipUnless = nameof(HasGit))]
    public void Names_that_are_not_UTF8_are_names_all_the_same()
    {
        using var git = Committed();
        // 甲.doc and 乙.doc in GBK, and a report of each kind of name.
        foreach (var name in (string[])[@"\274\327.doc", @"\322\322.doc", @"\274\327.report.yaml", @"\377/\376.report.yaml"])
            AddNamed(git, name);
        var run = git.Run("diff", "HEAD~4", "HEAD", "--fail-on", "none");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(@"\377/\376.report.yaml", run.Out, StringComparison.Ordinal);
        Assert.Contains(@"\274\327.report.yaml", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(".doc", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xE7, 0x94, 0xB2 }, "甲")]
    [InlineData(new byte[] { (byte)'a', 0xBC, 0xD7 }, @"a\274\327")]
    [InlineData(new byte[] { 0xE7, 0x94 }, @"\347\224")]
    [InlineData(new byte[0], "")]
    public void A_name_is_UTF8_or_its_bytes(byte[] bytes, string expected) => Assert.Equal(expected, GitPath.Read(bytes));

    private static GitFolder Committed() => new GitFolder().With(Report, SampleReport.Clean).Commit("一").With(Report, SampleReport.Change("361条", "375条")).Commit("二");

    /// <summary>Puts a program there that leaves a trace, and fails.</summary>
    /// <returns>The trace.</returns>
    private static string Plant(string path)
    {
        var trace = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(path)!)!, "trace");
        File.WriteAllText(path, $"#!/bin/sh\ntouch '{trace}'\nexit 1\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        return trace;
    }

    /// <summary>Commits a report under a name given by its bytes, which the file system's library could not write.</summary>
    private static void AddNamed(GitFolder git, string escaped)
    {
        var id = Encoding.ASCII.GetString(GitProcess.Run(git.Folder, ["rev-parse", "HEAD:" + Report]).Output).Trim();
        var (exitCode, _, error) = GitProcess.Run(git.Folder, ["update-index", "--add", "--index-info"], $"100644 {id}\t\"{escaped}\"\n");
        Assert.True(exitCode == 0, error);
        git.Git("-c", "commit.gpgsign=false", "commit", "-q", "--allow-empty", "-m", "名");
    }
}
