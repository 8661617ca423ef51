using System.Numerics;
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
    private const int MaskShift = 33;
    private const int BitsOfMask = 32;
    private const int BitsLeftOut = 24;
    private const decimal Hundred = 100;
    private const double Rounding = 1e-6;

    // The first 40 bits of the hashes that are kept: no two of a few thousand are the same.
    private readonly byte[] _firstBits;
    private readonly uint[] _nextBits;

    // By the first bits of a run that is kept: a bit for each, and how many there are with these and with lesser ones.
    private readonly uint[] _masks = new uint[Masks];
    private readonly ushort[] _ends = new ushort[Masks];

    private TextSketch(ulong[] hashes, int count)
    {
        Count = count;
        Bands = BandsOf(hashes, count);
        (_firstBits, _nextBits) = (new byte[Math.Min(count, MostKept)], new uint[Math.Min(count, MostKept)]);
        for (var i = 0; i < _nextBits.Length; i++)
        {
            var run = hashes[i] >> BitsLeftOut;
            (_firstBits[i], _nextBits[i]) = ((byte)(run >> BitsOfMask), unchecked((uint)run));
            var mask = (int)(run >> MaskShift);
            _masks[mask] |= 1U << (int)(run & (BitsOfMask - 1));
            _ends[mask]++;
        }
        for (var mask = 1; mask < Masks; mask++)
            _ends[mask] += _ends[mask - 1];
    }

    /// <summary>How many different runs the text has.</summary>
    public int Count { get; }

    /// <summary>Numbers of which two texts with most runs in common have one in common, almost surely.</summary>
    public IReadOnlyList<ulong> Bands { get; }

    /// <summary>Adds all that it says to <paramref name="hash"/>.</summary>
    public void AddTo(HashBuilder hash)
    {
        hash.Add(Count);
        for (var i = 0; i < _nextBits.Length; i++)
            hash.Add(unchecked((long)RunAt(i)));
    }

    /// <summary>The sketch of what <paramref name="texts"/> say one after the other.</summary>
    /// <param name="texts">The paragraphs; a run never goes from one into the next.</param>
    /// <param name="agency">The name to leave out, with every part of it of three characters or more.</param>
    public static TextSketch Of(IEnumerable<string> texts, string agency)
    {
        var hashes = RunHashes.Of(texts, agency);
        return new TextSketch(hashes.Hashes, hashes.Count);
    }

    /// <summary>How much of this text is in <paramref name="other"/>, too, in percent.</summary>
    public decimal ShareIn(TextSketch other) => ShareIn(other, 0) ?? 0;

    /// <summary>How much of this text is in <paramref name="other"/>, too, in percent; null where that is less than <paramref name="least"/>.</summary>
    public decimal? ShareIn(TextSketch other, decimal least)
    {
        if (Count == 0 || other.Count == 0)
            return least > 0 ? null : 0;
        return IsWhole && other.IsWhole ? WholeShareIn(other, least) : SampledShareIn(other, least);
    }

    private decimal? WholeShareIn(TextSketch other, decimal least)
    {
        var mostMissing = Count - (int)(((double)least - Rounding) * Count / 100);
        if (LacksMore(other, mostMissing))
            return null;
        var (i, k, missing) = (0, 0, 0);
        while (i < _nextBits.Length && k < other._nextBits.Length && missing <= mostMissing)
        {
            var (run, othersRun) = (RunAt(i), other.RunAt(k));
            missing += IsLess(run, othersRun);
            i += 1 - IsLess(othersRun, run);
            k += 1 - IsLess(run, othersRun);
        }
        return AtLeast(Hundred * (i - missing) / Count, least);
    }

    /// <summary>Of the least runs of both together, which a sample of both is, those in both tell the share.</summary>
    private decimal? SampledShareIn(TextSketch other, decimal least)
    {
        var needed = ((double)least - Rounding) * Count;
        var mostMissing = MostKept - (int)(MostKept * needed / ((100.0 * (Count + other.Count)) - needed));
        if (DiffersMore(other, mostMissing))
            return null;
        var (i, k, taken) = (0, 0, 0);
        while (i < _nextBits.Length && k < other._nextBits.Length && taken < MostKept)
        {
            var (run, othersRun) = (RunAt(i), other.RunAt(k));
            i += 1 - IsLess(othersRun, run);
            k += 1 - IsLess(run, othersRun);
            taken++;
            // Those in both are i + k - taken.
            if ((2 * taken) - i - k > mostMissing)
                return null;
        }
        var similarity = (decimal)(i + k - taken) / Math.Min(MostKept, taken + (_nextBits.Length - i) + (other._nextBits.Length - k));
        return AtLeast(Math.Min(Hundred, Hundred * similarity * (Count + other.Count) / ((1 + similarity) * Count)), least);
    }

    /// <summary>Whether the masks alone tell that more than <paramref name="most"/> runs of this text are none of <paramref name="other"/>'s.</summary>
    private bool LacksMore(TextSketch other, int most)
    {
        var missing = 0;
        for (var i = 0; i < Masks && missing <= most; i++)
            missing += BitOperations.PopCount(_masks[i] & ~other._masks[i]);
        return missing > most;
    }

    /// <summary>Whether the masks alone tell that of the least runs of both texts more than <paramref name="most"/> are of one only.</summary>
    private bool DiffersMore(TextSketch other, int most)
    {
        var differing = 0;
        var masks = Math.Min(WholeMasks, other.WholeMasks);
        for (var i = 0; i < masks; i++)
        {
            differing += BitOperations.PopCount(_masks[i] ^ other._masks[i]);
            // Should the masks up to here hold more runs than are compared, at most as many as are too many of those that differ are left out.
            if (differing > most && (differing / 2) + MostKept - ((_ends[i] + other._ends[i] + 1) / 2) > most)
                return true;
        }
        return false;
    }

    /// <summary>How many masks have all runs of their kind.</summary>
    private int WholeMasks => IsWhole ? Masks : (int)(RunAt(_nextBits.Length - 1) >> MaskShift);

    private bool IsWhole => _nextBits.Length == Count;

    private ulong RunAt(int index) => ((ulong)_firstBits[index] << BitsOfMask) | _nextBits[index];

    /// <summary>1 where <paramref name="one"/> is less than <paramref name="other"/>, otherwise 0: without a branch, which nothing could predict here. Neither has its first bit set.</summary>
    private static int IsLess(ulong one, ulong other) => (int)(unchecked(one - other) >> 63);

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
