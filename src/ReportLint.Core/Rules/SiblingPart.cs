using System.Runtime.CompilerServices;
using ReportLint.Prose;
using ReportLint.Rules.Years;

namespace ReportLint.Rules;

/// <summary>The texts of one part of the reports of one year.</summary>
internal sealed class SiblingPart(string part)
{
    // Of a text that a hundred agencies share, the first few say enough.
    private const int MostOfBand = 8;
    private const int BandsAtOnce = 4;
    private const int BitsOfWord = 64;

    private readonly Dictionary<ulong, List<int>> _byBand = [];
    private readonly List<SketchedReport> _texts = [];
    private readonly List<TextSketch> _sketches = [];
    private readonly Dictionary<SketchedReport, LikeText?> _nearest = [];

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
            if (!_byBand.TryGetValue(band, out var texts))
                _byBand.Add(band, texts = []);
            if (texts.Count < MostOfBand)
                texts.Add(_texts.Count);
        }
        _texts.Add(report);
        _sketches.Add(sketch);
    }

    /// <summary>The report of another agency whose text is most like that of <paramref name="report"/>; null where none holds <see cref="CopiedText.Share"/> of it.</summary>
    public LikeText? Nearest(SketchedReport report)
    {
        lock (_nearest)
        {
            if (_nearest.TryGetValue(report, out var known))
                return known;
        }
        var nearest = Find(report);
        lock (_nearest)
            return _nearest.TryGetValue(report, out var first) ? first : _nearest[report] = nearest;
    }

    /// <summary>Looks at the likeliest first, so that most others need no more than a glance.</summary>
    [MethodImpl(RunHashes.Optimized)]
    private LikeText? Find(SketchedReport report)
    {
        var sketch = report.SketchOf(part);
        var candidates = CandidatesFor(report, sketch);
        var (likeliest, least) = (0, int.MaxValue);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (sketch.GlanceAt(_sketches[candidates[i]]) is var missing && missing < least)
                (likeliest, least) = (i, missing);
        }
        LikeText? nearest = null;
        for (var i = 0; i < candidates.Count; i++)
        {
            var index = candidates[i == 0 ? likeliest : i <= likeliest ? i - 1 : i];
            if (sketch.ShareIn(_sketches[index], nearest?.Share ?? CopiedText.Share) is not { } share)
                continue;
            var other = _texts[index];
            if (string.Equals(other.Agency, report.Agency, StringComparison.Ordinal))
                continue;
            if (nearest is null || share > nearest.Share || string.CompareOrdinal(other.Source.FullPath, nearest.Other.Source.FullPath) < 0)
                nearest = new LikeText(report, other, share);
        }
        return nearest;
    }

    /// <summary>The places in <see cref="_texts"/> of the others that have a band in common with <paramref name="sketch"/>.</summary>
    [MethodImpl(RunHashes.Optimized)]
    private List<int> CandidatesFor(SketchedReport report, TextSketch sketch)
    {
        var isTaken = new ulong[(_texts.Count + BitsOfWord - 1) / BitsOfWord];
        var candidates = new List<int>(MostOfBand * BandsAtOnce);
        foreach (var band in sketch.Bands)
        {
            if (!_byBand.TryGetValue(band, out var texts))
                continue;
            foreach (var index in texts)
            {
                var bit = 1UL << (index % BitsOfWord);
                if ((isTaken[index / BitsOfWord] & bit) != 0 || _texts[index] == report)
                    continue;
                isTaken[index / BitsOfWord] |= bit;
                candidates.Add(index);
            }
        }
        return candidates;
    }
}
