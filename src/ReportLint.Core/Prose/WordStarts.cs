namespace ReportLint.Prose;

/// <summary>Tells nearly every place of a text at which none of some words begins from its first two characters.</summary>
internal sealed class WordStarts
{
    private const int Firsts = 255;
    private const int Seconds = 63;

    // By the last bits of the first character: a bit for the last bits of the second.
    private readonly ulong[] _seconds = new ulong[Firsts + 1];

    /// <summary>For <paramref name="words"/>; of one with a single character every place of it counts.</summary>
    public WordStarts(IEnumerable<string> words)
    {
        foreach (var word in words)
            _seconds[word[0] & Firsts] |= word.Length == 1 ? ulong.MaxValue : 1UL << (word[1] & Seconds);
    }

    /// <summary>For words that begin with one of <paramref name="firsts"/> and one of <paramref name="seconds"/>.</summary>
    public static IEnumerable<string> Pairs(string firsts, string seconds) => firsts.SelectMany(first => seconds.Select(second => string.Concat(first, second)));

    /// <summary>The first place from <paramref name="start"/> on at which one of the words may begin; -1 when there is none.</summary>
    public int Next(string text, int start)
    {
        var seconds = _seconds;
        for (var i = start; i + 1 < text.Length; i++)
        {
            if ((seconds[text[i] & Firsts] >> (text[i + 1] & Seconds) & 1) != 0)
                return i;
        }
        return start < text.Length && seconds[text[text.Length - 1] & Firsts] == ulong.MaxValue ? text.Length - 1 : -1;
    }
}
