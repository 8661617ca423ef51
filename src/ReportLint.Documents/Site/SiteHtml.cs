using System.Text;
using ReportLint.Rendering.Html;
using ReportLint.Wording;

namespace ReportLint.Documents.Site;

/// <summary>Pieces of HTML that all pages use.</summary>
internal static class SiteHtml
{
    /// <summary><paramref name="text"/> as HTML.</summary>
    public static string Of(string text) => new StringBuilder().AppendText(text).ToString();

    /// <summary>A text of the site as HTML.</summary>
    public static string Of(ILocalizable text, Language language) => Of(text.ToString(language));

    /// <summary>The id of a cell on its page: letters, digits, points and hyphens as they are, everything else as numbers, so that a link need not be escaped.</summary>
    public static string CellId(string address)
    {
        var id = new StringBuilder("c-");
        foreach (var c in address)
            _ = char.IsAsciiLetterOrDigit(c) || c is '.' or '-' ? id.Append(c) : id.Append('_').Append((int)c);
        return id.ToString();
    }

    /// <summary>A whole page.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="title">Its title.</param>
    /// <param name="body">Its body as HTML.</param>
    /// <param name="language">The language of what the site says.</param>
    public static SitePage Page(string path, string title, string body, Language language) => new(path, $"""
        <!DOCTYPE html>
        <html lang="{language.Tag()}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <title>{Of(title)}</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="{SiteMap.Link(path, SiteAssets.StylePath)}">
        <script defer src="{SiteMap.Link(path, SiteAssets.ScriptPath)}"></script>
        </head>
        <body>
        {body}
        </body>
        </html>

        """.Replace("\r\n", "\n", StringComparison.Ordinal));
}
