using System.Runtime.CompilerServices;
using ReportLint.Forms;

namespace ReportLint.Claims.Words;

/// <summary>The words of one edition: those of the form, and those by which reports speak of it. The longest word that fits is taken.</summary>
/// <remarks>
/// They are a tree of characters, laid out level by level, so that the characters that may follow those read so far stand beside each other in order.
/// Most places of a text begin no word: that costs one look.
/// </remarks>
internal sealed class Lexicon
{
    private static readonly ConditionalWeakTable<FormEdition, Lexicon> s_byEdition = new();

    private readonly CharacterTable<ushort> _first = new();
    private readonly char[] _characters;
    private readonly LexiconPlace[] _places;

    private Lexicon(IEnumerable<LexiconEntry> entries)
    {
        var words = Distinct(entries);
        words.Sort((a, b) => string.CompareOrdinal(a.Text, b.Text));
        var characters = new List<char> { '\0' };
        var children = new List<int>();
        var ends = new List<LexiconEntry?> { null };
        // The words that begin with the characters on the way to each place, and how many these are.
        var ranges = new List<(int Start, int End, int Depth)> { (0, words.Count, 0) };
        for (var place = 0; place < ranges.Count; place++)
        {
            var (start, end, depth) = ranges[place];
            children.Add(ranges.Count);
            while (start < end && words[start].Text.Length == depth)
                ends[place] = words[start++];
            for (int next; start < end; start = next)
            {
                var c = words[start].Text[depth];
                for (next = start + 1; next < end && words[next].Text[depth] == c;)
                    next++;
                if (depth == 0)
                    _first[c] = (ushort)ranges.Count;
                characters.Add(c);
                ends.Add(null);
                ranges.Add((start, next, depth + 1));
            }
        }
        children.Add(ranges.Count);
        _characters = [.. characters];
        _places = [.. ends.Select((word, place) => new LexiconPlace(word, children[place], children[place + 1], _characters))];
    }

    /// <summary>The lexicon of <paramref name="edition"/>. Words of the form come first: where a common word is the same, the form says what it names.</summary>
    public static Lexicon Of(FormEdition edition) => s_byEdition.GetValue(edition, known => new Lexicon(FormWords.Of(known).Concat(CommonWords.All)));

    /// <summary>The lexicon of <paramref name="entries"/> alone.</summary>
    public static Lexicon Of(IEnumerable<LexiconEntry> entries) => new(entries);

    /// <summary>The longest word that begins at <paramref name="index"/>, or null.</summary>
    public LexiconEntry? At(string text, int index)
    {
        int place = _first[text[index]];
        LexiconEntry? longest = null;
        while (place > 0)
        {
            ref readonly var here = ref _places[place];
            longest = here.Word ?? longest;
            place = ++index < text.Length && here.MayGoOnWith(text[index]) ? Find(text[index], here.FirstChild, here.EndOfChildren) : 0;
        }
        return longest;
    }

    /// <summary>The place from <paramref name="low"/> up to <paramref name="end"/> to which <paramref name="c"/> leads; 0 when no word goes on so.</summary>
    private int Find(char c, int low, int end)
    {
        var high = end;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_characters[middle] < c)
                low = middle + 1;
            else
                high = middle;
        }
        return low < end && _characters[low] == c ? low : 0;
    }

    private static List<LexiconEntry> Distinct(IEnumerable<LexiconEntry> entries)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        return [.. entries.Where(entry => known.Add(entry.Text))];
    }
}
