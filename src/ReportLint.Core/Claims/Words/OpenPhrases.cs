using ReportLint.Text;

namespace ReportLint.Claims.Words;

/// <summary>Understands words by what stands beside them: 上年 before whatever keeps is carried over, an unknown verb before 信息公开申请 takes it in.</summary>
/// <remarks>What is found so is a guess, and marked as one. Each word is looked at with the few before it, so that reading stays linear.</remarks>
internal sealed class OpenPhrases
{
    private const int LongestRun = 6;

    /// <summary>Marks of time and sum before which no word of narrower meaning stands: 全年＋采录＋信息公开申请.</summary>
    private static readonly HashSet<string> s_anchors = new(StringComparer.Ordinal) { "全年", "年内", "共", "共有", "新", "累计", "总共", "一共", "实际", "本年度共", "报告期内", "本报告期", "年度内", "我们共", "报告年度" };

    /// <summary>Of whom or of what else: such characters narrow what is counted.</summary>
    private const string Narrowing = "涉关就向某各外非除他其区县市镇乡省州街村局委院厅处站队校企";

    private readonly string _text;
    private readonly List<Word> _words = [];

    private OpenPhrases(string text)
    {
        _text = text;
    }

    /// <summary>The words of <paramref name="text"/> with such phrases as one word each.</summary>
    public static IReadOnlyList<Word> Join(string text, IReadOnlyList<Word> words)
    {
        var joined = new OpenPhrases(text);
        for (var i = 0; i < words.Count; i++)
            joined.Add(words[i], i + 1 < words.Count ? words[i + 1] : null);
        return joined._words;
    }

    private void Add(Word word, Word? next)
    {
        if (EndsRun(word) && StartOfCarried() is >= 0 and var start)
            Replace(start, _words.Count, WordClass.CarryOver, WordOrigin.Guessed);
        else if (word.Is(WordClass.Application) && VerbSlot(word) is >= 0 and var verb)
            Replace(verb, _words.Count, WordClass.Receive, IsOfDisclosure(word) ? WordOrigin.Supposed : WordOrigin.Guessed);
        else if (word.Is(WordClass.Application) && IsOfDisclosure(word) && _words.Count > 0 && _words[_words.Count - 1] is { Class: WordClass.OtherVerb } ended && Holds(ended, Morphemes.Result))
            Replace(_words.Count - 1, _words.Count, WordClass.Done, WordOrigin.Guessed);
        else if (word.Is(WordClass.Dispute) && StartOfUnknown() is > 0 and var unknown && _words[unknown - 1].Entry is { Class: WordClass.Filler, Text: "信息公开" or "政府信息公开" })
            Replace(unknown, _words.Count, WordClass.Filler, WordOrigin.Supposed);
        _words.Add(AsRequest(word, next) ? new Word(WordClass.Application, word.Span, Entry(word.Span, WordClass.Application, WordOrigin.Guessed)) : word);
    }

    /// <summary>函复申请人364件, 受理依申请52件: who or how stands for what was applied for.</summary>
    private bool AsRequest(Word word, Word? next) => next is { Class: WordClass.Number } && _words.Count > 0 && word.Entry switch
    {
        { Text: "申请人" } => _words[_words.Count - 1].Class is WordClass.Handle or WordClass.Done,
        { Text: "依申请" } => _words.Skip(Math.Max(0, _words.Count - 3)).Any(before => before.Class is WordClass.Receive or WordClass.Handle or WordClass.Done),
        _ => false,
    };

    /// <summary>上年＋接续办理, 去年底＋没办完: the place of the year, where what follows it keeps or is not yet done; −1 where it isn't so.</summary>
    private int StartOfCarried()
    {
        var keeps = false;
        for (var i = _words.Count - 1; i >= 0 && _words.Count - i <= LongestRun; i--)
        {
            var word = _words[i];
            if (word is { Class: WordClass.LastYear, Entry: { } year } && "上去往前".IndexOf(year.Text[0]) >= 0)
                return keeps && i < _words.Count - 1 ? i : -1;
            if (word.Is(WordClass.CarryOver) || !CanKeep(word))
                return -1;
            keeps |= word.Class is WordClass.Carry or WordClass.CarryForward or WordClass.Negation || Holds(word, Morphemes.Keep) || Holds(word, "挂压接移未没");
        }
        return -1;
    }

