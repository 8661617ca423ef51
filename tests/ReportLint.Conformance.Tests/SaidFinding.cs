namespace ReportLint.Conformance.Tests;

/// <summary>A finding as a host says it; hosts agree when they say the same.</summary>
internal sealed record SaidFinding(string File, string Code, string Severity, int Line, int Column, int EndLine, int EndColumn, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}({Line},{Column},{EndLine},{EndColumn}): {Severity} {Code}: {Message}";
}
