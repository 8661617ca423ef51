using ReportLint.Files;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Workspace;

/// <summary>Finds the reports of the open folders, and of files that are open without a folder: as <c>reportlint check</c> does in each of the folders.</summary>
/// <param name="folders">The absolute names of the open folders.</param>
/// <param name="files">The absolute names of the open files.</param>
/// <param name="known">What was read before, by absolute name: a file that says the same stays the same object.</param>
/// <param name="knownRoots">The repositories that are known already; others are checked at once, so that the dispatcher need not.</param>
/// <param name="today">The day of the check.</param>
internal sealed class WorkspaceScan(IReadOnlyList<string> folders, IReadOnlyList<string> files, IReadOnlyDictionary<string, SourceText> known, IReadOnlySet<string> knownRoots, DateTime today)
{
    private readonly ReportSearch _search = new();
    private readonly Dictionary<string, string> _rootByFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _displayByRoot = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _byRoot = new(StringComparer.Ordinal);
    private Action<bool, int>? _step;
    private int _read;

    /// <summary>The folders that could not be looked through.</summary>
    public IReadOnlyList<UnlistedFolder> Unlisted => _search.Unlisted;

    /// <summary>Is told of each step, on the scan's thread: whether all of a repository is read and about to be checked, and how many reports are read so far or about to be checked. May be set while the scan runs.</summary>
    public Action<bool, int>? Step
    {
        get => Volatile.Read(ref _step);
        set => Volatile.Write(ref _step, value);
    }

    /// <summary>Looks through the folders and reads what is there.</summary>
    /// <exception cref="OperationCanceledException">The scan was cancelled.</exception>
    public IReadOnlyList<ScannedRepository> Run(CancellationToken cancellationToken)
    {
        var walked = folders.Where(Directory.Exists).ToList();
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var folder in walked)
        {
            foreach (var path in _search.Reports(folder))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (found.Add(path))
                    Add(path, folder);
            }
        }
        foreach (var path in files.Where(path => File.Exists(path) && found.Add(path)))
        {
            // What lies in an open folder and is passed over there, such as a copy in bin, is a report for itself, unless it lies in a repository of its own.
            if (walked.Exists(folder => IsIn(folder, path) && !IsIn(folder, Repository.FolderOf(path, folder))))
                _byRoot.TryAdd(path, new SortedSet<string>([path], StringComparer.Ordinal));
            else
                Add(path, Path.GetDirectoryName(path)!);
        }
        return [.. _byRoot.Select(repository => Check(Read(repository.Key, repository.Value, walked, cancellationToken), cancellationToken))];
    }

    /// <summary>The folder of the repository to which a file belongs.</summary>
    /// <param name="path">The file.</param>
    /// <param name="folders">The open folders.</param>
    public static string RootOf(string path, IReadOnlyList<string> folders) =>
        Repository.FolderOf(path, folders.FirstOrDefault(folder => IsIn(folder, path)) ?? Path.GetDirectoryName(path)!);

    private ScannedRepository Check(RepositoryFiles found, CancellationToken cancellationToken)
    {
        if (knownRoots.Contains(found.Root))
            return new ScannedRepository(found, Fresh: null);
        Step?.Invoke(true, found.Reports.Count);
        var fresh = new RepositoryState(found, today);
        fresh.Update(cancellationToken);
        return new ScannedRepository(found, fresh);
    }

    private void Add(string path, string folder)
    {
        var own = Path.GetDirectoryName(path)!;
        if (!_rootByFolder.TryGetValue(own, out var root))
            _rootByFolder.Add(own, root = Repository.FolderOf(path, folder));
        _displayByRoot.TryAdd(root, folder);
        if (!_byRoot.TryGetValue(root, out var paths))
            _byRoot.Add(root, paths = new SortedSet<string>(StringComparer.Ordinal));
        paths.Add(path);
    }

    private RepositoryFiles Read(string root, SortedSet<string> paths, List<string> walked, CancellationToken cancellationToken)
    {
        var isAlone = paths.Count == 1 && string.Equals(paths.Min, root, StringComparison.Ordinal);
        var display = isAlone ? Path.GetDirectoryName(root)! : _displayByRoot[root];
        var others = isAlone ? [] : _search.OtherReports(paths, root, walked);
        return new RepositoryFiles(root, display, Read(paths, display, cancellationToken), Read(others, display, cancellationToken));
    }

    private List<SourceText> Read(IEnumerable<string> paths, string display, CancellationToken cancellationToken)
    {
        var texts = new List<SourceText>();
        foreach (var path in paths)
        {
            cancellationToken.ThrowIfCancellationRequested();
            texts.Add(Same(ReportFileReader.Read(path, Display(path, display))));
            Step?.Invoke(false, ++_read);
        }
        return texts;
    }

    private SourceText Same(SourceText text) =>
        known.TryGetValue(text.FullPath, out var before) && IsSame(before, text) ? before : text;

    /// <summary>Whether two texts say the same under the same name.</summary>
    public static bool IsSame(SourceText a, SourceText b) =>
        a.Defect == b.Defect && string.Equals(a.Path, b.Path, StringComparison.Ordinal) && string.Equals(a.Content, b.Content, StringComparison.Ordinal);

    /// <summary>How messages name a file, from a folder.</summary>
    public static string Display(string path, string folder) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    /// <summary>Whether a file lies in a folder or below it.</summary>
    public static bool IsIn(string folder, string path)
    {
        var prefix = Path.TrimEndingDirectorySeparator(folder).Replace('\\', '/') + "/";
        return path.Replace('\\', '/').StartsWith(prefix, StringComparison.Ordinal);
    }
}
