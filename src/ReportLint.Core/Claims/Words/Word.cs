using ReportLint.Text;

namespace ReportLint.Claims.Words;

/// <summary>A word, number or mark of a block of prose. A text has as many as characters: each is two numbers and what it says, which the lexicon shares.</summary>
internal readonly record struct Word
{
    private const int ClassBits = 6;

    private readonly int _start;
    private readonly int _lengthAndClass;
    private readonly object? _said;

    /// <summary>A word of which no more is known than what it does.</summary>
    public Word(WordClass wordClass, TextSpan span)
        : this(wordClass, span, said: null)
    {
    }

    /// <summary>A word that <paramref name="entry"/> explains.</summary>
    public Word(WordClass wordClass, TextSpan span, LexiconEntry entry)
        : this(wordClass, span, (object)entry)
    {
    }

    /// <summary>A number, or a year.</summary>
    public Word(WordClass wordClass, TextSpan span, StatedNumber number)
        : this(wordClass, span, (object)number)
    {
    }

    private Word(WordClass wordClass, TextSpan span, object? said)
    {
        _start = span.Start;
        _lengthAndClass = (span.Length << ClassBits) | (int)wordClass;
        _said = said;
    }

    /// <summary>What it does.</summary>
    public WordClass Class => (WordClass)(_lengthAndClass & ((1 << ClassBits) - 1));

    /// <summary>Where it stands in the block.</summary>
    public TextSpan Span => new(_start, _lengthAndClass >> ClassBits);

    /// <summary>Its entry in the lexicon, or null.</summary>
    public LexiconEntry? Entry => _said as LexiconEntry;

    /// <summary>Its number, or null.</summary>
    public StatedNumber? Number => _said as StatedNumber;

    /// <summary>Whether it names something that is counted and is neither a request nor in the tables: letters, pieces of news.</summary>
    public bool IsOtherMatter => Class is WordClass.OtherMatter or WordClass.PublishedInformation;

    /// <summary>Whether it does <paramref name="wordClass"/>.</summary>
    public bool Is(WordClass wordClass) => Class == wordClass;

    /// <summary>The same word where <paramref name="entry"/> explains it.</summary>
    public Word With(LexiconEntry entry) => new(entry.Class, Span, entry);

    /// <summary>The same word where it does <paramref name="wordClass"/>.</summary>
    public Word As(WordClass wordClass) => new(wordClass, Span, _said);
}
