using ReportLint.Configuration;
using ReportLint.Text;

namespace ReportLint.Files;

/// <summary>The configuration files of the file system: <c>.editorconfig</c> and baselines.</summary>
/// <param name="display">How messages name a file, given its absolute name.</param>
/// <param name="workingFolder">See <see cref="ReportFileReader.Read"/>.</param>
public sealed class EditorConfigFiles(Func<string, string> display, string? workingFolder = null) : IEditorConfigSource
{
    private readonly List<string> _found = [];

    /// <summary>The absolute names of the files that were there when asked for.</summary>
    public IReadOnlyList<string> Found => _found;

    /// <inheritdoc/>
    public SourceText? Read(string fullPath)
    {
        if (!File.Exists(fullPath))
            return null;
        _found.Add(fullPath);
        return ReportFileReader.Read(fullPath, display(fullPath), workingFolder);
    }
}
