using ReportLint.Model;

namespace ReportLint.Claims.Words;

/// <summary>The words of one report: the rows that it names, and its agency, which its sentences begin with and which counts nothing.</summary>
internal sealed class OwnWords
{
    // Longer names than that no agency has; a hostile one has only its end read.
    private const int MostOfName = 40;
    private const int ShortestEnding = 3;

    private readonly Lexicon? _rows;
    private readonly LexiconEntry[] _names;
    private readonly Lexicon? _short;
    private readonly ulong _first;
    private readonly ulong _second;

    /// <summary>The year that the report tells of, if it says so.</summary>
    public long? Year { get; }

    private OwnWords(IEnumerable<string> rows, IEnumerable<string> names, long? year)
    {
        Year = year;
        if (rows.Any())
            _rows = Lexicon.Of(rows.Select(row => new LexiconEntry(row, WordClass.Decision, [row])));
        _names = [.. names.Where(name => name.Length >= ShortestEnding).Select(name => new LexiconEntry(name.Substring(Math.Max(0, name.Length - MostOfName)), WordClass.Filler, []))];
        var ownNames = names.SelectMany(ShortNames.Of).Distinct(StringComparer.Ordinal).ToList();
        if (ownNames.Count > 0)
            _short = Lexicon.Of(ownNames.Select(name => new LexiconEntry(name, WordClass.Filler, ["own"])));
        foreach (var name in ownNames)
            (_first, _second) = (_first | Bit(name[0]), _second | Bit(name[1]));
        foreach (var row in rows)
            (_first, _second) = (_first | Bit(row[0]), _second | Bit(row[1]));
        foreach (var name in _names)
        {
            for (var i = 0; i <= name.Text.Length - ShortestEnding; i++)
            {
                _first |= Bit(name.Text[i]);
                _second |= Bit(name.Text[i + 1]);
            }
        }
    }

    /// <summary>The words of <paramref name="report"/>.</summary>
    public static OwnWords Of(Report report) => new(
        report.NamedRows.Where(row => row.Name.Length > 1).Select(row => row.Name),
        (report.Agency is { } agency ? new[] { agency.Value } : []).Concat(report.Formerly.Select(name => name.Value)),
        report.Year?.Value);

    /// <summary>The longest word that begins at <paramref name="index"/>, or null.</summary>
    public LexiconEntry? At(string text, int index) =>
        (_first & Bit(text[index])) == 0 || index + 1 == text.Length || (_second & Bit(text[index + 1])) == 0 ? null : Longest(_rows?.At(text, index), Longest(NameAt(text, index), ShortNameAt(text, index)));

    private static LexiconEntry? Longest(LexiconEntry? row, LexiconEntry? name) => row is null || name?.Text.Length > row.Text.Length ? name : row;

    private LexiconEntry? ShortNameAt(string text, int index) =>
        ShortNames.MayBegin(text, index) && _short?.At(text, index) is { } name && ShortNames.MayEnd(text, index + name.Text.Length) ? name : null;

    /// <summary>示例市水务局 calls itself 市水务局 and 水务局 too.</summary>
    private LexiconEntry? NameAt(string text, int index)
    {
        LexiconEntry? longest = null;
        foreach (var name in _names)
        {
            var length = EndingAt(name.Text, text, index);
            if (length > (longest?.Text.Length ?? 0))
                longest = length == name.Text.Length ? name : name with { Text = text.Substring(index, length) };
        }
        return longest;
    }

    /// <summary>How long the longest ending of <paramref name="name"/> is that stands at <paramref name="index"/>; 0 when none does.</summary>
    private static int EndingAt(string name, string text, int index)
    {
        for (var start = Math.Max(0, name.Length - (text.Length - index)); start <= name.Length - ShortestEnding; start++)
        {
            if (name[start] == text[index] && string.CompareOrdinal(name, start, text, index, name.Length - start) == 0)
                return name.Length - start;
        }
        return 0;
    }

    // Six bits of its first two characters tell whether a word may begin somewhere; where they agree, it is looked at.
    private static ulong Bit(char c) => 1UL << (c & 63);
}
