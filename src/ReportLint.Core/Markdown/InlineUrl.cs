using System.Text;

namespace ReportLint.Markdown;

/// <summary>Reads the addresses of links. What is no address of the web or of mail is no link, so that no renderer gets a script for one.</summary>
internal static class InlineUrl
{
    private static readonly string[] s_schemes = ["http", "https", "ftp", "mailto"];

    /// <summary>The address between the angle brackets that begin at <paramref name="start"/>, its label and where it ends; null when there is none.</summary>
    public static (string Url, string Label, int End)? InAngles(InlineSource source, int start)
    {
        var end = start + 1;
        while (end < source.Text.Length && IsUrlCharacter(source.Text[end]))
            end++;
        if (!source.Is(end, '>'))
            return null;
        var url = source.Text.Substring(start + 1, end - start - 1);
        if (Scheme(url) is not { } scheme || !IsAllowed(scheme) || url.Length == scheme.Length + 1)
            return null;
        var label = string.Equals(scheme, "mailto", StringComparison.OrdinalIgnoreCase) ? url.Substring(scheme.Length + 1) : url;
        return (url, label, end + 1);
    }

    /// <summary>The address between the parentheses that begin at <paramref name="start"/>, and where they end; null when there is none.</summary>
    /// <remarks>It ends at a square bracket at the latest, so that however many links begin, each character is looked at once.</remarks>
    public static (string Url, int End)? InParentheses(InlineSource source, int start)
    {
        var url = new StringBuilder();
        var depth = 0;
        for (var i = start + 1; i < source.Text.Length && IsUrlCharacter(source.Text[i]); i++)
        {
            if (source.Is(i, '\\') && i + 1 < source.Text.Length && Ascii.IsPunctuation(source.Text[i + 1]))
            {
                i++;
            }
            else if (source.Is(i, '('))
            {
                depth++;
            }
            else if (source.Is(i, ')') && depth-- == 0)
            {
                var text = url.ToString();
                return IsLink(text) ? (text, i + 1) : null;
            }
            url.Append(source.Text[i]);
        }
        return null;
    }

    private static bool IsLink(string url) =>
        url.Length > 0 && (Scheme(url) is { } scheme ? IsAllowed(scheme) : url[0] is '/' or '#' or '.' || !url.Any(c => c > '\x7F'));

    private static bool IsAllowed(string scheme) => s_schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase);

    /// <summary>What stands before the first colon of an address, when it can be a scheme.</summary>
    private static string? Scheme(string url)
    {
        var colon = url.IndexOf(':');
        return colon > 0 && url.IndexOfAny(['/', '?', '#'], 0, colon) < 0 ? url.Substring(0, colon) : null;
    }

    private static bool IsUrlCharacter(char c) => c > ' ' && c is not ('<' or '>' or '[' or ']') && !char.IsWhiteSpace(c) && !char.IsControl(c);
}
