namespace ReportLint.Claims.Words;

/// <summary>A word in parts: one of each slot, in order.</summary>
internal sealed class Shape
{
    // How many characters are compared at once before its parts are tried.
    private const int Looked = 6;

    private const int LengthOfBeginning = 2;

    private readonly WordClass _class;
    private readonly IReadOnlyList<string> _targets;
    private readonly string[][] _slots;
    private readonly ulong[] _characters;
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
        _characters = ReadCharacters();
    }

    /// <summary>The two characters with which its words begin, each once; one where that is a word.</summary>
    public IEnumerable<string> Beginnings => BeginningsFrom(0, LengthOfBeginning, new IReadOnlyCollection<string>?[_slots.Length, LengthOfBeginning + 1]);

    /// <summary>How long the word is that begins at <paramref name="index"/> with one of <see cref="Beginnings"/>; 0 when there is none.</summary>
    public int LengthAt(string text, int index)
    {
        for (var i = LengthOfBeginning; i < Looked; i++)
        {
            if ((_characters[i] & Bit(index + i < text.Length ? text[index + i] : '\0')) == 0)
                return 0;
        }
        return Math.Max(EndOf(text, index, 0) - index, 0);
    }

    /// <summary>The word of this shape that stands in <paramref name="text"/> from <paramref name="index"/> on. Reports say the same again and again: the last one is kept.</summary>
    public LexiconEntry Entry(string text, int index, int length)
    {
        if (Volatile.Read(ref _met) is { } met && met.Text.Length == length && string.CompareOrdinal(met.Text, 0, text, index, length) == 0)
            return met;
        var entry = new LexiconEntry(text.Substring(index, length), _class, _targets) { Origin = Origin };
        Volatile.Write(ref _met, entry);
        return entry;
    }

    /// <summary>What the slots from <paramref name="slot"/> on may begin with, cut to <paramref name="length"/> characters; found once for each slot.</summary>
    private IReadOnlyCollection<string> BeginningsFrom(int slot, int length, IReadOnlyCollection<string>?[,] known)
    {
        if (slot == _slots.Length || length == 0)
            return [""];
        if (known[slot, length] is { } found)
            return found;
        var beginnings = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in _slots[slot])
        {
            if (part.Length >= length)
                beginnings.Add(part.Substring(0, length));
            else
                beginnings.UnionWith(BeginningsFrom(slot + 1, length - part.Length, known).Select(rest => part + rest));
        }
        return known[slot, length] = beginnings;
    }

    /// <summary>Of the characters that its words may have in each of their first places, six bits each; all where a word may have ended.</summary>
    private ulong[] ReadCharacters()
    {
        var characters = new ulong[Looked];
        // By place and slot: whether a part of the slot may begin there; behind the last slot, whether a word may have ended.
        var begins = new bool[Looked, _slots.Length + 1];
        begins[0, 0] = true;
        for (var place = 0; place < Looked; place++)
        {
            for (var slot = 0; slot < _slots.Length; slot++)
            {
                if (!begins[place, slot])
                    continue;
                foreach (var part in _slots[slot])
                {
                    for (var i = 0; i < part.Length && place + i < Looked; i++)
                        characters[place + i] |= Bit(part[i]);
                    if (place + part.Length < Looked)
                        begins[place + part.Length, slot + 1] = true;
                }
            }
            for (var i = place; i < Looked && begins[place, _slots.Length]; i++)
                characters[i] = ulong.MaxValue;
        }
        return characters;
    }

    private static ulong Bit(char c) => 1UL << (c & 63);

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
