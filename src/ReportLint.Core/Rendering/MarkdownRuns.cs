using System.Text;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Rendering;

/// <summary>Writes stretches of text with their looks as Markdown.</summary>
internal static class MarkdownRuns
{
    /// <summary>Appends <paramref name="runs"/>; neighbours with the same address are one link.</summary>
    public static void Append(StringBuilder markdown, IReadOnlyList<DocumentRun> runs)
    {
        for (var i = 0; i < runs.Count; i++)
        {
            var url = runs[i].Url;
            if (url is not null && (i == 0 || !IsSame(runs[i - 1].Url, url)))
                markdown.Append('[');
            Append(markdown, runs[i]);
            if (url is not null && (i + 1 == runs.Count || !IsSame(runs[i + 1].Url, url)))
                markdown.Append("](<").Append(SingleLine.Of(url).Replace("\\", "%5C").Replace("<", "%3C").Replace(">", "%3E").Replace("&", "&amp;")).Append(">)");
        }
    }

    private static void Append(StringBuilder markdown, DocumentRun run)
    {
        var text = SingleLine.Of(run.Text);
        if (text.Length == 0)
            return;
        // Next to punctuation, ** would stay as it is: then only the tag is understood.
        var (open, close) = !run.IsStrong ? ("", "") : char.IsLetterOrDigit(text[0]) && char.IsLetterOrDigit(text[text.Length - 1]) && !run.IsCode ? ("**", "**") : ("<strong>", "</strong>");
        markdown.Append(open);
        if (run.IsCode)
            markdown.Append("<code>").AppendEscaped(text).Append("</code>");
        else
            markdown.AppendEscaped(text);
        markdown.Append(close);
    }

    private static bool IsSame(string? url, string other) => string.Equals(url, other, StringComparison.Ordinal);
}