    private static bool CanKeep(Word word) => word.Class is WordClass.Unknown or WordClass.Handle or WordClass.Done or WordClass.Carry or WordClass.CarryForward
        || word is { Class: WordClass.Receive, Entry.Origin: WordOrigin.Guessed }
        || word is { Class: WordClass.Negation, Entry.Text: "未" or "没有" }
        || word is { Class: WordClass.Filler, Entry.Text: "底" or "的" or "度" or "尚有" };

    private static bool EndsRun(Word word) => word.Is(WordClass.Number) || word.Is(WordClass.Application) || word.Entry is { Class: WordClass.Filler, Text: "的" };

    /// <summary>The place of an unknown verb before <paramref name="noun"/> and behind a mark of time or sum; −1 where there is none.</summary>
    private int VerbSlot(Word noun)
    {
        var length = 0;
        var (isNew, isOpen) = (false, false);
        for (var i = _words.Count - 1; i >= 0; i--)
        {
            var word = _words[i];
            if (length > 0 && (word.Class is WordClass.ThisYear or WordClass.Year || (word.Entry is { Class: WordClass.Filler } anchor && (s_anchors.Contains(anchor.Text) || anchor.Target is "own"))))
                return isOpen && (IsOfDisclosure(noun) || word.Entry is { Text: "新" } || isNew) ? i + 1 : -1;
            if (!(word.Class is WordClass.Unknown || word is { Class: WordClass.OtherVerb, Entry.Text: "立案" or "承接" } || word is { Class: WordClass.Receive, Entry.Text: "新增" or "登记" } or { Class: WordClass.Receive, Entry.Origin: WordOrigin.Guessed }) || Holds(word, Narrowing))
                return -1;
            isOpen |= word.Entry is not { Class: WordClass.Receive, Origin: WordOrigin.Listed };
            isNew |= word.Entry is { Class: WordClass.Receive, Text: "新增" };
            length += word.Span.Length;
            if (length > LongestRun || !char.IsLetter(_text[word.Span.Start]))
                return -1;
        }
        return -1;
    }

    /// <summary>Where the letters begin that end here and nothing explains; −1 where there are none, too many, or some that narrow.</summary>
    private int StartOfUnknown()
    {
        var start = _words.Count;
        while (start > 0 && _words.Count - start <= LongestRun && (_words[start - 1].Is(WordClass.Unknown) || _words[start - 1].Entry is { Class: WordClass.Filler, Text: "新" or "类" or "中" or "的" }))
            start--;
        for (var i = start; i < _words.Count; i++)
        {
            if (!char.IsLetter(_text[_words[i].Span.Start]) || Holds(_words[i], Narrowing))
                return -1;
        }
        while (start < _words.Count && !_words[start].Is(WordClass.Unknown))
            start++;
        return start < _words.Count && _words.Count - start < LongestRun ? start : -1;
    }

    private static bool IsOfDisclosure(Word noun) => noun.Entry is { } entry && entry.Text.IndexOf("公开", StringComparison.Ordinal) >= 0;

    private bool Holds(Word word, string characters)
    {
        for (var i = word.Span.Start; i < word.Span.End; i++)
        {
            if (characters.IndexOf(_text[i]) >= 0)
                return true;
        }
        return false;
    }

    private void Replace(int start, int end, WordClass wordClass, WordOrigin origin)
    {
        var span = TextSpan.FromBounds(_words[start].Span.Start, _words[end - 1].Span.End);
        // Guessed from one of its own characters it stays a guess, whatever stands around it.
        _words.RemoveRange(start, end - start);
        _words.Add(new Word(wordClass, span, Entry(span, wordClass, origin)));
    }

    private LexiconEntry Entry(TextSpan span, WordClass wordClass, WordOrigin origin) => new(_text.Substring(span.Start, span.Length), wordClass, []) { Origin = origin };
}
