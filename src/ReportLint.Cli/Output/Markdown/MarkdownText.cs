using ReportLint.Wording;
using System.Text;

namespace ReportLint.Cli.Output.Markdown;

/// <summary>Text from files, made harmless in a cell of a Markdown table.</summary>
internal static class MarkdownText
{
    /// <summary>
    /// <paramref name="text"/> as itself: no markup, no HTML, no end of the cell or its row, and no mention of a user, who would be notified.
    /// </summary>
    public static string Of(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '<' => builder.Append("&lt;"),
                '>' => builder.Append("&gt;"),
                '&' => builder.Append("&amp;"),
                '@' => builder.Append("@&#8203;"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '$' or '!' or '#' => builder.Append('\\').Append(c),
                '\r' or '\n' => builder.Append(' '),
                _ => builder.Append(Printable.Of(c)),
            };
        }
        return builder.ToString();
    }
}
