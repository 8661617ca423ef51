namespace ReportLint.Text;

/// <summary>Why a file could not be read as a report, and where.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Span">The place in the text as far as it could be decoded.</param>
/// <param name="Length">The file's length in bytes, for <see cref="SourceDefectKind.TooLarge"/>.</param>
/// <param name="Problem">Why, for <see cref="SourceDefectKind.Unreadable"/>.</param>
/// <param name="Detail">What the operating system said, for <see cref="FileProblem.Unknown"/>.</param>
public sealed record SourceDefect(SourceDefectKind Kind, TextSpan Span, long Length = 0, FileProblem Problem = FileProblem.Unknown, string Detail = "")
{
    internal static SourceDefect TooLarge(long length) => new(SourceDefectKind.TooLarge, default, length);

    internal static SourceDefect Unreadable(FileProblem problem, string detail) => new(SourceDefectKind.Unreadable, default, Problem: problem, Detail: detail);

    internal static SourceDefect Missing() => new(SourceDefectKind.Missing, default);

    internal static SourceDefect AccessDenied() => new(SourceDefectKind.AccessDenied, default);

    internal static SourceDefect Folder() => new(SourceDefectKind.Folder, default);
}
