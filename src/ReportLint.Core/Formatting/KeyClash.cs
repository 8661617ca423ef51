using ReportLint.Text;

namespace ReportLint.Formatting;

/// <summary>A key that stands in one mapping in both languages.</summary>
/// <param name="First">Where it stands first.</param>
/// <param name="Second">Where it stands again.</param>
public sealed record KeyClash(TextSpan First, TextSpan Second);
