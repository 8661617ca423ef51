using ReportLint.Text;

namespace ReportLint.Model;

/// <summary>One number of a <see cref="FeeStatement"/>, with the digits it was written with.</summary>
public sealed record FeeAmount(decimal Value, string Written, TextSpan Span);
