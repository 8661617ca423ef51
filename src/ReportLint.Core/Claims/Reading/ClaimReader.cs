using ReportLint.Claims.Words;
using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Claims.Reading;

/// <summary>Reads the figures that prose states, and what each of them counts. Knows no figure of the tables.</summary>
/// <remarks>
/// A number belongs to the nearest verb before it in its clause, else to what follows it. Between a number and what it counts only words that the
/// lexicon knows may stand: what is not understood is not compared, since a false alarm costs more than a miss.
/// </remarks>
internal sealed class ClaimReader
{
    private readonly SettingReader _setting;
    private readonly NumberTopicReader _topics;
    private readonly AllReader _all;
    private readonly Prefix _prefix;
    private readonly List<Claim> _claims = [];
    private SentenceState _state = new();
    private string _text = "";

    /// <summary>What stands before a colon, for the number behind it: 新收：221件.</summary>
    private List<Word> _question = [];

    /// <summary>Whether the number before is a time: 超过10个工作日答复的34件.</summary>
    private bool _isWithinTime;

    private ClaimReader(Report report)
    {
        _setting = new SettingReader(report);
        _topics = new NumberTopicReader(_setting);
        _prefix = new Prefix(report.Agency?.Value ?? "");
        _all = new AllReader(report.Edition);
    }

    /// <summary>The claims of <paramref name="sentences"/>, in order.</summary>
    public static IReadOnlyList<Claim> Read(Report report, IReadOnlyList<Sentence> sentences)
    {
        var reader = new ClaimReader(report);
        ProseBlock? block = null;
        foreach (var sentence in sentences)
        {
            if (!ReferenceEquals(block, sentence.Block))
                (reader._state, reader._question) = (new SentenceState(sentence.Block), []);
            block = sentence.Block;
            reader._text = block.Text;
            reader.Read(sentence);
        }
        return reader._claims;
    }

    private void Read(Sentence sentence)
    {
        _state.Begin(sentence);
        var outer = new Stack<(int Depth, ClaimTopic? Requests, IReadOnlyList<string> Columns, bool IsOtherUnit)>();
        Subject? whole = null;
        foreach (var clause in sentence.Clauses)
        {
            while (outer.Count > 0 && clause.Depth <= outer.Peek().Depth)
            {
                (_, _state.Antecedents.Requests, _, _state.Scope.IsOtherUnit) = outer.Pop();
                _state.List.IsWithinCarried = false;
            }
            _state.Antecedents.OuterColumns = outer.Count > 0 ? outer.Peek().Columns : [];
            if (clause.Words.Any(word => word.Class is WordClass.Among or WordClass.Including))
                whole ??= _state.List.Subject;
            Read(sentence, clause);
            // 许可86件，其中证件40件；处罚15件: a semicolon ends the parts, whatever they are of.
            if (clause.EndsWith is '；' or ';')
                (_state.List.Subject, whole, _state.List.IsWithinCarried) = (whole ?? _state.List.Subject, null, false);
            _question = clause.EndsWith is '：' or ':' ? Slice(clause.Words, LastNumber(clause.Words) + 1, clause.Words.Count) : [];
            if (clause.EndsWith is '（' or '(')
                outer.Push((clause.Depth, _state.Antecedents.Requests, _state.Antecedents.Columns, _state.Scope.IsOtherUnit));
        }
    }

    private static int LastNumber(IReadOnlyList<Word> words)
    {
        var last = words.Count - 1;
        while (last >= 0 && !words[last].Is(WordClass.Number))
            last--;
        return last;
    }

