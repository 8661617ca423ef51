namespace ReportLint.Documents.Sources.Html;

/// <summary>Refuses pages whose tags nest without end before a tree is built of them: building it, and walking it, would not end well.</summary>
internal static class HtmlDepth
{
    // Pages of word processors leave a font or a span open now and then; only what is far beyond that is refused.
    private const int MostOpen = 2_000;
    private const int MostTables = SourceLimits.MaxDepth / 4;

    // Without an end tag, or closed by the next of their kind.
    private static readonly HashSet<string> s_loose = new(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "option", "dt", "dd"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Looks through the tags of <paramref name="html"/>.</summary>
    /// <exception cref="UnreadableDocumentException">They nest too deep.</exception>
    public static void Check(string html)
    {
        var loose = s_loose.GetAlternateLookup<ReadOnlySpan<char>>();
        int open = 0, tables = 0;
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0; i = html.IndexOf('<', i + 1))
        {
            var isEnd = i + 1 < html.Length && html[i + 1] == '/';
            var name = Name(html, isEnd ? i + 2 : i + 1);
            if (name.Length == 0 || loose.Contains(name))
                continue;
            open = Math.Max(0, open + (isEnd ? -1 : 1));
            if (name.Equals("table", StringComparison.OrdinalIgnoreCase))
                tables = Math.Max(0, tables + (isEnd ? -1 : 1));
            if (open > MostOpen || tables > MostTables)
                throw new UnreadableDocumentException(SourceMessages.TooDeep.With(MostTables));
        }
    }

    private static ReadOnlySpan<char> Name(string html, int start)
    {
        var end = start;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
            end++;
        return start < html.Length && char.IsAsciiLetter(html[start]) ? html.AsSpan(start, end - start) : [];
    }
}
