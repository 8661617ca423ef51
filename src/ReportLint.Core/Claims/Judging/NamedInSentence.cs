using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;

namespace ReportLint.Claims.Judging;

/// <summary>What of the form a sentence names: found once, since each of its numbers may ask.</summary>
internal sealed class NamedInSentence
{
    private static readonly char[] s_openings = ['（', '(', '：', ':'];

    private static readonly char[] s_marks = ['，', ',', '；', '、', '：', '。', '（', '('];

    private static readonly char[] s_ends = ['）', ')', '；'];

    private const int Most = 16;

    private const int MostRepeated = 64;

    private readonly List<(IReadOnlyList<string> Columns, int Start)> _applicants = [];

    private readonly List<(IReadOnlyList<string> Columns, int Start)> _results = [];

    private readonly string _text;

    /// <summary>Where the first word of each class stands.</summary>
    private readonly Dictionary<WordClass, int> _starts = [];

    private readonly Dictionary<WordClass, List<(IReadOnlyList<string> Targets, int Start)>> _named = [];

    /// <summary>What <paramref name="sentence"/> names.</summary>
    public NamedInSentence(Sentence sentence)
    {
        (Classes, _text) = (sentence.Classes, sentence.Block.Text);
        foreach (var word in sentence.Words)
        {
            if (!_starts.ContainsKey(word.Class))
                _starts.Add(word.Class, word.Span.Start);
            if (word.Class is not (WordClass.Applicant or WordClass.Outcome or WordClass.PartOfOutcome or WordClass.Dispute or WordClass.DisputeResult or WordClass.Document) || word.Entry!.Targets.Count == 0)
                continue;
            if (!_named.TryGetValue(word.Class, out var known))
                _named.Add(word.Class, known = []);
            var targets = word.Entry.Targets;
            if (word.Is(WordClass.Applicant) && _applicants.Count < MostRepeated)
                _applicants.Add((targets, word.Span.Start));
            if (word.Is(WordClass.DisputeResult) && _results.Count < MostRepeated)
                _results.Add((targets, word.Span.Start));
            if (known.Count < Most && !known.Exists(other => other.Targets.SequenceEqual(targets, StringComparer.Ordinal)))
                known.Add((targets, word.Span.Start));
        }
    }

    /// <summary>What its words do.</summary>
    public WordClasses Classes { get; }

    /// <summary>What its words that do <paramref name="wordClass"/> name, each once, those that stand before <paramref name="end"/>.</summary>
    public List<IReadOnlyList<string>> Of(WordClass wordClass, int end = int.MaxValue) =>
        _named.TryGetValue(wordClass, out var known) ? [.. known.Where(named => named.Start < end).Select(named => named.Targets)] : [];

    /// <summary>Whether a word that does one of <paramref name="wordClasses"/> stands before <paramref name="position"/>.</summary>
    public bool HasBefore(int position, params WordClass[] wordClasses) => Array.Exists(wordClasses, wordClass => _starts.TryGetValue(wordClass, out var start) && start < position);

    /// <summary>The columns of the last that is said to apply before <paramref name="position"/>, or of all that are: none where none is, or where a semicolon ended a list of several.</summary>
    public IReadOnlyList<IReadOnlyList<string>> ApplicantsBefore(int position)
    {
        var last = _applicants.FindLastIndex(named => named.Start < position);
        if (last < 0 || (last > 0 && _text.IndexOf('；', _applicants[last].Start, position - _applicants[last].Start) >= 0))
            return [];
        return last == 0 ? [_applicants[0].Columns] : [_applicants[last].Columns, [.. _applicants.Take(last + 1).SelectMany(named => named.Columns).Distinct(StringComparer.Ordinal)]];
    }

    /// <summary>一件由自然人提出: the columns of the first that is said to apply between <paramref name="start"/> and <paramref name="end"/>, with no mark before it; none where none is.</summary>
    public IReadOnlyList<IReadOnlyList<string>> ApplicantsBehind(int start, int end)
    {
        var first = _applicants.FindIndex(named => named.Start >= start && named.Start < end);
        return first >= 0 && _text.IndexOfAny(s_marks, start, _applicants[first].Start - start) < 0 ? [_applicants[first].Columns] : [];
    }

    /// <summary>维持的共7件（直接起诉3件: the columns of the result whose cases stand in the brackets, or behind the colon, that are open at <paramref name="position"/>; none where none are.</summary>
    public IReadOnlyList<IReadOnlyList<string>> ResultBefore(int position)
    {
        var last = _results.FindLastIndex(named => named.Start < position);
        if (last < 0)
            return [];
        var (columns, start) = _results[last];
        return _text.IndexOfAny(s_openings, start, position - start) >= 0 && _text.IndexOfAny(s_ends, start, position - start) < 0 ? [columns] : [];
    }
}
