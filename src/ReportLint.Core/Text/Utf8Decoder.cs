using System.Text;

namespace ReportLint.Text;

/// <summary>Strict UTF-8, with a diagnosis of what the bytes are when they aren't UTF-8.</summary>
internal static class Utf8Decoder
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without byte order mark; with a defect, the part before the first wrong byte and one replacement character.</summary>
    public static (string Text, SourceDefect? Defect) Decode(byte[] bytes)
    {
        if (bytes.Length >= 2 && (bytes[0], bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF))
            return ("\uFFFD", new SourceDefect(SourceDefectKind.Utf16, new TextSpan(0, 1)));

        var start = bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0;
        var wrong = FirstInvalid(bytes, start);
        if (wrong < 0)
        {
            var text = s_strict.GetString(bytes, start, bytes.Length - start);
            var nul = text.IndexOf('\0');
            return nul < 0 ? (text, null) : (text, new SourceDefect(SourceDefectKind.Binary, new TextSpan(nul, 1)));
        }

        var readable = s_strict.GetString(bytes, start, wrong - start);
        var kind = Array.IndexOf(bytes, (byte)0) >= 0 ? SourceDefectKind.Binary
            : IsGb18030(bytes) ? SourceDefectKind.Gb18030
            : SourceDefectKind.NotUtf8;
        return (readable + "\uFFFD", new SourceDefect(kind, new TextSpan(readable.Length, 1)));
    }

    /// <summary>The offset of the first byte that does not begin a well-formed UTF-8 sequence (Unicode 15, table 3-7), or −1.</summary>
    private static int FirstInvalid(byte[] bytes, int start)
    {
        var i = start;
        while (i < bytes.Length)
        {
            var b = bytes[i];
            if (b < 0x80)
            {
                i++;
                continue;
            }
            var (count, low, high) = b switch
            {
                >= 0xC2 and <= 0xDF => (1, 0x80, 0xBF),
                0xE0 => (2, 0xA0, 0xBF),
                0xED => (2, 0x80, 0x9F),
                >= 0xE1 and <= 0xEF => (2, 0x80, 0xBF),
                0xF0 => (3, 0x90, 0xBF),
                >= 0xF1 and <= 0xF3 => (3, 0x80, 0xBF),
                0xF4 => (3, 0x80, 0x8F),
                _ => (0, 0, 0),
            };
            if (count == 0 || i + count >= bytes.Length || bytes[i + 1] < low || bytes[i + 1] > high)
                return i;
            for (var k = 2; k <= count; k++)
            {
                if (bytes[i + k] is < 0x80 or > 0xBF)
                    return i;
            }
            i += count + 1;
        }
        return -1;
    }

    /// <summary>Whether all bytes are well-formed GB18030 with at least one two-byte character: what older Chinese software saves.</summary>
    private static bool IsGb18030(byte[] bytes)
    {
        var wide = 0;
        var i = 0;
        while (i < bytes.Length)
        {
            var b = bytes[i];
            if (b < 0x80)
            {
                i++;
            }
            else if (b is 0x80 or 0xFF || i + 1 >= bytes.Length)
            {
                return false;
            }
            else if (bytes[i + 1] is (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFE))
            {
                wide++;
                i += 2;
            }
            else if (bytes[i + 1] is >= 0x30 and <= 0x39 && i + 3 < bytes.Length
                && bytes[i + 2] is >= 0x81 and <= 0xFE && bytes[i + 3] is >= 0x30 and <= 0x39)
            {
                i += 4;
            }
            else
            {
                return false;
            }
        }
        return wide > 0;
    }
}
