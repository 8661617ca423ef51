namespace ReportLint.Text;

/// <summary>Why a file could not be read as a report, and where.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Span">The place in the text as far as it could be decoded.</param>
/// <param name="Length">The file's length in bytes, for <see cref="SourceDefectKind.TooLarge"/>.</param>
/// <param name="Detail">What the operating system said, for <see cref="SourceDefectKind.Unreadable"/>; empty where it said nothing.</param>
public sealed record SourceDefect(SourceDefectKind Kind, TextSpan Span, long Length = 0, string Detail = "")
{
    internal static SourceDefect TooLarge(long length) => new(SourceDefectKind.TooLarge, default, length);

    internal static SourceDefect Unreadable(string reason) => new(SourceDefectKind.Unreadable, default, Detail: reason);

    internal static SourceDefect Missing() => new(SourceDefectKind.Missing, default);

    internal static SourceDefect AccessDenied() => new(SourceDefectKind.AccessDenied, default);

    internal static SourceDefect Folder() => new(SourceDefectKind.Folder, default);
}
