namespace ReportLint.Claims.Words;

/// <summary>A phrase of which only some characters are known, in order, with a few others between: 隐去＋姓名＋后部分公开.</summary>
/// <param name="Class">What it does.</param>
/// <param name="Target">What of the form it names.</param>
/// <param name="Origin">How sure it is.</param>
/// <param name="Parts">What must be met, one after the other; each is one of several.</param>
internal sealed record Gist(WordClass Class, string Target, WordOrigin Origin, params string[][] Parts)
{
    /// <summary>How many characters may stand between two parts.</summary>
    private const int WidestGap = 12;

    /// <summary>What goes on behind the last part: 信访＋、投诉之实.</summary>
    public string Tail { get; init; } = "";

    /// <summary>Where the phrase ends that begins at <paramref name="index"/>; −1 where none does.</summary>
    public int EndAt(string text, int index)
    {
        var end = index;
        for (var part = 0; part < Parts.Length; part++)
        {
            end = EndOfPart(text, end, Parts[part], part == 0 ? 0 : WidestGap);
            if (end < 0)
                return -1;
        }
        while (end < text.Length && Tail.IndexOf(text[end]) >= 0)
            end++;
        return end;
    }

    private static int EndOfPart(string text, int start, string[] words, int gap)
    {
        for (var i = start; i <= start + gap && i < text.Length; i++)
        {
            foreach (var word in words)
            {
                if (text[i] == word[0] && string.CompareOrdinal(text, i, word, 0, word.Length) == 0)
                    return i + word.Length;
            }
            if (Gists.EndsPhrase(text[i]))
                return -1;
        }
        return -1;
    }
}
