using ReportLint.Text;

namespace ReportLint.Prose;

/// <summary>
/// What a text is told by when it is compared with many others: of all runs of five Chinese characters in it those 512 whose hashes are least. Figures, marks, blanks and the agency's own name play no part.
/// </summary>
/// <remarks>Two sketches tell which share two texts have in common, exactly for texts of up to 512 different runs and within some points beyond; texts that have most of their runs in common have a band in common, so that they are found in one pass over all of them.</remarks>
internal sealed class TextSketch
{
    private const int RunLength = 5;
    private const int NameRunLength = 3;
    private const int MostKept = 512;
    private const int Bins = 64;
    private const int BinShift = 58;
    private const int RowsOfBand = 4;
    private const decimal Hundred = 100;

    private readonly ulong[] _least;

    private TextSketch(ulong[] least, int count, ulong[] bands)
    {
        _least = least;
        Count = count;
        Bands = bands;
    }

    /// <summary>How many different runs the text has.</summary>
    public int Count { get; }

    /// <summary>Numbers of which two texts with most runs in common have one in common, almost surely.</summary>
    public IReadOnlyList<ulong> Bands { get; }

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
        var hashes = new List<ulong>();
        var characters = new List<char>();
        foreach (var text in texts)
        {
            characters.Clear();
            Append(text, agency, characters);
            for (var i = 0; i + RunLength <= characters.Count; i++)
                hashes.Add(Hash(characters, i));
        }
        hashes.Sort();
        var distinct = Distinct(hashes);
        return new TextSketch([.. hashes.Take(Math.Min(distinct, MostKept))], distinct, BandsOf(hashes, distinct));
    }

    /// <summary>How much of this text is in <paramref name="other"/>, too, in percent.</summary>
    public decimal ShareIn(TextSketch other)
    {
        if (Count == 0 || other.Count == 0)
            return 0;
        // Of the least runs of both together, which a sample of both is, those in both.
        var isWhole = _least.Length == Count && other._least.Length == other.Count;
        var (i, k, taken, common) = (0, 0, 0, 0);
        while ((i < _least.Length || k < other._least.Length) && (isWhole || taken < MostKept))
        {
            if (k == other._least.Length || (i < _least.Length && _least[i] < other._least[k]))
                i++;
            else if (i == _least.Length || other._least[k] < _least[i])
                k++;
            else
                (i, k, common) = (i + 1, k + 1, common + 1);
            taken++;
        }
        if (isWhole)
            return Hundred * common / Count;
        var similarity = (decimal)common / taken;
        return Math.Min(Hundred, Hundred * similarity * (Count + other.Count) / ((1 + similarity) * Count));
    }

    private static void Append(string text, string agency, List<char> characters)
    {
        var skipTo = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!ProseText.IsHan(text[i]))
                continue;
            if (i + NameRunLength <= text.Length && agency.Length >= NameRunLength && ProseText.IsHan(text[i + NameRunLength - 1]) && agency.IndexOf(text[i]) >= 0 && IsPartOf(text, i, agency))
                skipTo = i + NameRunLength;
            if (i >= skipTo)
                characters.Add(text[i]);
        }
    }

    private static bool IsPartOf(string text, int i, string agency)
    {
        for (var k = 0; k + NameRunLength <= agency.Length; k++)
        {
            if (string.CompareOrdinal(text, i, agency, k, NameRunLength) == 0)
                return true;
        }
        return false;
    }

    private static ulong Hash(List<char> characters, int start)
    {
        var hash = 0UL;
        for (var i = 0; i < RunLength; i++)
            hash = unchecked((hash * 0x100000001B3UL) + characters[start + i]);
        return Mix(hash);
    }

    /// <summary>The finalizer of SplitMix64: hashes of like runs have nothing in common.</summary>
    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
            return value ^ (value >> 31);
        }
    }

    /// <summary>Moves the different ones of sorted <paramref name="hashes"/> to the front, and says how many they are.</summary>
    private static int Distinct(List<ulong> hashes)
    {
        var count = 0;
        for (var i = 0; i < hashes.Count; i++)
        {
            if (i == 0 || hashes[i] != hashes[count - 1])
                hashes[count++] = hashes[i];
        }
        return count;
    }

    /// <summary>The least hash of each of 64 equal parts of their range, four at a time; an empty part takes that of the next.</summary>
    private static ulong[] BandsOf(List<ulong> hashes, int count)
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
                hash = Mix(unchecked((hash * 0x100000001B3UL) ^ least[(band * RowsOfBand) + row]));
            bands[band] = hash;
        }
        return bands;
    }
}
