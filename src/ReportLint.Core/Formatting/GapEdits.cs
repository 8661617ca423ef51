using ReportLint.Text;

namespace ReportLint.Formatting;

/// <summary>Collects changes of blanks, and of nothing else.</summary>
internal sealed class GapEdits(string text)
{
    private readonly Dictionary<int, TextEdit> _edits = [];

    /// <summary>The changes, in order.</summary>
    public IReadOnlyList<TextEdit> Edits => [.. _edits.Values.OrderBy(edit => edit.Span.Start)];

    /// <summary>Makes <paramref name="count"/> blanks of the stretch; where something else stands there, it is left alone.</summary>
    public void Set(int start, int end, int count)
    {
        if (end < start || !IsBlank(start, end))
            return;
        var isSame = end - start == count && text.IndexOf('\t', start, end - start) < 0;
        if (isSame)
            _edits.Remove(start);
        else
            _edits[start] = new TextEdit(TextSpan.FromBounds(start, end), new string(' ', count));
    }

    /// <summary>Where the blanks from <paramref name="start"/> on end.</summary>
    public int SkipBlanks(int start)
    {
        while (start < text.Length && text[start] is ' ' or '\t')
            start++;
        return start;
    }

    private bool IsBlank(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is not (' ' or '\t'))
                return false;
        }
        return true;
    }
}
