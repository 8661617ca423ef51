namespace ReportLint.Yaml.Recovery;

/// <summary>Signs that a slip of the finger leaves before or behind what was meant.</summary>
internal static class StraySigns
{
    private const int Most = 3;

    /// <summary>Behind the signs at <paramref name="start"/>; <paramref name="start"/> itself where none stand there, or more than a slip leaves.</summary>
    public static int Skip(string text, int start, int end)
    {
        var at = start;
        while (at < end && Is(text[at]))
            at++;
        return at - start <= Most ? at : start;
    }

    /// <summary>Whether nothing but signs and blanks stand from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static bool Fill(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!Is(text[i]) && !RecoveredSyntax.IsSpace(text[i]))
                return false;
        }
        return end > start;
    }

    private static bool Is(char c) => c != '#' && (char.IsPunctuation(c) || char.IsSymbol(c));
}
