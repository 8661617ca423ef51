namespace ReportLint.Markdown;

/// <summary>The backticks of a text: each row of them ends at the next row of the same length.</summary>
internal sealed class CodeSpans
{
    private readonly Dictionary<int, (int End, int Close)> _runs = [];

    /// <summary>Finds all rows of backticks in <paramref name="source"/> in one pass.</summary>
    public CodeSpans(InlineSource source)
    {
        var previous = new Dictionary<int, int>();
        for (var i = source.Text.IndexOf('`'); i >= 0 && i < source.Text.Length;)
        {
            var end = i;
            while (source.Is(end, '`'))
                end++;
            if (end == i)
            {
                i++;
                continue;
            }
            if (previous.TryGetValue(end - i, out var start))
                _runs[start] = (_runs[start].End, i);
            previous[end - i] = i;
            _runs[i] = (end, -1);
            i = end;
        }
    }

    /// <summary>Where the row of backticks at <paramref name="start"/> ends, and where the one that closes it begins; −1 when none does.</summary>
    public (int End, int Close) Find(int start) => _runs.TryGetValue(start, out var run) ? run : (start + 1, -1);
}
