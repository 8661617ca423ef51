using System.Text;

namespace ReportLint.Rendering;

/// <summary>Makes any text harmless within a line of Markdown.</summary>
public static class MarkdownEscape
{
    /// <summary>Appends <paramref name="text"/> as itself: no markup, no HTML, no end of a table's cell, and no mention of a user, who would be notified. What it does with line ends is the caller's business.</summary>
    public static StringBuilder AppendEscaped(this StringBuilder markdown, string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '<' => markdown.Append("&lt;"),
                '>' => markdown.Append("&gt;"),
                '&' => markdown.Append("&amp;"),
                '@' => markdown.Append("@&#8203;"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '$' or '!' or '#' => markdown.Append('\\').Append(c),
                _ => markdown.Append(c),
            };
        }
        return markdown;
    }
}
