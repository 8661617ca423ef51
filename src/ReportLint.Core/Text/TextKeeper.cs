namespace ReportLint.Text;

/// <summary>Reads files when somebody asks for their texts, and keeps them as long as they are few. Of many it keeps only the last ones, so that memory doesn't grow; a text that is asked for again is read again. For any thread.</summary>
/// <param name="read">Reads a file, of which it is given the absolute name and the name that messages print.</param>
/// <param name="mostCharacters">How many characters are kept.</param>
public sealed class TextKeeper(Func<string, string, SourceText> read, long mostCharacters)
{
    // Of many a small part: what is let go soon is collected as soon.
    private const int Part = 64;

    private readonly Queue<(SourceText Source, int Length)> _kept = new();
    private bool _areMany;
    private long _characters;

    /// <summary>The file <paramref name="fullPath"/>, which nobody opens before somebody asks for its text.</summary>
    /// <param name="fullPath">Its absolute name.</param>
    /// <param name="path">Its name as messages print it.</param>
    public SourceText Find(string fullPath, string path) => new(path, fullPath, this);

    /// <summary>The text of <paramref name="source"/>, which is kept then.</summary>
    /// <exception cref="TextChangedException">The file is another than it was when it was read first.</exception>
    internal string Read(SourceText source)
    {
        var content = source.Take(read(source.FullPath, source.Path));
        lock (_kept)
        {
            _kept.Enqueue((source, content.Length));
            _characters += content.Length;
            _areMany |= _characters > mostCharacters;
            while (_areMany && _characters > mostCharacters / Part && _kept.Count > 1)
            {
                var (oldest, length) = _kept.Dequeue();
                _characters -= length;
                if (oldest != source)
                    oldest.LetGo();
            }
        }
        return content;
    }
}
