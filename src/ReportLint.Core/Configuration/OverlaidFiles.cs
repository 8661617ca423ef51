using ReportLint.Text;

namespace ReportLint.Configuration;

/// <summary>The configuration files of a host with some of them changed, as long as nothing is written.</summary>
internal sealed class OverlaidFiles(IEditorConfigSource files) : IEditorConfigSource
{
    private readonly Dictionary<string, SourceText?> _texts = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public SourceText? Read(string fullPath)
    {
        if (!_texts.TryGetValue(fullPath, out var text))
            _texts.Add(fullPath, text = files.Read(fullPath));
        return text;
    }

    /// <summary>Puts <paramref name="source"/> in the place of the file of its name.</summary>
    public void Put(SourceText source) => _texts[source.FullPath] = source;
}
