namespace ReportLint.Rules;

/// <summary>The texts of the reports of one year, so that each finds the one most like it among them without being compared with all.</summary>
internal sealed class SiblingTexts
{
    // Of a text that a hundred agencies share, the first few say enough.
    private const int MostOfBand = 8;

    private readonly Dictionary<(string Part, ulong Band), List<SketchedReport>> _byBand = [];
    private readonly Dictionary<(SketchedReport Report, string Part), LikeText?> _nearest = [];
    private readonly IReadOnlyList<SketchedReport> _reports;

    /// <summary>The texts of <paramref name="reports"/>.</summary>
    public SiblingTexts(IReadOnlyList<SketchedReport> reports)
    {
        _reports = reports;
        foreach (var report in reports)
        {
            foreach (var part in SketchedReport.Parts)
                Add(report, part);
        }
    }

    /// <summary>Whether these are the texts of <paramref name="reports"/>, too.</summary>
    public bool AreOf(IReadOnlyList<SketchedReport> reports) => reports.SequenceEqual(_reports);

    /// <summary>The report whose part is most like that of <paramref name="report"/>; null where none has much in common with it.</summary>
    public LikeText? Nearest(SketchedReport report, string part)
    {
        lock (_nearest)
        {
            if (!_nearest.TryGetValue((report, part), out var nearest))
                _nearest.Add((report, part), nearest = Find(report, part));
            return nearest;
        }
    }

    private LikeText? Find(SketchedReport report, string part)
    {
        LikeText? nearest = null;
        HashSet<SketchedReport>? seen = null;
        var sketch = report.SketchOf(part);
        foreach (var band in sketch.Bands)
        {
            if (!_byBand.TryGetValue((part, band), out var others))
                continue;
            foreach (var other in others)
            {
                if (other == report || !(seen ??= []).Add(other) || string.Equals(other.Agency, report.Agency, StringComparison.Ordinal))
                    continue;
                var share = sketch.ShareIn(other.SketchOf(part));
                if (nearest is null || share > nearest.Share || (share == nearest.Share && string.CompareOrdinal(other.Source.FullPath, nearest.Other.Source.FullPath) < 0))
                    nearest = new LikeText(report, other, share);
            }
        }
        return nearest;
    }

    private void Add(SketchedReport report, string part)
    {
        var sketch = report.SketchOf(part);
        if (sketch.Count < SketchedReport.LeastRuns)
            return;
        foreach (var band in sketch.Bands)
        {
            if (!_byBand.TryGetValue((part, band), out var reports))
                _byBand.Add((part, band), reports = []);
            if (reports.Count < MostOfBand)
                reports.Add(report);
        }
    }
}
