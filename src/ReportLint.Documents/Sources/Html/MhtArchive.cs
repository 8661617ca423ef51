using System.Text;
using System.Text.RegularExpressions;
using ReportLint.Documents.Sources.Texts;

namespace ReportLint.Documents.Sources.Html;

/// <summary>Takes the page out of a web archive (.mht), which is a message in MIME: RFC 2557.</summary>
internal static partial class MhtArchive
{
    /// <summary>Whether <paramref name="bytes"/> begin like one.</summary>
    public static bool IsArchive(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 2048));
        return MimeStart().IsMatch(head) && head.Contains("multipart/related", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The text of its first page.</summary>
    /// <exception cref="UnreadableDocumentException">There is none.</exception>
    public static string ReadPage(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes).ReplaceLineEndings("\n");
        var boundary = Boundary().Match(text);
        var parts = boundary.Success ? text.Split("\n--" + boundary.Groups[1].Value, StringSplitOptions.None).Skip(1) : [text];
        foreach (var part in parts)
        {
            var end = part.IndexOf("\n\n", StringComparison.Ordinal);
            if (end < 0)
                continue;
            var head = FoldedLine().Replace(part[..end], " ");
            if (!head.Contains("text/html", StringComparison.OrdinalIgnoreCase))
                continue;
            var body = part[(end + 2)..];
            var content = head.Contains("quoted-printable", StringComparison.OrdinalIgnoreCase) ? QuotedPrintable(body)
                : head.Contains("base64", StringComparison.OrdinalIgnoreCase) ? Base64(body)
                : Encoding.Latin1.GetBytes(body);
            var charset = Charset().Match(head);
            return TextDecoder.Decode(content, charset.Success ? charset.Groups[1].Value : null);
        }
        throw new UnreadableDocumentException(SourceMessages.NoHtmlInArchive.With());
    }

    private static byte[] QuotedPrintable(string body)
    {
        var bytes = new List<byte>(body.Length);
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] != '=' || i + 1 >= body.Length)
                bytes.Add((byte)body[i]);
            else if (body[i + 1] == '\n')
                i++;
            else if (i + 2 < body.Length && char.IsAsciiHexDigit(body[i + 1]) && char.IsAsciiHexDigit(body[i + 2]))
                bytes.Add(Convert.ToByte(body.Substring(i + 1, 2), 16));
            else
                bytes.Add((byte)'=');
            if (body[i] == '=' && i + 2 < body.Length && char.IsAsciiHexDigit(body[i + 1]) && char.IsAsciiHexDigit(body[i + 2]))
                i += 2;
        }
        return [.. bytes];
    }

    private static byte[] Base64(string body)
    {
        try
        {
            return Convert.FromBase64String(body.Trim());
        }
        catch (FormatException exception)
        {
            throw new UnreadableDocumentException(SourceMessages.Damaged.With(), exception);
        }
    }

    [GeneratedRegex(@"^(MIME-Version|From|Content-Type|Snapshot-Content-Location|Subject|Date|X-[A-Za-z-]+):", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex MimeStart();

    [GeneratedRegex("boundary=\"?([^\"\\s;]+)\"?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Boundary();

    [GeneratedRegex(@"\n[ \t]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex FoldedLine();

    [GeneratedRegex("charset=\"?([A-Za-z0-9_-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Charset();
}
