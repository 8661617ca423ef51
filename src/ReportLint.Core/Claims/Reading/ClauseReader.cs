using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Cuts sentences into clauses.</summary>
internal static class ClauseReader
{
    /// <summary>The clauses of a sentence, none of them empty.</summary>
    /// <param name="text">The text of its block.</param>
    /// <param name="words">The words and marks of the block.</param>
    /// <param name="start">The first one of the sentence; no bracket is open there.</param>
    /// <param name="end">Behind the last one.</param>
    public static Clause[] Read(string text, Word[] words, int start, int end)
    {
        var clauses = new List<Clause>();
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            if (!words[i].Is(WordClass.Mark))
                continue;
            var mark = text[words[i].Span.Start];
            if (i > start)
                clauses.Add(new Clause(new WordRun(words, start, i - start), depth, mark));
            depth = DepthBehind(mark, depth);
            start = i + 1;
        }
        if (start < end)
            clauses.Add(new Clause(new WordRun(words, start, end - start), depth, '\0'));
        return [.. clauses];
    }

    /// <summary>How many brackets are open behind <paramref name="mark"/>, when <paramref name="depth"/> were before it.</summary>
    public static int DepthBehind(char mark, int depth) => mark is '（' or '(' ? depth + 1 : mark is '）' or ')' ? Math.Max(0, depth - 1) : depth;
}
