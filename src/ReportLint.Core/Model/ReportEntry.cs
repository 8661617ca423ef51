using ReportLint.Model.Rollups;
using ReportLint.Text;

namespace ReportLint.Model;

/// <summary>A file of a repository. It is read when its lines do not say plainly what it reports on, or when somebody wants more than that.</summary>
internal sealed class ReportEntry
{
    private readonly Func<SourceText, Report> _read;
    private readonly bool _isKept;
    private Report? _report;
    private WeakReference<Report>? _passing;
    private Identification _identification;

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
        _isKept = true;
        _read = _ => report;
        _report = report;
        Head = ReportHead.Of(report);
    }

    /// <summary>The file of <paramref name="written"/> in a set in which it gets the sums of the others.</summary>
    public ReportEntry(ReportEntry written, Func<ReportEntry, Report> read)
    {
        Source = written.Source;
        _isKept = true;
        Head = written.Head;
        _read = _ => read(written);
    }

    /// <summary>The file.</summary>
    public SourceText Source { get; }

    /// <summary>What it reports on, as far as can be told.</summary>
    public ReportHead Head { get; }

    /// <summary>The report.</summary>
    public Report Report => Volatile.Read(ref _report) ?? (Volatile.Read(ref _passing) is { } passing ? Revive(passing) : Interlocked.CompareExchange(ref _report, _read(Source), null) ?? _report!);

    /// <summary>Whether somebody asked for the report.</summary>
    public bool IsRead => Volatile.Read(ref _report) is not null || Volatile.Read(ref _passing) is not null;

    /// <summary>The report with the sums that it had in the set before: as long as they are the same, it is the same object.</summary>
    public SummedReport? LastSummed { get; set; }

    /// <summary>Whether the report, once read, says what it reports on: then it can be compared with others.</summary>
    public bool IsIdentified
    {
        get
        {
            // Several threads ask: it is written in one piece.
            if (_identification == Identification.Unknown)
                _identification = Report is { Agency: not null, Year: not null } ? Identification.Found : Identification.Missing;
            return _identification == Identification.Found;
        }
    }

    /// <summary>Keeps the report only as long as somebody else does. Whoever asks for it later gets the same object, or, when it is gone, one that is read again.</summary>
    public void LetGo()
    {
        if (_isKept || _report is not { } report)
            return;
        Volatile.Write(ref _passing, new WeakReference<Report>(report));
        Volatile.Write(ref _report, null);
    }

    private Report Revive(WeakReference<Report> passing)
    {
        while (true)
        {
            if (passing.TryGetTarget(out var alive))
                return alive;
            var read = _read(Source);
            var fresh = new WeakReference<Report>(read);
            var found = Interlocked.CompareExchange(ref _passing, fresh, passing)!;
            if (found == passing)
                return read;
            passing = found;
        }
    }

    private enum Identification
    {
        Unknown,
        Found,
        Missing,
    }

    /// <inheritdoc/>
    public override string ToString() => Source.Path;
}
