using System.Text;
using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Claims.Words;

/// <summary>Cuts a block of prose into words, numbers and marks. Linear in its length.</summary>
internal static class WordReader
{
    private const string Marks = "，,；;：:。！!？?（）()〔〕【】\n";

    /// <summary>The words of <paramref name="block"/>, every character in one of them.</summary>
    public static IReadOnlyList<Word> Read(ProseBlock block, Lexicon lexicon, IReadOnlyList<LexiconEntry> own)
    {
        var text = WithoutTitles(block.Text);
        var words = new List<Word>();
        for (var i = 0; i < text.Length;)
        {
            var word = At(text, i, lexicon, own);
            words.Add(word);
            i = word.Span.End;
        }
        return words;
    }

    private static Word At(string text, int i, Lexicon lexicon, IReadOnlyList<LexiconEntry> own)
    {
        var entry = own.FirstOrDefault(candidate => string.CompareOrdinal(text, i, candidate.Text, 0, candidate.Text.Length) == 0) ?? lexicon.At(text, i);
        if (NumberReader.Read(text, i) is { } number && (entry is null || entry.Text.Length < number.End - i))
            return number.Word;
        if (entry is not null)
            return new Word(entry.Class, new TextSpan(i, entry.Text.Length), entry);
        return new Word(Marks.IndexOf(text[i]) >= 0 ? WordClass.Mark : WordClass.Unknown, new TextSpan(i, 1));
    }

    /// <summary>The text with the titles of laws and documents masked: the figures in them are not the report's.</summary>
    private static string WithoutTitles(string text)
    {
        var open = text.IndexOf('《');
        if (open < 0)
            return text;
        var masked = new StringBuilder(text);
        while (open >= 0)
        {
            var close = text.IndexOf('》', open);
            if (close < 0)
                break;
            for (var i = open; i <= close; i++)
                masked[i] = ProseBlock.Masked;
            open = text.IndexOf('《', close);
        }
        return masked.ToString();
    }
}
