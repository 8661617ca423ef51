using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Files;

/// <summary>The rendered texts of the file system.</summary>
/// <param name="display">How messages name a file, given its absolute name.</param>
/// <param name="workingFolder">See <see cref="ReportFileReader.Read"/>.</param>
public sealed class RenderedTextFiles(Func<string, string> display, string? workingFolder = null) : IRenderedTextSource
{
    /// <inheritdoc/>
    public SourceText? Read(string fullPath) => File.Exists(fullPath) ? ReportFileReader.Read(fullPath, display(fullPath), workingFolder) : null;
}
