namespace ReportLint.Claims.Words;

/// <summary>A phrase that begins with last year and says that something of it was left for this one: 上一年没来得及答复的, 2021年收到、今年才办结的, 连同上年的.</summary>
internal ref struct PastPhrase
{
    private const int MostWords = 12;
    private const int MostBefore = 2;

    /// <summary>Characters of words that leave something for later or bring it along.</summary>
    private const string Keeping = Morphemes.Keep + "挂压接剩带滞";

    /// <summary>Characters that say nothing of what became of it.</summary>
    private const string Plain = "才也了初末底来下过去得及起都就又再被给从自由着能会便头手里中间前后量待年月但而却仅只另新事宜件到至入进往作为其所已均全部完尾时候还尚仍";

    /// <summary>Characters that compare.</summary>
    private const string Comparing = "比较同差增减升降超";

    /// <summary>Words before last year behind which its requests are counted along with others.</summary>
    private static readonly HashSet<string> s_adding = new(StringComparer.Ordinal) { "加上", "再加上", "连同", "算上", "把", "包括", "包含", "含", "加", "外加", "计入", "除", "除去", "除了", "并上", "合并" };

    private bool _keeps;
    private bool _isDenied;
    private bool _isNotEnded;
    private bool _wasReceived;
    private bool _isNow;
    private bool _endsNow;
    private bool _wasEnded;
    private bool _isGuess;

    /// <summary>The phrase that begins with the time at <paramref name="index"/>; null where there is none.</summary>
    public static TimePhrase? At(string text, List<Word> words, int index, List<Word> before, long? year)
    {
        var phrase = default(PastPhrase);
        var end = phrase.Read(text, words, index + 1, year, words[index].Is(WordClass.Period));
        var lead = Lead(text, before);
        if (end < 0)
            return null;
        if (end == index + 1)
            return words[index].Is(WordClass.Period) ? null : Alone(text, words, index, before);
        if (!phrase.IsLeft(words[index]))
            return null;
        return new TimePhrase(WordClass.CarryOver, lead, end, phrase._isGuess ? WordOrigin.Guessed : WordOrigin.Composed);
    }

    /// <summary>连同上年的3件, 接转上年的3件: last year alone, behind a word that adds or keeps.</summary>
    private static TimePhrase? Alone(string text, List<Word> words, int index, List<Word> before)
    {
        var end = index + 1;
        if (before.Count == 0 || OpenPhrases.At(words, end < words.Count && IsOf(words[end]) ? end + 1 : end) is not { Class: WordClass.Number or WordClass.Application } next)
            return null;
        var last = before[before.Count - 1];
        // 手头还有26件上年的申请.
        if (last.Is(WordClass.Number) && next.Is(WordClass.Application))
            return before.Count > 1 && before[before.Count - 2].Entry is { Class: WordClass.And } or { Class: WordClass.Filler, Text: "加上" or "还有" or "尚有" or "另有" or "仍有" or "还剩" or "尚余" } ? new TimePhrase(WordClass.CarryOver, 0, end, WordOrigin.Composed) : null;
        // 继续办理2022年申请9件.
        if (next.Is(WordClass.Application) && last.Entry is { Class: WordClass.CarryForward, Text: "继续办理" or "接续办理" })
            return new TimePhrase(WordClass.CarryOver, 0, end, WordOrigin.Composed);
        // 包含上年申请1件.
        if (next.Is(WordClass.Application) && last.Is(WordClass.Including))
            return new TimePhrase(WordClass.CarryOver, 0, end, WordOrigin.Composed);
        // 接手上年申请.
        if (next.Is(WordClass.Application) && last is { Class: WordClass.Receive, Entry.Origin: WordOrigin.Guessed } && UnknownLetters.Holds(text, last, "接承"))
            return new TimePhrase(WordClass.CarryOver, 1, end, WordOrigin.Composed);
        if (last.Class is WordClass.Unknown or WordClass.Carry && IsOneOf(text, last, Keeping + "承"))
        {
            var count = before.Count > 1 && before[before.Count - 2].Is(WordClass.Unknown) && IsOneOf(text, before[before.Count - 2], Keeping + "承") ? 2 : 1;
            return last.Is(WordClass.Carry) && words[index].Is(WordClass.Year) ? null : new TimePhrase(WordClass.CarryOver, count, end, WordOrigin.Composed);
        }
        return next.Is(WordClass.Number) && (s_adding.Contains(text.Substring(last.Span.Start, last.Span.Length)) || (last.Is(WordClass.Unknown) && text[last.Span.Start] == '加'))
            ? new TimePhrase(WordClass.CarryOver, 0, end, WordOrigin.Composed)
            : null;
    }

    private static int Lead(string text, List<Word> before) => before.Count > 0 && before[before.Count - 1] is { Span.Length: 1 } last && "从由自".IndexOf(text[last.Span.Start]) >= 0 ? 1 : 0;

    private readonly bool IsLeft(Word time)
    {
        if (_wasEnded && !_isNow && !_keeps)
            return false;
        // Of 2022年结转 the year itself tells which way it goes.
        return time.Is(WordClass.Period) ? (_isNotEnded || _keeps) && !_wasReceived : _keeps || _isNotEnded || (_isNow && _endsNow && (_wasReceived || !_wasEnded));
    }

    /// <summary>Reads on from <paramref name="start"/>; the place of the first word behind the phrase, −1 where it can be none.</summary>
    private int Read(string text, List<Word> words, int start, long? year, bool isYearsBeginning)
    {
        for (var i = start; i < words.Count && i - start < MostWords; i++)
        {
            var word = words[i];
            switch (word.Class)
            {
                // 在上一年就已收到，今年才办完.
                case WordClass.Mark when _wasReceived && !_isNow && text[word.Span.Start] == '，' && OpenPhrases.At(words, i + 1) is { Class: WordClass.ThisYear }:
                    break;
                case WordClass.Number or WordClass.Application or WordClass.Mark or WordClass.Sum:
                    return i;
                case WordClass.Filler when IsOf(word):
                    // 去年的存量申请, 没有办结的、转到今年的.
                    if (OpenPhrases.At(words, i + 1) is not { } next || !(next.Is(WordClass.And) || (next.Is(WordClass.Unknown) && UnknownLetters.Holds(text, next, Keeping))))
                        return i;
                    break;
                case WordClass.Filler when word.Entry is { Text: "共" or "共有" or "为" or "有" or "是" or "达" or "总共" or "一共" } && i > start:
                    return i;
                // 年初手头还有21件.
                case WordClass.Filler when isYearsBeginning && word.Entry is { Text: "还有" or "尚有" or "仍有" }:
                    _keeps = true;
                    return i + 1;
                case WordClass.LastYear when isYearsBeginning:
                    break;
                case WordClass.Filler:
                    _keeps |= UnknownLetters.Holds(text, word, "剩余留");
                    break;
                case WordClass.Unknown when !ReadUnknown(text, word):
                    return -1;
                case WordClass.Unknown or WordClass.Period or WordClass.OnTime:
                    break;
                // 上年存量申请.
                case WordClass.DocumentVerb when IsOneOf(text, word, Keeping + Plain):
                    _keeps = true;
                    break;
                case WordClass.And:
                    _isDenied = false;
                    break;
                case WordClass.ThisYear:
                    _isNow = true;
                    break;
                case WordClass.Year when word.Number!.Value == year:
                    _isNow = true;
                    break;
                case WordClass.Negation when word.Entry is { Text: "未" or "没有" }:
                    _isDenied = true;
                    break;
                // 前一年度未尽事宜.
                case WordClass.All when _isDenied && word.Span.Length == 1:
                    ReadEnd(isGuess: false);
                    break;
                case WordClass.Carry or WordClass.CarryForward:
                    ReadKept(words, start, word);
                    break;
                case WordClass.Receive:
                    _wasReceived = true;
                    _keeps |= word.Entry!.Origin == WordOrigin.Guessed && UnknownLetters.Holds(text, word, Keeping);
                    _isGuess |= word.Entry.Origin == WordOrigin.Guessed && !IsOneOf(text, word, Keeping + Plain + "收");
                    break;
                case WordClass.Handle or WordClass.Done:
                    ReadEnd(word.Entry!.Origin is WordOrigin.Guessed or WordOrigin.Supposed);
                    break;
                default:
                    return -1;
            }
        }
        return -1;
    }

    private void ReadKept(List<Word> words, int start, Word word)
    {
        // 2022年结转: CarriedBesideYear finds out which way.
        _keeps |= !(word.Is(WordClass.Carry) && words[start - 1].Is(WordClass.Year));
        _isGuess |= word.Entry!.Origin is WordOrigin.Supposed;
    }

    private void ReadEnd(bool isGuess)
    {
        _isNotEnded |= _isDenied;
        _endsNow |= _isNow && !_isDenied;
        _wasEnded |= !_isNow && !_isDenied;
        _isGuess |= isGuess;
    }

    private bool ReadUnknown(string text, Word word)
    {
        var c = text[word.Span.Start];
        if (!char.IsLetter(c) || Comparing.IndexOf(c) >= 0)
            return false;
        if (c is '没' or '未')
            _isDenied = true;
        else if (c is '了' or '竟' && _isDenied)
            ReadEnd(isGuess: false);
        else if (Keeping.IndexOf(c) >= 0)
            _keeps = true;
        else if (c == '办')
            ReadEnd(isGuess: false);
        else
            _isGuess |= Plain.IndexOf(c) < 0;
        return true;
    }

    private static bool IsOf(Word word) => word.Entry is { Class: WordClass.Filler, Text: "的" };

    private static bool IsOneOf(string text, Word word, string characters)
    {
        for (var i = word.Span.Start; i < word.Span.End; i++)
        {
            if (characters.IndexOf(text[i]) < 0)
                return false;
        }
        return true;
    }
}
