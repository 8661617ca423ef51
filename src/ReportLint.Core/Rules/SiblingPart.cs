using System.Runtime.CompilerServices;
using ReportLint.Prose;
using ReportLint.Rules.Years;

namespace ReportLint.Rules;

/// <summary>The texts of one part of the reports of one year.</summary>
internal sealed class SiblingPart
{
    // Of a text that a hundred agencies share, the first few say enough.
    private const int MostOfBand = 8;
    private const int BandsAtOnce = 4;
    private const int BitsOfWord = 64;

    // By band, the places in _texts.
    private readonly Dictionary<ulong, BandPlaces> _byBand;
    private readonly SketchedReport[] _texts;
    private readonly Dictionary<SketchedReport, LikeText?> _nearest;

    private SiblingPart(string part, SketchedReport[] texts, Dictionary<ulong, BandPlaces> byBand, Dictionary<SketchedReport, LikeText?> nearest)
    {
        Part = part;
        _texts = texts;
        _byBand = byBand;
        _nearest = nearest;
    }

    /// <summary>The key of the part.</summary>
    public string Part { get; }

    /// <summary>The texts of <paramref name="part"/> in <paramref name="reports"/>, as far as they are long enough to say anything.</summary>
    public static SiblingPart Of(string part, IEnumerable<SketchedReport> reports)
    {
        SketchedReport[] texts = [.. reports.Where(report => IsLong(report, part))];
        var byBand = new Dictionary<ulong, BandPlaces>();
        for (var place = 0; place < texts.Length; place++)
        {
            foreach (var band in texts[place].SketchOf(part).Bands)
            {
                byBand[band] = byBand.TryGetValue(band, out var places) ? places.Add(place) : BandPlaces.Of(place);
            }
        }
        return new SiblingPart(part, texts, byBand, []);
    }

    /// <summary>The same texts with <paramref name="others"/> in the place of some; null where one of them became long enough to say something, or too short.</summary>
    public SiblingPart? With(IReadOnlyDictionary<SketchedReport, SketchedReport> others)
    {
        if (others.Any(other => IsLong(other.Key, Part) != IsLong(other.Value, Part)))
            return null;
        var texts = (SketchedReport[])_texts.Clone();
        var byBand = others.All(other => other.Value.SketchOf(Part).IsSameAs(other.Key.SketchOf(Part))) ? _byBand : new Dictionary<ulong, BandPlaces>(_byBand);
        var concerned = new HashSet<SketchedReport>();
        for (var place = 0; place < texts.Length; place++)
        {
            if (!others.TryGetValue(texts[place], out var now))
                continue;
            var (sketch, last) = (now.SketchOf(Part), texts[place].SketchOf(Part));
            concerned.Add(texts[place]);
            texts[place] = now;
            if (sketch.IsSameAs(last))
                continue;
            foreach (var band in last.Bands)
                Change(band, places => places.Remove(place));
            foreach (var band in sketch.Bands)
                Change(band, places => places.Insert(~places.BinarySearch(place), place));

            // Whoever could see one of the two among the first of a band may see something else now.
            void Change(ulong band, Action<List<int>> change)
            {
                var places = byBand.TryGetValue(band, out var known) ? known.ToList() : [];
                var before = places.Take(MostOfBand).ToList();
                change(places);
                if (places.Count > 0)
                    byBand[band] = new BandPlaces(places);
                else
                    byBand.Remove(band);
                if (!before.SequenceEqual(places.Take(MostOfBand)))
                    concerned.UnionWith(places.Select(other => texts[other]));
            }
        }
        return new SiblingPart(Part, texts, byBand, StillNearest(concerned, others));
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

    private static bool IsLong(SketchedReport report, string part) => report.SketchOf(part).Count >= SketchedReport.LeastRuns;

    private Dictionary<SketchedReport, LikeText?> StillNearest(HashSet<SketchedReport> concerned, IReadOnlyDictionary<SketchedReport, SketchedReport> others)
    {
        var nearest = new Dictionary<SketchedReport, LikeText?>();
        lock (_nearest)
        {
            foreach (var known in _nearest)
            {
                if (!concerned.Contains(known.Key))
                    nearest.Add(known.Key, known.Value is { } like && others.TryGetValue(like.Other, out var now) ? like with { Other = now } : known.Value);
            }
        }
        return nearest;
    }

    /// <summary>Looks at the likeliest first, so that most others need no more than a glance.</summary>
    [MethodImpl(RunHashes.Optimized)]
    private LikeText? Find(SketchedReport report)
    {
        var sketch = report.SketchOf(Part);
        var candidates = CandidatesFor(report, sketch);
        var (likeliest, least) = (0, int.MaxValue);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (sketch.GlanceAt(_texts[candidates[i]].SketchOf(Part)) is var missing && missing < least)
                (likeliest, least) = (i, missing);
        }
        LikeText? nearest = null;
        for (var i = 0; i < candidates.Count; i++)
        {
            var index = candidates[i == 0 ? likeliest : i <= likeliest ? i - 1 : i];
            if (sketch.ShareIn(_texts[index].SketchOf(Part), nearest?.Share ?? CopiedText.Share) is not { } share)
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
        var isTaken = new ulong[(_texts.Length + BitsOfWord - 1) / BitsOfWord];
        var candidates = new List<int>(MostOfBand * BandsAtOnce);
        foreach (var band in sketch.Bands)
        {
            if (!_byBand.TryGetValue(band, out var texts))
                continue;
            for (var i = 0; i < texts.Count && i < MostOfBand; i++)
            {
                var index = texts[i];
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
