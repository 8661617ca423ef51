using ReportLint.Text;

namespace ReportLint.Model;

/// <summary>A value of a report file with the place where it stands.</summary>
/// <param name="Value">The value.</param>
/// <param name="Span">The value itself in the file.</param>
public sealed record Located<T>(T Value, TextSpan Span);
