using ReportLint.Model;
using ReportLint.Options;
using ReportLint.Text;

namespace ReportLint.Linting;

/// <summary>A report that was checked, and what was configured for it.</summary>
public sealed record LintedReport
{
    private readonly ReportEntry? _entry;
    private readonly Report? _report;

    /// <summary>A report with what was configured for it.</summary>
    public LintedReport(Report report, ReportOptions options)
    {
        _report = report;
        Source = report.Source;
        Options = report.IsUnreadable ? options with { IsForUnreadable = true } : options;
    }

    /// <summary>A report of which is known what would be found, and that it can be read; so far nobody had to.</summary>
    internal LintedReport(ReportEntry entry, ReportOptions options)
    {
        _entry = entry;
        Source = entry.Source;
        Options = options;
    }

    /// <summary>The file.</summary>
    public SourceText Source { get; }

    /// <summary>The report.</summary>
    public Report Report => _report ?? _entry!.Report;

    /// <summary>What was configured; of a file of which nothing could be read, that stays an error.</summary>
    public ReportOptions Options { get; }

    /// <summary>What stands for the report, its findings and all that they depend on: as long as it is the same, so is what is made of them. Null where that is not known.</summary>
    public string? Key { get; internal init; }

    /// <summary>The report and what was configured for it.</summary>
    public void Deconstruct(out Report report, out ReportOptions options) => (report, options) = (Report, Options);
}
