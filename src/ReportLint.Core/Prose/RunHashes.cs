using System.Runtime.CompilerServices;

namespace ReportLint.Prose;

/// <summary>The hashes of all runs of five Chinese characters in some texts, without an agency's name. Its arrays are used again for the next texts, on one thread.</summary>
internal sealed class RunHashes
{
    /// <summary>How many characters a run has.</summary>
    public const int RunLength = 5;

    /// <summary>By what a hash is multiplied for each character that follows.</summary>
    public const ulong Factor = 0x100000001B3UL;

    /// <summary>Compiled at its best at once: a run over a thousand reports is over before the runtime would see that it pays. Not in .NET Standard by name.</summary>
    public const MethodImplOptions Optimized = (MethodImplOptions)512;

    private const int NameRunLength = 3;
    private const ulong FactorOfFirst = unchecked(Factor * Factor * Factor * Factor);
    private const int BitsOfHash = 64;
    private const int MostBucketBits = 10;

    // Fewer hashes are sorted faster as they are; so are buckets with more of them, which hold the same few again and again.
    private const int FewestInBuckets = 128;
    private const int MostInserted = 16;

    // What one text of extraordinary length took isn't kept.
    private const int MostKept = 1 << 15;

    [ThreadStatic]
    private static RunHashes? s_ofThread;

    private readonly int[] _ends = new int[1 << MostBucketBits];
    private ulong[] _hashes = new ulong[2048];
    private ulong[] _sorted = new ulong[2048];
    private int _count;

    /// <summary>The different hashes, least first: the first <see cref="Count"/> of them.</summary>
    public ulong[] Hashes => _hashes;

    /// <summary>How many different ones there are.</summary>
    public int Count { get; private set; }

    /// <summary>The hashes of <paramref name="texts"/>; they hold until the same thread asks again.</summary>
    /// <param name="texts">The paragraphs; a run never goes from one into the next.</param>
    /// <param name="agency">The name to leave out, with every part of it of three characters or more.</param>
    public static RunHashes Of(IEnumerable<string> texts, string agency)
    {
        var hashes = s_ofThread ?? new RunHashes();
        s_ofThread = hashes;
        hashes._count = 0;
        var mask = agency.Length < NameRunLength ? 0 : MaskOf(agency);
        foreach (var text in texts)
            hashes.Add(text, agency, mask);
        hashes.Sort();
        hashes.RemoveRepeated();
        if (hashes._hashes.Length > MostKept)
            s_ofThread = null;
        return hashes;
    }

    /// <summary>The finalizer of SplitMix64: hashes of like runs have nothing in common.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
            return value ^ (value >> 31);
        }
    }

    [MethodImpl(Optimized)]
    private void Add(string text, string agency, ulong mask)
    {
        if (_count + text.Length > _hashes.Length)
            Array.Resize(ref _hashes, Math.Max(_count + text.Length, 2 * _hashes.Length));
        var (hashes, count) = (_hashes, _count);
        var (first, second, third, fourth, fifth) = ('\0', '\0', '\0', '\0', '\0');
        var (rolling, length, skipTo) = (0UL, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!ProseText.IsHan(c))
                continue;
            if ((mask >> (c & 63) & 1) != 0 && i + NameRunLength <= text.Length && ProseText.IsHan(text[i + NameRunLength - 1]) && IsPartOf(text, i, agency))
                skipTo = i + NameRunLength;
            if (i < skipTo)
                continue;
            rolling = unchecked(((rolling - (first * FactorOfFirst)) * Factor) + c);
            (first, second, third, fourth, fifth) = (second, third, fourth, fifth, c);
            if (++length >= RunLength)
                hashes[count++] = Mix(rolling);
        }
        _count = count;
    }

    private static ulong MaskOf(string agency)
    {
        var mask = 0UL;
        foreach (var c in agency)
            mask |= 1UL << (c & 63);
        return mask;
    }

    private static bool IsPartOf(string text, int i, string agency)
    {
        for (var k = 0; k + NameRunLength <= agency.Length; k++)
        {
            if (agency[k] == text[i] && agency[k + 1] == text[i + 1] && agency[k + 2] == text[i + 2])
                return true;
        }
        return false;
    }

    /// <summary>Sorts by the first bits, which are as good as drawn at random, then what has the same ones.</summary>
    [MethodImpl(Optimized)]
    private void Sort()
    {
        if (_count < FewestInBuckets)
        {
            Array.Sort(_hashes, 0, _count);
            return;
        }
        if (_sorted.Length < _count)
            _sorted = new ulong[_hashes.Length];
        var (hashes, sorted, ends) = (_hashes, _sorted, _ends);
        // A bucket for each hash, or nearly so.
        var bits = MostBucketBits - 3;
        while (bits < MostBucketBits && 1 << bits < _count)
            bits++;
        var (shift, buckets) = (BitsOfHash - bits, 1 << bits);
        Array.Clear(ends, 0, buckets);
        for (var i = 0; i < _count; i++)
            ends[hashes[i] >> shift]++;
        for (var (bucket, start) = (0, 0); bucket < buckets; bucket++)
            (ends[bucket], start) = (start, start + ends[bucket]);
        for (var i = 0; i < _count; i++)
            sorted[ends[hashes[i] >> shift]++] = hashes[i];
        for (var (bucket, start) = (0, 0); bucket < buckets; bucket++)
        {
            if (ends[bucket] - start > MostInserted)
                Array.Sort(sorted, start, ends[bucket] - start);
            else
                Insert(sorted, start, ends[bucket]);
            start = ends[bucket];
        }
        (_hashes, _sorted) = (sorted, hashes);
    }

    [MethodImpl(Optimized)]
    private static void Insert(ulong[] hashes, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            var hash = hashes[i];
            var k = i;
            for (; k > start && hashes[k - 1] > hash; k--)
                hashes[k] = hashes[k - 1];
            hashes[k] = hash;
        }
    }

    [MethodImpl(Optimized)]
    private void RemoveRepeated()
    {
        var hashes = _hashes;
        var count = 0;
        for (var i = 0; i < _count; i++)
        {
            if (i == 0 || hashes[i] != hashes[count - 1])
                hashes[count++] = hashes[i];
        }
        Count = count;
    }
}
