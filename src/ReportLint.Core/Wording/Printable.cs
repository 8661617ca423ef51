using System.Globalization;
using System.Text;

namespace ReportLint.Wording;

/// <summary>What comes from outside (names, values, texts of files), made safe for a terminal and for the log of a build server.</summary>
public static class Printable
{
    private const char FirstPicture = '\u2400';
    private const char DeletePicture = '\u2421';
    private const char Delete = '\u007F';
    private const int EscapeLength = 6;

    /// <summary><paramref name="text"/> without characters that would move the cursor, change colours, begin a line or turn the direction of writing: in their place stands a picture of the character (␛, ␊), or a question mark in a box.</summary>
    /// <remarks>As many UTF-16 code units as before.</remarks>
    public static string Of(string text)
    {
        StringBuilder? changed = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = Of(text[i]);
            if (c == text[i])
                continue;
            changed ??= new StringBuilder(text);
            changed[i] = c;
        }
        return changed?.ToString() ?? text;
    }

    /// <summary>The same for one character.</summary>
    public static char Of(char c) => c switch
    {
        '\t' => ' ',
        < ' ' => (char)(FirstPicture + c),
        Delete => DeletePicture,
        _ => IsUnseen(char.GetUnicodeCategory(c)) ? '\uFFFD' : c,
    };

    /// <summary><paramref name="json"/>, a text in JSON, with such characters escaped, so that a program reads what is meant and a person sees what is there.</summary>
    public static string OfJson(string json)
    {
        StringBuilder? escaped = null;
        var copied = 0;
        for (var i = 0; i < json.Length; i++)
        {
            var length = i + 1 < json.Length && char.IsSurrogatePair(json[i], json[i + 1]) ? 2 : 1;
            if (json[i] >= Delete && IsUnseen(CharUnicodeInfo.GetUnicodeCategory(json, i)))
            {
                escaped = (escaped ?? new StringBuilder(json.Length + EscapeLength)).Append(json, copied, i - copied);
                for (copied = i; copied < i + length; copied++)
                    escaped.Append("\\u").Append(((int)json[copied]).ToString("X4", CultureInfo.InvariantCulture));
            }
            i += length - 1;
        }
        return escaped?.Append(json, copied, json.Length - copied).ToString() ?? json;
    }

    /// <summary>The same for a text that begins a line: it is no command to a build server either (<c>::error</c>, <c>##vso[</c>).</summary>
    public static string OfLine(string text)
    {
        var line = Of(text);
        for (var at = line.IndexOf("##", StringComparison.Ordinal); at >= 0; at = line.IndexOf("##", at + 2, StringComparison.Ordinal))
        {
            if (IsCommand(line, at + 2))
                line = line.Insert(at + 1, " ");
        }
        var start = line.Length - line.TrimStart().Length;
        return string.CompareOrdinal(line, start, "::", 0, 2) == 0 ? line.Insert(start + 1, " ") : line;
    }

    /// <summary>The same for a text of several lines.</summary>
    public static string OfLines(string text) => string.Join("\n", text.Split('\n').Select(line => OfLine(line.TrimEnd('\r'))));

    private static bool IsUnseen(UnicodeCategory category) => category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static bool IsCommand(string line, int at)
    {
        while (at < line.Length && line[at] is >= 'a' and <= 'z')
            at++;
        return at < line.Length && line[at] == '[';
    }
}
