namespace ReportLint.Conformance.Tests;

/// <summary>A small repository on disk: an example of a rule without its marks.</summary>
/// <param name="Name">Such as <c>RL1000/bad-1</c>.</param>
/// <param name="Folder">Its absolute folder.</param>
internal sealed record ConformanceCase(string Name, string Folder)
{
    /// <summary>Its report files, by absolute name.</summary>
    public IReadOnlyList<string> Reports => [.. Directory.GetFiles(Folder, "*.report.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>The name of a file within it.</summary>
    public string NameOf(string path) => Path.GetRelativePath(Folder, path).Replace('\\', '/');
}
