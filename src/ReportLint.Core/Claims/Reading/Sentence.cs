using System.Runtime.CompilerServices;
using ReportLint.Claims.Arithmetic;
using ReportLint.Claims.Words;
using ReportLint.Prose;

namespace ReportLint.Claims.Reading;

/// <summary>A sentence of prose in clauses.</summary>
/// <param name="Block">The block in which it stands.</param>
/// <param name="Heading">The heading above it, or empty.</param>
/// <param name="Clauses">Its clauses, none of them empty.</param>
internal sealed record Sentence(ProseBlock Block, string Heading, IReadOnlyList<Clause> Clauses)
{
    private IReadOnlyList<CountedNumber>? _numbers;
    private string? _text;

    /// <summary>What its words do.</summary>
    public WordClasses Classes { get; } = WordClasses.Of(Clauses);

    /// <summary>新收6件，上年结转2件; but not 新收6件，含上年结转2件 or 新收6件（上年结转2件）. Found once: each figure asks for it.</summary>
    public bool CountsCarriedOverApart { get; } = HasCarriedOverApart(Clauses);

    /// <summary>For each clause the place of the next that is within no more brackets; the number of clauses where there is none. Found once, so that brackets within brackets cost nothing.</summary>
    public IReadOnlyList<int> NextOutside { get; } = FindNextOutside(Clauses);

    /// <summary>Its numbers, each with the words that lead to it; found when first asked for.</summary>
    public IReadOnlyList<CountedNumber> Numbers => _numbers ??= CountedNumber.Of(this);

    /// <summary>Whether one of its words does <paramref name="wordClass"/>.</summary>
    public bool Has(WordClass wordClass) => Classes.Has(wordClass);

    /// <summary>Where its first word begins in the block.</summary>
    public int Start => Clauses[0].Span.Start;

    /// <summary>Where its last word ends in the block.</summary>
    public int End => Clauses[Clauses.Count - 1].Span.End;

    /// <summary>Where <paramref name="text"/> stands in it first, in the block; −1 where it does not.</summary>
    public int IndexOf(string text) => Block.Text.IndexOf(text, Start, End - Start, StringComparison.Ordinal);

    /// <summary>What is written, from its first word to its last.</summary>
    public string Text => _text ??= Block.Text.Substring(Start, End - Start);

    /// <summary>Its words without marks.</summary>
    public IEnumerable<Word> Words => Clauses.SelectMany(clause => clause.Words);

    /// <summary>Whether it is this sentence: the same words may stand in a text twice.</summary>
    public bool Equals(Sentence? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

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

    private static bool HasCarriedOverApart(IReadOnlyList<Clause> clauses)
    {
        var classes = WordClasses.Of(clauses);
        return classes.Has(WordClass.CarryOver) && !classes.Has(WordClass.Including) && !classes.Has(WordClass.Among)
            && clauses.Any(clause => clause.Depth == 0 && clause.Has(WordClass.CarryOver) && clause.Has(WordClass.Number));
    }
}
