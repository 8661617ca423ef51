using ReportLint.Text;

namespace ReportLint.Claims.Words;

/// <summary>Phrases about requests that move between the years, read from the time that they name: 2021年没有办完、转到今年的, 挪到2024年继续办, 要在今年办.</summary>
/// <remarks>Whatever verbs such a phrase has: its time and one character that keeps, denies or leads there say what it means. Each word is looked at with a few beside it, so that reading stays linear.</remarks>
internal sealed class TimePhrases
{
    private const int MostAhead = 8;

    private readonly string _text;
    private readonly List<Word> _words;
    private readonly List<Word> _joined;
    private readonly long? _year;

    private TimePhrases(string text, List<Word> words, List<Word> joined, long? year) => (_text, _words, _joined, _year) = (text, words, joined, year);

    /// <summary>Puts the words of <paramref name="text"/> into <paramref name="joined"/>, with such phrases as one word each.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="joined">Where they are put.</param>
    /// <param name="year">The year that the text tells of, if known.</param>
    public static void Read(string text, List<Word> words, List<Word> joined, long? year)
    {
        TimePhrases? phrases = null;
        for (var i = 0; i < words.Count;)
        {
            var word = words[i];
            if (word.Class is WordClass.Comparison or WordClass.LastYear or WordClass.Year or WordClass.Period or WordClass.NextYear || DuePhrase.Begins(text, word))
            {
                i = (phrases ??= new TimePhrases(text, words, joined, year)).Read(i);
                continue;
            }
            joined.Add(word);
            i++;
        }
    }

    private int Read(int index)
    {
        var word = _words[index];
        if (IsJoinedCarried(index))
        {
            var carried = TextSpan.FromBounds(word.Span.Start + 1, _words[index + 1].Span.End);
            _joined.Add(new Word(WordClass.And, new TextSpan(word.Span.Start, 1), new LexiconEntry(_text.Substring(word.Span.Start, 1), WordClass.And, [])));
            _joined.Add(new Word(WordClass.CarryOver, carried, new LexiconEntry(_text.Substring(carried.Start, carried.Length), WordClass.CarryOver, [])));
            return index + 2;
        }
        var phrase = IsPast(word) ? PastPhrase.At(_text, _words, index, _joined, _year)
            : IsNext(word) ? NextPhrase.At(_text, _words, index, _joined)
            : DuePhrase.Begins(_text, word) ? DuePhrase.At(_text, _words, index, _year)
            : null;
        if (phrase is not { } found)
        {
            // 年初有3件上年没有办完的申请.
            _joined.Add(word.Is(WordClass.Period) && IsPast(word) && TellsOfLastYear(index + 1) ? new Word(WordClass.Filler, word.Span, word.Entry!) : word);
            return index + 1;
        }
        var start = _joined.Count - found.Before;
        var span = TextSpan.FromBounds(found.Before > 0 ? _joined[start].Span.Start : word.Span.Start, _words[found.End - 1].Span.End);
        _joined.RemoveRange(start, found.Before);
        _joined.Add(new Word(found.Class, span, new LexiconEntry(_text.Substring(span.Start, span.Length), found.Class, [found.Class == WordClass.Handle ? "due" : "years"]) { Origin = found.Origin }));
        return found.End;
    }

    /// <summary>新收与上年结转: no comparison.</summary>
    private bool IsJoinedCarried(int index) =>
        _words[index] is { Class: WordClass.Comparison, Span.Length: >= 3 } word && "与和同".IndexOf(_text[word.Span.Start]) >= 0 && OpenPhrases.At(_words, index + 1) is { Class: WordClass.Carry };

    /// <summary>上年, 去年, 前一年度 and the year before, not 历年 or 同期; also the beginning of the year, up to which requests were kept.</summary>
    private bool IsPast(Word word) => word switch
    {
        { Class: WordClass.LastYear, Entry: { } entry } => "上去往前".IndexOf(entry.Text[0]) >= 0,
        { Class: WordClass.Year, Number: { } number } => number.Value == _year - 1,
        { Class: WordClass.Period, Entry: { Text: "年初" or "期初" } } => true,
        _ => false,
    };

    private bool TellsOfLastYear(int start)
    {
        for (var i = start; i < _words.Count && i - start < MostAhead && !(_words[i].Is(WordClass.Mark) && _text[_words[i].Span.Start] != '，'); i++)
        {
            if (_words[i].Is(WordClass.CarryOver) || (!_words[i].Is(WordClass.Period) && IsPast(_words[i])))
                return true;
        }
        return false;
    }

    private bool IsNext(Word word) => word.Is(WordClass.NextYear) || (word is { Class: WordClass.Year, Number: { } number } && number.Value == _year + 1);
}
