using ReportLint.Text;

namespace ReportLint.Claims.Words;

/// <summary>A word, number or mark of a block of prose.</summary>
/// <param name="Class">What it does.</param>
/// <param name="Span">Where it stands in the block.</param>
/// <param name="Entry">Its entry in the lexicon, or null.</param>
/// <param name="Number">Its number, or null.</param>
internal sealed record Word(WordClass Class, TextSpan Span, LexiconEntry? Entry = null, StatedNumber? Number = null)
{
    /// <summary>Whether it does <paramref name="wordClass"/>.</summary>
    public bool Is(WordClass wordClass) => Class == wordClass;

    /// <summary>Whether it names something that is counted and is neither a request nor in the tables: letters, pieces of news.</summary>
    public bool IsOtherMatter => Class is WordClass.OtherMatter or WordClass.PublishedInformation;
}
