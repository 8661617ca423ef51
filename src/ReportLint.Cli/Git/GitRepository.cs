using System.Globalization;
using System.Text;

namespace ReportLint.Cli.Git;

/// <summary>The git repository around a folder: its revisions and the files in them.</summary>
internal sealed class GitRepository
{
    private const string TreeMode = "100";
    private readonly string _folder;

    private GitRepository(string folder, string prefix)
    {
        _folder = folder;
        Prefix = prefix;
        Root = prefix.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(folder, (path, _) => Path.GetDirectoryName(path) ?? path);
    }

    /// <summary>The absolute name of its top folder.</summary>
    public string Root { get; }

    /// <summary>The folder it was opened from, as seen from <see cref="Root"/>: empty or ending with <c>/</c>.</summary>
    public string Prefix { get; }

    /// <summary>The repository around <paramref name="folder"/>.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="revision">The revision that is wanted of it, for the message.</param>
    /// <exception cref="UsageException">There is none, or no git.</exception>
    public static GitRepository Open(string folder, string revision)
    {
        var (exitCode, output, error) = GitProcess.Run(folder, ["rev-parse", "--show-prefix"]);
        return exitCode == 0
            ? new GitRepository(Path.TrimEndingDirectorySeparator(folder), Encoding.UTF8.GetString(output).TrimEnd('\n', '\r'))
            : throw new UsageException(GitMessages.NoRepository.With(revision, error));
    }

    /// <summary>The id of the commit that <paramref name="revision"/> names.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public string Commit(string revision)
    {
        // What begins with a dash would be an option.
        if (revision.Length == 0 || revision[0] == '-' || revision.Contains('\0', StringComparison.Ordinal))
            throw new UsageException(GitMessages.NoRevision.With(revision));
        var (exitCode, output, _) = GitProcess.Run(_folder, ["rev-parse", "--verify", "--quiet", revision + "^{commit}"]);
        return exitCode == 0 ? Encoding.ASCII.GetString(output).Trim() : throw new UsageException(GitMessages.NoRevision.With(revision));
    }

    /// <summary>The commit in which two lines of history part.</summary>
    /// <exception cref="UsageException">One of them does not exist, or they have nothing in common.</exception>
    public string MergeBase(string first, string second)
    {
        var (exitCode, output, _) = GitProcess.Run(_folder, ["merge-base", Commit(first), Commit(second)]);
        return exitCode == 0 ? Encoding.ASCII.GetString(output).Trim() : throw new UsageException(GitMessages.NoRevision.With($"{first}...{second}"));
    }

    /// <summary>The files of a commit; no links, no submodules.</summary>
    public IReadOnlyList<GitFile> Files(string commit)
    {
        ReadOnlySpan<byte> output = Ask(["ls-tree", "-r", "-l", "-z", "--full-tree", commit]);
        var files = new List<GitFile>();
        foreach (var range in output.Split((byte)0))
        {
            var entry = output[range];
            var tab = entry.IndexOf((byte)'\t');
            if (tab < 0)
                continue;
            var fields = Encoding.ASCII.GetString(entry[..tab]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (fields[0].StartsWith(TreeMode, StringComparison.Ordinal))
                files.Add(new GitFile(GitPath.Read(entry[(tab + 1)..]), fields[2], long.TryParse(fields[3], NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : -1));
        }
        return files;
    }

    /// <summary>The contents of files, by id.</summary>
    public IReadOnlyDictionary<string, byte[]> Read(IEnumerable<GitFile> files)
    {
        var ids = files.Select(file => file.Id).Distinct(StringComparer.Ordinal).ToList();
        var contents = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        if (ids.Count == 0)
            return contents;
        var output = Ask(["cat-file", "--batch"], string.Concat(ids.Select(id => id + "\n")));
        // For each: its id, its type, its length, a line end, the bytes, a line end.
        var at = 0;
        foreach (var id in ids)
        {
            var line = Array.IndexOf(output, (byte)'\n', at);
            var head = Encoding.ASCII.GetString(output, at, line - at).Split(' ');
            if (head.Length < 3)
                throw new UsageException(GitMessages.Failed.With(string.Join(' ', head)));
            var length = int.Parse(head[2], CultureInfo.InvariantCulture);
            contents.Add(id, output[(line + 1)..(line + 1 + length)]);
            at = line + length + 2;
        }
        return contents;
    }

    private byte[] Ask(IEnumerable<string> arguments, string input = "")
    {
        var (exitCode, output, error) = GitProcess.Run(_folder, arguments, input);
        return exitCode == 0 ? output : throw new UsageException(GitMessages.Failed.With(error));
    }
}
