namespace ReportLint.Files;

/// <summary>Looks through folders for reports, as every host does that looks for them itself, and knows where it could not look.</summary>
/// <remarks>
/// Left out are bin, obj, node_modules, artifacts, folders that begin with a dot, folders behind links, and folders that are repositories of their own (another
/// work tree, a submodule): what lies there is another state, or another's.
/// </remarks>
public sealed class ReportSearch
{
    private const string Marker = ".git";

    private static readonly HashSet<string> s_skipped = new(["bin", "obj", "node_modules", "artifacts"], StringComparer.OrdinalIgnoreCase);

    private readonly List<UnlistedFolder> _unlisted = [];
    private readonly HashSet<string> _unlistedPaths = new(FolderPaths.Comparer);

    /// <summary>The folders that could not be looked through, each once.</summary>
    public IReadOnlyList<UnlistedFolder> Unlisted => _unlisted;

    /// <summary>Whether a folder called <paramref name="name"/> is passed over.</summary>
    public static bool IsSkipped(string name) => name.Length == 0 || name[0] == '.' || s_skipped.Contains(name);

    /// <summary>The absolute names of the reports in <paramref name="folder"/> and below, in no particular order; those of folders that are called like a report, too.</summary>
    public IEnumerable<string> Reports(string folder) => Entries(folder).Where(entry => ReportFolder.IsReport(entry.Name)).Select(entry => entry.FullName);

    /// <summary>The absolute names of all files in <paramref name="folder"/> and below, in no particular order.</summary>
    public IEnumerable<string> Files(string folder) => Entries(folder).OfType<FileInfo>().Select(entry => entry.FullName);

    /// <summary>The absolute names of the other reports in the repositories of <paramref name="paths"/>, in order.</summary>
    /// <param name="paths">The absolute names of the reports that are checked.</param>
    /// <param name="workingFolder">See <see cref="Repository.FolderOf"/>.</param>
    /// <param name="walked">Folders that were looked through before, so that nobody need do it again.</param>
    public IReadOnlyList<string> OtherReports(IReadOnlyCollection<string> paths, string workingFolder, params IEnumerable<string> walked)
    {
        // A link and what it leads to are one report.
        var targets = new Dictionary<string, string>(FolderPaths.Comparer);
        var known = new HashSet<string>(paths.Concat(paths.Select(path => TargetOf(path, targets))), FolderPaths.Comparer);
        var roots = paths.GroupBy(Path.GetDirectoryName, FolderPaths.Comparer).Select(folder => Repository.FolderOf(folder.First(), workingFolder)).Distinct(FolderPaths.Comparer)
            .Where(root => !walked.Contains(root, FolderPaths.Comparer));
        return [.. roots.SelectMany(Reports).Where(path => known.Add(path) && !IsLink(new FileInfo(path))).OrderBy(path => path, StringComparer.Ordinal)];
    }

    /// <summary>Leaves out of <paramref name="paths"/> the links to others of them, and of several links to one file all but the first.</summary>
    public static IEnumerable<string> WithoutDoubles(IReadOnlyCollection<string> paths)
    {
        var known = new HashSet<string>(paths.Where(path => !IsLink(new FileInfo(path))), FolderPaths.Comparer);
        return paths.Where(path => !IsLink(new FileInfo(path)) || known.Add(TargetOf(path)));
    }

    private IEnumerable<FileSystemInfo> Entries(string folder)
    {
        var folders = new Stack<string>();
        folders.Push(folder);
        while (folders.Count > 0)
        {
            var at = folders.Pop();
            var entries = List(at);
            if (!FolderPaths.Comparer.Equals(at, folder) && Array.Exists(entries, entry => FolderPaths.Comparer.Equals(entry.Name, Marker)))
                continue;
            foreach (var entry in entries)
            {
                if (entry is DirectoryInfo && !ReportFolder.IsReport(entry.Name))
                {
                    if (!IsSkipped(entry.Name) && !IsLink(entry))
                        folders.Push(entry.FullName);
                }
                else
                {
                    yield return entry;
                }
            }
        }
    }

    private FileSystemInfo[] List(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            // One that was removed meanwhile holds no reports.
            if (exception is not DirectoryNotFoundException && _unlistedPaths.Add(folder))
                _unlisted.Add(new UnlistedFolder(folder, SystemFailure.KindOf(exception), exception.Message));
            return [];
        }
    }

    /// <summary>What <paramref name="path"/> leads to, given what folders lead to: of a thousand files in one folder that is looked up once.</summary>
    private static string TargetOf(string path, Dictionary<string, string> folders)
    {
        if (Path.GetDirectoryName(path) is not { } folder || IsLink(new FileInfo(path)))
            return TargetOf(path);
        if (!folders.TryGetValue(folder, out var target))
            folders.Add(folder, target = TargetOf(folder));
        return Path.Combine(target, Path.GetFileName(path));
    }

    private static string TargetOf(string path)
    {
        try
        {
            return RealPath.Of(path);
        }
        catch (IOException)
        {
            // Links that lead in a circle.
            return path;
        }
    }

    private static bool IsLink(FileSystemInfo entry) =>
#if NETSTANDARD2_0
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
#else
        entry.LinkTarget is not null;
#endif
}
