using ReportLint.Text;

namespace ReportLint.Claims.Words;

/// <summary>Understands words by what stands beside them: 上年 before whatever keeps is carried over, an unknown verb before 信息公开申请 takes it in.</summary>
/// <remarks>What is found so is a guess, and marked as one. Each word is looked at with the few before it, so that reading stays linear.</remarks>
internal sealed class OpenPhrases
{
    private const int LongestRun = 6;
    private const int LongestAdverb = 4;
    private const int LongestExamples = 24;
    private const int LeastExample = 3;

    /// <summary>Marks of time and sum before which no word of narrower meaning stands: 全年＋采录＋信息公开申请.</summary>
    private static readonly HashSet<string> s_anchors = new(StringComparer.Ordinal) { "全年", "年内", "共", "共有", "新", "累计", "总共", "一共", "实际", "本年度共", "报告期内", "本报告期", "年度内", "我们共", "报告年度" };

    /// <summary>Verbs of which every character is one of these say that requests come in.</summary>
    private const string Offering = "寄送来填报递交提呈投打进登录册入到上传发";

    /// <summary>Of whom or of what else: such characters narrow what is counted.</summary>
    private const string Narrowing = "涉关就向某各外非除他其区县市镇乡省州街村局委院厅处站队校企";

    private readonly string _text;
    private readonly List<Word> _words;
    private readonly CasePhrases _cases;

    private OpenPhrases(string text, List<Word> joined)
    {
        _text = text;
        _words = joined;
        _cases = new CasePhrases(text, joined);
    }

