namespace ReportLint.Prose;

/// <summary>Finds addresses of the web and of mail that stand in prose as they are.</summary>
internal static class WebAddresses
{
    private const string Openings = "([{";
    private const string Closings = ")]}";

    // Every address has one of them.
    private static readonly char[] s_signs = ['@', '/', 'w', 'W'];

    private static readonly string[] s_beginnings = ["http://", "https://", "ftp://", "www."];

    /// <summary><paramref name="text"/> with <see cref="ProseBlock.Masked"/> in the place of every character of an address.</summary>
    public static string Mask(string text)
    {
        if (text.IndexOfAny(s_signs) < 0)
            return text;
        char[]? masked = null;
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            if (IsAddressCharacter(text[i]))
            {
                while (end < text.Length && IsAddressCharacter(text[end]))
                    end++;
                MaskWord(text, i, end, ref masked);
            }
            i = Math.Max(end, i + 1);
        }
        return masked is null ? text : new string(masked);
    }

    /// <summary>Masks an address within a stretch of ASCII characters; what stands before it, and marks at its end, are prose.</summary>
    private static void MaskWord(string text, int start, int end, ref char[]? masked)
    {
        var word = text.Substring(start, end - start);
        var found = s_beginnings.Select(beginning => word.IndexOf(beginning, StringComparison.OrdinalIgnoreCase)).Where(index => index >= 0).DefaultIfEmpty(-1).Min();
        if (found < 0)
        {
            var at = word.IndexOf('@');
            if (at <= 0 || word.IndexOf('.', at) < 0)
                return;
            found = 0;
        }
        var last = word.Length;
        while (last > found && (word[last - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '"' or '\'' || IsClosedOutside(word, found, last - 1)))
            last--;
        masked ??= text.ToCharArray();
        for (var i = start + found; i < start + last; i++)
            masked[i] = ProseBlock.Masked;
    }

    /// <summary>Whether the mark at <paramref name="at"/> closes a bracket that the address itself doesn't open: https://example.org/4(5) ends with its own.</summary>
    private static bool IsClosedOutside(string word, int start, int at)
    {
        var kind = Closings.IndexOf(word[at]);
        if (kind < 0)
            return false;
        var depth = 0;
        for (var i = start; i <= at; i++)
            depth += word[i] == Openings[kind] ? 1 : word[i] == Closings[kind] ? -1 : 0;
        return depth < 0;
    }

    private static bool IsAddressCharacter(char c) => c is > ' ' and < '\x7F' and not ('<' or '>');
}
