using ReportLint.Configuration;
using ReportLint.Text;

namespace ReportLint.Linting.Caching;

/// <summary>The configuration files of a host, with a record of those that were there when a run asked.</summary>
internal sealed class RecordedConfiguration(IEditorConfigSource files) : IEditorConfigSource
{
    private readonly SortedDictionary<string, SourceText> _found = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public SourceText? Read(string fullPath)
    {
        var file = files.Read(fullPath);
        if (file is not null)
            _found[fullPath] = file;
        return file;
    }

    /// <summary>Adds all that was found to what a run depends on.</summary>
    public void AddTo(HashBuilder hash)
    {
        hash.Add(_found.Count);
        foreach (var file in _found)
        {
            hash.Add(file.Key);
            hash.Add(file.Value.Path);
            hash.Add(ContentHash.Of(file.Value));
        }
    }
}
