using System.Text;
using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Claims.Words;

/// <summary>Cuts a block of prose into words, numbers and marks. Linear in its length.</summary>
internal static class WordReader
{
    private const int LongestDenial = 16;
    private const string Marks = "，,；;：:。！!？?（）()〔〕【】\n";

    /// <summary>The words of <paramref name="block"/>, every character in one of them.</summary>
    public static IReadOnlyList<Word> Read(ProseBlock block, Lexicon lexicon, Lexicon own)
    {
        var text = WithoutTitles(block.Text);
        var words = new List<Word>();
        for (var i = 0; i < text.Length;)
        {
            var word = At(text, i, lexicon, own);
            words.Add(word);
            i = word.Span.End;
        }
        return OpenPhrases.Read(text, words);
    }

    private static Word At(string text, int i, Lexicon lexicon, Lexicon own)
    {
        var entry = Longer(Longer(own.At(text, i), lexicon.At(text, i)), Shapes.At(text, i));
        if (StatedNumberReader.Read(text, i) is { } number && (entry is null || entry.Text.Length < number.End - i || entry.Class == WordClass.Negation || IsRate(text, i) || (entry.Text[0] == '一' && !IsDenied(text, i))))
            return number.Word;
        if (entry is not null)
            return new Word(entry.Class, new TextSpan(i, entry.Text.Length), entry);
        if (OpenVerbs.At(text, i) is { } verb && (verb.Text.Length == 1 || OpenVerbs.IsWhole(verb.Text) || (lexicon.At(text, i + 1) is null && own.At(text, i + 1) is null)))
            return new Word(verb.Class, new TextSpan(i, verb.Text.Length), verb);
        return new Word(Marks.IndexOf(text[i]) >= 0 ? WordClass.Mark : WordClass.Unknown, new TextSpan(i, 1));
    }

    /// <summary>未发生一起行政复议 counts nothing.</summary>
    private static bool IsDenied(string text, int index)
    {
        for (var i = index - 1; i >= 0 && i >= index - LongestDenial && Marks.IndexOf(text[i]) < 0; i--)
        {
            if (text[i] is '未' or '没' or '无')
                return true;
        }
        return false;
    }

    /// <summary>办结率100% is a number, 100%办结 says all.</summary>
    private static bool IsRate(string text, int index)
    {
        for (var i = index - 1; i >= 0 && i >= index - 3; i--)
        {
            if (text[i] == '率')
                return true;
        }
        return false;
    }

    private static LexiconEntry? Longer(LexiconEntry? own, LexiconEntry? common) =>
        own is null || (common is not null && common.Text.Length > own.Text.Length) ? common : own;

    /// <summary>The text with the titles of laws and documents masked: the figures in them are not the report's.</summary>
    private static string WithoutTitles(string text)
    {
        var titles = TitleMask.Of(text);
        if (titles.IsEmpty)
            return text;
        var masked = new StringBuilder(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (titles.Contains(i))
                masked[i] = ProseBlock.Masked;
        }
        return masked.ToString();
    }
}
