using ReportLint.Model;
using ReportLint.Options;

namespace ReportLint.Linting;

/// <summary>A report that was checked, and what was configured for it.</summary>
public sealed record LintedReport(Report Report, ReportOptions Options);
