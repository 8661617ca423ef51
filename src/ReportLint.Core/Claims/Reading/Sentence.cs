using ReportLint.Claims.Arithmetic;
using ReportLint.Claims.Words;
using ReportLint.Prose;

namespace ReportLint.Claims.Reading;

/// <summary>A sentence of prose. Of most sentences no more is asked than what their words do: the rest is found when first asked for.</summary>
internal sealed class Sentence
{
    private readonly Word[] _words;
    private readonly int _firstWord;
    private readonly int _endOfWords;
    private IReadOnlyList<Clause>? _clauses;
    private IReadOnlyList<CountedNumber>? _numbers;
    private IReadOnlyList<PartList>? _partLists;
    private IReadOnlyList<int>? _nextOutside;
    private bool? _countsCarriedOverApart;
    private string? _text;

    /// <summary>A sentence that was read.</summary>
    /// <param name="block">The block in which it stands.</param>
    /// <param name="heading">The heading above it, or empty.</param>
    /// <param name="words">The words and marks of the block, which nobody changes any more.</param>
    /// <param name="start">Its first word or mark; at least one is a word.</param>
    /// <param name="end">Behind its last word or mark.</param>
    public Sentence(ProseBlock block, string heading, Word[] words, int start, int end)
    {
        (Block, Heading, _words, _firstWord, _endOfWords) = (block, heading, words, start, end);
        Start = -1;
        for (var i = start; i < end; i++)
        {
            if (words[i].Is(WordClass.Mark))
                continue;
            if (Start < 0)
                Start = words[i].Span.Start;
            Classes = Classes.With(words[i].Class);
            End = words[i].Span.End;
        }
    }

    /// <summary>The block in which it stands.</summary>
    public ProseBlock Block { get; }

    /// <summary>The heading above it, or empty.</summary>
    public string Heading { get; }

    /// <summary>What its words do.</summary>
    public WordClasses Classes { get; }

    /// <summary>Its clauses, none of them empty.</summary>
    public IReadOnlyList<Clause> Clauses => _clauses ??= ClauseReader.Read(Block.Text, _words, _firstWord, _endOfWords);

    /// <summary>新收6件，上年结转2件; but not 新收6件，含上年结转2件 or 新收6件（上年结转2件）. Found once: each figure asks for it.</summary>
    public bool CountsCarriedOverApart => _countsCarriedOverApart ??= HasCarriedOverApart();

    /// <summary>For each clause the place of the next that is within no more brackets; the number of clauses where there is none. Found once, so that brackets within brackets cost nothing.</summary>
    public IReadOnlyList<int> NextOutside => _nextOutside ??= FindNextOutside(Clauses);

    /// <summary>Its numbers, each with the words that lead to it; found when first asked for.</summary>
    public IReadOnlyList<CountedNumber> Numbers => _numbers ??= Has(WordClass.Number) ? CountedNumber.Of(this) : [];

    /// <summary>The wholes that it gives with their parts; found when first asked for.</summary>
    public IReadOnlyList<PartList> PartLists => _partLists ??= Has(WordClass.Number) ? PartListReader.Read(this) : [];

    /// <summary>Whether one of its words does <paramref name="wordClass"/>.</summary>
    public bool Has(WordClass wordClass) => Classes.Has(wordClass);

    /// <summary>Where its first word begins in the block.</summary>
    public int Start { get; }

    /// <summary>Where its last word ends in the block.</summary>
    public int End { get; }

    /// <summary>Where <paramref name="text"/> stands in it first, in the block; −1 where it does not.</summary>
    public int IndexOf(string text) => Block.Text.IndexOf(text, Start, End - Start, StringComparison.Ordinal);

    /// <summary>What is written, from its first word to its last.</summary>
    public string Text => _text ??= Block.Text.Substring(Start, End - Start);

    /// <summary>Its words without marks.</summary>
    public IEnumerable<Word> Words
    {
        get
        {
            for (var i = _firstWord; i < _endOfWords; i++)
            {
                if (!_words[i].Is(WordClass.Mark))
                    yield return _words[i];
            }
        }
    }

    /// <summary>The same sentence with other words in the places of its own.</summary>
    public Sentence With(Func<Word, Word> other)
    {
        var words = new Word[_endOfWords - _firstWord];
        for (var i = 0; i < words.Length; i++)
            words[i] = other(_words[_firstWord + i]);
        return new(Block, Heading, words, 0, words.Length);
    }

    private static int[] FindNextOutside(IReadOnlyList<Clause> clauses)
    {
        var found = new int[clauses.Count];
        var candidates = new Stack<int>();
        for (var i = clauses.Count - 1; i >= 0; i--)
        {
            while (candidates.Count > 0 && clauses[candidates.Peek()].Depth > clauses[i].Depth)
                candidates.Pop();
            found[i] = candidates.Count > 0 ? candidates.Peek() : clauses.Count;
            candidates.Push(i);
        }
        return found;
    }

    private bool HasCarriedOverApart() => Has(WordClass.CarryOver) && !Has(WordClass.Including) && !Has(WordClass.Among)
        && Clauses.Any(clause => clause.Depth == 0 && clause.Has(WordClass.CarryOver) && clause.Has(WordClass.Number));
}