    private void Read(Sentence sentence, Clause clause)
    {
        _state.HasMetOtherMatter |= clause.Has(WordClass.OtherMatter);
        _state.List.IsWithinCarried |= clause.Has(WordClass.Among) && _state.List.CountsOnlyCarried;
        if (clause.Words.FirstOrDefault(word => word.Is(WordClass.Document)) is { } document)
            _state.Antecedents.Documents = document.Entry!.Targets;
        var numbers = clause.Words.Select((word, index) => (word, index)).Where(pair => pair.word.Is(WordClass.Number)).Select(pair => pair.index).ToList();
        if (numbers.Count == 0)
        {
            _setting.Read(_text, clause.Words, _state);
            ReadWords(sentence, clause);
            return;
        }
        var start = 0;
        var listed = new Queue<ClaimTopic>();
        for (var k = 0; k < numbers.Count; k++)
        {
            var left = Slice(clause.Words, start, numbers[k]);
            var isAnswer = left.Count == 0 && k == 0 && _question.Count > 0;
            var end = k + 1 < numbers.Count ? numbers[k + 1] : clause.Words.Count;
            var right = clause.EndsWith is '：' or ':' ? [] : Slice(clause.Words, numbers[k] + 1, end);
            _setting.Read(_text, left, _state);
            _isWithinTime = k > 0 && MeasureWords.IsTime(clause.Words[numbers[k - 1]].Number!.Measure);
            ReadNumber(sentence, clause.Words[numbers[k]], isAnswer ? _question : left, right, numbers.Count - k, listed);
            start = numbers[k] + 1;
        }
        _setting.Read(_text, Slice(clause.Words, start, clause.Words.Count), _state);
    }

    private static List<Word> Slice(IReadOnlyList<Word> words, int start, int end)
    {
        var slice = new List<Word>(end - start);
        for (var i = start; i < end; i++)
            slice.Add(words[i]);
        return slice;
    }

    private void ReadNumber(Sentence sentence, Word word, List<Word> left, List<Word> right, int remaining, Queue<ClaimTopic> listed)
    {
        var number = word.Number!;
        // 2023全年未收到: the 年 is missing.
        if (number.Measure.Length == 0 && number.Span.Length == 4 && _setting.IsYearValue(number.Value))
            return;
        if (IsWholeRate(number, left) && _state is { IsAboutRequests: true, HasOtherMatter: false, Scope.IsOtherTime: false })
            _claims.Add(new Claim { Block = sentence.Block, Span = word.Span, Value = 0, IsInWords = true, Topic = ClaimTopic.Of(ClaimKind.NothingOpen, "requests.carried-forward") });
        if (number.Kind is NumberKind.Percent or NumberKind.PercentagePoints || left.Exists(IsChange))
            return;
        // 2件维持、1件被纠正: what stands before the 、 belongs to the number before.
        var near = left.Count > 0 && left[left.Count - 1].Is(WordClass.And) && left.Count > 1 ? [left[left.Count - 1]] : TopicFinder.WithoutCases(TopicFinder.Near(left.AsEnumerable().Reverse()));
        if (near.Count > 0 && near[0].Is(WordClass.Respectively))
            EnqueueListed(near, remaining, listed);
        var prefix = _prefix.Of(_text, left);
        var topics = left.Exists(IsAverage) || IsBefore(left) ? [] : listed.Count > 0 ? [listed.Dequeue()] : _topics.Read(near, left, right, number, prefix, _state);
        if (_state.List.IsLastUnknown && left.Count > 0 && left[0].Is(WordClass.And) && topics.Any(topic => topic.Kind is ClaimKind.Dispute or ClaimKind.Decision or ClaimKind.Document))
            topics = [];
        NoteSubject(topics, number, left, right, prefix);
        topics = NoteListed(topics, number, right);
        if (left.Exists(IsNew) && sentence.CountsCarriedOverApart)
            topics = [.. topics.Select(topic => topic with { IsOnlyNew = topic.Kind == ClaimKind.Received })];
        if (_state.Scope.IsOutside || left.Exists(other => other.Is(WordClass.Negation)))
            topics = [];
        foreach (var topic in topics)
        {
            Remember(topic);
            if (topic.Kind == ClaimKind.Dispute)
                _state.Antecedents.CountedDisputes.UnionWith(topic.Rows);
            _state.Antecedents.Columns = topic.Columns;
        }
        if (topics.Count == 0 && number.Measure.Length == 0)
            return;
        var isApproximate = number.IsApproximate || (left.Count > 0 && left[left.Count - 1].Is(WordClass.About));
        if (topics.Count == 0)
            Add(sentence, number, topic: null, isApproximate, WhyNot(left, right, number));
        var reasons = topics.Count == 0 ? [] : ReasonsOf(left, right);
        if (_state is { IsAboutRequests: false, ApplicantsAt: { } at } && topics.Any(topic => topic.Kind is ClaimKind.Applicant or ClaimKind.Handled or ClaimKind.Received))
            reasons = [new ClaimReason(ClaimReasonKind.Supposed, at), .. reasons];
        if (topics.Any(topic => topic.IsSupposed))
            reasons = [new ClaimReason(ClaimReasonKind.Supposed, number.Span), .. reasons];
        var isGuessed = reasons.Any(reason => reason.Kind is ClaimReasonKind.Guessed or ClaimReasonKind.Supposed);
        foreach (var topic in topics)
        {
            var counted = _isWithinTime || left.Exists(IsOfSome) || (left.Exists(IsYearEnd) && IsFlow(topic)) ? topic with { IsAtMost = true } : topic;
            Add(sentence, number, isGuessed ? counted with { IsLikely = true } : counted, isApproximate, reasons);
        }
    }

