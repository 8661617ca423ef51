namespace ReportLint.Files.Output;

/// <summary>How far links are followed by what is written: within the repository, and below the folder that was named for it.</summary>
/// <param name="workingFolder">See <see cref="Repository.FolderOf"/>.</param>
/// <param name="root">The absolute name of the folder that was named; null: there is none.</param>
/// <param name="ownsRoot">Whether that folder is ours wherever links bring it.</param>
internal sealed class OutputBounds(string workingFolder, string? root, bool ownsRoot)
{
    private const string Anything = "x";

    private readonly string? _root = root is null ? null : Path.GetFullPath(root).TrimEnd(Path.DirectorySeparatorChar);

    /// <summary>The file to which <paramref name="path"/> leads.</summary>
    /// <exception cref="OutputRefusedException">It leads out.</exception>
    public string Follow(string path)
    {
        var target = RealPath.Of(path);
        return FolderPaths.Comparer.Equals(target, path) || RealPath.IsWithin(_root is null ? RepositoryOf(path) : RealRoot(_root), target) ? target : throw new OutputRefusedException(OutputRefusal.LeadsOutside);
    }

    private string RepositoryOf(string path) => RealPath.Of(Repository.FolderOf(path, workingFolder));

    private string RealRoot(string named)
    {
        var real = RealPath.Of(named);
        return ownsRoot || FolderPaths.Comparer.Equals(real, named) || RealPath.IsWithin(RepositoryOf(Path.Combine(named, Anything)), real) ? real : throw new OutputRefusedException(OutputRefusal.LeadsOutside);
    }
}
