using ReportLint.Cli.Git;

namespace ReportLint.Cli.Tests.Diff;

/// <summary>A scratch folder that is a git repository.</summary>
internal sealed class GitFolder : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public GitFolder()
    {
        // Nothing of this machine's own configuration.
        Git("init", "-q", "-b", "main");
        Git("config", "user.name", "测试");
        Git("config", "user.email", "test@example.invalid");
        Git("config", "core.autocrlf", "false");
    }

    /// <summary>Whether there is a git.</summary>
    public static bool HasGit
    {
        get
        {
            try
            {
                return GitProcess.Run(Path.GetTempPath(), ["--version"]).ExitCode == 0;
            }
            catch (UsageException)
            {
                return false;
            }
        }
    }

    public string Folder => _folder.Path;

    public GitFolder With(string name, string text)
    {
        _folder.With(name, text);
        return this;
    }

    public GitFolder Without(string name)
    {
        File.Delete(Path.Combine(_folder.Path, name));
        return this;
    }

    /// <summary>Records the files as they are.</summary>
    public GitFolder Commit(string message)
    {
        Git("add", "-A");
        Git("-c", "commit.gpgsign=false", "commit", "-q", "--allow-empty", "-m", message);
        return this;
    }

    public CliRun Run(params string[] args) => _folder.Run(args);

    public void Git(params string[] arguments)
    {
        var (exitCode, _, error) = GitProcess.Run(_folder.Path, arguments);
        Assert.True(exitCode == 0, error);
    }

    public void Dispose()
    {
        // Git writes its objects read-only, which Windows does not delete.
        foreach (var file in Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal);
        _folder.Dispose();
    }
}
