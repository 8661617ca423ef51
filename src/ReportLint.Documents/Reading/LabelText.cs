using System.Text;
using System.Text.RegularExpressions;

namespace ReportLint.Documents.Reading;

/// <summary>Brings labels into the shape in which they are compared: full-width characters as half-width ones, no blanks, no punctuation.</summary>
internal static partial class LabelText
{
    /// <summary>The letters and digits of <paramref name="text"/>.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var half = HalfWidth(c);
            if (char.IsLetterOrDigit(half))
                folded.Append(half is >= 'A' and <= 'Z' ? (char)(half + 32) : half);
        }
        return folded.Replace("钩稽", "勾稽").ToString();
    }

    /// <summary>The letters and digits of <paramref name="text"/> behind the number it begins with: （一）, 1., 一、, 第一部分.</summary>
    public static string Core(string text) => Fold(Ordinal().Replace(HalfWidth(text).TrimStart(), ""));

    /// <summary>The number that <paramref name="text"/> begins with, in the digits that it is written with; empty when it begins with none.</summary>
    public static string Number(string text)
    {
        var match = Ordinal().Match(HalfWidth(text).TrimStart());
        return match.Success ? string.Concat(match.Value.Where(char.IsLetterOrDigit)).Replace("第", "", StringComparison.Ordinal).Replace("部分", "", StringComparison.Ordinal) : "";
    }

    /// <summary>The text up to its first parenthesis.</summary>
    public static string BeforeParenthesis(string text)
    {
        var start = text.AsSpan(1).IndexOfAny('（', '(') + 1;
        return start > 1 ? text[..start] : text;
    }

    /// <summary>The text with full-width letters, digits, signs and blanks as half-width ones.</summary>
    public static string HalfWidth(string text) => string.Create(text.Length, text, static (span, from) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = HalfWidth(from[i]);
    });

    private static char HalfWidth(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        '\u3000' or '\u00A0' => ' ',
        _ => c,
    };

    [GeneratedRegex(@"^(?:[(\[]\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[)\]][.、,]?|第[一二三四五六七八九十]{1,3}(?:部分|章|项|、)[:、,]?|(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[.、,:)](?!\d)|[①-⑳㈠-㈩⑴-⒇⒈-⒛Ⅰ-Ⅻ][.、]?)\s*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Ordinal();
}
