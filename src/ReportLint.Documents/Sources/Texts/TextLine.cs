using System.Text.RegularExpressions;

namespace ReportLint.Documents.Sources.Texts;

/// <summary>A line of a text, taken by its shape.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The line, trimmed.</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Fields">The cells of a row; the one cell of a line that is one.</param>
internal readonly partial record struct TextLine(TextLineKind Kind, string Text, int Number, IReadOnlyList<string> Fields)
{
    /// <summary>Reads <paramref name="line"/>.</summary>
    public static TextLine Read(string line, int number)
    {
        line = BookmarkMark().Replace(line, "");
        var text = line.Trim();
        var tabs = line.Count(c => c == '\t');
        if (text.Length > 1 && text[0] == '|' && text.AsSpan(1).Contains('|'))
            return IsRule(text) ? new(TextLineKind.Rule, text, number, []) : new(TextLineKind.Row, text, number, PipeFields(text));
        if (tabs == 0)
            return new(text.Length == 0 ? TextLineKind.Blank : TextLineKind.Paragraph, text, number, []);
        if (tabs == 1 && line.TrimStart(' ', '\u3000', '\u00A0')[0] == '\t')
            return new(TextLineKind.Cell, text, number, [text]);
        // Between the last tab and the line's end there is a cell only where something stands in it, or where the rows say so; the reader sees both.
        return IsRule(text) ? new(TextLineKind.Rule, text, number, []) : new(TextLineKind.Row, text, number, [.. line.Split('\t').Select(field => field.Trim())]);
    }

    /// <summary>Whether it is a line of dashes, which Markdown draws below the head of a table.</summary>
    private static bool IsRule(string text) => text.Contains("--", StringComparison.Ordinal) && text.All(c => c is '-' or '|' or ':' or ' ' or '\t' or '=');

    private static List<string> PipeFields(string text)
    {
        var inner = text[1..];
        if (inner.EndsWith('|') && !inner.EndsWith("\\|", StringComparison.Ordinal))
            inner = inner[..^1];
        return [.. UnescapedPipe().Split(inner).Select(field => LineBreakTag().Replace(field, "\n").Replace("\\|", "|", StringComparison.Ordinal).Replace("**", "", StringComparison.Ordinal).Trim())];
    }

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex UnescapedPipe();

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex LineBreakTag();

    /// <summary>What some programs that extract text leave of Word's bookmarks.</summary>
    [GeneratedRegex(@"\[bookmark: \w+\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex BookmarkMark();
}
