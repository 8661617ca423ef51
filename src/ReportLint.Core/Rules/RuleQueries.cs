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
    /// <param name="isTraced">Whether their answers are followed to all reports behind them (<see cref="AddTo(AnswerTrace)"/>).</param>
    public RuleQueries(bool isTraced = false) => _traced = isTraced ? [] : null;

    /// <summary>The files that it asked for, with what was there.</summary>
    public IReadOnlyList<(string Path, SourceText? Text)> Texts => _texts;

    /// <summary>Which reports of other agencies it got when it asked for the one with the text most like that of a report.</summary>
    public IReadOnlyList<(ReportEntry Entry, string Part, LikeText? Nearest)> Siblings => _siblings;

    /// <summary>What it asked of the other reports.</summary>
    public QueryLog Reports { get; } = new();

    /// <summary>The days on which it would get the answers that it got to what it asked about the day of the check.</summary>
    public DaySpan Days { get; private set; } = DaySpan.Always;

    /// <summary>Whether it asked about texts: those kept beside reports, or those of other agencies.</summary>
    public bool AsksAboutTexts => _texts.Count + _siblings.Count > 0;

    /// <summary>Whether it asked nothing.</summary>
    public bool IsEmpty => Days == DaySpan.Always && _analyses.Count == 0 && _texts.Count == 0 && _siblings.Count == 0 && Reports.IsEmpty;

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
    public bool HoldsFor(ReportSet set, ReportAnalyses analyses, IRenderedTextSource? texts) => AreTextsLike(texts) && AreSiblingsIn(analyses) && AreReportsIn(set, analyses);

    /// <summary>Whether the files that it asked for are as they were.</summary>
    public bool AreTextsLike(IRenderedTextSource? texts)
    {
        foreach (var (path, text) in _texts)
        {
            if (!IsSame(texts?.Read(path), text))
                return false;
        }
        return true;
    }

    /// <summary>Whether the texts of other agencies that are most like those that it asked for are the same.</summary>
    public bool AreSiblingsIn(ReportAnalyses analyses)
    {
        foreach (var (entry, part, nearest) in _siblings)
        {
            if (analyses.NearestSibling(analyses.SketchedOf(entry), part) != nearest)
                return false;
        }
        return true;
    }

    /// <summary>Whether what it asked of the other reports, and of what is worked out about reports, has the same answers.</summary>
    public bool AreReportsIn(ReportSet set, ReportAnalyses analyses)
    {
        foreach (var (report, token) in _analyses)
        {
            if (analyses.Of(report).Token != token)
                return false;
        }
        return Reports.HoldsFor(set);
    }

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

    /// <summary>Adds all reports that it got to see, but for siblings, directly or in one of <paramref name="analyses"/>, to <paramref name="trace"/>.</summary>
    /// <param name="trace">The trace.</param>
    /// <param name="analyses">The analyses.</param>
    /// <param name="followed">The reports whose analyses were followed already.</param>
    public void AddTo(AnswerTrace trace, ReportAnalyses analyses, HashSet<Report> followed)
    {
        foreach (var (report, _) in _analyses)
        {
            if (!followed.Add(report))
                continue;
            trace.Add(report);
            analyses.Of(report).Asked?.AddTo(trace);
        }
        Reports.AddTo(trace);
    }

    private void Note(Report report, object token)
    {
        if (!_analyses.Exists(known => known.Report == report))
            _analyses.Add((report, token));
    }

    private static bool IsSame(SourceText? one, SourceText? other) => ReferenceEquals(one, other)
        || (one is not null && other is not null && one.Defect == other.Defect && string.Equals(one.Content, other.Content, StringComparison.Ordinal));
}
