using ReportLint.Linting;

namespace ReportLint.Cli.Output;

/// <summary>Writes a result in one format.</summary>
internal interface IFormatter
{
    /// <summary>Writes all of <paramref name="result"/>.</summary>
    void Write(LintResult result, FormattingOptions options, TextWriter writer);
}
