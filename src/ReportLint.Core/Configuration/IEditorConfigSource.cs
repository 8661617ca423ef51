using ReportLint.Text;

namespace ReportLint.Configuration;

/// <summary>Brings the <c>.editorconfig</c> files of a host.</summary>
public interface IEditorConfigSource
{
    /// <summary>The file with the absolute name <paramref name="fullPath"/>; null when there is none.</summary>
    SourceText? Read(string fullPath);
}
