using System.Numerics;
using System.Runtime.CompilerServices;
using ReportLint.Text;

namespace ReportLint.Prose;

/// <summary>
/// What a text is told by when it is compared with many others: of all runs of five Chinese characters in it those 512 whose hashes are least. Figures, marks, blanks and the agency's own name play no part.
/// </summary>
/// <remarks>Two sketches tell which share two texts have in common, exactly for texts of up to 512 different runs and within some points beyond; texts that have most of their runs in common have a band in common, so that they are found in one pass over all of them.</remarks>
internal sealed class TextSketch
{
    private const int MostKept = 512;
    private const int Bins = 64;
    private const int BinShift = 58;
    private const int RowsOfBand = 4;
    private const int Masks = 128;
    private const int MaskShift = 57;
    private const int MasksAtOnce = 8;
    private const decimal Hundred = 100;
    private const double Rounding = 1e-6;

    private readonly ulong[] _least;

    // By the first bits of a run that is kept: a bit for each, and how many there are with these and with lesser ones.
    private readonly ulong[] _masks = new ulong[Masks];
    private readonly ushort[] _ends = new ushort[Masks];

    // Of which masks the number of runs is odd: two that share a bit don't hide from it.
    private readonly ulong[] _odd = new ulong[Masks / 64];

    private TextSketch(ulong[] least, int count, ulong[] bands)
    {
        _least = least;
        Count = count;
        Bands = bands;
        for (var i = 0; i < least.Length; i++)
        {
            var mask = (int)(least[i] >> MaskShift);
            _masks[mask] |= 1UL << (int)(least[i] & 63);
            _ends[mask]++;
            _odd[mask >> 6] ^= 1UL << (mask & 63);
        }
        for (var mask = 1; mask < Masks; mask++)
            _ends[mask] += _ends[mask - 1];
    }

    /// <summary>How many different runs the text has.</summary>
    public int Count { get; }

    /// <summary>Numbers of which two texts with most runs in common have one in common, almost surely.</summary>
    public IReadOnlyList<ulong> Bands { get; }

    /// <summary>Whether <paramref name="other"/> says the same.</summary>
    public bool IsSameAs(TextSketch other) => Count == other.Count && _least.SequenceEqual(other._least) && Bands.SequenceEqual(other.Bands);

    /// <summary>Adds all that it says to <paramref name="hash"/>.</summary>
    public void AddTo(HashBuilder hash)
    {
        hash.Add(Count);
        foreach (var run in _least)
            hash.Add(unchecked((long)run));
    }

    /// <summary>The sketch of what <paramref name="texts"/> say one after the other.</summary>
    /// <param name="texts">The paragraphs; a run never goes from one into the next.</param>
    /// <param name="agency">The name to leave out, with every part of it of three characters or more.</param>
    public static TextSketch Of(IEnumerable<string> texts, string agency)
    {
        var hashes = RunHashes.Of(texts, agency);
        var least = new ulong[Math.Min(hashes.Count, MostKept)];
        Array.Copy(hashes.Hashes, least, least.Length);
        return new TextSketch(least, hashes.Count, BandsOf(hashes.Hashes, hashes.Count));
    }

    /// <summary>How much of this text is in <paramref name="other"/>, too, in percent.</summary>
    public decimal ShareIn(TextSketch other) => ShareIn(other, 0) ?? 0;

    /// <summary>About how many runs of a part of this text are none of <paramref name="other"/>'s: at a glance, to tell of several texts which is likely the nearest.</summary>
    [MethodImpl(RunHashes.Optimized)]
    public int GlanceAt(TextSketch other)
    {
        var missing = 0;
        for (var i = 0; i < Masks / 4; i++)
            missing += BitOperations.PopCount(_masks[i] & ~other._masks[i]);
        return missing;
    }

    /// <summary>How much of this text is in <paramref name="other"/>, too, in percent; null where that is less than <paramref name="least"/>.</summary>
    public decimal? ShareIn(TextSketch other, decimal least)
    {
        if (Count == 0 || other.Count == 0)
            return least > 0 ? null : 0;
        return _least.Length == Count && other._least.Length == other.Count ? WholeShareIn(other, least) : SampledShareIn(other, least);
    }

    [MethodImpl(RunHashes.Optimized)]
    private decimal? WholeShareIn(TextSketch other, decimal least)
    {
        var mostMissing = Count - (int)(((double)least - Rounding) * Count / 100);
        if (LacksMore(other, mostMissing))
            return null;
        var (own, others) = (_least, other._least);
        var (i, k, missing) = (0, 0, 0);
        while (i < own.Length && k < others.Length && missing <= mostMissing)
        {
            var (run, othersRun) = (own[i], others[k]);
            // Of texts that get as far as here nearly all runs are the same.
            if (run == othersRun)
            {
                i++;
                k++;
                continue;
            }
            missing += IsLess(run, othersRun);
            i += 1 - IsLess(othersRun, run);
            k += 1 - IsLess(run, othersRun);
        }
        return AtLeast(Hundred * (i - missing) / Count, least);
    }

