using ReportLint.Linting;
using ReportLint.Text;

namespace ReportLint.Comparison;

/// <summary>One state of a repository: its reports, checked.</summary>
/// <param name="Lint">The run over it.</param>
/// <param name="Root">The absolute name, with <c>/</c>, of the folder or file that is compared: what lies at the same place below it is the same file.</param>
public sealed record ComparedSide(LintResult Lint, string Root)
{
    /// <summary>The name of a file from <see cref="Root"/>.</summary>
    internal string NameOf(SourceText source) =>
        source.FullPath.StartsWith(Root, StringComparison.Ordinal) ? source.FullPath.Substring(Root.Length).TrimStart('/') : source.FullPath;
}
