using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Claims.Words;

/// <summary>Cuts blocks of prose into words, numbers and marks. Linear in their length.</summary>
/// <param name="lexicon">The words of the edition.</param>
/// <param name="own">The words of the report itself.</param>
internal sealed class WordReader(Lexicon lexicon, OwnWords own)
{
    private const int LongestDenial = 16;
    private const string Marks = "，,；;：:。！!？?（）()〔〕【】\n";

    private static readonly LexiconEntry s_request = new("申请", WordClass.Application, []);

    private static readonly LexiconEntry s_plus = new("加", WordClass.Filler, []);

    private static readonly CharacterTable<Beginning> s_beginnings = ReadBeginnings();

    // One report after the other is read on a thread: the room for the words of a block is made once.
    [ThreadStatic]
    private static List<Word>? s_words;

    [ThreadStatic]
    private static List<Word>? s_timed;

    [ThreadStatic]
    private static List<Word>? s_joined;

    private readonly List<Word> _words = KeptRoom.Of(ref s_words);
    private readonly List<Word> _timed = KeptRoom.Of(ref s_timed);
    private readonly List<Word> _joined = KeptRoom.Of(ref s_joined);

    /// <summary>The words of <paramref name="block"/>, every character in one of them; up to the next block that is read on this thread.</summary>
    public List<Word> Read(ProseBlock block)
    {
        var text = WithoutTitles(block.Text);
        _words.Clear();
        _timed.Clear();
        _joined.Clear();
        for (var i = 0; i < text.Length;)
        {
            var word = At(text, i);
            _words.Add(word);
            i = word.Span.End;
        }
        TimePhrases.Read(text, _words, _timed, own.Year);
        OpenPhrases.Read(text, _timed, _joined);
        Gists.Join(text, _joined);
        return _joined;
    }

    private Word At(string text, int i)
    {
        var beginning = s_beginnings[text[i]];
        if ((beginning & Beginning.Number) != Beginning.None && SetPhrases.At(text, i) is { } phrase)
            return new Word(phrase.Class, new TextSpan(i, phrase.Text.Length), phrase);
        var entry = Longer(own.At(text, i), lexicon.At(text, i));
        if ((beginning & Beginning.Shape) != Beginning.None)
            entry = Longer(entry, Shapes.At(text, i));
        if ((beginning & Beginning.Number) != Beginning.None && StatedNumberReader.Read(text, i) is { } number && (entry is null || entry.Text.Length < number.Span.Length || entry.Class == WordClass.Negation || IsRate(text, i) || (entry.Text[0] == '一' && !IsDenied(text, i))))
            return number;
        // 加上年没办完的3件.
        if (entry is { Text: "加上" } && i + 2 < text.Length && text[i + 2] == '年')
            return new Word(WordClass.Filler, new TextSpan(i, 1), s_plus);
        // 申请办理完毕的.
        if (entry is { Class: WordClass.Noise, Text: "申请办理" or "申请答复" } && i + 4 < text.Length && "完结毕终".IndexOf(text[i + 4]) >= 0)
            return new Word(WordClass.Application, new TextSpan(i, 2), s_request);
        if (entry is not null)
            return new Word(entry.Class, new TextSpan(i, entry.Text.Length), entry);
        var either = i + 1 < text.Length ? beginning | s_beginnings[text[i + 1]] : beginning;
        if ((either & Beginning.Verb) != Beginning.None && OpenVerbs.At(text, i) is { } verb && (verb.Text.Length == 1 || OpenVerbs.IsWhole(verb.Text) || (lexicon.At(text, i + 1) is null && own.At(text, i + 1) is null)))
            return new Word(verb.Class, new TextSpan(i, verb.Text.Length), verb);
        return new Word((beginning & Beginning.Mark) != Beginning.None ? WordClass.Mark : WordClass.Unknown, new TextSpan(i, 1));
    }

    /// <summary>未发生一起行政复议 counts nothing.</summary>
    private static bool IsDenied(string text, int index)
    {
        for (var i = index - 1; i >= 0 && i >= index - LongestDenial && (s_beginnings[text[i]] & Beginning.Mark) == Beginning.None; i--)
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
        var masked = text.ToCharArray();
        for (var i = 0; i < masked.Length; i++)
        {
            if (titles.Contains(i))
                masked[i] = ProseBlock.Masked;
        }
        return new string(masked);
    }

    private static CharacterTable<Beginning> ReadBeginnings()
    {
        var table = new CharacterTable<Beginning>();
        Note(Marks, Beginning.Mark);
        Note(StatedNumberReader.First, Beginning.Number);
        Note(Shapes.First, Beginning.Shape);
        Note(OpenVerbs.Heads, Beginning.Verb);
        return table;

        void Note(IEnumerable<char> characters, Beginning beginning)
        {
            foreach (var c in characters)
                table[c] |= beginning;
        }
    }
}