    /// <summary>Notes what a number counts for those behind it. Nothing is left of <paramref name="topics"/> where only some requests are spoken of.</summary>
    private IReadOnlyList<ClaimTopic> NoteListed(IReadOnlyList<ClaimTopic> topics, StatedNumber number, List<Word> right)
    {
        // 上年结转9件，予以公开5件、无法提供3件: those are of the same nine.
        if (topics.Any(topic => _state.List.IsWithinCarried ? IsOfRequests(topic) : _state.List.CountsOnlyCarried && number.Value <= _state.List.Carried && topic.Kind is ClaimKind.Outcome or ClaimKind.Handled))
            return [];
        if (topics.Count == 0)
            _state.List.Listed.Clear();
        else if (_state.List.Listed.Last?.Kind == ClaimKind.Received)
            topics = [.. topics.Select(topic => topic with { IsOfNew = topic.Kind == ClaimKind.Handled })];
        _state.List.Listed.Add(topics);
        if (topics.Any(topic => topic.Kind is ClaimKind.CarriedOver or ClaimKind.CarriedForward))
            _state.List.Carried = number.Value;
        _state.List.IsWithinCarried |= _state.List.CountsOnlyCarried && right.Exists(other => other.Entry is { Class: WordClass.Filler, Text: "中" or "当中" or "里" });
        return topics;
    }