    /// <summary>Puts the words of <paramref name="text"/> into <paramref name="joined"/>, with such phrases as one word each.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="joined">Where they are put.</param>
    public static void Read(string text, List<Word> words, List<Word> joined)
    {
        var phrases = new OpenPhrases(text, joined);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            // What nobody knows explains nothing.
            if (word.Class == WordClass.Decision && ShortDecisionNames.IsCut(joined, word))
                joined.Add(new Word(WordClass.Unknown, word.Span));
            else if (word.Class == WordClass.Decision && ShortDecisionNames.IsListed(text, word))
                joined.Add(new Word(WordClass.Decision, word.Span, word.Entry! with { Origin = WordOrigin.Composed }));
            else if (word.Class is not (WordClass.Unknown or WordClass.Mark))
                phrases.Add(words, i);
            else if (phrases.IsThoseWho(words, i))
                joined.Add(new Word(WordClass.Filler, word.Span, phrases.Entry(word.Span, WordClass.Filler, WordOrigin.Listed)));
            else if (phrases.IsPlus(words, i))
                joined.Add(new Word(WordClass.And, word.Span, phrases.Entry(word.Span, WordClass.And, WordOrigin.Listed)));
            else if (phrases.IsCopula(words, i) || phrases.LeadsToOwn(words, i))
                joined.Add(new Word(WordClass.Filler, word.Span, phrases.Entry(word.Span, WordClass.Filler, WordOrigin.Listed)));
            else
                joined.Add(word);
        }
    }

    /// <summary>The word at <paramref name="index"/>; null behind the last.</summary>
    public static Word? At(List<Word> words, int index) => index < words.Count ? words[index] : null;

    /// <summary>9件系上年结转: 系 alone, since it begins and ends other words.</summary>
    private bool IsCopula(List<Word> words, int index) =>
        words[index].Is(WordClass.Unknown) && _text[words[index].Span.Start] == '系' && index > 0 && words[index - 1].Class is WordClass.Number or WordClass.Application
        && At(words, index + 1) is { Class: WordClass.CarryOver or WordClass.CarryForward or WordClass.Outcome or WordClass.PartOfOutcome or WordClass.Applicant or WordClass.Dispute or WordClass.DisputeResult };

    /// <summary>获维持者21件, 诉诸法院者6件.</summary>
    private bool IsThoseWho(List<Word> words, int index) =>
        words[index].Is(WordClass.Unknown) && _text[words[index].Span.Start] == '者' && _words.Count > 0
        && _words[_words.Count - 1].Class is WordClass.Dispute or WordClass.DisputeResult or WordClass.Outcome or WordClass.PartOfOutcome or WordClass.CarryForward or WordClass.CarryOver or WordClass.DocumentVerb or WordClass.Done or WordClass.Handle;

    /// <summary>到街道申请, 来我局提出.</summary>
    private bool LeadsToOwn(List<Word> words, int index) =>
        words[index].Is(WordClass.Unknown) && _text[words[index].Span.Start] is '到' or '来' && At(words, index + 1) is { Entry: { Class: WordClass.Filler } own } && (own.Target is "own" || own.Text is "街道" or "中心");

    /// <summary>予以公开加部分公开: 加 alone between two of them, since it begins and ends other words.</summary>
    private bool IsPlus(List<Word> words, int index) =>
        words[index].Is(WordClass.Unknown) && _text[words[index].Span.Start] == '加' && index > 0 && words[index - 1].Class is WordClass.Outcome or WordClass.PartOfOutcome or WordClass.Dispute or WordClass.Number
        && At(words, index + 1) is { Class: WordClass.Outcome or WordClass.PartOfOutcome or WordClass.Dispute or WordClass.Applicant or WordClass.Decision or WordClass.CarryOver };

    private void Add(List<Word> words, int index)
    {
        var word = words[index];
        // 新收115件与上年＋结转3件 compares nothing.
        if (word is { Class: WordClass.Comparison, Entry: { } joins } && "与和同跟".IndexOf(joins.Text[0]) >= 0 && joins.Text[joins.Text.Length - 1] is '年' or '度' && At(words, index + 1) is { Class: WordClass.Carry } carry)
        {
            var and = new TextSpan(word.Span.Start, 1);
            var over = TextSpan.FromBounds(and.End, carry.Span.End);
            _words.Add(new Word(WordClass.And, and, Entry(and, WordClass.And, WordOrigin.Listed)));
            words[index + 1] = new Word(WordClass.CarryOver, over, Entry(over, WordClass.CarryOver, WordOrigin.Composed));
            return;
        }
        if (IsNotYetDone(word))
        {
            _words.Add(word);
            Join(_words.Count - 2, WordClass.CarryForward, word.Entry!.Text[word.Entry.Text.Length - 1] == '的' || At(words, index + 1) is { Entry: { Class: WordClass.Filler, Text: "的" } } ? WordOrigin.Composed : WordOrigin.Guessed);
            return;
        }
        if (word.Is(WordClass.Applicant) && People.AreNamedToo(_words, words, index))
            words[index] = word = new Word(WordClass.Filler, word.Span, Entry(word.Span, WordClass.Filler, WordOrigin.Listed));
        if (word.Is(WordClass.Filler) && People.Apply(_text, _words, words, index))
        {
            _words.Add(new Word(WordClass.Applicant, word.Span, Entry(word.Span, WordClass.Applicant, WordOrigin.Composed, "natural-person")));
            return;
        }
        if (word.Is(WordClass.Number) && CountedItems.IsCount(_text, _words, words, index))
        {
            _words.Add(new Word(WordClass.Filler, word.Span, Entry(word.Span, WordClass.Filler, WordOrigin.Listed)));
            return;
        }
        if (word.Is(WordClass.Filler) && _text[word.Span.Start] == '与' && CountedItems.IsJoined(_words, words, index))
            words[index] = word = new Word(WordClass.And, word.Span, Entry(word.Span, WordClass.And, WordOrigin.Listed));
        // 行政复议占12件: no share.
        if (word.Entry is { Class: WordClass.Share, Text: "占" } && At(words, index + 1) is { Number.Kind: NumberKind.Count } && !(At(words, index + 2) is { Class: WordClass.Filler } of && _text[of.Span.Start] is '的' or '中'))
            words[index] = word = word.With(Entry(word.Span, WordClass.Filler, WordOrigin.Listed));
        if (word.Entry is { Class: WordClass.OtherMatter, Target: "case" } noun && _cases.CasesByBody() is { } row)
            words[index] = word = word.With(new LexiconEntry(noun.Text, WordClass.Dispute, [row]) { Origin = WordOrigin.Composed });
        // 将7件申请结转下年: no plan, but what is dealt with.
        if (word.Is(WordClass.Number) && _words.Count > 0 && _words[_words.Count - 1].Entry is { Class: WordClass.Plan, Text: "将" })
            Join(_words.Count - 1, WordClass.Filler, WordOrigin.Listed);
        Explain(words, index);
        word = words[index];
        _words.Add(AddsToVerb(word) ? new Word(WordClass.Filler, word.Span, Entry(word.Span, WordClass.Filler, WordOrigin.Listed)) : AsRequest(words, index) ? new Word(WordClass.Application, word.Span, Entry(word.Span, WordClass.Application, WordOrigin.Guessed)) : word);
    }

    /// <summary>Joins what the word at <paramref name="index"/> explains of the words before it.</summary>
    private void Explain(List<Word> words, int index)
    {
        var word = words[index];
        switch (word.Class)
        {
            case WordClass.Application:
                _ = Join(VerbSlot(word), WordClass.Receive, IsOfDisclosure(word) ? WordOrigin.Supposed : WordOrigin.Guessed) || Join(EndedCase(word), WordClass.Done, WordOrigin.Guessed);
                break;
            case WordClass.Filler when word.Entry!.Text is "的" && At(words, index + 1) is { Class: WordClass.Application } requests && IsOfDisclosure(requests):
                Join(OfferedRun(), WordClass.Filler, WordOrigin.Supposed);
                break;
            case WordClass.Decision:
                ReadWindow();
                Join(Examples(), WordClass.Filler, WordOrigin.Supposed);
                break;
            case WordClass.Document:
                _ = Join(NewlyMade(), WordClass.DocumentVerb, WordOrigin.Guessed, "made") || Join(InForce(), WordClass.DocumentVerb, WordOrigin.Guessed, "in-force");
                break;
            case WordClass.Receive or WordClass.Handle or WordClass.Done or WordClass.DocumentVerb or WordClass.DecisionVerb when word.Entry!.Origin != WordOrigin.Guessed:
            case WordClass.Filler when word.Entry is { Text: "作出" or "做出" }:
                Join(AnchoredRun(), WordClass.Filler, WordOrigin.Supposed);
                break;
            case WordClass.Number:
                _cases.ReadEndedBehind();
                _ = SingleVerb(word) || Join(EndedBehindNoun(), WordClass.Done, WordOrigin.Guessed) || Join(HeadOfOutcomes(At(words, index + 1), At(words, index + 2)), WordClass.Outcome, WordOrigin.Guessed, "requests.outcomes.granted") || Join(Refusal(), WordClass.Outcome, WordOrigin.Composed, "requests.outcomes.refused") || Join(GoingOn(), WordClass.CarryForward, WordOrigin.Guessed) || Join(Notice(word), WordClass.FeeField, WordOrigin.Guessed, "fees.notices") || Join(InForceAlone(), WordClass.DocumentVerb, WordOrigin.Composed, "in-force");
                break;
            case WordClass.DisputeResult:
                Join(_cases.ReviewingBody(), WordClass.Filler, WordOrigin.Composed, _cases.ReviewedIn());
                _cases.ReadAnswerAsCause();
                _cases.ReadFormer();
                break;
            case WordClass.CarryForward:
                words[index] = _cases.AsOpen(word) ?? word;
                break;
            case WordClass.Dispute:
                _cases.ReadEndedBefore();
                Join(BetweenDisclosureAndCase(), WordClass.Filler, WordOrigin.Supposed);
                _cases.ReadAnswerAsCause();
                break;
        }
    }

    /// <summary>政务服务大厅＋办结行政许可: where decisions are made, not what is counted.</summary>
    private void ReadWindow()
    {
        for (var i = _words.Count - 1; i >= 0 && _words.Count - i <= LongestExamples && !_words[i].Is(WordClass.Mark); i--)
        {
            if (_words[i].Entry is { Class: WordClass.OtherMatter } window && (window.Text.EndsWith("大厅", StringComparison.Ordinal) || window.Text.EndsWith("窗口", StringComparison.Ordinal) || window.Text.EndsWith("中心", StringComparison.Ordinal)))
                _words[i] = new Word(WordClass.Channel, _words[i].Span, Entry(_words[i].Span, WordClass.Channel, WordOrigin.Listed));
        }
    }

    /// <summary>查封、扣押＋等＋行政强制: the place of the examples; −1 where there are none.</summary>
    private int Examples()
    {
        var start = _words.Count - 1;
        if (start < 2 || _words[start].Entry is not { Class: WordClass.AndSoOn, Text: "等" })
            return -1;
        var isList = false;
        while (start > 0 && _words.Count - start <= LongestExamples && IsOfExamples(_words[start - 1]))
        {
            start--;
            isList |= _words[start].Is(WordClass.And);
        }
        return (isList || _words.Count - start > LeastExample) && !_words[start].Is(WordClass.And) ? start : -1;
    }

    private bool IsOfExamples(Word word) => word.Class is WordClass.Unknown or WordClass.Noise || (word.Is(WordClass.And) && _text[word.Span.Start] == '、')
        || word is { Class: WordClass.Decision or WordClass.Receive or WordClass.DocumentVerb, Entry.Origin: WordOrigin.Guessed } || (word.Entry is { Class: WordClass.OtherMatter or WordClass.Money or WordClass.Channel })
        || (word is { Class: WordClass.Filler, Span.Length: 1 } && "除属类上中内时里件条新公".IndexOf(_text[word.Span.Start]) >= 0);

    /// <summary>收109件，结106件: one character alone before the number.</summary>
    private bool SingleVerb(Word number)
    {
        var verb = _words.Count - 1;
        if (verb > 0 && _words[verb].Entry is { Class: WordClass.Filler, Text: "了" })
            verb--;
        if (verb < 0 || _words[verb] is not { Class: WordClass.Unknown, Span.Length: 1 } || number.Number!.Measure is not ("件" or "份" or "宗")
            || (verb > 0 && !(_words[verb - 1].Class is WordClass.Mark or WordClass.And or WordClass.ThisYear or WordClass.Year or WordClass.Filler or WordClass.All or WordClass.Sum || (_words[verb - 1].Is(WordClass.Unknown) && _text[_words[verb - 1].Span.Start] == '又'))))
        {
            return false;
        }
        return _text[_words[verb].Span.Start] switch
        {
            '收' or '接' or '来' => Join(verb > 0 && _words[verb - 1].Is(WordClass.Unknown) ? verb - 1 : verb, WordClass.Receive, WordOrigin.Guessed),
            '结' or '答' or '复' or '办' => Join(verb, WordClass.Done, WordOrigin.Guessed),
            _ => false,
        };
    }

    /// <summary>没有＋办结: said of a number of requests, they are still open.</summary>
    private bool IsNotYetDone(Word word) => word.Is(WordClass.Done) && _words.Count > 0 && _words[_words.Count - 1].Entry is { Class: WordClass.Negation, Text: "未" or "没有" or "未能" };

    /// <summary>审结＋政府信息公开申请: the place of a verb of cases that says that they ended; −1 where there is none.</summary>
    private int EndedCase(Word noun) =>
        IsOfDisclosure(noun) && _words.Count > 0 && _words[_words.Count - 1] is { Class: WordClass.OtherVerb or WordClass.DisputeResult } ended && Holds(ended, Morphemes.Result) ? _words.Count - 1 : -1;

    /// <summary>申请＋审结＋223件; −1 where no verb of cases stands between.</summary>
    private int EndedBehindNoun() =>
        _words.Count > 1 && _words[_words.Count - 1] is { Class: WordClass.OtherVerb or WordClass.DisputeResult } ended && Holds(ended, Morphemes.Result) && _words[_words.Count - 2].Is(WordClass.Application) ? _words.Count - 1 : -1;

    /// <summary>收到并＋登记: beside a verb that is known, the guess adds nothing.</summary>
    private bool AddsToVerb(Word word) => word is { Class: WordClass.Receive or WordClass.Handle, Entry.Origin: WordOrigin.Guessed } && _words.Count > 1
        && (_words[_words.Count - 1].Is(WordClass.And) || _words[_words.Count - 1].Entry is { Class: WordClass.Filler, Text: "并" })
        && _words[_words.Count - 2] is { Entry.Origin: WordOrigin.Listed } verb && verb.Class == word.Class;

    /// <summary>有效＋规范性文件; −1 where it isn't said.</summary>
    private int InForce() => _words.Count > 0 && _words[_words.Count - 1].Entry is { Class: WordClass.Filler, Text: "有效" } ? _words.Count - 1 : -1;

    /// <summary>新＋印制＋规范性文件; −1 where the unknown letters before the noun are no new ones.</summary>
    private int NewlyMade() => StartOfUnknown() is > 0 and var start && _words[start - 1].Entry is { Text: "新" } ? start - 1 : -1;

    /// <summary>信息公开＋领域新发＋复议案: the place of the letters between; −1 where there are none.</summary>
    private int BetweenDisclosureAndCase()
    {
        var start = StartOfUnknown();
        var before = start - 1;
        while (before > 0 && _words[before].Entry is { Class: WordClass.Filler, Text: "新" or "领域" or "方面" })
            before--;
        return before >= 0 && _words[before].Entry is { Class: WordClass.Filler, Text: "信息公开" or "政府信息公开" } ? start : -1;
    }

    /// <summary>函复申请人364件, 受理依申请52件: who or how stands for what was applied for.</summary>
    private bool AsRequest(List<Word> words, int index) => _words.Count > 0 && At(words, index + 1) is { Class: WordClass.Number } && words[index].Entry switch
    {
        { Text: "申请人" } => IsVerb(_words[_words.Count - 1]),
        { Text: "依申请" } => IsVerb(_words[_words.Count - 1]) || (_words.Count > 1 && IsVerb(_words[_words.Count - 2])) || (_words.Count > 2 && IsVerb(_words[_words.Count - 3])),
        _ => false,
    };

    private static bool IsVerb(Word word) => word.Class is WordClass.Receive or WordClass.Handle or WordClass.Done;

    /// <summary>The place of an unknown verb before <paramref name="noun"/> and behind a mark of time or sum; −1 where there is none.</summary>
    private int VerbSlot(Word noun)
    {
        var length = 0;
        var (isNew, isOpen) = (false, false);
        for (var i = _words.Count - 1; i >= 0; i--)
        {
            var word = _words[i];
            if (length > 0 && IsAnchor(word))
                return isOpen && (IsOfDisclosure(noun) || word.Entry is { Text: "新" } || isNew) ? i + 1 : -1;
            if (i == _words.Count - 1 && word.Entry is { Class: WordClass.Filler, Text: "新" })
            {
                isNew = true;
                continue;
            }
            if (!(word.Class is WordClass.Unknown || word is { Class: WordClass.OtherVerb, Entry.Text: "立案" or "承接" } || word is { Class: WordClass.Receive, Entry.Text: "新增" or "登记" } or { Class: WordClass.Receive, Entry.Origin: WordOrigin.Guessed }) || Holds(word, Narrowing))
                return -1;
            isOpen |= !word.Is(WordClass.Receive);
            isNew |= word.Is(WordClass.Unknown) && _words.Count - i == 1 && Holds(word, Morphemes.Intake);
            isNew |= word.Entry is { Class: WordClass.Receive, Text: "新增" };
            length += word.Span.Length;
            if (length > LongestRun || !char.IsLetter(_text[word.Span.Start]))
                return -1;
        }
        return -1;
    }

    /// <summary>Where up to four letters begin that stand between a mark of time or sum and a verb: 全年＋函告＋答复; −1 where there are none, or some that narrow.</summary>
    private int AnchoredRun()
    {
        var start = _words.Count;
        while (start > 0 && _words.Count - start <= LongestAdverb && _words[start - 1].Is(WordClass.Unknown))
        {
            start--;
            if (!char.IsLetter(_text[_words[start].Span.Start]) || Holds(_words[start], Narrowing))
                return -1;
        }
        return start > 0 && _words.Count - start is > 0 and <= LongestAdverb && IsAnchor(_words[start - 1]) ? start : -1;
    }

    /// <summary>网上填报的, 打到我局的: unknown verbs of which every character says that requests come in.</summary>
    private int OfferedRun()
    {
        var start = _words.Count;
        while (start > 0 && _words.Count - start < LongestAdverb && _words[start - 1].Is(WordClass.Unknown) && Offering.IndexOf(_text[_words[start - 1].Span.Start]) >= 0)
            start--;
        return start < _words.Count ? start : -1;
    }

    private static bool IsAnchor(Word word) => word.Class is WordClass.ThisYear or WordClass.Year || (word.Entry is { Class: WordClass.Filler } anchor && (s_anchors.Contains(anchor.Text) || anchor.Target is "own"));

    /// <summary>Where the letters begin that end here and nothing explains; −1 where there are none, too many, or some that narrow.</summary>
    private int StartOfUnknown()
    {
        var start = _words.Count;
        while (start > 0 && _words.Count - start <= LongestRun && (_words[start - 1].Is(WordClass.Unknown) || _words[start - 1].Entry is { Class: WordClass.Filler, Text: "新" or "类" or "中" or "的" } || _words[start - 1].Entry is { Class: WordClass.Receive, Text: "新增" }))
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

    private static bool IsOfDisclosure(Word noun) => noun.Entry is { } entry && (entry.Text.IndexOf("公开", StringComparison.Ordinal) >= 0 || entry.Text.IndexOf("依申请", StringComparison.Ordinal) >= 0);

    private bool Holds(Word word, string characters)
    {
        for (var i = word.Span.Start; i < word.Span.End; i++)
        {
            if (characters.IndexOf(_text[i]) >= 0)
                return true;
        }
        return false;
    }

    /// <summary>公开157件，部分公开30件; 公开类答复96件、部分公开类答复17件: the place of a verb that heads a list of outcomes, and is one of them; −1 where there is none.</summary>
    private int HeadOfOutcomes(Word? mark, Word? item)
    {
        if (!(mark?.Class is WordClass.Mark or WordClass.And && item is { Class: WordClass.Outcome }))
            return -1;
        var head = _words.Count - 1;
        while (head > 0 && _words[head].Entry is { Class: WordClass.Handle, Text: "答复" } or { Class: WordClass.Filler, Text: "类" or "的" or "类申请" })
            head--;
        return head >= 0 && _words[head].Entry is { Class: WordClass.Publish, Text: "公开" } && (head == 0 || _words[head - 1].Class is WordClass.Mark or WordClass.Filler or WordClass.Among) ? head : -1;
    }

    /// <summary>办理中＋7件: the place of a verb of dealing that goes on; −1 where there is none.</summary>
    private int GoingOn()
    {
        var last = _words.Count - 1;
        return last > 0 && _words[last].Entry is { Class: WordClass.Filler, Text: "中" or "之中" } && _words[last - 1].Entry is { Class: WordClass.Handle, Text: "办理" or "处理" or "答复" }
            && (last == 1 || _words[last - 2].Class is WordClass.Mark or WordClass.And || _words[last - 2].Entry is { Class: WordClass.Filler, Text: "正" or "尚" or "在" or "仍" }) ? last - 1 : -1;
    }

    /// <summary>同意公开96件，不同意公开39件: the place of what third parties say elsewhere, behind another outcome; −1 where there is none.</summary>
    private int Refusal()
    {
        var last = _words.Count - 1;
        if (last < 1 || _words[last].Entry is not { Class: WordClass.Noise, Text: "不同意公开" or "不同意" } || !(_words[last - 1].Class is WordClass.Mark or WordClass.And))
            return -1;
        for (var i = last - 1; i >= 0 && last - i <= LongestRun; i--)
        {
            if (_words[i].Is(WordClass.Outcome))
                return last;
        }
        return -1;
    }

    /// <summary>制发57件，废止38件，有效＋612件: the place of 有效 behind what else is done with documents; −1 where it isn't so.</summary>
    private int InForceAlone()
    {
        var last = _words.Count - 1;
        if (last < 1 || _words[last].Entry is not { Class: WordClass.Filler, Text: "有效" } || !(_words[last - 1].Class is WordClass.Mark or WordClass.And))
            return -1;
        for (var i = last - 1; i >= 0 && last - i <= LongestExamples; i--)
        {
            if (_words[i].Is(WordClass.DocumentVerb))
                return last;
        }
        return -1;
    }

    /// <summary>信息处理费：通知＋2件: the place of the notices; −1 where no fee is named before.</summary>
    private int Notice(Word number)
    {
        var at = _words.Count - 2;
        if (at < 1 || number.Number!.Measure is not ("件" or "份") || !_words[at].Is(WordClass.Unknown) || string.CompareOrdinal(_text, _words[at].Span.Start, "通知", 0, 2) != 0 || !_words[at + 1].Is(WordClass.Unknown))
            return -1;
        for (var i = at - 1; i >= 0 && at - i <= LongestRun; i--)
        {
            if (_words[i].Is(WordClass.Fee))
                return at;
        }
        return -1;
    }

    /// <summary>Makes one word of those from <paramref name="start"/> on; nothing where that is negative.</summary>
    private bool Join(int start, WordClass wordClass, WordOrigin origin, string target = "")
    {
        if (start < 0)
            return false;
        var span = TextSpan.FromBounds(_words[start].Span.Start, _words[_words.Count - 1].Span.End);
        _words.RemoveRange(start, _words.Count - start);
        _words.Add(new Word(wordClass, span, Entry(span, wordClass, origin, target)));
        return true;
    }

    private LexiconEntry Entry(TextSpan span, WordClass wordClass, WordOrigin origin, string target = "") => new(_text.Substring(span.Start, span.Length), wordClass, target.Length > 0 ? [target] : []) { Origin = origin };
}
