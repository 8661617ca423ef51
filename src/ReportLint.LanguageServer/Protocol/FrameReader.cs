using System.Globalization;
using System.Text;

namespace ReportLint.LanguageServer.Protocol;

/// <summary>Cuts the client's stream into messages: a header with <c>Content-Length</c>, an empty line, the content.</summary>
/// <remarks>Nothing on the stream makes it throw or keep more than a message of the greatest length. After bytes that make no sense it goes on at the next <c>Content-Length:</c>.</remarks>
internal sealed class FrameReader(Stream stream)
{
    /// <summary>The longest message, in bytes.</summary>
    public const int MaxContent = 64 * 1024 * 1024;

    private const int MaxHeader = 4 * 1024;
    private const int FirstBuffer = 16 * 1024;

    private static readonly byte[] s_contentLength = "content-length:"u8.ToArray();

    private byte[] _buffer = new byte[FirstBuffer];
    private int _start;
    private int _end;
    private bool _isLost;
    private bool _hasEnded;

    private ReadOnlySpan<byte> Unread => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Reads on to the next message, waiting for it.</summary>
    public Frame Read()
    {
        if (_isLost)
            Resynchronize();
        SkipBlankLines();
        var (length, separator) = FindHeaderEnd();
        while (length < 0 && Unread.Length <= MaxHeader && Fill())
        {
            SkipBlankLines();
            (length, separator) = FindHeaderEnd();
        }
        if (length < 0)
        {
            if (Unread.IsEmpty)
                return Frame.End;
            return Lost(Unread.Length > MaxHeader ? "the header is too long, or is none" : "the stream ended within a header");
        }
        var (contentLength, isUtf8, problem) = ReadHeader(Encoding.Latin1.GetString(Unread[..length]));
        if (problem is not null)
            return Lost(problem);
        _start += length + separator;
        var content = ReadContent(contentLength);
        return isUtf8 || content.Kind != FrameKind.Content ? content : Frame.Malformed("the content is not UTF-8");
    }

    /// <summary>Goes back to the next header that <paramref name="content"/> holds, or to the beginning of one at its end: it was no message, probably because its length was wrong.</summary>
    public void TakeBack(ReadOnlySpan<byte> content)
    {
        var at = FindContentLength(content);
        for (var length = Math.Min(content.Length, s_contentLength.Length - 1); at < 0 && length > 0; length--)
        {
            if (Ascii.EqualsIgnoreCase(content[^length..], s_contentLength.AsSpan(0, length)))
                at = content.Length - length;
        }
        if (at < 0)
            return;
        var rest = content[at..];
        var joined = new byte[Math.Max(FirstBuffer, rest.Length + Unread.Length)];
        rest.CopyTo(joined);
        Unread.CopyTo(joined.AsSpan(rest.Length));
        (_end, _start, _buffer) = (rest.Length + Unread.Length, 0, joined);
    }

    private Frame ReadContent(int length)
    {
        // The buffer grows with what arrives, not with what a header promises.
        while (Unread.Length < length && Fill())
        {
        }
        if (Unread.Length < length)
            return Lost("the stream ended within a message");
        var content = Unread[..length].ToArray();
        _start += length;
        if (_buffer.Length > FirstBuffer && Unread.Length <= FirstBuffer)
        {
            var small = new byte[FirstBuffer];
            Unread.CopyTo(small);
            (_end, _start, _buffer) = (Unread.Length, 0, small);
        }
        return Frame.Of(content);
    }

    private static (int Length, bool IsUtf8, string? Problem) ReadHeader(string header)
    {
        long? length = null;
        var isUtf8 = true;
        foreach (var line in header.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || !IsFieldName(line.AsSpan(0, colon).Trim()))
                return (0, isUtf8, "a line of the header is not a header field");
            var name = line.AsSpan(0, colon).Trim();
            var value = line.AsSpan(colon + 1).Trim();
            if (name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
            {
                if (!long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                    return (0, isUtf8, "Content-Length is not a number");
                length = number;
            }
            else if (name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
            {
                isUtf8 = IsUtf8(value);
            }
        }
        return length switch
        {
            null => (0, isUtf8, "the header has no Content-Length"),
            > MaxContent => (0, isUtf8, $"a message may have {MaxContent} bytes"),
            _ => ((int)length, isUtf8, null),
        };
    }

    private static bool IsFieldName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not '-')
                return false;
        }
        return true;
    }

    private static bool IsUtf8(ReadOnlySpan<char> contentType)
    {
        var charset = contentType.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (charset < 0)
            return true;
        var value = contentType[(charset + "charset=".Length)..].Trim().Trim('"');
        return value.StartsWith("utf-8", StringComparison.OrdinalIgnoreCase) || value.StartsWith("utf8", StringComparison.OrdinalIgnoreCase);
    }

    private Frame Lost(string problem)
    {
        _isLost = true;
        return Frame.Malformed(problem);
    }

    /// <summary>Drops what is unread up to the next <c>Content-Length:</c> that isn't at its very beginning; waits for one.</summary>
    private void Resynchronize()
    {
        _isLost = false;
        _start = Math.Min(_start + 1, _end);
        while (true)
        {
            var at = FindContentLength(Unread);
            if (at >= 0)
            {
                _start += at;
                return;
            }
            _start = Math.Max(_start, _end - (s_contentLength.Length - 1));
            if (!Fill())
            {
                _start = _end;
                return;
            }
        }
    }

    private static int FindContentLength(ReadOnlySpan<byte> bytes)
    {
        for (var from = 0; ;)
        {
            var at = bytes[from..].IndexOfAny((byte)'C', (byte)'c');
            if (at < 0)
                return -1;
            from += at;
            if (bytes.Length - from < s_contentLength.Length)
                return -1;
            if (Ascii.EqualsIgnoreCase(bytes.Slice(from, s_contentLength.Length), s_contentLength))
                return from;
            from++;
        }
    }

    private void SkipBlankLines()
    {
        while (_start < _end && _buffer[_start] is (byte)'\r' or (byte)'\n')
            _start++;
    }

    /// <summary>The length of the header that begins what is unread, and of the empty line behind it; −1 when it isn't all there.</summary>
    private (int Length, int Separator) FindHeaderEnd()
    {
        var window = Unread[..Math.Min(Unread.Length, MaxHeader)];
        var strict = window.IndexOf("\n\r\n"u8);
        var loose = window.IndexOf("\n\n"u8);
        return loose >= 0 && (strict < 0 || loose < strict) ? (loose, 2) : (strict, 3);
    }

    /// <summary>Waits for more bytes; false when the stream has ended.</summary>
    private bool Fill()
    {
        if (_hasEnded)
            return false;
        if (_start > 0 && _start == _end)
            (_start, _end) = (0, 0);
        if (_end == _buffer.Length)
        {
            var unread = Unread.Length;
            var target = unread > _buffer.Length / 2 ? new byte[_buffer.Length * 2] : _buffer;
            Buffer.BlockCopy(_buffer, _start, target, 0, unread);
            (_start, _end, _buffer) = (0, unread, target);
        }
        try
        {
            var count = stream.Read(_buffer, _end, _buffer.Length - _end);
            _end += count;
            _hasEnded = count == 0;
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            _hasEnded = true;
        }
        return !_hasEnded;
    }
}
