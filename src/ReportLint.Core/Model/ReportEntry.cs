using ReportLint.Text;

namespace ReportLint.Model;

/// <summary>A file of a repository. It is read when its lines do not say plainly what it reports on, or when somebody wants more than that.</summary>
internal sealed class ReportEntry
{
    private readonly Func<SourceText, Report> _read;
    private Report? _report;

    /// <summary>The file <paramref name="source"/>, to be read by <paramref name="read"/>.</summary>
    public ReportEntry(SourceText source, Func<SourceText, Report> read)
    {
        Source = source;
        _read = read;
        var head = ReportHeadScanner.Scan(source);
        Head = head.IsCertain ? head : head.Correct(Report);
    }

    /// <summary>A file that is read already.</summary>
    public ReportEntry(Report report)
    {
        Source = report.Source;
        _read = _ => report;
        _report = report;
        Head = ReportHead.Of(report);
    }

    /// <summary>The file of <paramref name="written"/> in a set in which it gets the sums of the others.</summary>
    public ReportEntry(ReportEntry written, Func<ReportEntry, Report> read)
    {
        Source = written.Source;
        Head = written.Head;
        _read = _ => read(written);
    }

    /// <summary>The file.</summary>
    public SourceText Source { get; }

    /// <summary>What it reports on, as far as can be told.</summary>
    public ReportHead Head { get; }

    /// <summary>The report.</summary>
    public Report Report => Volatile.Read(ref _report) ?? Interlocked.CompareExchange(ref _report, _read(Source), null) ?? _report!;

    /// <summary>Whether somebody asked for the report.</summary>
    public bool IsRead => Volatile.Read(ref _report) is not null;

    /// <summary>The report with the sums that it had in the set before: as long as they are the same, it is the same object.</summary>
    public Report? LastSummed { get; set; }

    /// <summary>Whether the report, once read, says what it reports on: then it can be compared with others.</summary>
    public bool IsIdentified => Report is { Agency: not null, Year: not null };

    /// <inheritdoc/>
    public override string ToString() => Source.Path;
}
