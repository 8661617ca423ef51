namespace ReportLint.Prose;

/// <summary>Which characters of a text stand within a title in 《 》: what is cited is not the writer's to change.</summary>
internal sealed class TitleMask
{
    private const int LongestTitle = 200;

    private readonly bool[]? _isTitle;

    private TitleMask(bool[]? isTitle) => _isTitle = isTitle;

    /// <summary>The titles of <paramref name="text"/>. A 《 that nothing closes begins none.</summary>
    public static TitleMask Of(string text)
    {
        bool[]? isTitle = null;
        for (var open = text.IndexOf('《'); open >= 0 && open + 1 < text.Length;)
        {
            var close = Close(text, open);
            if (close > open)
            {
                isTitle ??= new bool[text.Length];
                for (var i = open; i <= close; i++)
                    isTitle[i] = true;
            }
            open = text.IndexOf('《', Math.Max(close, open) + 1);
        }
        return new TitleMask(isTitle);
    }

    /// <summary>Whether there is no title.</summary>
    public bool IsEmpty => _isTitle is null;

    /// <summary>Whether the character at <paramref name="index"/> belongs to a title.</summary>
    public bool Contains(int index) => _isTitle is not null && _isTitle[index];

    private static int Close(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length && i - open < LongestTitle; i++)
        {
            if (text[i] == '《')
                depth++;
            else if (text[i] == '》' && --depth == 0)
                return i;
        }
        // A title within a title is often left open at its end.
        return text.IndexOf('》', open, Math.Min(LongestTitle, text.Length - open));
    }
}
