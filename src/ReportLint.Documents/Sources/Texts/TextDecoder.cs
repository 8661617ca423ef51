using System.Text;
using System.Text.RegularExpressions;

namespace ReportLint.Documents.Sources.Texts;

/// <summary>Decodes texts and pages: UTF-8, UTF-16 or GB18030, by their mark, as they declare it, or as their bytes show.</summary>
internal static partial class TextDecoder
{
    private const int HeadLength = 4096;

    /// <summary>GB18030, with GBK and GB2312 in it; wrong bytes throw.</summary>
    private static readonly Encoding s_gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of <paramref name="bytes"/>.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="declared">The encoding that something outside of the file names, or null.</param>
    /// <exception cref="UnreadableDocumentException">They are no text in a known encoding.</exception>
    public static string Decode(byte[] bytes, string? declared = null)
    {
        if (ByMark(bytes) is { } marked)
            return marked;
        if (LooksLikeUtf16(bytes) is { } utf16)
            return Text(utf16, bytes, 0) ?? throw new UnreadableDocumentException(SourceMessages.UnknownEncoding.With());
        if (Array.IndexOf(bytes, (byte)0) >= 0)
            throw new UnreadableDocumentException(SourceMessages.NotText.With());
        // A page often declares another encoding than it was saved in; well-formed UTF-8 with Chinese in it is never something else by chance.
        var name = declared ?? Declared(bytes);
        if (name is not null && IsGb(name) && !IsUtf8(bytes) && Text(s_gb18030, bytes, 0) is { } chinese)
            return chinese;
        return Text(s_utf8, bytes, 0) ?? Tolerant(bytes) ?? Text(s_gb18030, bytes, 0) ?? throw new UnreadableDocumentException(SourceMessages.UnknownEncoding.With());
    }

    private static string? ByMark(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Text(s_utf8, bytes, 3) ?? Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
        [0x84, 0x31, 0x95, 0x33, ..] => Text(s_gb18030, bytes, 4),
        _ => null,
    };

    /// <summary>UTF-16 without its mark: line ends, digits and tabs have a zero on one side only.</summary>
    private static UnicodeEncoding? LooksLikeUtf16(byte[] bytes)
    {
        if (bytes.Length < 2 || bytes.Length % 2 != 0)
            return null;
        int even = 0, odd = 0;
        for (var i = 0; i + 1 < Math.Min(bytes.Length, HeadLength); i += 2)
        {
            even += bytes[i] == 0 && bytes[i + 1] is >= 0x09 and < 0x80 ? 1 : 0;
            odd += bytes[i + 1] == 0 && bytes[i] is >= 0x09 and < 0x80 ? 1 : 0;
        }
        return odd > 4 && even == 0 ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true)
            : even > 4 && odd == 0 ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true)
            : null;
    }

    private static string? Declared(byte[] bytes)
    {
        var match = Charset().Match(Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, HeadLength)));
        return match.Success ? match.Groups[1].Value : null;
    }

    private static bool IsGb(string name) => name.StartsWith("gb", StringComparison.OrdinalIgnoreCase) || name.Contains("936", StringComparison.Ordinal);

    private static bool IsUtf8(byte[] bytes) => Text(s_utf8, bytes, 0) is { } text && text.Any(c => c > '\x7F');

    /// <summary>UTF-8 in which a few bytes are broken, as in pages cut off or put together by machines; null when it is too much.</summary>
    private static string? Tolerant(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var broken = text.Count(c => c == '\uFFFD');
        return broken * 20 < text.Count(c => c is >= '\u4E00' and <= '\u9FFF') ? text : null;
    }

    private static string? Text(Encoding encoding, byte[] bytes, int start)
    {
        try
        {
            return encoding.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    [GeneratedRegex("""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_\-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Charset();
}
