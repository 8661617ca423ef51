using System.Globalization;
using System.Text;

namespace ReportLint.Cli.Output;

/// <summary>Text from files, made safe for a terminal.</summary>
internal static class Printable
{
    /// <summary><paramref name="text"/> without characters that would move the cursor, change colours or turn the direction of writing.</summary>
    public static string Of(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
            builder.Append(Of(c));
        return builder.ToString();
    }

    /// <summary>The same for one character.</summary>
    public static char Of(char c) => c == '\t' ? ' ' : char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? '\uFFFD' : c;

    /// <summary>The same for a text of several lines.</summary>
    public static string OfLines(string text) => string.Join("\n", text.Split('\n').Select(line => Of(line.TrimEnd('\r'))));
}
