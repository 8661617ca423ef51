using ReportLint.Model;
using ReportLint.Model.Queries;
using ReportLint.Text;

namespace ReportLint.Rules;

/// <summary>What a rule asked about the world around a report. What it found holds as long as all of that is answered in the same way.</summary>
internal sealed class RuleQueries
{
    private readonly List<(Report Report, object Token)> _analyses = [];
    private readonly List<(string Path, SourceText? Text)> _texts = [];
    private readonly List<(ReportEntry Entry, string Part, LikeText? Nearest)> _siblings = [];
    private readonly List<ReportAnalysis>? _traced;

    /// <summary>Takes note of questions.</summary>
    /// <param name="isTraced">Whether their answers are followed to all reports behind them (<see cref="AddTo"/>).</param>
    public RuleQueries(bool isTraced = false) => _traced = isTraced ? [] : null;

    /// <summary>The files that it asked for, with what was there.</summary>
    public IReadOnlyList<(string Path, SourceText? Text)> Texts => _texts;

    /// <summary>Which reports of other agencies it got when it asked for the one with the text most like that of a report.</summary>
    public IReadOnlyList<(ReportEntry Entry, string Part, LikeText? Nearest)> Siblings => _siblings;

    /// <summary>What it asked of the other reports.</summary>
    public QueryLog Reports { get; } = new();

    /// <summary>The days on which it would get the answers that it got to what it asked about the day of the check.</summary>
    public DaySpan Days { get; private set; } = DaySpan.Always;

    /// <summary>Whether it asked nothing.</summary>
    public bool IsEmpty => Days == DaySpan.Always && _analyses.Count == 0 && _texts.Count == 0 && _siblings.Count == 0 && Reports.IsEmpty;

    /// <summary>What several rules asked about the world around one report, each question once.</summary>
    public static RuleQueries Union(IEnumerable<RuleQueries> logs)
    {
        var all = new RuleQueries();
        foreach (var log in logs.Where(log => !log.IsEmpty))
        {
            foreach (var (report, token) in log._analyses)
                all.Note(report, token);
            all._siblings.AddRange(log._siblings.Where(sibling => !all._siblings.Contains(sibling)));
            all._texts.AddRange(log._texts.Where(text => !all._texts.Contains(text)));
            all.Reports.Add(log.Reports);
            all.Note(log.Days);
        }
        return all;
    }

    /// <summary>It asked for an analysis.</summary>
    public void Note(ReportAnalysis analysis)
    {
        if (_traced?.Contains(analysis) == false)
            _traced.Add(analysis);
        Note(analysis.Report, analysis.Token);
    }

    /// <summary>It asked for a file.</summary>
    public void Note(string path, SourceText? text) => _texts.Add((path, text));

    /// <summary>It asked for the report of another agency with the text most like that of the one in <paramref name="entry"/>.</summary>
    public void Note(ReportEntry entry, string part, LikeText? nearest) => _siblings.Add((entry, part, nearest));

    /// <summary>It asked something about the day of the check that has the same answer on all of <paramref name="days"/>.</summary>
    public void Note(DaySpan days) => Days = Days.And(days);

    /// <summary>Whether the answers would be the same, on the same day.</summary>
    public bool HoldsFor(ReportSet set, ReportAnalyses analyses, IRenderedTextSource? texts) =>
        _analyses.TrueForAll(asked => analyses.Of(asked.Report).Token == asked.Token) && AreTextsLike(texts) && AreSiblingsIn(analyses) && Reports.HoldsFor(set);

    /// <summary>Whether the files that it asked for are as they were.</summary>
    public bool AreTextsLike(IRenderedTextSource? texts) => _texts.TrueForAll(asked => IsSame(texts?.Read(asked.Path), asked.Text));

    /// <summary>Whether the texts of other agencies that are most like those that it asked for are the same.</summary>
    public bool AreSiblingsIn(ReportAnalyses analyses) => _siblings.TrueForAll(asked => analyses.NearestSibling(analyses.SketchedOf(asked.Entry), asked.Part) == asked.Nearest);

    /// <summary>Adds all reports that it got to see, but for siblings, to <paramref name="trace"/>.</summary>
    public void AddTo(AnswerTrace trace)
    {
        foreach (var analysis in _traced ?? [])
        {
            trace.Add(analysis.Report);
            analysis.Asked?.AddTo(trace);
        }
        Reports.AddTo(trace);
    }

    /// <summary>The reports, but for siblings, that it got to see, directly or in one of <paramref name="analyses"/>.</summary>
    public AnswerTrace TraceIn(ReportAnalyses analyses)
    {
        var trace = new AnswerTrace();
        foreach (var (report, _) in _analyses)
        {
            trace.Add(report);
            analyses.Of(report).Asked?.AddTo(trace);
        }
        Reports.AddTo(trace);
        return trace;
    }

    private void Note(Report report, object token)
    {
        if (!_analyses.Exists(known => known.Report == report))
            _analyses.Add((report, token));
    }

    private static bool IsSame(SourceText? one, SourceText? other) => ReferenceEquals(one, other)
        || (one is not null && other is not null && one.Defect == other.Defect && string.Equals(one.Content, other.Content, StringComparison.Ordinal));
}
