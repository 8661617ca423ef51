namespace ReportLint.Text;

/// <summary>Quotes two texts so that a reader sees where they differ.</summary>
internal static class DifferingQuotes
{
    /// <summary>The most characters that are quoted of a text, besides the marks that say where it is cut.</summary>
    public const int Longest = 30;

    // So much of what both have in common stands before the difference.
    private const int Before = 10;

    /// <summary>A piece of each text that holds the first difference; what can't be seen in it by its number.</summary>
    public static (string First, string Second) Of(string first, string second)
    {
        var same = 0;
        while (same < first.Length && same < second.Length && first[same] == second[same])
            same++;
        if (same > 0 && char.IsHighSurrogate(first[same - 1]))
            same--;
        var start = Math.Max(first.Length, second.Length) <= Longest ? 0 : Math.Max(0, same - Before);
        if (start > 0 && char.IsLowSurrogate(first[start]))
            start--;
        return (Piece(first, start), Piece(second, start));
    }

    private static string Piece(string text, int start)
    {
        var end = Math.Min(text.Length, start + Longest);
        if (end < text.Length && end > start && char.IsHighSurrogate(text[end - 1]))
            end--;
        return (start > 0 ? "…" : "") + VisibleText.Of(text.Substring(start, end - start)) + (end < text.Length ? "…" : "");
    }
}
