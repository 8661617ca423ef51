namespace ReportLint.Text;

/// <summary>A file as a host read it: its text, or why there is none. Immutable; of a file in the hands of a <see cref="TextKeeper"/> the text may be read again.</summary>
public sealed class SourceText
{
    /// <summary>The longest file that is read, in bytes: 4 MiB. A report has some 10 KB.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    private readonly TextKeeper? _keeper;
    private string? _content;
    private SourceDefect? _defect;
    private LineMap? _lines;
    private int _hash;
    private volatile bool _isRead;

    private SourceText(string path, string fullPath, string text, SourceDefect? defect)
    {
        Path = path;
        FullPath = fullPath;
        _content = text;
        _defect = defect;
    }

    internal SourceText(string path, string fullPath, TextKeeper keeper)
    {
        Path = path;
        FullPath = Normalize(fullPath);
        _keeper = keeper;
    }

    /// <summary>The file's name as messages print it.</summary>
    public string Path { get; }

    /// <summary>The file's absolute name with <c>/</c>; configuration and other reports are found from it.</summary>
    public string FullPath { get; }

    /// <summary>The text, without byte order mark. Where <see cref="Defect"/> is set, as much of it as could be decoded.</summary>
    /// <exception cref="TextChangedException">The file is another than it was when it was read first.</exception>
    public string Content => Volatile.Read(ref _content) ?? _keeper!.Read(this);

    /// <summary>Why the content cannot be used as a report, or null.</summary>
    public SourceDefect? Defect
    {
        get
        {
            if (_keeper is not null && !_isRead)
                _keeper.Read(this);
            return _defect;
        }
    }

    /// <summary>The lines of <see cref="Content"/>, found when first asked for.</summary>
    public LineMap Lines => Volatile.Read(ref _lines) ?? (_lines = new LineMap(Content));

    /// <summary>A text that a host has in memory: an editor's buffer, a compiler's additional file, a test.</summary>
    public static SourceText FromString(string path, string text, string? fullPath = null)
    {
        if (text.Length > 0 && text[0] == '\uFEFF')
            text = text.Substring(1);
        // No UTF-8 character takes more than three bytes for one UTF-16 code unit.
        var tooLarge = text.Length > MaxBytes || (text.Length > MaxBytes / 3 && System.Text.Encoding.UTF8.GetByteCount(text) > MaxBytes);
        return tooLarge
            ? new SourceText(path, Normalize(fullPath ?? path), "", SourceDefect.TooLarge(text.Length))
            : new SourceText(path, Normalize(fullPath ?? path), text, defect: null);
    }

    /// <summary>The bytes of a file, which must be UTF-8. What isn't yields a text with a <see cref="Defect"/>, never an exception.</summary>
    public static SourceText FromBytes(string path, byte[] bytes, string? fullPath = null)
    {
        var full = Normalize(fullPath ?? path);
        if (bytes.Length > MaxBytes)
            return new SourceText(path, full, "", SourceDefect.TooLarge(bytes.Length));
        var (text, defect) = Utf8Decoder.Decode(bytes);
        return new SourceText(path, full, text, defect);
    }

    /// <summary>A file too large to be read: a host that knows the length need not read it.</summary>
    public static SourceText TooLarge(string path, long length, string? fullPath = null) =>
        new(path, Normalize(fullPath ?? path), "", SourceDefect.TooLarge(length));

    /// <summary>A file that the host could not open.</summary>
    /// <param name="path">The name that messages print.</param>
    /// <param name="problem">Why.</param>
    /// <param name="fullPath">The absolute name.</param>
    /// <param name="detail">What the operating system said, for <see cref="FileProblem.Unknown"/>.</param>
    public static SourceText Unreadable(string path, FileProblem problem, string? fullPath = null, string detail = "") =>
        new(path, Normalize(fullPath ?? path), "", SourceDefect.Unreadable(problem, detail));

    /// <summary>A file that is not there, such as the end of a broken link.</summary>
    public static SourceText Missing(string path, string? fullPath = null) =>
        new(path, Normalize(fullPath ?? path), "", SourceDefect.Missing());

    /// <summary>A file that may not be read.</summary>
    public static SourceText AccessDenied(string path, string? fullPath = null) =>
        new(path, Normalize(fullPath ?? path), "", SourceDefect.AccessDenied());

    /// <summary>A folder that bears a report's name.</summary>
    public static SourceText Folder(string path, string? fullPath = null) =>
        new(path, Normalize(fullPath ?? path), "", SourceDefect.Folder());

    /// <summary>Takes over what was read of the file.</summary>
    /// <exception cref="TextChangedException">It is another text than before.</exception>
    internal string Take(SourceText read)
    {
        var hash = StringComparer.Ordinal.GetHashCode(read._content!);
        if (_isRead && (_hash != hash || _defect != read._defect))
            throw new TextChangedException(this);
        (_defect, _hash, _isRead) = (read._defect, hash, true);
        Volatile.Write(ref _content, read._content);
        return read._content!;
    }

    /// <summary>Forgets the text until somebody asks for it.</summary>
    internal void LetGo()
    {
        Volatile.Write(ref _content, null);
        Volatile.Write(ref _lines, null);
    }

    /// <summary>Line and column, from 1, of both ends of <paramref name="span"/>.</summary>
    public LineSpan GetLineSpan(TextSpan span) => new(Lines.Position(span.Start), Lines.Position(span.End));

    /// <summary>The characters of <paramref name="span"/>.</summary>
    public string ToString(TextSpan span) => Content.Substring(span.Start, span.Length);

    /// <inheritdoc/>
    public override string ToString() => Path;

    private static string Normalize(string path) => path.Replace('\\', '/');
}
