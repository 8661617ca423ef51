namespace ReportLint.Text;

/// <summary>A set of words that is asked of pieces of a text, without copying the piece.</summary>
internal sealed class WordTable
{
    private readonly string?[] _slots;
    private readonly int _longest;

    /// <summary>The words <paramref name="words"/>.</summary>
    public WordTable(IEnumerable<string> words)
    {
        var all = new HashSet<string>(words, StringComparer.Ordinal);
        var size = 16;
        while (size < all.Count * 2)
            size *= 2;
        _slots = new string?[size];
        foreach (var word in all)
        {
            var slot = Hash(word, 0, word.Length) & (size - 1);
            while (_slots[slot] is not null)
                slot = (slot + 1) & (size - 1);
            _slots[slot] = word;
            _longest = Math.Max(_longest, word.Length);
        }
    }

    /// <summary>The word that the characters of <paramref name="text"/> from <paramref name="start"/> to <paramref name="end"/> are, or null.</summary>
    public string? Find(string text, int start, int end)
    {
        if (end <= start || end - start > _longest)
            return null;
        for (var slot = Hash(text, start, end) & (_slots.Length - 1); _slots[slot] is { } word; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (word.Length == end - start && string.CompareOrdinal(word, 0, text, start, word.Length) == 0)
                return word;
        }
        return null;
    }

    private static int Hash(string text, int start, int end)
    {
        var hash = 5381u;
        for (var i = start; i < end; i++)
            hash = (hash * 33) ^ text[i];
        return (int)(hash ^ (hash >> 15));
    }
}
