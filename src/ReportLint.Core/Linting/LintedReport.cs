using ReportLint.Model;
using ReportLint.Options;
using ReportLint.Text;

namespace ReportLint.Linting;

/// <summary>A report that was checked, and what was configured for it.</summary>
public sealed class LintedReport
{
    internal LintedReport(ReportEntry entry, ReportOptions options)
    {
        Entry = entry;
        Options = entry.Report.IsUnreadable ? options with { IsForUnreadable = true } : options;
    }

    /// <summary>The file.</summary>
    public SourceText Source => Entry.Source;

    /// <summary>The report. Where it was let go after its check (<see cref="LintOptions.LetsGo"/>), it is read again.</summary>
    public Report Report => Entry.Report;

    /// <summary>What was configured; of a file of which nothing could be read, that stays an error.</summary>
    public ReportOptions Options { get; }

    /// <summary>The report as one of the set in which it was checked.</summary>
    internal ReportEntry Entry { get; }
}
