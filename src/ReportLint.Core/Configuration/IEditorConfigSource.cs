using ReportLint.Text;

namespace ReportLint.Configuration;

/// <summary>Brings the configuration files of a host: <c>.editorconfig</c> and <c>reportlint.baseline</c>.</summary>
public interface IEditorConfigSource
{
    /// <summary>The file with the absolute name <paramref name="fullPath"/>; null when there is none.</summary>
    SourceText? Read(string fullPath);
}