    /// <summary>What a number counts, the numbers behind it count as well until another thing is named: 公文126件，其中不予公开84件.</summary>
    private void NoteSubject(IReadOnlyList<ClaimTopic> topics, StatedNumber number, List<Word> left, List<Word> right, PrefixKind prefix)
    {
        _state.List.IsLastUnknown = topics.Count == 0;
        if (topics.Any(topic => topic.Kind is ClaimKind.Received or ClaimKind.Handled or ClaimKind.CarriedOver or ClaimKind.CarriedForward))
            (_state.List.Subject, _state.List.IsAboutSome) = (Subject.Requests, false);
        else if (topics.Any(topic => topic.Kind is ClaimKind.Decision or ClaimKind.Document))
            _state.List.Subject = Subject.Disclosure;
        if (topics.Count > 0)
            return;
        // 公租房申请367件，正在答复31件: requests for something else.
        if (prefix == PrefixKind.Narrowing && left.FindLastIndex(word => word.Is(WordClass.Application)) is > 0 and var noun && left[noun - 1].Is(WordClass.Unknown))
            _state.List.Subject = Subject.OtherMatter;
        // 涉企行政复议10件，其中维持6件: cases that aren't understood, and their results neither.
        if (left.Exists(word => word.Is(WordClass.Dispute)))
            _state.Antecedents.Disputes = null;
        // 罚没款36万元 counts nothing.
        if (number.Kind == NumberKind.Money)
            return;
        if (left.Exists(word => word.IsOtherMatter) || right.TakeWhile(word => word.Is(WordClass.Filler) || word.IsOtherMatter).Any(word => word.IsOtherMatter)
            || (prefix != PrefixKind.None && left.Exists(word => word.Class is WordClass.Receive or WordClass.Handle or WordClass.Done)))
        {
            _state.List.Subject = Subject.OtherMatter;
        }
        // 向县政府提出的18件申请中，自然人16件: some requests.
        _state.List.IsAboutSome |= left.Exists(word => word.Is(WordClass.Carry)) || (left.Exists(word => !word.Is(WordClass.Filler)) && right.Find(word => !word.Is(WordClass.Filler)) is { Class: WordClass.Application });
        _state.Scope.IsOtherUnit |= prefix == PrefixKind.OtherUnit;
    }

    /// <summary>The words beside a number that no list holds.</summary>
    private static IReadOnlyList<ClaimReason> ReasonsOf(List<Word> left, List<Word> right) =>
        [.. left.Concat(right.TakeWhile(word => !word.Is(WordClass.Mark))).Where(word => word.Entry is { Origin: WordOrigin.Supposed } || (word.Entry is { Origin: not WordOrigin.Listed } && !word.Is(WordClass.Filler)))
            .Select(word => new ClaimReason(ReasonOf(word.Entry!.Origin), word.Span))];

    /// <summary>Why a number was not compared; nothing where the form has no such cell.</summary>
    private IReadOnlyList<ClaimReason> WhyNot(List<Word> left, List<Word> right, StatedNumber number)
    {
        if (_state.Scope.IsOutside)
            return [new ClaimReason(ClaimReasonKind.OtherScope, number.Span)];
        if (number.Kind != NumberKind.Count || !MeasureWords.CountsRequests(number.Measure) || left.Exists(word => word.IsOtherMatter) || !left.Concat(right).Any(word => word.Class is WordClass.Application or WordClass.Outcome or WordClass.CarryOver or WordClass.CarryForward))
            return [];
        var last = left.FindLastIndex(IsUnread);
        if (last < 0)
            return [];
        var first = last;
        while (first > 0 && IsUnread(left[first - 1]))
            first--;
        return [new ClaimReason(ClaimReasonKind.NotUnderstood, TextSpan.FromBounds(left[first].Span.Start, left[last].Span.End))];
    }

    private static bool IsUnread(Word word) => word.Class is WordClass.Unknown or WordClass.Noise;

    private static ClaimReasonKind ReasonOf(WordOrigin origin) => origin switch
    {
        WordOrigin.Guessed => ClaimReasonKind.Guessed,
        WordOrigin.Supposed => ClaimReasonKind.Supposed,
        _ => ClaimReasonKind.Composed,
    };

    private void Add(Sentence sentence, StatedNumber number, ClaimTopic? topic, bool isApproximate, IReadOnlyList<ClaimReason> reasons) => _claims.Add(new Claim
    {
        Block = sentence.Block,
        SentenceStart = sentence.Clauses[0].Span.Start,
        Reasons = reasons,
        Span = number.Span,
        Value = number.Value,
        Measure = number.Measure,
        Number = number,
        IsApproximate = isApproximate,
        Topic = topic,
    });

    private void EnqueueListed(IReadOnlyList<Word> near, int remaining, Queue<ClaimTopic> listed)
    {
        var topics = TopicList.Read(near, _state);
        if (topics.Count == remaining && remaining > 1)
        {
            foreach (var topic in topics)
                listed.Enqueue(topic);
        }
    }

