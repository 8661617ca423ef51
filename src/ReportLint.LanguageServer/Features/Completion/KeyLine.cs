using ReportLint.Text;

namespace ReportLint.LanguageServer.Features.Completion;

/// <summary>A line of a report file taken by its characters alone, so that it makes sense while it is being typed.</summary>
/// <param name="Indent">How many blanks it begins with.</param>
/// <param name="Key">The word before its first colon; null when it has none, or is a comment or blank.</param>
/// <param name="IsBlank">Whether it says nothing: blank, or a comment.</param>
internal readonly record struct KeyLine(int Indent, string? Key, bool IsBlank)
{
    /// <summary>Reads the line <paramref name="span"/>.</summary>
    public static KeyLine Read(string text, TextSpan span)
    {
        var start = span.Start;
        while (start < span.End && text[start] == ' ')
            start++;
        if (start == span.End || text[start] is '#' or '\t')
            return new KeyLine(start - span.Start, null, IsBlank: true);
        var colon = text.IndexOf(':', start, span.End - start);
        var isKey = colon > start && (colon + 1 == span.End || text[colon + 1] is ' ' or '\t');
        return new KeyLine(start - span.Start, isKey ? text[start..colon].TrimEnd().Trim('"', '\'') : null, IsBlank: false);
    }
}
