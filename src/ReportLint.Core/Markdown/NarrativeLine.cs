using System.Globalization;

namespace ReportLint.Markdown;

/// <summary>A line of a text, taken by its first characters.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Written">The line, trimmed.</param>
/// <param name="Text">What follows the marks, trimmed.</param>
/// <param name="Number">How many <c>#</c> a heading has; the number of a numbered item.</param>
internal readonly record struct NarrativeLine(NarrativeLineKind Kind, string Written, string Text, int Number = 0)
{
    private const int MaxNumberLength = 9;

    /// <summary>Reads <paramref name="line"/>, which has no line end.</summary>
    public static NarrativeLine Read(string line)
    {
        var text = line.Trim();
        if (text.Length == 0)
            return new(NarrativeLineKind.Blank, text, text);
        if (text[0] == '#')
            return Heading(text);
        if (text[0] is '-' or '*' or '+' && text.Length > 1 && char.IsWhiteSpace(text[1]))
            return new(NarrativeLineKind.Item, text, text.Substring(1).Trim());
        return Ascii.IsDigit(text[0]) ? Numbered(text) : new(NarrativeLineKind.Text, text, text);
    }

    /// <summary>One <c>#</c> needs a space behind it, since it may begin a topic of social media; two or more mean a heading without one, too.</summary>
    private static NarrativeLine Heading(string text)
    {
        var count = 0;
        while (count < text.Length && text[count] == '#')
            count++;
        var rest = text.Substring(count);
        if (count > 6 || (count == 1 && rest.Length > 0 && !char.IsWhiteSpace(rest[0])))
            return new(NarrativeLineKind.Text, text, text);
        var closed = rest.TrimEnd('#');
        return new(NarrativeLineKind.Heading, text, (closed.Length == 0 || char.IsWhiteSpace(closed[closed.Length - 1]) ? closed : rest).Trim(), count);
    }

    /// <summary>Before Chinese, a short number needs no space behind it: 1.加强业务培训.</summary>
    private static NarrativeLine Numbered(string text)
    {
        var digits = 1;
        while (digits < text.Length && Ascii.IsDigit(text[digits]))
            digits++;
        if (digits > MaxNumberLength || digits + 1 >= text.Length || text[digits] is not ('.' or ')'))
            return new(NarrativeLineKind.Text, text, text);
        var next = text[digits + 1];
        if (!char.IsWhiteSpace(next) && !(digits <= 2 && next > '\x7F'))
            return new(NarrativeLineKind.Text, text, text);
        return new(NarrativeLineKind.NumberedItem, text, text.Substring(digits + 1).Trim(), int.Parse(text.Substring(0, digits), CultureInfo.InvariantCulture));
    }
}