    private void ReadWords(Sentence sentence, Clause clause)
    {
        if (_state.Scope.IsOutside)
            return;
        if (NegatesForOthers(clause))
        {
            _state.Scope.IsOtherUnit = true;
            return;
        }
        foreach (var claim in NegationReader.Read(clause, _state).Concat(_all.Read(sentence, clause, _state)).ToList())
        {
            Remember(claim.Topic);
            _claims.Add(new Claim { Block = sentence.Block, Span = claim.Span, Negation = claim.Negation, Value = 0, IsInWords = true, Topic = claim.Topic });
        }
        // What a clause without a number names, its neighbours speak of: 行政复议方面，维持1件.
        if (TopicFinder.Find(TopicFinder.Near(clause.Words.AsEnumerable().Reverse()), _state) is { Kind: ClaimKind.Dispute or ClaimKind.CarriedOver or ClaimKind.Handled or ClaimKind.Received } topic)
            Remember(topic);
    }

    /// <summary>县气象局未收到申请, in the report of the county.</summary>
    private bool NegatesForOthers(Clause clause)
    {
        for (var i = 1; i < clause.Words.Count; i++)
        {
            if (clause.Words[i].Is(WordClass.Negation))
                return _prefix.Of(_text, Slice(clause.Words, 0, i)) == PrefixKind.OtherUnit;
        }
        return false;
    }

    private void Remember(ClaimTopic topic)
    {
        if (topic.Kind is ClaimKind.Dispute or ClaimKind.DisputeResult)
            _state.Antecedents.Disputes = topic;
        else if (topic.Kind is ClaimKind.Received or ClaimKind.Handled or ClaimKind.Outcome or ClaimKind.CarriedOver or ClaimKind.CarriedForward && topic.Columns.Count == 0)
            _state.Antecedents.Requests = topic;
    }

    /// <summary>办结率100%: that all were dealt with. In time means something else.</summary>
    private static bool IsWholeRate(StatedNumber number, List<Word> left) =>
        number is { Kind: NumberKind.Percent, Value: 100 } && left.Exists(word => word is { Class: WordClass.Rate, Entry.Text: "办结率" }) && !left.Exists(word => word.Class is WordClass.OnTime or WordClass.Unknown or WordClass.LastYear);

    private static bool IsOfRequests(ClaimTopic topic) => topic.Kind is ClaimKind.Received or ClaimKind.Handled or ClaimKind.Outcome or ClaimKind.CarriedOver or ClaimKind.CarriedForward;

    /// <summary>通过网站收到20件, 市局机关收到9件.</summary>
    private static bool IsOfSome(Word word) => word.Is(WordClass.Channel) || word.Entry is { Target: "own-part" };

    private static bool IsYearEnd(Word word) => word.Entry is { Class: WordClass.Filler, Target: "year-end" };

    /// <summary>What comes in over a year: at its end it is only the last part of it.</summary>
    private static bool IsFlow(ClaimTopic topic) => topic.Kind is not (ClaimKind.CarriedForward or ClaimKind.Document);

    /// <summary>人均办理36.8件.</summary>
    private static bool IsAverage(Word word) => word is { Class: WordClass.About, Entry: { } entry } && entry.Text.EndsWith("均", StringComparison.Ordinal);

    private static bool IsNew(Word word) => word.Is(WordClass.Receive) && word.Entry!.Text.StartsWith("新", StringComparison.Ordinal);

    /// <summary>由305件降至221件.</summary>
    private static bool IsBefore(List<Word> left) => left.Count > 0 && left[left.Count - 1] is { Class: WordClass.Filler, Entry.Text: "由" };

    private static bool IsChange(Word word) => word.Class is WordClass.Rise or WordClass.Fall or WordClass.Comparison or WordClass.Share;
}
