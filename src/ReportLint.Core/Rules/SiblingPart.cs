using ReportLint.Prose;
using ReportLint.Rules.Years;

namespace ReportLint.Rules;

/// <summary>The texts of one part of the reports of one year.</summary>
internal sealed class SiblingPart(string part)
{
    // Of a text that a hundred agencies share, the first few say enough.
    private const int MostOfBand = 8;

    // The texts of a band, the last one first: each with the place of the one before it.
    private readonly Dictionary<ulong, (int Last, int Count)> _byBand = [];
    private readonly List<(int Text, int Before)> _inBands = [];
    private readonly List<SketchedReport> _texts = [];
    private readonly Dictionary<SketchedReport, LikeText?> _nearest = [];

    // By the place in _texts: how many bands a text has in common with the one that is asked for.
    private readonly List<int> _common = [];
    private readonly List<int> _candidates = [];

    /// <summary>The key of the part.</summary>
    public string Part => part;

    /// <summary>Adds the text of <paramref name="report"/>, unless it is too short to say anything.</summary>
    public void Add(SketchedReport report)
    {
        var sketch = report.SketchOf(part);
        if (sketch.Count < SketchedReport.LeastRuns)
            return;
        foreach (var band in sketch.Bands)
        {
            var (last, count) = _byBand.TryGetValue(band, out var known) ? known : (-1, 0);
            if (count == MostOfBand)
                continue;
            _byBand[band] = (_inBands.Count, count + 1);
            _inBands.Add((_texts.Count, last));
        }
        _texts.Add(report);
        _common.Add(0);
    }

    /// <summary>The report of another agency whose text is most like that of <paramref name="report"/>; null where none holds <see cref="CopiedText.Share"/> of it.</summary>
    public LikeText? Nearest(SketchedReport report)
    {
        lock (_nearest)
        {
            if (!_nearest.TryGetValue(report, out var nearest))
                _nearest.Add(report, nearest = Find(report));
            return nearest;
        }
    }

    /// <summary>Looks at the likeliest first, so that most others need no more than a glance.</summary>
    private LikeText? Find(SketchedReport report)
    {
        LikeText? nearest = null;
        var sketch = report.SketchOf(part);
        for (var bands = CountCommonBands(sketch); bands > 0; bands--)
        {
            foreach (var index in _candidates)
            {
                var other = _texts[index];
                if (_common[index] != bands || other == report || string.Equals(other.Agency, report.Agency, StringComparison.Ordinal) || sketch.ShareIn(other.SketchOf(part), nearest?.Share ?? CopiedText.Share) is not { } share)
                    continue;
                if (nearest is null || share > nearest.Share || string.CompareOrdinal(other.Source.FullPath, nearest.Other.Source.FullPath) < 0)
                    nearest = new LikeText(report, other, share);
            }
        }
        foreach (var index in _candidates)
            _common[index] = 0;
        _candidates.Clear();
        return nearest;
    }

    /// <summary>Finds the texts that have a band in common with <paramref name="sketch"/>; returns the most that one has.</summary>
    private int CountCommonBands(TextSketch sketch)
    {
        var most = 0;
        foreach (var band in sketch.Bands)
        {
            if (!_byBand.TryGetValue(band, out var texts))
                continue;
            for (var place = texts.Last; place >= 0; place = _inBands[place].Before)
            {
                var index = _inBands[place].Text;
                if (_common[index]++ == 0)
                    _candidates.Add(index);
                most = Math.Max(most, _common[index]);
            }
        }
        return most;
    }
}
