using System.Text;
using ReportLint.Rendering;
using ReportLint.Wording;

namespace ReportLint.Cli.Output.Markdown;

/// <summary>Text from files, made harmless in a cell of a Markdown table.</summary>
internal static class MarkdownText
{
    /// <summary>
    /// <paramref name="text"/> as itself: no markup, no HTML, no end of the cell or its row, and no mention of a user, who would be notified.
    /// </summary>
    public static string Of(string text) => new StringBuilder(text.Length).AppendEscaped(Printable.Of(text.Replace('\r', ' ').Replace('\n', ' '))).ToString();
}
