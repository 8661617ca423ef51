namespace ReportLint.Testing;

/// <summary>The reports of the examples.</summary>
public static class ExampleReports
{
    /// <summary>Their names below the folder of the examples, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.GetFiles(Folder, "*.report.yaml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Where(name => !name.Contains("/obj/", StringComparison.Ordinal) && !name.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    private static string Folder => Path.Combine(SourceFolder.Root, "examples");

    /// <summary>The text of one.</summary>
    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));
}
