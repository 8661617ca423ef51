using ReportLint.Configuration;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Analyzers.Hosting;

/// <summary>The files besides the reports that our targets hand to the compiler: .editorconfig files and baselines above every report, texts kept beside them. Nothing else is read.</summary>
internal sealed class AdditionalNeighbours(IEnumerable<AdditionalFileText> files) : IEditorConfigSource, IRenderedTextSource
{
    // Where folders are parted by \ (Windows), letter case in paths means nothing.
    private static readonly StringComparer s_paths = Path.DirectorySeparatorChar == '\\' ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    private readonly Dictionary<string, AdditionalFileText> _files = ByPath(files);

    /// <inheritdoc/>
    public SourceText? Read(string fullPath) => _files.TryGetValue(fullPath, out var file) ? CoreText.From(file.Path, file.Text) : null;

    private static Dictionary<string, AdditionalFileText> ByPath(IEnumerable<AdditionalFileText> files)
    {
        var byPath = new Dictionary<string, AdditionalFileText>(s_paths);
        foreach (var file in files)
            byPath[file.Path.Replace('\\', '/')] = file;
        return byPath;
    }
}
