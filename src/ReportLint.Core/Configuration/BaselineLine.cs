using System.Globalization;
using System.Text;
using ReportLint.Text;

namespace ReportLint.Configuration;

/// <summary>The fields of a line of a baseline, separated by <c>|</c>. A backslash takes from a character its meaning; what cannot be seen is written <c>\uXXXX</c>.</summary>
internal static class BaselineLine
{
    private const char Separator = '|';
    private const char Escape = '\\';
    private const int HexDigits = 4;

    /// <summary>What a line of comment begins with.</summary>
    public const char Comment = '#';

    /// <summary>The line with <paramref name="fields"/>; empty ones at its end are left out.</summary>
    public static string Write(IReadOnlyList<string> fields)
    {
        var count = fields.Count;
        while (count > 0 && fields[count - 1].Length == 0)
            count--;
        return string.Join($" {Separator} ", fields.Take(count).Select(Write));
    }

    /// <summary>The places of the fields in <paramref name="line"/>, without the blanks around them.</summary>
    public static IReadOnlyList<TextSpan> Split(string text, TextSpan line)
    {
        var fields = new List<TextSpan>();
        var start = line.Start;
        for (var i = line.Start; i < line.End; i++)
        {
            if (text[i] == Escape)
            {
                i++;
            }
            else if (text[i] == Separator)
            {
                fields.Add(Trim(text, start, i));
                start = i + 1;
            }
        }
        fields.Add(Trim(text, start, line.End));
        return fields;
    }

    /// <summary>What a field says.</summary>
    public static string Read(string field)
    {
        if (field.IndexOf(Escape) < 0)
            return field;
        var plain = new StringBuilder(field.Length);
        for (var i = 0; i < field.Length; i++)
        {
            if (field[i] != Escape || i + 1 == field.Length)
            {
                plain.Append(field[i]);
            }
            else if (field[i + 1] == 'u' && i + 1 + HexDigits < field.Length
                && int.TryParse(field.Substring(i + 2, HexDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                plain.Append((char)code);
                i += 1 + HexDigits;
            }
            else
            {
                plain.Append(field[++i]);
            }
        }
        return plain.ToString();
    }

    private static string Write(string field)
    {
        var line = new StringBuilder(field.Length);
        for (var i = 0; i < field.Length; i++)
        {
            var c = field[i];
            var isEdge = i == 0 || i == field.Length - 1;
            if (c is Separator or Escape || (c == Comment && i == 0))
                line.Append(Escape).Append(c);
            else if (IsUnseen(c) || (isEdge && char.IsWhiteSpace(c)))
                line.Append(Escape).Append('u').Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else
                line.Append(c);
        }
        return line.ToString();
    }

    private static bool IsUnseen(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
