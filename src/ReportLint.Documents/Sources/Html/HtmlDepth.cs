namespace ReportLint.Documents.Sources.Html;

/// <summary>Refuses pages whose tags nest without end before a tree is built of them: building it, and walking it, would not end well.</summary>
internal static class HtmlDepth
{
    // Elements that a page closes; others may stay open without nesting.
    private static readonly string[] s_nesting = ["table", "div", "span", "font", "ul", "ol", "section", "b", "strong", "center", "blockquote"];

    /// <summary>Looks through the tags of <paramref name="html"/>.</summary>
    /// <exception cref="UnreadableDocumentException">They nest too deep.</exception>
    public static void Check(string html)
    {
        var depths = new int[s_nesting.Length];
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            var isEnd = html[i + 1] == '/';
            var start = isEnd ? i + 2 : i + 1;
            for (var k = 0; k < s_nesting.Length; k++)
            {
                var name = s_nesting[k];
                if (string.Compare(html, start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) != 0
                    || (start + name.Length < html.Length && char.IsAsciiLetterOrDigit(html[start + name.Length])))
                {
                    continue;
                }
                depths[k] = isEnd ? Math.Max(0, depths[k] - 1) : depths[k] + 1;
                // Pages of word processors never close a font or a span now and then; only what is far beyond that is refused.
                if (depths[k] > (name == "table" ? SourceLimits.MaxDepth / 4 : SourceLimits.MaxDepth * 5))
                    throw new UnreadableDocumentException(SourceMessages.TooDeep.With(SourceLimits.MaxDepth / 4));
            }
        }
    }
}
