using System.Text;
using ReportLint.Diagnostics;
using ReportLint.LanguageServer.Workspace;
using ReportLint.Rendering;
using ReportLint.Rendering.Html;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Features.Preview;

/// <summary>The page of the preview: what is printed, marked, under a banner where there are errors. The banner and the marks are seen on the screen only.</summary>
internal static class PreviewPage
{
    private const int MostElsewhere = 50;

    private const string Style = """
        [data-line] { cursor: pointer; }
        [data-mark] { box-shadow: inset 0 -2px 0 var(--mark); background: var(--soft); }
        mark { color: inherit; }
        [data-mark="error"] { --mark: #a80000; --soft: #ffdcd6; } [data-mark="warning"] { --mark: #7a4a00; --soft: #ffedc2; } [data-mark="info"] { --mark: #00507a; --soft: #d9efff; }
        .flag { font: bold .7em/1.6 sans-serif; text-indent: 0; margin-left: .4em; padding: 0 .4em; border-radius: 1em; white-space: nowrap; }
        .draft { font-family: sans-serif; font-size: .9em; line-height: 1.6; padding: .6em 1.5em; background: #ffdcd6; color: #5c0000; }
        .draft ul { margin: .2em 0 0; padding-left: 1.2em; } .notes { background: #fff; color: #000; }
        @media print { .draft, .flag { display: none; } [data-mark] { box-shadow: none; background: none; } }

        """;

    private static readonly MessageTemplate s_error = new("{0}个错误，只能作草稿", "{0} error: no more than a draft");
    private static readonly MessageTemplate s_errors = new("{0}个错误，只能作草稿", "{0} errors: no more than a draft");
    private static readonly MessageTemplate s_more = new("……还有{0}个", "… and {0} more");

    /// <summary>The page of <paramref name="page"/>.</summary>
    public static string Write(ReportDocument page, DocumentMarks marks, WorkspaceDocument document)
    {
        var dressing = new PreviewDressing(marks, document);
        return HtmlRenderer.Render(page, dressing, Style.ReplaceLineEndings("\n"), Banner(marks, dressing));
    }

    private static string Banner(DocumentMarks marks, PreviewDressing dressing)
    {
        var errors = marks.All.Count(finding => finding.Severity == Severity.Error);
        if (errors == 0 && marks.Elsewhere.Count == 0)
            return "";
        var html = new StringBuilder(errors > 0 ? "<div class=\"draft\" role=\"status\">\n<strong>" : "<div class=\"draft notes\" role=\"status\">\n");
        if (errors > 0)
            html.AppendText((errors == 1 ? s_error : s_errors).With(errors).ToString(marks.Language)).Append("</strong>\n");
        if (marks.Elsewhere.Count > 0)
        {
            html.Append("<ul>\n");
            foreach (var finding in marks.Elsewhere.Take(MostElsewhere))
                html.Append("<li").Append(dressing.Place(finding.Location.Span)).Append('>').AppendText(finding.Message.ToString(marks.Language)).Append(dressing.Flag(finding)).Append("</li>\n");
            if (marks.Elsewhere.Count > MostElsewhere)
                html.Append("<li>").AppendText(s_more.With(marks.Elsewhere.Count - MostElsewhere).ToString(marks.Language)).Append("</li>\n");
            html.Append("</ul>\n");
        }
        return html.Append("</div>\n").ToString();
    }
}
