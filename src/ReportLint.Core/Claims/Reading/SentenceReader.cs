using ReportLint.Claims.Words;
using ReportLint.Markdown;
using ReportLint.Prose;

namespace ReportLint.Claims.Reading;

/// <summary>Cuts prose into sentences.</summary>
internal static class SentenceReader
{
    /// <summary>The sentences of <paramref name="blocks"/>, in order.</summary>
    /// <param name="blocks">The prose.</param>
    /// <param name="lexicon">The words of the edition.</param>
    /// <param name="own">Words of the report itself: its agency, the rows that it names.</param>
    public static IReadOnlyList<Sentence> Read(IReadOnlyList<ProseBlock> blocks, Lexicon lexicon, OwnWords own)
    {
        var sentences = new List<Sentence>();
        var reader = new WordReader(lexicon, own);
        var heading = "";
        var part = "";
        foreach (var block in blocks)
        {
            if (!string.Equals(part, block.PartId, StringComparison.Ordinal))
                (part, heading) = (block.PartId, "");
            if (block.Kind == BlockKind.Heading)
                heading = block.Text;
            else
                Read(block, heading, QuotedReasons.Shorten(block.Text, reader.Read(block)), sentences);
        }
        return sentences;
    }

    private static void Read(ProseBlock block, string heading, Word[] words, List<Sentence> sentences)
    {
        var start = 0;
        var depth = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (!words[i].Is(WordClass.Mark))
                continue;
            var mark = block.Text[words[i].Span.Start];
            depth = ClauseReader.DepthBehind(mark, depth);
            if (depth > 0 || !(SentenceSplitter.IsFullStop(mark) || mark == '\n'))
                continue;
            AddSentence(block, heading, words, start, i + 1, sentences);
            start = i + 1;
        }
        AddSentence(block, heading, words, start, words.Length, sentences);
    }

    private static void AddSentence(ProseBlock block, string heading, Word[] words, int start, int end, List<Sentence> sentences)
    {
        var word = start;
        while (word < end && words[word].Is(WordClass.Mark))
            word++;
        if (word == end)
            return;
        BareOutcomes.Name(words, start, end);
        sentences.Add(new Sentence(block, heading, words, start, end));
    }
}
