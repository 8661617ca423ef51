using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Model.Queries;
using ReportLint.Text;

namespace ReportLint.Rules;

/// <summary>The analyses of the reports of one run, each made when a rule first asks. For any thread.</summary>
internal sealed class ReportAnalyses
{
    /// <summary>How many analyses a run keeps for each thread when nothing follows it: enough for reports of one agency that lie beside each other. More of them would outlive one collection of garbage after the other.</summary>
    private const int MostPassing = 8;

    private readonly Dictionary<Report, ReportAnalysis> _analyses;
    private readonly ReportSet _reports;
    private readonly bool _isRecorded;
    private readonly Queue<Report>? _passing;
    private readonly int _mostPassing;
    private readonly Dictionary<long, SiblingTexts> _siblings = [];
    private readonly Dictionary<SourceText, SketchedReport> _sketched = [];
    private IReadOnlyDictionary<long, SiblingTexts>? _siblingsBefore;
    private readonly ReportChange? _change;
    private ReportAnalyses? _before;

    /// <summary>Analyses for one run, of which only the last ones are kept: one that is asked for once more is made once more.</summary>
    /// <param name="reports">The reports of the run.</param>
    /// <param name="threads">On how many threads reports are checked.</param>
    /// <param name="isRecorded">Whether somebody wants to know what they asked of the other reports.</param>
    public ReportAnalyses(ReportSet reports, int threads, bool isRecorded = false)
    {
        _analyses = [];
        _reports = reports;
        _isRecorded = isRecorded;
        _passing = new();
        _mostPassing = MostPassing * threads;
    }

    /// <summary>Analyses for the run that comes after that of <paramref name="before"/>: what still holds is taken over.</summary>
    /// <param name="reports">The reports of the run.</param>
    /// <param name="before">The analyses of the run before, or null.</param>
    /// <param name="change">What became different since then; null where that is not known.</param>
    public ReportAnalyses(ReportSet reports, ReportAnalyses? before, ReportChange? change = null)
    {
        _analyses = new(before?._analyses.Count ?? 0);
        _change = change;
        _reports = reports;
        _isRecorded = true;
        _before = before;
        _siblingsBefore = before?._siblings;
    }

    /// <summary>The nearest siblings that are known without comparing texts, by file and part; null where none are.</summary>
    public IReadOnlyDictionary<(SourceText Source, string Part), LikeText?>? KnownSiblings { get; set; }

    /// <summary>The reports whose texts were compared.</summary>
    public IReadOnlyList<SketchedReport> Compared
    {
        get
        {
            lock (_siblings)
                return [.. _siblings.Values.SelectMany(siblings => siblings.Reports)];
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
                if (_passing.Count > _mostPassing)
                    _analyses.Remove(_passing.Dequeue());
            }
            return analysis;
        }
    }

    /// <summary>The report of another agency and the same year whose text of <paramref name="part"/> is most like that of <paramref name="own"/>; null where none has much in common with it.</summary>
    public LikeText? NearestSibling(SketchedReport own, string part)
    {
        if (KnownSiblings is { } known && known.TryGetValue((own.Source, part), out var nearest))
            return nearest;
        if (own.Year is not { } year || own.SketchOf(part).Count < SketchedReport.LeastRuns)
            return null;
        SiblingTexts? siblings;
        lock (_siblings)
        {
            if (!_siblings.TryGetValue(year, out siblings))
            {
                var before = _siblingsBefore is not null && _siblingsBefore.TryGetValue(year, out var last) ? last : null;
                siblings = before is not null && _change?.Concerns(year) == false ? before
                    : Timings is { } timings ? timings.Measure("siblings", () => SiblingsOf(year, before)) : SiblingsOf(year, before);
                _siblings.Add(year, siblings);
            }
        }
        return siblings.Nearest(own, part);
    }

    /// <summary>The texts of the report in <paramref name="entry"/> as they are compared with others. A run that nothing follows keeps them, whether it keeps the report or not.</summary>
    public SketchedReport SketchedOf(ReportEntry entry)
    {
        if (_passing is null)
            return Of(entry.Report).Sketched;
        lock (_sketched)
        {
            if (_sketched.TryGetValue(entry.Source, out var known))
                return known;
        }
        var sketched = Of(entry.Report).Sketched;
        lock (_sketched)
            return _sketched.TryGetValue(entry.Source, out var first) ? first : _sketched[entry.Source] = sketched;
    }

    /// <summary>Takes over what is left to take over, and forgets the run before.</summary>
    public void Retain(IEnumerable<Report> reports)
    {
        lock (_analyses)
        {
            if (_change is not null)
            {
                RetainUnchanged(_change);
            }
            else
            {
                foreach (var report in reports)
                {
                    if (!_analyses.ContainsKey(report) && Reuse(report) is { } analysis)
                        _analyses.Add(report, analysis);
                }
            }
            _before = null;
            _siblingsBefore = null;
        }
    }

    /// <summary>Takes over the analyses of all reports that are there still.</summary>
    private void RetainUnchanged(ReportChange change)
    {
        lock (_before!._analyses)
        {
            foreach (var known in _before._analyses)
            {
                if (!change.Concerns(known.Key) && !_analyses.ContainsKey(known.Key) && known.Value.For(_reports, change) is { } analysis)
                    _analyses.Add(known.Key, analysis);
            }
        }
    }

    private SiblingTexts SiblingsOf(long year, SiblingTexts? before)
    {
        var reports = SketchedOfYear(year);
        return before is null ? new SiblingTexts(reports) : before.AreOf(reports) ? before : before.With(reports) ?? new SiblingTexts(reports);
    }

    private SketchedReport[] SketchedOfYear(long year) => [.. _reports.Paths.Entries.Where(entry => entry.Head.Year == year && entry.IsIdentified).Select(SketchedOf)];

    private ReportAnalysis? Reuse(Report report) => _before?.Find(report)?.For(_reports, _change);

    private ReportAnalysis? Find(Report report)
    {
        lock (_analyses)
            return _analyses.TryGetValue(report, out var analysis) ? analysis : null;
    }
}
