using ReportLint.Configuration;
using ReportLint.Files.Unix;

namespace ReportLint.Files.Output;

/// <summary>The files that a run reads, over which it writes nothing else, whatever the name by which it comes to them: reports, baselines, configuration.</summary>
public sealed class OutputSources
{
    private const string EditorConfig = ".editorconfig";

    private readonly List<string> _paths = [];
    private readonly HashSet<FileIdentity> _files = [];
    private readonly HashSet<FileIdentity> _baselines = [];
    private readonly HashSet<string> _folders = new(FolderPaths.Comparer);
    private readonly HashSet<string> _searched = new(FolderPaths.Comparer);
    private int _known;

    /// <summary>Adds a file that is read, by its absolute name.</summary>
    public void Add(string path) => _paths.Add(path);

    /// <summary>Whether <paramref name="name"/> is one that only a source has.</summary>
    internal static bool IsNameOfOne(string name, OutputKind kind) =>
        name.EndsWith(ReportFileReader.Ending, StringComparison.OrdinalIgnoreCase) || name is EditorConfig || (name is Baseline.FileName && kind != OutputKind.Baseline);

    /// <summary>Whether the file <paramref name="target"/> is one of them, or another name of a report or of configuration in the repository.</summary>
    /// <param name="target">A file that is there, by its name without links.</param>
    /// <param name="status">Its status.</param>
    /// <param name="kind">What would be written to it.</param>
    /// <param name="workingFolder">See <see cref="Repository.FolderOf"/>.</param>
    internal bool Contain(string target, FileStatus status, OutputKind kind, string workingFolder)
    {
        if (!status.Identity.IsKnown)
            return _paths.Contains(target, FolderPaths.Comparer);
        for (; _known < _paths.Count; _known++)
        {
            Add(_paths[_known], _files);
            AddConfigurationAbove(_paths[_known]);
        }
        // Only a file with another name can be a source that has the name of an output.
        if (status.Names != 1)
            AddThoseAround(target, workingFolder);
        return _files.Contains(status.Identity) || (kind != OutputKind.Baseline && _baselines.Contains(status.Identity));
    }

    private void AddThoseAround(string target, string workingFolder)
    {
        AddConfigurationAbove(target);
        var repository = Repository.FolderOf(target, workingFolder);
        if (!_searched.Add(repository))
            return;
        foreach (var path in new ReportSearch().Files(repository).Where(path => IsNameOfOne(Path.GetFileName(path), OutputKind.Listing)))
            Add(path, Path.GetFileName(path) is Baseline.FileName ? _baselines : _files);
    }

    private void AddConfigurationAbove(string path)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null && _folders.Add(folder); folder = Path.GetDirectoryName(folder))
        {
            Add(Path.Combine(folder, EditorConfig), _files);
            Add(Path.Combine(folder, Baseline.FileName), _baselines);
        }
    }

    private static void Add(string path, HashSet<FileIdentity> files)
    {
        if (FileStatus.Of(path) is { Kind: FileKind.Regular, Identity: { IsKnown: true } identity })
            files.Add(identity);
    }
}
