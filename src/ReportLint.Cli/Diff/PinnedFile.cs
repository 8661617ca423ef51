using ReportLint.Configuration;
using ReportLint.Text;

namespace ReportLint.Cli.Diff;

/// <summary>The configuration files of a revision, but one of them as it is now.</summary>
internal sealed class PinnedFile(IEditorConfigSource files, IEditorConfigSource now, string path) : IEditorConfigSource
{
    /// <inheritdoc/>
    public SourceText? Read(string fullPath) => (string.Equals(fullPath, path, StringComparison.Ordinal) ? now : files).Read(fullPath);
}
