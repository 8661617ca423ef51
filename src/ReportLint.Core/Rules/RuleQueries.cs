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

    /// <summary>Whether it asked nothing.</summary>
    public bool IsEmpty => _analyses.Count == 0 && _texts.Count == 0 && _siblings.Count == 0 && Reports.IsEmpty;

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

    /// <summary>Whether the answers would be the same.</summary>
    public bool HoldsFor(ReportSet set, ReportAnalyses analyses, IRenderedTextSource? texts)
    {
        foreach (var (report, token) in _analyses)
        {
            if (analyses.Of(report).Token != token)
                return false;
        }
        foreach (var (path, text) in _texts)
        {
            if (!IsSame(texts?.Read(path), text))
                return false;
        }
        foreach (var (entry, part, nearest) in _siblings)
        {
            if (analyses.NearestSibling(analyses.SketchedOf(entry), part) != nearest)
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

    private void Note(Report report, object token)
    {
        if (!_analyses.Exists(known => known.Report == report))
            _analyses.Add((report, token));
    }

    private static bool IsSame(SourceText? one, SourceText? other) => ReferenceEquals(one, other)
        || (one is not null && other is not null && one.Defect == other.Defect && string.Equals(one.Content, other.Content, StringComparison.Ordinal));
}
