namespace ReportLint.Prose;

/// <summary>Knows where sentences end.</summary>
internal static class SentenceSplitter
{
    private const string Closing = "”’）》」』】\"')";

    /// <summary>The marks that end a sentence, or a part of one that stands by itself: full stops and semicolons.</summary>
    public static char[] Ends { get; } = ['。', '！', '？', '；', '!', '?', ';'];

    /// <summary>Whether <paramref name="mark"/> ends a whole sentence: a semicolon doesn't.</summary>
    public static bool IsFullStop(char mark) => mark is '。' or '！' or '!' or '？' or '?';

    /// <summary>Cuts <paramref name="text"/> behind each of <see cref="Ends"/>, with the quotation marks and brackets that close there.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var start = 0;
        for (var i = text.IndexOfAny(Ends); i >= 0; i = text.IndexOfAny(Ends, start))
        {
            while (i + 1 < text.Length && (Array.IndexOf(Ends, text[i + 1]) >= 0 || Closing.IndexOf(text[i + 1]) >= 0))
                i++;
            yield return text.Substring(start, i + 1 - start).Trim();
            start = i + 1;
        }
        if (text.Substring(start).Trim() is { Length: > 0 } rest)
            yield return rest;
    }
}
