using ReportLint.Claims.Words;
using ReportLint.Text;

namespace ReportLint.Claims.Reading;

/// <summary>The words between two marks.</summary>
/// <param name="Words">The words, without the marks.</param>
/// <param name="Depth">How many brackets are open around it.</param>
/// <param name="EndsWith">The mark that ends it; a null character at the end of the block.</param>
internal sealed record Clause(WordRun Words, int Depth, char EndsWith)
{
    /// <summary>What its words do.</summary>
    public WordClasses Classes => Words.Classes;

    /// <summary>Whether one of its words does <paramref name="wordClass"/>.</summary>
    public bool Has(WordClass wordClass) => Classes.Has(wordClass);

    /// <summary>From its first word to its last.</summary>
    public TextSpan Span => TextSpan.FromBounds(Words[0].Span.Start, Words.Last.Span.End);
}
