using System.Globalization;
using ReportLint.Text;

namespace ReportLint.Yaml;

/// <summary>Finds for each character of a scalar's value where it stands in the file.</summary>
/// <remarks>
/// Whatever the style, the characters that are not blank stand in the file in the same order as in the value; only blanks are folded,
/// stripped or joined, and only double quotes have escapes. So one walk over both serves all styles.
/// </remarks>
internal static class ScalarOffsets
{
    /// <summary>An array as long as <paramref name="value"/> plus one: the offset of each character, and of the end.</summary>
    public static int[] Map(string source, TextSpan span, string value, YamlScalarStyle style)
    {
        var offsets = new int[value.Length + 1];
        var at = Start(source, span, style);
        for (var i = 0; i < value.Length; i++)
        {
            at = style == YamlScalarStyle.DoubleQuoted || !IsBlank(value[i]) ? Seek(source, at, span.End, value[i], style) : at;
            offsets[i] = Math.Min(at, Math.Max(span.Start, span.End - 1));
            at = Advance(source, at, span.End, value[i], style);
        }
        offsets[value.Length] = Math.Min(at, span.End);
        return offsets;
    }

    /// <summary>Where the character <paramref name="c"/> that stands at <paramref name="at"/> ends: an escape is longer than what it stands for.</summary>
    public static int EndOf(string source, int at, int end, char c, YamlScalarStyle style)
    {
        var isEscape = style == YamlScalarStyle.DoubleQuoted && at < end && source[at] == '\\';
        return isEscape || (style == YamlScalarStyle.SingleQuoted && c == '\'') ? Math.Max(at + 1, Advance(source, at, end, c, style)) : at + 1;
    }

    private static int Start(string source, TextSpan span, YamlScalarStyle style)
    {
        if (style is YamlScalarStyle.SingleQuoted or YamlScalarStyle.DoubleQuoted)
            return span.Start + 1;
        if (style == YamlScalarStyle.Plain)
            return span.Start;
        var lineEnd = source.IndexOf('\n', span.Start, span.Length);
        return lineEnd < 0 ? span.End : lineEnd + 1;
    }

    /// <summary>Steps over blanks that the value does not have, up to the character that it has.</summary>
    private static int Seek(string source, int at, int end, char c, YamlScalarStyle style)
    {
        while (at < end && source[at] != c && IsBlank(source[at]))
            at++;
        // "\" at the end of a line in double quotes joins it with the next.
        while (style == YamlScalarStyle.DoubleQuoted && at + 1 < end && source[at] == '\\' && source[at + 1] is '\r' or '\n')
        {
            at++;
            while (at < end && IsBlank(source[at]))
                at++;
        }
        return at;
    }

    private static int Advance(string source, int at, int end, char c, YamlScalarStyle style)
    {
        if (at >= end)
            return at;
        if (style == YamlScalarStyle.DoubleQuoted && source[at] == '\\')
            return Math.Min(end, at + EscapeLength(source, at, end, c));
        if (style == YamlScalarStyle.SingleQuoted && c == '\'')
            return Math.Min(end, at + 2);
        if (!IsBlank(c))
            return at + 1;
        if (source[at] == '\r' && at + 1 < end && source[at + 1] == '\n')
            return at + 2;
        return IsBlank(source[at]) ? at + 1 : at;
    }

    private static int EscapeLength(string source, int at, int end, char c)
    {
        if (at + 1 >= end)
            return 1;
        var digits = source[at + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        // An astral character is one escape and two code units: the second one stands where the first does.
        if (digits == 8 && char.IsHighSurrogate(c) && at + 9 < end
            && int.TryParse(source.Substring(at + 2, 8), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _))
        {
            return 0;
        }
        return 2 + digits;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\n';
}
