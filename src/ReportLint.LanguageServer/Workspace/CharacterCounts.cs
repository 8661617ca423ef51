namespace ReportLint.LanguageServer.Workspace;

/// <summary>How many characters stand before each place of a text, for a client that does not count UTF-16 units: noted at intervals, so that a place deep in a long line is not counted from its beginning.</summary>
internal sealed class CharacterCounts
{
    private const int Interval = 256;
    private const int LastOfOneByte = 0x7F;
    private const int LastOfTwoBytes = 0x7FF;

    private readonly string _text;
    private readonly bool _countsBytes;
    private readonly int[] _noted;

    /// <summary>Counts <paramref name="text"/> once.</summary>
    /// <param name="text">The text.</param>
    /// <param name="countsBytes">Whether the bytes of UTF-8 are counted; else code points are.</param>
    public CharacterCounts(string text, bool countsBytes)
    {
        _text = text;
        _countsBytes = countsBytes;
        _noted = new int[(text.Length / Interval) + 1];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i % Interval == 0)
                _noted[i / Interval] = count;
            count += CountAt(i);
        }
        if (text.Length % Interval == 0)
            _noted[text.Length / Interval] = count;
    }

    /// <summary>How many stand before <paramref name="offset"/>. A place within a pair of surrogates counts as its beginning.</summary>
    public int Before(int offset)
    {
        var count = _noted[offset / Interval];
        for (var i = offset - (offset % Interval); i < offset; i++)
            count += CountAt(i);
        return count;
    }

    /// <summary>The last place from <paramref name="start"/> to <paramref name="end"/> before which there are no more than <paramref name="count"/> from <paramref name="start"/> on, and which is within no character.</summary>
    public int Advance(int start, int end, int count)
    {
        var last = Before(start) + (long)count;
        // The last noted place that is not too far.
        var (low, high) = (start / Interval, end / Interval);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_noted[middle] <= last)
                low = middle;
            else
                high = middle - 1;
        }
        var at = Math.Max(start, low * Interval);
        at -= at > start && IsSecond(at) ? 1 : 0;
        for (long before = Before(at); at < end;)
        {
            var length = at + 1 < end && IsSecond(at + 1) ? 2 : 1;
            before += CountAt(at) + (length == 2 ? CountAt(at + 1) : 0);
            if (before > last)
                break;
            at += length;
        }
        return at;
    }

    private int CountAt(int i) => i + 1 < _text.Length && IsSecond(i + 1) ? 0
        : !_countsBytes ? 1
        : IsSecond(i) ? 4
        : _text[i] <= LastOfOneByte ? 1
        : _text[i] <= LastOfTwoBytes ? 2
        : 3;

    private bool IsSecond(int i) => i > 0 && i < _text.Length && char.IsLowSurrogate(_text[i]) && char.IsHighSurrogate(_text[i - 1]);
}
