using ReportLint.Configuration;
using ReportLint.Model;
using ReportLint.Options;
using ReportLint.Text;

namespace ReportLint.Linting;

/// <summary>A report that was checked, and what was configured for it.</summary>
public sealed class LintedReport
{
    internal LintedReport(ReportEntry entry, ReportOptions options)
        : this(entry, entry.Report.IsUnreadable ? options with { IsForUnreadable = true } : options, SuppressionReader.MayRead(entry.Source), key: null)
    {
    }

    private LintedReport(ReportEntry entry, ReportOptions options, bool maySuppress, string? key)
    {
        Entry = entry;
        Options = options;
        MaySuppress = maySuppress;
        Key = key;
    }

    /// <summary>The file.</summary>
    public SourceText Source => Entry.Source;

    /// <summary>The report. Where it was let go after its check (<see cref="LintOptions.LetsGo"/>), it is read again.</summary>
    public Report Report => Entry.Report;

    /// <summary>What was configured; of a file of which nothing could be read, that stays an error.</summary>
    public ReportOptions Options { get; }

    /// <summary>What stands for the report, its findings and all that they depend on: as long as it is the same, so is what is made of them. Null where that is not known (<see cref="LintOptions.Results"/>).</summary>
    public string? Key { get; }

    /// <summary>Whether comments of it may say something to the linter. Where they don't, the report need not be there any more when its findings are let through.</summary>
    internal bool MaySuppress { get; }

    /// <summary>The report as one of the set in which it was checked.</summary>
    internal ReportEntry Entry { get; }

    /// <summary>A report that can be read, and that nobody read so far.</summary>
    internal static LintedReport Readable(ReportEntry entry, ReportOptions options) => new(entry, options, maySuppress: true, key: null);

    /// <summary>The same report with its key.</summary>
    internal LintedReport WithKey(string key) => new(Entry, Options, MaySuppress, key);
}
