namespace ReportLint.Prose;

/// <summary>Tells nearly every place of a text at which none of some words begins from its first three characters.</summary>
internal sealed class WordStarts
{
    private const int Rows = 255;
    private const int Bits = 63;

    // By the last bits of the first character: a bit for the last bits of the second. By those of both: a bit for the last bits of the third.
    private readonly ulong[] _seconds = new ulong[Rows + 1];
    private readonly ulong[] _thirds = new ulong[Rows + 1];

    /// <summary>For <paramref name="words"/>; of one with a single character every place of it counts.</summary>
    public WordStarts(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            _seconds[word[0] & Rows] |= word.Length == 1 ? ulong.MaxValue : 1UL << (word[1] & Bits);
            if (word.Length > 1)
                _thirds[Row(word[0], word[1])] |= word.Length == 2 ? ulong.MaxValue : 1UL << (word[2] & Bits);
        }
    }

    /// <summary>Words that begin with one of <paramref name="firsts"/> and one of <paramref name="seconds"/>.</summary>
    public static IEnumerable<string> Pairs(string firsts, string seconds) => firsts.SelectMany(first => seconds.Select(second => string.Concat(first, second)));

    /// <summary>The first place from <paramref name="start"/> on at which one of the words may begin; -1 when there is none.</summary>
    public int Next(string text, int start)
    {
        var seconds = _seconds;
        for (var i = start; i + 1 < text.Length; i++)
        {
            var row = seconds[text[i] & Rows];
            if ((row >> (text[i + 1] & Bits) & 1) != 0 && (row == ulong.MaxValue || (_thirds[Row(text[i], text[i + 1])] >> (ProseText.At(text, i + 2) & Bits) & 1) != 0))
                return i;
        }
        return start < text.Length && seconds[text[text.Length - 1] & Rows] == ulong.MaxValue ? text.Length - 1 : -1;
    }

    private static int Row(int first, int second) => ((first * 31) + (second & Bits)) & Rows;
}
