using ReportLint.Text;

namespace ReportLint.Configuration;

/// <summary>A host without configuration files.</summary>
public sealed class NoEditorConfig : IEditorConfigSource
{
    /// <inheritdoc/>
    public SourceText? Read(string fullPath) => null;
}
