using System.Runtime.CompilerServices;
using ReportLint.Forms;

namespace ReportLint.Claims.Words;

/// <summary>The words of one edition: those of the form, and those by which reports speak of it. The longest word that fits is taken.</summary>
internal sealed class Lexicon
{
    private static readonly ConditionalWeakTable<FormEdition, Lexicon> s_byEdition = new();
    // By the first two characters; a word of one character by itself. Most places of a text begin no word of two: asking costs one look.
    private readonly Dictionary<int, List<LexiconEntry>> _byBeginning = [];

    private Lexicon(IEnumerable<LexiconEntry> entries)
    {
        foreach (var entry in entries)
            Add(entry);
        foreach (var same in _byBeginning.Values)
            same.Sort((a, b) => b.Text.Length.CompareTo(a.Text.Length));
    }

    /// <summary>The lexicon of <paramref name="edition"/>. Words of the form come first: where a common word is the same, the form says what it names.</summary>
    public static Lexicon Of(FormEdition edition) => s_byEdition.GetValue(edition, known => new Lexicon(FormWords.Of(known).Concat(CommonWords.All)));

    /// <summary>The lexicon of <paramref name="entries"/> alone.</summary>
    public static Lexicon Of(IEnumerable<LexiconEntry> entries) => new(entries);

    /// <summary>The longest word that begins at <paramref name="index"/>, or null.</summary>
    public LexiconEntry? At(string text, int index)
    {
        if (index + 1 < text.Length && _byBeginning.TryGetValue(KeyOf(text[index], text[index + 1]), out var entries))
        {
            foreach (var entry in entries)
            {
                if (string.CompareOrdinal(text, index, entry.Text, 0, entry.Text.Length) == 0)
                    return entry;
            }
        }
        return _byBeginning.TryGetValue(KeyOf(text[index], '\0'), out var single) ? single[0] : null;
    }

    private static int KeyOf(char first, char second) => (first << 16) | second;

    private void Add(LexiconEntry entry)
    {
        var key = KeyOf(entry.Text[0], entry.Text.Length > 1 ? entry.Text[1] : '\0');
        if (!_byBeginning.TryGetValue(key, out var entries))
            _byBeginning.Add(key, entries = []);
        if (!entries.Exists(known => string.Equals(known.Text, entry.Text, StringComparison.Ordinal)))
            entries.Add(entry);
    }
}
