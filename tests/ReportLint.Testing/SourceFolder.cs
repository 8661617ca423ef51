namespace ReportLint.Testing;

/// <summary>Finds the repository's own files, also when the compiler was told to write paths as /_/….</summary>
public static class SourceFolder
{
    private static readonly Lazy<string> s_root = new(FindRoot);

    /// <summary>The top folder of the repository.</summary>
    public static string Root => s_root.Value;

    /// <summary>A folder named by the compiler as it is on this machine.</summary>
    public static string Resolve(string folder)
    {
        const string Mapped = "/_/";
        var normalized = folder.Replace('\\', '/');
        return normalized.StartsWith(Mapped, StringComparison.Ordinal) ? Path.Combine(Root, normalized[Mapped.Length..]) : folder;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ReportLint.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
