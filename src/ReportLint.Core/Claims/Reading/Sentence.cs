using ReportLint.Claims.Words;
using ReportLint.Prose;

namespace ReportLint.Claims.Reading;

/// <summary>A sentence of prose in clauses.</summary>
/// <param name="Block">The block in which it stands.</param>
/// <param name="Heading">The heading above it, or empty.</param>
/// <param name="Clauses">Its clauses, none of them empty.</param>
internal sealed record Sentence(ProseBlock Block, string Heading, IReadOnlyList<Clause> Clauses)
{
    /// <summary>What its words do.</summary>
    public WordClasses Classes { get; } = WordClasses.Of(Clauses);

    /// <summary>Whether one of its words does <paramref name="wordClass"/>.</summary>
    public bool Has(WordClass wordClass) => Classes.Has(wordClass);

    /// <summary>What is written, from its first word to its last.</summary>
    public string Text => Block.Text.Substring(Clauses[0].Span.Start, Clauses[Clauses.Count - 1].Span.End - Clauses[0].Span.Start);

    /// <summary>Its words without marks.</summary>
    public IEnumerable<Word> Words => Clauses.SelectMany(clause => clause.Words);
}
