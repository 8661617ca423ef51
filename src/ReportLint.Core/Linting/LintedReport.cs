using ReportLint.Model;
using ReportLint.Options;

namespace ReportLint.Linting;

/// <summary>A report that was checked, and what was configured for it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Options">What was configured; of a file of which nothing could be read, that stays an error.</param>
public sealed record LintedReport(Report Report, ReportOptions Options)
{
    /// <summary>What was configured; of a file of which nothing could be read, that stays an error.</summary>
    public ReportOptions Options { get; } = Report.IsUnreadable ? Options with { IsForUnreadable = true } : Options;
}
