using System.Collections.Concurrent;
using ReportLint.Model.Rollups;

namespace ReportLint.Model.Queries;

/// <summary>
/// What is different in a set in which some files have another text and all report on what they reported on: other reports stand in the place of some, and every question about agencies,
/// years and places has the answer that it had, with these in it.
/// </summary>
internal sealed class ReportChange
{
    // Fewer than these are found faster one after the other.
    private const int Few = 6;

    private readonly Dictionary<Report, Report> _now = [];
    private readonly List<Report> _first = [];
    private readonly HashSet<long?> _years = [];
    private readonly ConcurrentDictionary<Rollup, bool> _rollups = new();

    /// <summary>Whether what sums what may be different: no answer about that is known.</summary>
    public bool ConcernsRollups { get; set; }

    /// <summary><paramref name="now"/> stands in the place of <paramref name="before"/>.</summary>
    public void Add(Report before, Report now)
    {
        if (before == now)
            return;
        if (_first.Count < Few && !_now.ContainsKey(before))
            _first.Add(before);
        _now[before] = now;
        _rollups.Clear();
        _years.Add(before.Year?.Value);
        _years.Add(now.Year?.Value);
    }

    /// <summary>The report that stands in the place of <paramref name="report"/> now: as a rule itself.</summary>
    public Report Now(Report report) => _now.TryGetValue(report, out var now) ? now : report;

    /// <summary>The reports that stand in the place of <paramref name="reports"/> now; the same list where these are the same.</summary>
    public IReadOnlyList<Report> Now(IReadOnlyList<Report> reports) => Concerns(reports) ? [.. reports.Select(Now)] : reports;

    /// <summary>Whether the texts that are kept beside reports are as they were.</summary>
    public bool KeepsTexts { get; set; }

    /// <summary>Whether another stands in the place of <paramref name="report"/>.</summary>
    public bool Concerns(Report report)
    {
        if (_first.Count == Few)
            return _now.ContainsKey(report);
        foreach (var before in _first)
        {
            if (before == report)
                return true;
        }
        return false;
    }

    /// <summary>Whether others stand in the place of some of <paramref name="reports"/>.</summary>
    public bool Concerns(IEnumerable<Report> reports) => reports.Any(Concerns);

    /// <summary>Whether somebody who saw what <paramref name="trace"/> shows would see something else.</summary>
    public bool Concerns(AnswerTrace trace) => (ConcernsRollups && trace.AsksAboutRollups) || trace.IsConcernedBy(this);

    /// <summary>Whether others stand in the place of some of the reports that <paramref name="rollup"/> brings.</summary>
    public bool Concerns(Rollup rollup) => _rollups.TryGetValue(rollup, out var known) ? known : _rollups[rollup] = Concerns(rollup.Seen);

    /// <summary>Whether reports for <paramref name="year"/> are concerned.</summary>
    public bool Concerns(long? year) => _years.Contains(year);
}
