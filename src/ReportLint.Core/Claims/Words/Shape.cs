namespace ReportLint.Claims.Words;

/// <summary>A word in parts: one of each slot, in order.</summary>
internal sealed class Shape
{
    private readonly WordClass _class;
    private readonly IReadOnlyList<string> _targets;
    private readonly string[][] _slots;

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

    /// <summary>The characters with which its words begin.</summary>
    public IEnumerable<char> First => Beginnings(0).Distinct();

    /// <summary>The word that begins at <paramref name="index"/>, or null.</summary>
    public LexiconEntry? At(string text, int index) =>
        EndOf(text, index, 0) is var end && end > index ? new LexiconEntry(text.Substring(index, end - index), _class, _targets) { Origin = Origin } : null;

    private IEnumerable<char> Beginnings(int slot) => _slots[slot].SelectMany(part => part.Length > 0 ? [part[0]] : Beginnings(slot + 1));

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
        part.Length == 0 || (index < text.Length && text[index] == part[0] && string.CompareOrdinal(text, index, part, 0, part.Length) == 0);
}
