namespace ReportLint.Files;

/// <summary>Finds report files in folders, as every host does that looks for them itself.</summary>
public static class ReportFolder
{
    private static readonly HashSet<string> s_skipped = new(["bin", "obj", "node_modules", "artifacts"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The absolute names of the reports in <paramref name="folder"/> and below, in no particular order.</summary>
    /// <remarks>Left out are bin, obj, node_modules, artifacts, folders that begin with a dot, links, and folders that may not be read.</remarks>
    public static IEnumerable<string> Walk(string folder)
    {
        var folders = new Stack<string>();
        folders.Push(folder);
        while (folders.Count > 0)
        {
            foreach (var entry in Entries(new DirectoryInfo(folders.Pop())))
            {
                if (IsReport(entry.Name))
                    yield return entry.FullName;
                else if (entry is DirectoryInfo && entry.Name[0] != '.' && !s_skipped.Contains(entry.Name) && !IsLink(entry))
                    folders.Push(entry.FullName);
            }
        }
    }

    /// <summary>Whether <paramref name="name"/> is that of a report.</summary>
    public static bool IsReport(string name) => name.EndsWith(ReportFileReader.Ending, StringComparison.Ordinal);

    /// <summary>Whether <see cref="Walk"/> would find the file that lies at <paramref name="path"/>, a relative name with <c>/</c>.</summary>
    public static bool Includes(string path)
    {
        var parts = path.Split('/');
        return IsReport(parts[parts.Length - 1]) && parts.Take(parts.Length - 1).All(folder => folder.Length > 0 && folder[0] != '.' && !s_skipped.Contains(folder));
    }

    private static IEnumerable<FileSystemInfo> Entries(DirectoryInfo folder)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            return [];
        }
    }

    /// <summary>Whether <paramref name="entry"/> is a link to another file or folder.</summary>
    internal static bool IsLink(FileSystemInfo entry) =>
#if NETSTANDARD2_0
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
#else
        entry.LinkTarget is not null;
#endif
}
