using System.Globalization;
using System.Text;
using ReportLint.Markdown;
using ReportLint.Rendering.Html;
using ReportLint.Text;

namespace ReportLint.Rendering;

/// <summary>Writes a document as Markdown (GitHub's and GitLab's dialect). Tables are HTML inside, because Markdown has no merged cells.</summary>
public static class MarkdownRenderer
{
    /// <summary>The Markdown of <paramref name="document"/>. Lines end with LF.</summary>
    public static string Render(ReportDocument document)
    {
        var text = new StringBuilder().Append("# ").AppendEscaped(SingleLine.Of(document.Title)).Append('\n');
        foreach (var block in document.Blocks)
        {
            text.Append('\n');
            switch (block)
            {
                case DocumentHeading heading:
                    text.Append('#', Math.Min(heading.Level + 1, 6)).Append(' ');
                    MarkdownRuns.Append(text, heading.Runs);
                    text.Append('\n');
                    break;
                case DocumentParagraph paragraph:
                    text.Append(Line(paragraph.Runs)).Append('\n');
                    break;
                case DocumentList list:
                    Append(text, list);
                    break;
                case DocumentTable table:
                    HtmlTable.AppendGrid(text, table, new PlainDressing());
                    break;
                default:
                    throw new ArgumentException($"No such block: {block.GetType()}.", nameof(document));
            }
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, DocumentList list)
    {
        for (var i = 0; i < list.Items.Count; i++)
            text.Append(list.IsOrdered ? string.Format(CultureInfo.InvariantCulture, "{0}. ", list.Start + (long)i) : "- ").Append(Line(list.Items[i].Runs)).Append('\n');
    }

    /// <summary>A line that begins nothing but a paragraph: no item, no heading, no rule, no code by indentation.</summary>
    private static string Line(IReadOnlyList<DocumentRun> runs)
    {
        var line = new StringBuilder();
        MarkdownRuns.Append(line, runs);
        var text = line.ToString().TrimStart(' ');
        var digits = text.TakeWhile(c => c is >= '0' and <= '9').Count();
        if (digits > 0 && digits < text.Length && text[digits] is '.' or ')')
            return text.Insert(digits, "\\");
        return text.Length > 0 && text[0] is '-' or '+' or '=' ? "\\" + text : text;
    }
}
