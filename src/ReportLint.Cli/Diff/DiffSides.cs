using ReportLint.Cli.Git;
using ReportLint.Comparison;
using ReportLint.Linting;
using ReportLint.Text;

namespace ReportLint.Cli.Diff;

/// <summary>Reads the two states that the command line names: files, folders, revisions of git, or the working tree.</summary>
internal sealed class DiffSides(CliEnvironment environment, LintOptions options, CancellationToken cancellationToken)
{
    private const string Head = "HEAD";
    private const string Range = "..";
    private const string SymmetricRange = "...";

    /// <summary>What the old state is called.</summary>
    public string BeforeName { get; private set; } = Head;

    /// <summary>What the new state is called; null for the working tree.</summary>
    public string? AfterName { get; private set; }

    /// <summary>Reads what <paramref name="arguments"/> name; the second may be missing, or both.</summary>
    /// <exception cref="UsageException">One of them is nothing that can be compared.</exception>
    public (ComparedSide Before, ComparedSide After) Read(IReadOnlyList<string> arguments)
    {
        var first = arguments.Count > 0 ? arguments[0] : Head;
        var second = arguments.Count > 1 ? arguments[1] : null;
        if (second is null)
            return IsPath(first) ? throw new UsageException(DiffMessages.OnePath.With(first)) : Revisions(first);
        if (IsPath(first) != IsPath(second))
            throw new UsageException(Missing(first, second));
        (BeforeName, AfterName) = (first, second);
        if (!IsPath(first))
        {
            var repository = GitRepository.Open(environment.WorkingDirectory, first);
            return (Revision(repository, repository.Commit(first)), Revision(repository, repository.Commit(second)));
        }
        var (old, now) = (environment.Full(first), environment.Full(second));
        if (File.Exists(old) != File.Exists(now))
            throw new UsageException(DiffMessages.FileAndFolder.With(first, second));
        return (OnDisk(first, old, now), OnDisk(second, now, old));
    }

    private bool IsPath(string argument) => File.Exists(environment.Full(argument)) || Directory.Exists(environment.Full(argument));

    /// <summary>One is there and the other is not: a slip, or a revision against a path.</summary>
    private Wording.Message Missing(string first, string second)
    {
        var other = IsPath(first) ? second : first;
        return LooksLikeRevision(other) ? DiffMessages.PathAndRevision.With(first, second) : GitMessages.NoRevision.With(other);
    }

    private bool LooksLikeRevision(string name)
    {
        try
        {
            return GitRepository.Open(environment.WorkingDirectory, name).Commit(name).Length > 0;
        }
        catch (UsageException)
        {
            return false;
        }
    }

    private (ComparedSide Before, ComparedSide After) Revisions(string argument)
    {
        var repository = GitRepository.Open(environment.WorkingDirectory, argument);
        if (Split(argument, SymmetricRange) is { } fork)
        {
            (BeforeName, AfterName) = (fork.First, fork.Second);
            return (Revision(repository, repository.MergeBase(fork.First, fork.Second)), Revision(repository, repository.Commit(fork.Second)));
        }
        if (Split(argument, Range) is { } range)
        {
            (BeforeName, AfterName) = (range.First, range.Second);
            return (Revision(repository, repository.Commit(range.First)), Revision(repository, repository.Commit(range.Second)));
        }
        BeforeName = argument;
        return (Revision(repository, repository.Commit(argument)), OnDisk(".", environment.WorkingDirectory, null));
    }

    private static (string First, string Second)? Split(string argument, string separator)
    {
        var at = argument.IndexOf(separator, StringComparison.Ordinal);
        return at < 0 ? null : (OrHead(argument[..at]), OrHead(argument[(at + separator.Length)..]));
    }

    private static string OrHead(string revision) => revision.Length == 0 ? Head : revision;

    private ComparedSide Revision(GitRepository repository, string commit)
    {
        var files = new GitRevision(repository, commit, environment);
        // A baseline that the command line names holds for both sides, as it is now.
        var sources = options.Baseline.Path is { } path ? new PinnedFile(files, options.EditorConfigs, path) : (Configuration.IEditorConfigSource)files;
        var lint = LintSnapshot.Check(options with { EditorConfigs = sources, RenderedTexts = files, Threads = Environment.ProcessorCount }, files.Sources, files.Context, cancellationToken);
        return new ComparedSide(lint, environment.WorkingDirectory.Replace('\\', '/'));
    }

    /// <summary>A file or folder as it is.</summary>
    /// <param name="path">Its name as the command line has it.</param>
    /// <param name="full">Its absolute name.</param>
    /// <param name="other">The absolute name of the other side, which is no part of this one; null for a revision.</param>
    private ComparedSide OnDisk(string path, string full, string? other)
    {
        var finder = new ReportFinder(environment);
        var sources = finder.Read([path]);
        // A folder stands for a whole repository; a file belongs to the one around it.
        IReadOnlyList<SourceText> context = other is not null && Directory.Exists(full) ? [] : [.. finder.ReadContext().Where(source => !IsSame(source, other))];
        return new ComparedSide(LintSnapshot.Check(options with { Threads = Environment.ProcessorCount }, sources, context, cancellationToken), full.Replace('\\', '/').TrimEnd('/'));
    }

    private static bool IsSame(SourceText source, string? path) => path is not null && string.Equals(source.FullPath, path.Replace('\\', '/'), StringComparison.Ordinal);
}
