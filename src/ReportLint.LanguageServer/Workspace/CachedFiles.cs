using ReportLint.Configuration;
using ReportLint.Files;
using ReportLint.Rendering;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Workspace;

/// <summary>Files of the disk that belong to reports, each read once: configuration, or rendered texts. For any thread.</summary>
/// <param name="display">How messages name a file, given its absolute name.</param>
internal sealed class CachedFiles(Func<string, string> display) : IEditorConfigSource, IRenderedTextSource
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, SourceText?> _read = new(StringComparer.Ordinal);

    /// <summary>Whether <paramref name="path"/> is the name of a configuration file or baseline.</summary>
    public static bool IsConfiguration(string path) => Path.GetFileName(path) is ".editorconfig" or Baseline.FileName;

    /// <summary>Whether <paramref name="path"/> may be the name of a rendered text.</summary>
    public static bool IsRenderedText(string path) => path.EndsWith(RenderedText.Ending, StringComparison.Ordinal);

    /// <summary>The file with the absolute name <paramref name="fullPath"/>; null when there is none.</summary>
    public SourceText? Read(string fullPath)
    {
        lock (_lock)
        {
            if (!_read.TryGetValue(fullPath, out var text))
                _read.Add(fullPath, text = ReadFile(fullPath));
            return text;
        }
    }

    /// <summary>Reads again what was asked for before.</summary>
    /// <returns>Whether anything is different.</returns>
    public bool Reread()
    {
        lock (_lock)
        {
            var isChanged = false;
            foreach (var (path, before) in _read.ToList())
            {
                var now = ReadFile(path);
                if (before is null ? now is null : now is not null && WorkspaceScan.IsSame(before, now))
                    continue;
                _read[path] = now;
                isChanged = true;
            }
            return isChanged;
        }
    }

    private SourceText? ReadFile(string path) => new EditorConfigFiles(display).Read(path);
}
