using ReportLint.Claims.Words;
using ReportLint.Markdown;
using ReportLint.Prose;

namespace ReportLint.Claims.Reading;

/// <summary>Cuts prose into sentences and clauses.</summary>
internal static class SentenceReader
{
    /// <summary>The sentences of <paramref name="blocks"/>, in order.</summary>
    /// <param name="blocks">The prose.</param>
    /// <param name="lexicon">The words of the edition.</param>
    /// <param name="own">Words of the report itself: its agency, the rows that it names.</param>
    public static IReadOnlyList<Sentence> Read(IReadOnlyList<ProseBlock> blocks, Lexicon lexicon, Lexicon own)
    {
        var sentences = new List<Sentence>();
        var heading = "";
        var part = "";
        foreach (var block in blocks)
        {
            if (!string.Equals(part, block.PartId, StringComparison.Ordinal))
                (part, heading) = (block.PartId, "");
            if (block.Kind == BlockKind.Heading)
                heading = block.Text;
            else
                Read(block, heading, WordReader.Read(block, lexicon, own), sentences);
        }
        return sentences;
    }

    private static void Read(ProseBlock block, string heading, IReadOnlyList<Word> words, List<Sentence> sentences)
    {
        var clauses = new List<Clause>();
        var clause = new List<Word>();
        var depth = 0;
        foreach (var word in QuotedReasons.Shorten(block.Text, words))
        {
            if (!word.Is(WordClass.Mark))
            {
                clause.Add(word);
                continue;
            }
            var mark = block.Text[word.Span.Start];
            EndClause(clauses, clause, depth, mark);
            if (mark is '（' or '(')
                depth++;
            else if (mark is '）' or ')')
                depth = Math.Max(0, depth - 1);
            if ((SentenceSplitter.IsFullStop(mark) || mark == '\n') && depth == 0)
                EndSentence(block, heading, clauses, sentences);
        }
        EndClause(clauses, clause, depth, '\0');
        EndSentence(block, heading, clauses, sentences);
    }

    private static void EndClause(List<Clause> clauses, List<Word> words, int depth, char mark)
    {
        if (words.Count > 0)
            clauses.Add(new Clause(new WordRun([.. words]), depth, mark));
        words.Clear();
    }

    private static void EndSentence(ProseBlock block, string heading, List<Clause> clauses, List<Sentence> sentences)
    {
        if (clauses.Count > 0)
            sentences.Add(new Sentence(block, heading, [.. clauses]));
        clauses.Clear();
    }
}
