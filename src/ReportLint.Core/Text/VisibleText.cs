using System.Globalization;
using System.Text;

namespace ReportLint.Text;

/// <summary>Shows what can't be seen.</summary>
internal static class VisibleText
{
    /// <summary>Whether <paramref name="c"/> has no ink and is no blank that anyone types on purpose.</summary>
    public static bool IsInvisible(char c) =>
        c >= '\x7F' ? char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control || c is '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3164' : c < ' ';

    /// <summary><paramref name="text"/> with the number of each invisible character in its place: <c>[U+200B]</c>; a text without any is returned as it is.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsInvisible))
            return text;
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (IsInvisible(c))
                builder.Append('[').Append(Name(c)).Append(']');
            else
                builder.Append(c);
        }
        return builder.ToString();
    }

    /// <summary>The character's number: <c>U+200B</c>.</summary>
    public static string Name(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
