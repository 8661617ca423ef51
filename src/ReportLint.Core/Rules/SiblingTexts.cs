using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Rules;

/// <summary>The texts of the reports of one year, so that each finds the one most like it among them without being compared with all.</summary>
internal sealed class SiblingTexts
{
    // Of a text that a hundred agencies share, the first few say enough.
    private const int MostOfBand = 8;

    private readonly Dictionary<(string Part, ulong Band), List<(Report Report, TextSketch Sketch)>> _byBand = [];
    private readonly Dictionary<(Report Report, string Part), (Report Report, decimal Share)?> _nearest = [];
    private readonly List<object> _tokens = [];
    private readonly List<(Report Report, ContentHash Hash)> _hashes = [];

    /// <summary>The texts of <paramref name="reports"/>, with what their analyses say of them.</summary>
    public SiblingTexts(IReadOnlyList<Report> reports, Func<Report, ReportAnalysis> analysisOf)
    {
        foreach (var report in reports)
        {
            _tokens.Add(analysisOf(report).Token);
            _hashes.Add((report, HashOf(analysisOf(report))));
            foreach (var part in ReportAnalysis.SketchedParts)
                Add(report, part, analysisOf(report).SketchOf(part));
        }
    }

    /// <summary>The reports, with the hash of what their texts are compared by.</summary>
    public IReadOnlyList<(Report Report, ContentHash Hash)> Hashes => _hashes;

    /// <summary>Whether these are the texts of <paramref name="reports"/>, too.</summary>
    public bool AreOf(IReadOnlyList<Report> reports, Func<Report, ReportAnalysis> analysisOf) => reports.Select(report => analysisOf(report).Token).SequenceEqual(_tokens);

    /// <summary>The hash of what the texts of a report are compared by.</summary>
    public static ContentHash HashOf(ReportAnalysis analysis)
    {
        var hash = new HashBuilder();
        foreach (var part in ReportAnalysis.SketchedParts)
            analysis.SketchOf(part).AddTo(hash);
        return hash.ToHash();
    }

    /// <summary>The report whose part is most like that of <paramref name="report"/>, and how much of the latter it holds; null where none has much in common with it.</summary>
    public (Report Report, decimal Share)? Nearest(Report report, string part, TextSketch sketch)
    {
        lock (_nearest)
        {
            if (!_nearest.TryGetValue((report, part), out var nearest))
                _nearest.Add((report, part), nearest = Find(report, part, sketch));
            return nearest;
        }
    }

    private (Report Report, decimal Share)? Find(Report report, string part, TextSketch sketch)
    {
        (Report Report, decimal Share)? nearest = null;
        HashSet<Report>? seen = null;
        foreach (var band in sketch.Bands)
        {
            if (!_byBand.TryGetValue((part, band), out var others))
                continue;
            foreach (var (other, text) in others)
            {
                if (other == report || !(seen ??= []).Add(other) || IsSameAgency(other, report))
                    continue;
                var share = sketch.ShareIn(text);
                if (nearest is not { } known || share > known.Share || (share == known.Share && string.CompareOrdinal(other.Source.FullPath, known.Report.Source.FullPath) < 0))
                    nearest = (other, share);
            }
        }
        return nearest;
    }

    private void Add(Report report, string part, TextSketch sketch)
    {
        if (sketch.Count < ReportAnalysis.LeastRuns)
            return;
        foreach (var band in sketch.Bands)
        {
            if (!_byBand.TryGetValue((part, band), out var reports))
                _byBand.Add((part, band), reports = []);
            if (reports.Count < MostOfBand)
                reports.Add((report, sketch));
        }
    }

    private static bool IsSameAgency(Report one, Report other) => string.Equals(one.Agency?.Value, other.Agency?.Value, StringComparison.Ordinal);
}
