using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Picks some words of a text. Takes no memory before the first.</summary>
/// <param name="most">How many words there can be.</param>
internal struct WordPicker(int most)
{
    private Word[]? _words;
    private int _count;

    /// <summary>What was picked.</summary>
    public readonly WordRun Picked => _words is null ? default : new WordRun(_words, 0, _count);

    /// <summary>Picks <paramref name="word"/>.</summary>
    public void Add(Word word) => (_words ??= new Word[most])[_count++] = word;
}
