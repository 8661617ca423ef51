using ReportLint.Cli.Output;

namespace ReportLint.Cli.Diff;

/// <summary>A format of <c>reportlint diff</c>.</summary>
internal interface IDiffFormatter
{
    /// <summary>Writes <paramref name="result"/>.</summary>
    void Write(DiffResult result, FormattingOptions options, TextWriter writer);
}
