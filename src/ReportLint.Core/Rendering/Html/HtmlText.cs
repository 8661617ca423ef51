using System.Text;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Rendering.Html;

/// <summary>Writes texts into HTML.</summary>
public static class HtmlText
{
    /// <summary>Appends <paramref name="text"/> on one line, with every character that means something in HTML written as a reference.</summary>
    public static StringBuilder AppendText(this StringBuilder html, string text)
    {
        foreach (var c in SingleLine.Of(text))
        {
            switch (c)
            {
                case '&':
                    html.Append("&amp;");
                    break;
                case '<':
                    html.Append("&lt;");
                    break;
                case '>':
                    html.Append("&gt;");
                    break;
                case '"':
                    html.Append("&quot;");
                    break;
                case '\'':
                    html.Append("&#39;");
                    break;
                default:
                    html.Append(c);
                    break;
            }
        }
        return html;
    }

    /// <summary>Appends stretches of text with their looks.</summary>
    public static StringBuilder AppendRuns(this StringBuilder html, IReadOnlyList<DocumentRun> runs)
    {
        foreach (var run in runs)
        {
            if (run.Url is not null)
                html.Append("<a href=\"").AppendText(run.Url).Append("\">");
            html.Append(run.IsStrong ? "<strong>" : "").Append(run.IsCode ? "<code>" : "")
                .AppendText(run.Text)
                .Append(run.IsCode ? "</code>" : "").Append(run.IsStrong ? "</strong>" : "").Append(run.Url is null ? "" : "</a>");
        }
        return html;
    }
}
