using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>What the words of a text do: a set, so that asking for one costs nothing however long the text is.</summary>
internal readonly record struct WordClasses(ulong Bits)
{
    /// <summary>How many classes there can be.</summary>
    public const int Most = 64;

    /// <summary>What <paramref name="words"/> do.</summary>
    public static WordClasses Of(IReadOnlyList<Word> words) => new(words.Aggregate(0UL, (bits, word) => bits | Bit(word.Class)));

    /// <summary>What the words of <paramref name="clauses"/> do.</summary>
    public static WordClasses Of(IReadOnlyList<Clause> clauses) => new(clauses.Aggregate(0UL, (bits, clause) => bits | clause.Classes.Bits));

    /// <summary>Whether one of them does <paramref name="wordClass"/>.</summary>
    public bool Has(WordClass wordClass) => (Bits & Bit(wordClass)) != 0;

    /// <summary>Whether one of them does one of <paramref name="wordClasses"/>.</summary>
    public bool HasAny(WordClasses wordClasses) => (Bits & wordClasses.Bits) != 0;

    /// <summary>The set of <paramref name="wordClasses"/>.</summary>
    public static WordClasses Any(params WordClass[] wordClasses) => new(wordClasses.Aggregate(0UL, (bits, wordClass) => bits | Bit(wordClass)));

    /// <summary>A class more than there are bits would share the bit of another without a word.</summary>
    private static ulong Bit(WordClass wordClass) => (int)wordClass < Most ? 1UL << (int)wordClass : throw new ArgumentOutOfRangeException(nameof(wordClass), wordClass, null);
}
