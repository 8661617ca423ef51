using System.Runtime.CompilerServices;
using ReportLint.Forms;

namespace ReportLint.Claims.Words;

/// <summary>The words of one edition: those of the form, and those by which reports speak of it. The longest word that fits is taken.</summary>
internal sealed class Lexicon
{
    private static readonly ConditionalWeakTable<FormEdition, Lexicon> s_byEdition = new();
    private readonly Dictionary<char, List<LexiconEntry>> _byFirst = [];

    private Lexicon(IEnumerable<LexiconEntry> entries)
    {
        foreach (var entry in entries)
            Add(entry);
        foreach (var sameFirst in _byFirst.Values)
            sameFirst.Sort((a, b) => b.Text.Length.CompareTo(a.Text.Length));
    }

    /// <summary>The lexicon of <paramref name="edition"/>. Words of the form come first: where a common word is the same, the form says what it names.</summary>
    public static Lexicon Of(FormEdition edition) => s_byEdition.GetValue(edition, known => new Lexicon(FormWords.Of(known).Concat(CommonWords.All)));

    /// <summary>The lexicon of <paramref name="entries"/> alone.</summary>
    public static Lexicon Of(IEnumerable<LexiconEntry> entries) => new(entries);

    /// <summary>The longest word that begins at <paramref name="index"/>, or null.</summary>
    public LexiconEntry? At(string text, int index)
    {
        if (!_byFirst.TryGetValue(text[index], out var entries))
            return null;
        foreach (var entry in entries)
        {
            if (string.CompareOrdinal(text, index, entry.Text, 0, entry.Text.Length) == 0)
                return entry;
        }
        return null;
    }

    private void Add(LexiconEntry entry)
    {
        if (!_byFirst.TryGetValue(entry.Text[0], out var entries))
            _byFirst.Add(entry.Text[0], entries = []);
        if (!entries.Exists(known => string.Equals(known.Text, entry.Text, StringComparison.Ordinal)))
            entries.Add(entry);
    }
}