    /// <summary>Of the least runs of both together, which a sample of both is, those in both tell the share.</summary>
    [MethodImpl(RunHashes.Optimized)]
    private decimal? SampledShareIn(TextSketch other, decimal least)
    {
        var needed = ((double)least - Rounding) * Count;
        var mostMissing = MostKept - (int)(MostKept * needed / ((100.0 * (Count + other.Count)) - needed));
        if (DiffersMore(other, mostMissing))
            return null;
        var (own, others) = (_least, other._least);
        var (i, k, taken) = (0, 0, 0);
        while (i < own.Length && k < others.Length && taken < MostKept)
        {
            var (run, othersRun) = (own[i], others[k]);
            taken++;
            if (run == othersRun)
            {
                i++;
                k++;
                continue;
            }
            i += 1 - IsLess(othersRun, run);
            k += 1 - IsLess(run, othersRun);
            // Those in both are i + k - taken.
            if ((2 * taken) - i - k > mostMissing)
                return null;
        }
        var similarity = (decimal)(i + k - taken) / Math.Min(MostKept, taken + (own.Length - i) + (others.Length - k));
        return AtLeast(Math.Min(Hundred, Hundred * similarity * (Count + other.Count) / ((1 + similarity) * Count)), least);
    }

    /// <summary>Whether the masks alone tell that more than <paramref name="most"/> runs of this text are none of <paramref name="other"/>'s.</summary>
    [MethodImpl(RunHashes.Optimized)]
    private bool LacksMore(TextSketch other, int most)
    {
        var missing = 0;
        for (var i = 0; i < Masks && missing <= most; i++)
            missing += BitOperations.PopCount(_masks[i] & ~other._masks[i]);
        return missing > most;
    }

    /// <summary>Whether the masks alone tell that of the least runs of both texts more than <paramref name="most"/> are of one only.</summary>
    [MethodImpl(RunHashes.Optimized)]
    private bool DiffersMore(TextSketch other, int most)
    {
        var differing = 0;
        var masks = Math.Min(WholeMasks, other.WholeMasks);
        for (var start = 0; start < masks; start += MasksAtOnce)
        {
            var end = Math.Min(start + MasksAtOnce, masks);
            var (own, others, odd) = (_masks, other._masks, (_odd[start >> 6] ^ other._odd[start >> 6]) >> (start & 63));
            for (var i = start; i < end; i++)
            {
                var bits = BitOperations.PopCount(own[i] ^ others[i]);
                differing += bits + ((bits ^ (int)odd) & 1);
                odd >>= 1;
            }
            // Should the masks up to here hold more runs than are compared, at most as many as are too many of those that differ are left out.
            if (differing > most && (differing / 2) + MostKept - ((_ends[end - 1] + other._ends[end - 1] + 1) / 2) > most)
                return true;
        }
        return false;
    }

    /// <summary>How many masks have all runs of their kind.</summary>
    private int WholeMasks => _least.Length == Count ? Masks : (int)(_least[_least.Length - 1] >> MaskShift);

    /// <summary>1 where <paramref name="one"/> is less than <paramref name="other"/>, otherwise 0: without a branch, which nothing could predict here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int IsLess(ulong one, ulong other) => (int)(((~one & other) | (~(one ^ other) & unchecked(one - other))) >> 63);

    private static decimal? AtLeast(decimal share, decimal least) => share < least ? null : share;

    /// <summary>The least hash of each of 64 equal parts of their range, four at a time; an empty part takes that of the next.</summary>
    private static ulong[] BandsOf(ulong[] hashes, int count)
    {
        if (count == 0)
            return [];
        var least = new ulong[Bins];
        var isFilled = new bool[Bins];
        for (var i = 0; i < count; i++)
        {
            var bin = (int)(hashes[i] >> BinShift);
            if (!isFilled[bin])
                (least[bin], isFilled[bin]) = (hashes[i], true);
        }
        var next = hashes[0];
        for (var bin = Bins - 1; bin >= 0; bin--)
            next = isFilled[bin] ? least[bin] : (least[bin] = next);
        var bands = new ulong[Bins / RowsOfBand];
        for (var band = 0; band < bands.Length; band++)
        {
            var hash = (ulong)band;
            for (var row = 0; row < RowsOfBand; row++)
                hash = RunHashes.Mix(unchecked((hash * RunHashes.Factor) ^ least[(band * RowsOfBand) + row]));
            bands[band] = hash;
        }
        return bands;
    }
}
