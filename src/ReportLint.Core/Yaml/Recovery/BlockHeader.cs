namespace ReportLint.Yaml.Recovery;

/// <summary>The <c>|</c> or <c>&gt;</c> behind a key whose text stands on the lines below.</summary>
internal static class BlockHeader
{
    /// <summary>Whether one stands from <paramref name="start"/> to <paramref name="end"/>, perhaps with how blank lines at the end are kept, how deep it is indented, and a comment.</summary>
    public static bool IsOne(string text, int start, int end)
    {
        if (text[start] is not ('|' or '>'))
            return false;
        var at = start + 1;
        while (at < end && at - start < 3 && text[at] is '+' or '-' or (>= '1' and <= '9'))
            at++;
        if (at < end && text[at] is not (' ' or '\t'))
            return false;
        while (at < end && text[at] is ' ' or '\t')
            at++;
        return at == end || text[at] == '#';
    }
}
