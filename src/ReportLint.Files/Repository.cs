namespace ReportLint.Files;

/// <summary>The repository around report files: what is checked is compared with the other reports there, also when only a part of them is asked about.</summary>
public static class Repository
{
    private const string Marker = ".git";

    // Where folders are parted by \ (Windows), letter case in paths means nothing.
    private static readonly StringComparer s_paths = Path.DirectorySeparatorChar == '\\' ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>The folder of the repository in which the file <paramref name="path"/> lies: the nearest one above it with a <c>.git</c>.</summary>
    /// <param name="path">The file's absolute name.</param>
    /// <param name="workingFolder">The absolute name of the folder that stands in where there is no such folder and the file lies in this one; the file's own folder where it does not.</param>
    public static string FolderOf(string path, string workingFolder)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var marker = Path.Combine(folder, Marker);
            if (Directory.Exists(marker) || File.Exists(marker))
                return folder;
        }
        return IsIn(workingFolder, path) ? workingFolder : Path.GetDirectoryName(path) ?? workingFolder;
    }

    /// <summary>The absolute names of the other reports in the repositories of <paramref name="paths"/>, in order.</summary>
    /// <param name="paths">The absolute names of the reports that are checked.</param>
    /// <param name="workingFolder">See <see cref="FolderOf"/>.</param>
    /// <param name="walked">Folders that were looked through before, so that nobody need do it again.</param>
    public static IReadOnlyList<string> OtherReports(IReadOnlyCollection<string> paths, string workingFolder, params IEnumerable<string> walked)
    {
        // A link and what it leads to are one report.
        var known = new HashSet<string>(paths.Concat(paths.Select(TargetOf)), s_paths);
        var roots = paths.GroupBy(Path.GetDirectoryName, s_paths).Select(folder => FolderOf(folder.First(), workingFolder)).Distinct(s_paths)
            .Where(root => !walked.Contains(root, s_paths));
        return [.. roots.SelectMany(ReportFolder.Walk).Where(path => known.Add(path) && !ReportFolder.IsLink(new FileInfo(path))).OrderBy(path => path, StringComparer.Ordinal)];
    }

    private static string TargetOf(string path)
    {
#if NETSTANDARD2_0
        return path;
#else
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        }
        catch (IOException)
        {
            // Links that lead in a circle.
            return path;
        }
#endif
    }

    private static bool IsIn(string folder, string path)
    {
        var prefix = folder.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar) + Path.DirectorySeparatorChar;
        return path.Length > prefix.Length && s_paths.Equals(path.Substring(0, prefix.Length), prefix);
    }
}
