namespace ReportLint.Build.Tests;

/// <summary>An error, warning or message of a build.</summary>
/// <param name="Place">File and position, as in <c>a.report.yaml(4,7,4,17)</c>.</param>
/// <param name="Kind"><c>error</c>, <c>warning</c> or <c>message</c>.</param>
/// <param name="Code">The code; may be empty.</param>
/// <param name="Text">The sentence.</param>
internal sealed record BuildMessage(string Place, string Kind, string Code, string Text)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Place}: {Kind} {Code}".TrimEnd();
}
