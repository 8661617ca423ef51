using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Rules.Years;

namespace ReportLint.Rules;

/// <summary>The texts of one part of the reports of one year.</summary>
internal sealed class SiblingPart
{
    // Of a text that a hundred agencies share, the first few say enough.
    private const int MostOfBand = 8;

    private readonly Dictionary<ulong, List<int>> _byBand = [];
    private readonly List<(Report Report, TextSketch Sketch)> _texts = [];
    private readonly Dictionary<Report, (Report Report, decimal Share)?> _nearest = [];

    // By the place in _texts: how many bands a text has in common with the one that is asked for.
    private readonly List<int> _common = [];
    private readonly List<int> _candidates = [];

    /// <summary>Adds the text of <paramref name="report"/>, unless it is too short to say anything.</summary>
    public void Add(Report report, TextSketch sketch)
    {
        if (sketch.Count < ReportAnalysis.LeastRuns)
            return;
        foreach (var band in sketch.Bands)
        {
            if (!_byBand.TryGetValue(band, out var texts))
                _byBand.Add(band, texts = []);
            if (texts.Count < MostOfBand)
                texts.Add(_texts.Count);
        }
        _texts.Add((report, sketch));
        _common.Add(0);
    }

    /// <summary>The report of another agency whose text is most like <paramref name="sketch"/>, that of <paramref name="report"/>, and how much of the latter it holds; null where none holds <see cref="CopiedText.Share"/> of it.</summary>
    public (Report Report, decimal Share)? Nearest(Report report, TextSketch sketch)
    {
        lock (_nearest)
        {
            if (!_nearest.TryGetValue(report, out var nearest))
                _nearest.Add(report, nearest = Find(report, sketch));
            return nearest;
        }
    }

    /// <summary>Looks at the likeliest first, so that most others need no more than a glance.</summary>
    private (Report Report, decimal Share)? Find(Report report, TextSketch sketch)
    {
        (Report Report, decimal Share)? nearest = null;
        for (var bands = CountCommonBands(sketch); bands > 0; bands--)
        {
            foreach (var index in _candidates)
            {
                var (other, text) = _texts[index];
                if (_common[index] != bands || other == report || sketch.ShareIn(text, nearest?.Share ?? CopiedText.Share) is not { } share || IsSameAgency(other, report))
                    continue;
                if (nearest is not { } known || share > known.Share || string.CompareOrdinal(other.Source.FullPath, known.Report.Source.FullPath) < 0)
                    nearest = (other, share);
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
            foreach (var index in texts)
            {
                if (_common[index]++ == 0)
                    _candidates.Add(index);
                most = Math.Max(most, _common[index]);
            }
        }
        return most;
    }

    private static bool IsSameAgency(Report one, Report other) => string.Equals(one.Agency?.Value, other.Agency?.Value, StringComparison.Ordinal);
}
