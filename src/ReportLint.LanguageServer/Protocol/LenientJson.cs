using System.Text;
using System.Text.Unicode;

namespace ReportLint.LanguageServer.Protocol;

/// <summary>Makes text readable that JSON readers refuse although an editor may well send it: half a surrogate pair, a byte that is not UTF-8.</summary>
internal static class LenientJson
{
    private const int EscapeLength = 6;

    /// <summary>The same content with U+FFFD in the place of what could not be read. No UTF-16 offset changes where an escape is mended.</summary>
    public static byte[] Mend(byte[] content)
    {
        if (!Utf8.IsValid(content))
            content = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content));
        for (var at = 0; (at = IndexOfEscape(content, at)) >= 0;)
        {
            var unit = UnitAt(content, at);
            var isPair = char.IsHighSurrogate(unit) && IsEscape(content, at + EscapeLength) && char.IsLowSurrogate(UnitAt(content, at + EscapeLength));
            if (char.IsSurrogate(unit) && !isPair)
                "\\ufffd"u8.CopyTo(content.AsSpan(at));
            at += isPair ? 2 * EscapeLength : EscapeLength;
        }
        return content;
    }

    /// <summary>The next <c>\uXXXX</c> whose backslash isn't itself escaped; −1 when there is none.</summary>
    private static int IndexOfEscape(byte[] content, int from)
    {
        while (true)
        {
            var slash = content.AsSpan(from).IndexOf((byte)'\\');
            if (slash < 0)
                return -1;
            from += slash;
            if (IsEscape(content, from))
                return from;
            from = Math.Min(from + 2, content.Length);
        }
    }

    private static bool IsEscape(byte[] content, int at) =>
        at + EscapeLength <= content.Length && content[at] == '\\' && content[at + 1] == 'u' && UnitDigits(content, at) >= 0;

    private static char UnitAt(byte[] content, int at) => (char)UnitDigits(content, at);

    private static int UnitDigits(byte[] content, int at)
    {
        var value = 0;
        for (var i = at + 2; i < at + EscapeLength; i++)
        {
            var digit = Digit(content[i]);
            if (digit < 0)
                return -1;
            value = (value * 16) + digit;
        }
        return value;
    }

    private static int Digit(byte b) => b switch
    {
        >= (byte)'0' and <= (byte)'9' => b - '0',
        >= (byte)'a' and <= (byte)'f' => b - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => b - 'A' + 10,
        _ => -1,
    };
}
