using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Text;

namespace ReportLint.Rules;

/// <summary>The analyses of the reports of one run, each made when a rule first asks. For any thread.</summary>
internal sealed class ReportAnalyses
{
    /// <summary>How many analyses a run keeps that nothing follows: enough for reports of one agency that lie beside each other.</summary>
    private const int MostPassing = 64;

    private readonly Dictionary<Report, ReportAnalysis> _analyses = [];
    private readonly ReportSet _reports;
    private readonly bool _isRecorded;
    private readonly Queue<Report>? _passing;
    private readonly Dictionary<long, SiblingTexts> _siblings = [];
    private IReadOnlyDictionary<long, SiblingTexts>? _siblingsBefore;
    private ReportAnalyses? _before;

    /// <summary>Analyses for one run, of which only the last ones are kept: one that is asked for once more is made once more.</summary>
    /// <param name="reports">The reports of the run.</param>
    /// <param name="isRecorded">Whether somebody wants to know what they asked of the other reports.</param>
    public ReportAnalyses(ReportSet reports, bool isRecorded = false)
    {
        _reports = reports;
        _isRecorded = isRecorded;
        _passing = new();
    }

    /// <summary>Analyses for the run that comes after that of <paramref name="before"/>: what still holds is taken over.</summary>
    public ReportAnalyses(ReportSet reports, ReportAnalyses? before)
    {
        _reports = reports;
        _isRecorded = true;
        _before = before;
        _siblingsBefore = before?._siblings;
    }

    /// <summary>The nearest siblings that are known without comparing texts, by report and part; null where none are.</summary>
    public IReadOnlyDictionary<(Report Report, string Part), (Report Report, decimal Share)?>? KnownSiblings { get; set; }

    /// <summary>The reports whose texts were compared, with the hash of what they are compared by.</summary>
    public IReadOnlyList<(Report Report, ContentHash Hash)> Compared
    {
        get
        {
            lock (_siblings)
                return [.. _siblings.Values.SelectMany(siblings => siblings.Hashes)];
        }
    }

    /// <summary>Where it is written down what takes how long, or null.</summary>
    public RunTimings? Timings { get; init; }

    /// <summary>The analysis of <paramref name="report"/>.</summary>
    public ReportAnalysis Of(Report report)
    {
        lock (_analyses)
        {
            if (_analyses.TryGetValue(report, out var known))
                return known;
            var analysis = Reuse(report) ?? new ReportAnalysis(report, _reports, _isRecorded) { Timings = Timings };
            _analyses.Add(report, analysis);
            if (_passing is not null)
            {
                _passing.Enqueue(report);
                if (_passing.Count > MostPassing)
                    _analyses.Remove(_passing.Dequeue());
            }
            return analysis;
        }
    }

    /// <summary>The report of another agency and the same year whose text of <paramref name="part"/> is most like that of <paramref name="report"/>; null where none has much in common with it.</summary>
    public (Report Report, decimal Share)? NearestSibling(Report report, string part)
    {
        if (KnownSiblings is { } known && known.TryGetValue((report, part), out var nearest))
            return nearest;
        if (report.Year is not { } year || Of(report).SketchOf(part) is not { Count: >= ReportAnalysis.LeastRuns } sketch)
            return null;
        SiblingTexts? siblings;
        lock (_siblings)
        {
            if (!_siblings.TryGetValue(year.Value, out siblings))
            {
                var reports = _reports.OfYear(year.Value);
                siblings = _siblingsBefore is not null && _siblingsBefore.TryGetValue(year.Value, out var before) && before.AreOf(reports, Of) ? before
                    : Timings is { } timings ? timings.Measure("siblings", () => new SiblingTexts(reports, Of)) : new SiblingTexts(reports, Of);
                _siblings.Add(year.Value, siblings);
            }
        }
        return siblings.Nearest(report, part, sketch);
    }

    /// <summary>Takes over what is left to take over, and forgets the run before.</summary>
    public void Retain(IEnumerable<Report> reports)
    {
        lock (_analyses)
        {
            foreach (var report in _before is null ? [] : reports)
            {
                if (!_analyses.ContainsKey(report) && Reuse(report) is { } analysis)
                    _analyses.Add(report, analysis);
            }
            _before = null;
            _siblingsBefore = null;
        }
    }

    private ReportAnalysis? Reuse(Report report) => _before?.Find(report)?.For(_reports);

    private ReportAnalysis? Find(Report report)
    {
        lock (_analyses)
            return _analyses.TryGetValue(report, out var analysis) ? analysis : null;
    }
}
