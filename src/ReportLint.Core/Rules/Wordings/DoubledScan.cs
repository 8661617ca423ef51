namespace ReportLint.Rules.Wordings;

/// <summary>Tells at a glance that nothing in a text is written twice. Its table is used again for the next text, on one thread.</summary>
internal sealed class DoubledScan
{
    private const int Size = 1024;

    [ThreadStatic]
    private static DoubledScan? s_ofThread;

    // By a hash of two characters: where they stood last, counted through all texts.
    private readonly int[] _last = new int[Size];
    private readonly int _longest;
    private int _before;

    private DoubledScan(int longest)
    {
        _longest = longest;
        _before = longest + 1;
    }

    /// <summary>Whether a character stands twice in <paramref name="text"/> where that may be a slip, or some characters do.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">The longest unit that counts.</param>
    public static bool FindsAny(string text, int longest)
    {
        var scan = s_ofThread;
        if (scan is null || scan._longest != longest || scan._before > int.MaxValue - (2 * (text.Length + longest)))
            s_ofThread = scan = new DoubledScan(longest);
        var found = scan.Finds(text);
        scan._before += text.Length + longest;
        return found;
    }

    private bool Finds(string text)
    {
        var (last, before) = (_last, _before);
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == text[i + 1] && DoubledWords.IsSlip(text, i))
                return true;
            var hash = ((text[i] * 31) + text[i + 1]) & (Size - 1);
            var isNear = before + i - last[hash] <= _longest;
            last[hash] = before + i;
            if (isNear && EndsUnit(text, i))
                return true;
        }
        return false;
    }

    /// <summary>Whether a unit of two or more characters begins at <paramref name="again"/> for the second time.</summary>
    private bool EndsUnit(string text, int again)
    {
        for (var length = 2; length <= _longest && length <= again && again + length <= text.Length; length++)
        {
            if (text[again - length] == text[again] && string.CompareOrdinal(text, again - length, text, again, length) == 0)
                return true;
        }
        return false;
    }
}
