using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>What the words of a text do: a set, so that asking for one costs nothing however long the text is.</summary>
internal readonly record struct WordClasses(ulong Bits)
{
    /// <summary>How many classes there can be.</summary>
    public const int Most = 64;

    /// <summary>其中, 包括: parts of what stands before follow.</summary>
    public static WordClasses PartsFollow { get; } = Any(WordClass.Among, WordClass.Including);

    /// <summary>Things that are counted and are neither requests nor in the tables.</summary>
    public static WordClasses OtherMatters { get; } = Any(WordClass.OtherMatter, WordClass.PublishedInformation);

    /// <summary>Words of which nobody knows what they say of a number.</summary>
    public static WordClasses NotUnderstood { get; } = Any(WordClass.Unknown, WordClass.Noise);

    /// <summary>Words that say nothing, or join others.</summary>
    public static WordClasses Links { get; } = Any(WordClass.Filler, WordClass.And);

    /// <summary>What some words do.</summary>
    /// <param name="words">A text's words.</param>
    /// <param name="start">The first of them.</param>
    /// <param name="count">How many.</param>
    public static WordClasses Of(Word[] words, int start, int count)
    {
        var bits = 0UL;
        for (var i = start; i < start + count; i++)
            bits |= Bit(words[i].Class);
        return new(bits);
    }

    /// <summary>The same, and <paramref name="wordClass"/>.</summary>
    public WordClasses With(WordClass wordClass) => new(Bits | Bit(wordClass));

    /// <summary>The same, and <paramref name="others"/>.</summary>
    public WordClasses With(WordClasses others) => new(Bits | others.Bits);

    /// <summary>The same without <paramref name="wordClass"/>.</summary>
    public WordClasses Without(WordClass wordClass) => new(Bits & ~Bit(wordClass));

    /// <summary>Whether one of them does <paramref name="wordClass"/>.</summary>
    public bool Has(WordClass wordClass) => (Bits & Bit(wordClass)) != 0;

    /// <summary>Whether one of them does one of <paramref name="wordClasses"/>.</summary>
    public bool HasAny(WordClasses wordClasses) => (Bits & wordClasses.Bits) != 0;

    /// <summary>Whether all of them do one of <paramref name="wordClasses"/>, or there are none.</summary>
    public bool AreWithin(WordClasses wordClasses) => (Bits & ~wordClasses.Bits) == 0;

    /// <summary>The set of <paramref name="wordClasses"/>.</summary>
    public static WordClasses Any(params WordClass[] wordClasses) => new(wordClasses.Aggregate(0UL, (bits, wordClass) => bits | Bit(wordClass)));

    /// <summary>A class more than there are bits would share the bit of another without a word.</summary>
    private static ulong Bit(WordClass wordClass) => (int)wordClass < Most ? 1UL << (int)wordClass : TooMany(wordClass);

    private static ulong TooMany(WordClass wordClass) => throw new ArgumentOutOfRangeException(nameof(wordClass), wordClass, null);
}
