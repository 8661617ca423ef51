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
    private const int FewestForMasks = 256;
    private const int MaskShift = 57;
    private const int BitsOfMask = 32;
    private const int BitsLeftOut = 25;
    private const decimal Hundred = 100;
    private const double Rounding = 1e-6;

    // Of the hashes that are kept 39 bits, which are the same for no two of a few thousand: 7 tell the mask, the others are here.
    private readonly uint[] _least;

    // By the first bits of a run that is kept: a bit for each, and how many there are with these and with lesser ones.
    private readonly uint[] _masks;
    private readonly ushort[] _ends;

    /// <summary>The sketch of a text of which it is enough to know that it is short.</summary>
    private TextSketch(int count) => (Count, Bands, _least, _masks, _ends) = (count, [], [], [], []);

    private TextSketch(ulong[] hashes, int count)
    {
        Count = count;
        _ends = new ushort[Masks];
        // Short texts are compared as fast as their masks.
        _masks = count < FewestForMasks ? [] : new uint[Masks];
        Bands = BandsOf(hashes, count);
        _least = new uint[Math.Min(count, MostKept)];
        for (var i = 0; i < _least.Length; i++)
        {
            _least[i] = unchecked((uint)(hashes[i] >> BitsLeftOut));
            var mask = (int)(hashes[i] >> MaskShift);
            if (_masks.Length > 0)
                _masks[mask] |= 1U << (int)(_least[i] % BitsOfMask);
            _ends[mask]++;
        }
        for (var mask = 1; mask < Masks; mask++)
            _ends[mask] += _ends[mask - 1];
    }

    /// <summary>How many different runs the text has.</summary>
    public int Count { get; }

    /// <summary>Numbers of which two texts with most runs in common have one in common, almost surely.</summary>
    public IReadOnlyList<ulong> Bands { get; }

    /// <summary>Whether <paramref name="other"/> says the same.</summary>
    public bool IsSameAs(TextSketch other) => Count == other.Count && _least.SequenceEqual(other._least) && _ends.SequenceEqual(other._ends) && Bands.SequenceEqual(other.Bands);

    /// <summary>Adds all that it says to <paramref name="hash"/>.</summary>
    public void AddTo(HashBuilder hash)
    {
        hash.Add(Count);
        foreach (var end in _ends)
            hash.Add(end);
        foreach (var run in _least)
            hash.Add(run);
    }

    /// <summary>The sketch of what <paramref name="texts"/> say one after the other.</summary>
    /// <param name="texts">The paragraphs; a run never goes from one into the next.</param>
    /// <param name="agency">The name to leave out, with every part of it of three characters or more.</param>
    /// <param name="fewest">A text with fewer runs than that is never compared: of it only their number is kept.</param>
    public static TextSketch Of(IEnumerable<string> texts, string agency, int fewest = 0)
    {
        var hashes = RunHashes.Of(texts, agency);
        return hashes.Count < fewest ? new TextSketch(hashes.Count) : new TextSketch(hashes.Hashes, hashes.Count);
    }

    /// <summary>How much of this text is in <paramref name="other"/>, too, in percent.</summary>
    public decimal ShareIn(TextSketch other) => ShareIn(other, 0) ?? 0;

    /// <summary>About how many runs of a part of this text are none of <paramref name="other"/>'s: at a glance, to tell of several texts which is likely the nearest.</summary>
    [MethodImpl(RunHashes.Optimized)]
    public int GlanceAt(TextSketch other)
    {
        var missing = 0;
        var masks = Math.Min(_masks.Length, other._masks.Length) / 4;
        for (var i = 0; i < masks; i++)
            missing += BitOperations.PopCount(_masks[i] & ~other._masks[i]);
        return missing;
    }

    /// <summary>How much of this text is in <paramref name="other"/>, too, in percent; null where that is less than <paramref name="least"/>.</summary>
    public decimal? ShareIn(TextSketch other, decimal least)
    {
        if (_least.Length == 0 || other._least.Length == 0)
            return least > 0 ? null : 0;
        return IsWhole && other.IsWhole ? WholeShareIn(other, least) : SampledShareIn(other, least);
    }

    [MethodImpl(RunHashes.Optimized)]
    private decimal? WholeShareIn(TextSketch other, decimal least)
    {
        var mostMissing = Count - (int)(((double)least - Rounding) * Count / 100);
        if (LacksMore(other, mostMissing))
            return null;
        var (i, k, missing) = (0, 0, 0);
        for (var mask = 0; mask < Masks && missing <= mostMissing; mask++)
        {
            while (i < _ends[mask] && k < other._ends[mask])
            {
                var (run, othersRun) = (_least[i], other._least[k]);
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
            missing += _ends[mask] - i;
            (i, k) = (_ends[mask], other._ends[mask]);
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
        var (i, k, taken) = (0, 0, 0);
        for (var mask = 0; mask < Masks && i < _least.Length && k < other._least.Length && taken < MostKept; mask++)
        {
            while (i < _ends[mask] && k < other._ends[mask] && taken < MostKept)
            {
                var (run, othersRun) = (_least[i], other._least[k]);
                taken++;
                if (run == othersRun)
                {
                    i++;
                    k++;
                    continue;
                }
                i += 1 - IsLess(othersRun, run);
                k += 1 - IsLess(run, othersRun);
            }
            if (i < _least.Length && k < other._least.Length)
            {
                // One of them has some left.
                var left = Math.Min(_ends[mask] - i + other._ends[mask] - k, MostKept - taken);
                (i, k, taken) = i < _ends[mask] ? (i + left, k, taken + left) : (i, k + left, taken + left);
            }
            // Those in both are i + k - taken.
            if ((2 * taken) - i - k > mostMissing)
                return null;
        }
        var similarity = (decimal)(i + k - taken) / Math.Min(MostKept, taken + (_least.Length - i) + (other._least.Length - k));
        return AtLeast(Math.Min(Hundred, Hundred * similarity * (Count + other.Count) / ((1 + similarity) * Count)), least);
    }

    /// <summary>Whether the masks alone tell that more than <paramref name="most"/> runs of this text are none of <paramref name="other"/>'s.</summary>
    [MethodImpl(RunHashes.Optimized)]
    private bool LacksMore(TextSketch other, int most)
    {
        var missing = 0;
        var masks = Math.Min(_masks.Length, other._masks.Length);
        for (var i = 0; i < masks && missing <= most; i++)
            missing += BitOperations.PopCount(_masks[i] & ~other._masks[i]);
        return missing > most;
    }

    /// <summary>Whether the masks alone tell that of the least runs of both texts more than <paramref name="most"/> are of one only.</summary>
    [MethodImpl(RunHashes.Optimized)]
    private bool DiffersMore(TextSketch other, int most)
    {
        var differing = 0;
        var masks = _masks.Length == 0 || other._masks.Length == 0 ? 0 : Math.Min(WholeMasks, other.WholeMasks);
        for (var i = 0; i < masks; i++)
        {
            // Two runs that share a bit don't hide where an odd number of them is left over.
            var bits = BitOperations.PopCount(_masks[i] ^ other._masks[i]);
            differing += bits + ((bits ^ CountOf(i) ^ other.CountOf(i)) & 1);
            // Should the masks up to here hold more runs than are compared, at most as many as are too many of those that differ are left out.
            if (differing > most && (differing / 2) + MostKept - ((_ends[i] + other._ends[i] + 1) / 2) > most)
                return true;
        }
        return false;
    }

    /// <summary>How many masks have all runs of their kind.</summary>
    private int WholeMasks => IsWhole ? Masks : Array.IndexOf(_ends, (ushort)_least.Length);

    private int CountOf(int mask) => mask == 0 ? _ends[0] : _ends[mask] - _ends[mask - 1];

    private bool IsWhole => _least.Length == Count;

    /// <summary>1 where <paramref name="one"/> is less than <paramref name="other"/>, otherwise 0: without a branch, which nothing could predict here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int IsLess(uint one, uint other) => (int)(unchecked((ulong)one - other) >> 63);

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
