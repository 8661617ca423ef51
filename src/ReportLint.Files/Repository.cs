namespace ReportLint.Files;

/// <summary>The repository around report files: what is checked is compared with the other reports there, also when only a part of them is asked about.</summary>
public static class Repository
{
    private const string Marker = ".git";

    /// <summary>The folder of the repository in which the file <paramref name="path"/> lies: the nearest one above it with a <c>.git</c>. What a link brings into the repository worked in does not become another one by that.</summary>
    /// <param name="path">The file's absolute name.</param>
    /// <param name="workingFolder">The absolute name of the folder that stands in where there is no such folder and the file lies in this one; the file's own folder where it does not.</param>
    public static string FolderOf(string path, string workingFolder)
    {
        if (Nearest(Path.GetDirectoryName(path)) is not { } nearest)
            return IsIn(workingFolder, path) ? workingFolder : Path.GetDirectoryName(path) ?? workingFolder;
        var own = Nearest(workingFolder) ?? workingFolder;
        return IsIn(own, nearest) && !RealPath.IsWithin(RealPath.Of(own), RealPath.Of(nearest)) ? own : nearest;
    }

    private static string? Nearest(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var marker = Path.Combine(folder, Marker);
            if (Directory.Exists(marker) || File.Exists(marker))
                return folder;
        }
        return null;
    }

    private static bool IsIn(string folder, string path)
    {
        var prefix = folder.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar) + Path.DirectorySeparatorChar;
        return path.Length > prefix.Length && FolderPaths.Comparer.Equals(path.Substring(0, prefix.Length), prefix);
    }
}
