using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Tests;

/// <summary>A folder of a test's own, shut off from any configuration or repository above it; gone when the test is.</summary>
internal sealed class ScratchWorkspace : IDisposable
{
    /// <summary>A new, empty folder.</summary>
    public ScratchWorkspace()
    {
        Path = Directory.CreateTempSubdirectory("reportlint-lsp-").FullName;
        Directory.CreateDirectory(System.IO.Path.Combine(Path, ".git"));
        With(".editorconfig", "root = true\n");
    }

    /// <summary>Its absolute name.</summary>
    public string Path { get; }

    /// <summary>Its URI.</summary>
    public string Uri => UriOf("");

    /// <summary>Writes a file in it.</summary>
    public ScratchWorkspace With(string name, string text)
    {
        var path = Full(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Deletes a file in it.</summary>
    public void Delete(string name) => File.Delete(Full(name));

    /// <summary>The text of a file in it.</summary>
    public string Read(string name) => File.ReadAllText(Full(name));

    /// <summary>The URI of a file in it.</summary>
    public string UriOf(string name) => DocumentUri.FromPath(Full(name).Replace('\\', '/').TrimEnd('/'));

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);

    private string Full(string name) => System.IO.Path.Combine(Path, name);
}
