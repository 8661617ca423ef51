namespace ReportLint.Claims.Words;

/// <summary>A word in parts: one of each slot, in order.</summary>
internal sealed class Shape
{
    private readonly WordClass _class;
    private readonly IReadOnlyList<string> _targets;
    private readonly string[][] _slots;
    private LexiconEntry? _met;

    /// <summary>How sure it is what its words say.</summary>
    public WordOrigin Origin { get; init; } = WordOrigin.Composed;

    /// <summary>A shape.</summary>
    /// <param name="wordClass">What its words do.</param>
    /// <param name="target">What of the form they name, several joined by +; empty for nothing.</param>
    /// <param name="slots">What may stand in each place, divided by |; nothing at all where the slot begins or ends with |.</param>
    public Shape(WordClass wordClass, string target, params string[] slots)
    {
        _class = wordClass;
        _targets = target.Length > 0 ? target.Split('+') : [];
        _slots = [.. slots.Select(slot => slot.Split('|').Distinct(StringComparer.Ordinal).OrderByDescending(part => part.Length).ToArray())];
    }

    /// <summary>The two characters with which its words begin, each once; one where that is a word.</summary>
    public IEnumerable<string> Beginnings => BeginningsFrom(0, "").Distinct(StringComparer.Ordinal);

    /// <summary>How long the word is that begins at <paramref name="index"/>; 0 when there is none.</summary>
    public int LengthAt(string text, int index) => Math.Max(EndOf(text, index, 0) - index, 0);

    /// <summary>The word of this shape that stands in <paramref name="text"/> from <paramref name="index"/> on. Reports say the same again and again: the last one is kept.</summary>
    public LexiconEntry Entry(string text, int index, int length)
    {
        if (Volatile.Read(ref _met) is { } met && met.Text.Length == length && string.CompareOrdinal(met.Text, 0, text, index, length) == 0)
            return met;
        var entry = new LexiconEntry(text.Substring(index, length), _class, _targets) { Origin = Origin };
        Volatile.Write(ref _met, entry);
        return entry;
    }

    private IEnumerable<string> BeginningsFrom(int slot, string before)
    {
        if (before.Length > 1 || slot == _slots.Length)
            return [before.Length > 1 ? before.Substring(0, 2) : before];
        return _slots[slot].SelectMany(part => BeginningsFrom(slot + 1, before + part));
    }

    private int EndOf(string text, int index, int slot)
    {
        if (slot == _slots.Length)
            return index;
        foreach (var part in _slots[slot])
        {
            if (IsAt(text, index, part) && EndOf(text, index + part.Length, slot + 1) is var end && end >= 0)
                return end;
        }
        return -1;
    }

    private static bool IsAt(string text, int index, string part) =>
        part.Length == 0 || (index < text.Length && text[index] == part[0] && (part.Length == 1 || string.CompareOrdinal(text, index, part, 0, part.Length) == 0));
}
